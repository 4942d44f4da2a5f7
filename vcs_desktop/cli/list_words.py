"""What may be typed to find cases."""

import argparse

from vcs_desktop.kernel.case_list import Among, Order


def add_case_list(command: argparse.ArgumentParser) -> None:
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
        type=Among,
        choices=list(Among),
        default=Among.EVERYBODY,
        help="which cases to look among",
    )
    command.add_argument(
        "--order",
        type=Order,
        choices=list(Order),
        default=Order.BEST_MATCH,
        help="in which order; by name unless words were typed",
    )
