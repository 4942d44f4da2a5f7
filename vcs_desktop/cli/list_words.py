"""What may be typed to find cases, and to look after one's own lists."""

import argparse

from vcs_desktop.kernel.case_list import Among, Order

_ORDERS = [order.value for order in Order]


def add_cases(command: argparse.ArgumentParser) -> None:
    """The words of `cases`."""
    command.add_argument(
        "search",
        nargs="?",
        default="",
        metavar="WORDS",
        help="a name or how it sounds, a case number or reference, a NOMS number or CRN, "
        "a postcode, or a telephone number from either end",
    )
    command.add_argument(
        "--list",
        default=Among.EVERYBODY.value,
        metavar="NAME",
        help="among which cases: everybody, mine, not-asked-yet, dormant, nothing-owed, or a "
        "list of your own",
    )
    command.add_argument(
        "--order", choices=_ORDERS, help="in which order; by name unless words were typed"
    )


def add_lists(command: argparse.ArgumentParser, everywhere: argparse.ArgumentParser) -> None:
    """The words of `lists`."""
    what = command.add_subparsers(dest="what", metavar="WHAT")
    keep = what.add_parser("keep", help="keep a list under a name", parents=[everywhere])
    keep.add_argument("name", metavar="NAME")
    keep.add_argument("--words", default="", help="what it looks for")
    keep.add_argument(
        "--among", choices=[one.value for one in Among], default=Among.EVERYBODY.value
    )
    keep.add_argument("--order", choices=_ORDERS, default=Order.BEST_MATCH.value)
    rename = what.add_parser("rename", help="give one another name", parents=[everywhere])
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("to", metavar="NEW")
    delete = what.add_parser("delete", help="delete one", parents=[everywhere])
    delete.add_argument("name", metavar="NAME")
