"""What may be typed about the unit and its letterhead."""

import argparse


def add_unit(command: argparse.ArgumentParser, everywhere: argparse.ArgumentParser) -> None:
    """The words of `unit` and `unit set`."""
    deeds = command.add_subparsers(dest="deed", metavar="set")
    setting = deeds.add_parser("set", help="change what letters tell", parents=[everywhere])
    setting.add_argument("--name", dest="unit_name", metavar="U", help="the unit's name")
    setting.add_argument(
        "--address",
        action="append",
        metavar="LINE",
        help="once a line, the whole address; the last line is the postcode",
    )
    setting.add_argument("--telephone", metavar="T", help="a number that is answered")
    setting.add_argument("--email", metavar="E")
