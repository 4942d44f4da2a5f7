"""What may be typed about offenders and about what each source last sent."""

import argparse
from collections.abc import Callable


def add_sentence_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """The words of `offenders`, `offender` and `arrivals`."""
    many = command("offenders", "what was heard about sentences, by offender")
    many.add_argument(
        "beginning",
        nargs="?",
        default="",
        metavar="NUMBER",
        help="how their NOMS number or case number (CRN) begins",
    )
    one = command("offender", "everything heard about one offender's sentence")
    one.add_argument("number", metavar="NOMS")
    command("arrivals", "what each source last sent, and how long ago")
