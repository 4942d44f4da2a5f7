"""What may be typed about what was said to people: contact, contacts, contact-withdrawn."""

import argparse
from collections.abc import Callable
from datetime import date

from vcs_desktop.cli.record_words import add_because
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo

Command = Callable[[str, str], argparse.ArgumentParser]


def add_contact_commands(command: Command, day: Callable[[str], date]) -> None:
    """The words of each; `command` makes one, and `day` reads a day."""
    contact = command("contact", "record a contact")
    contact.add_argument("case", metavar="CASE")
    contact.add_argument("--method", required=True, choices=list(map(str, Method)))
    contact.add_argument("--direction", required=True, choices=list(map(str, Direction)))
    contact.add_argument("--outcome", required=True, choices=list(map(str, Outcome)))
    contact.add_argument(
        "--meets",
        nargs="+",
        default=[],
        metavar="OBLIGATION",
        help="what is owed and was told in it; without it, nothing that is owed is met",
    )
    contact.add_argument("--was-on", type=day, metavar="DATE", help="if it was not today")
    contact.add_argument(
        "--level", choices=list(map(str, Level)), help="how much they asked to be told"
    )
    listing = command("contacts", "the contacts of a case")
    listing.add_argument("case", metavar="CASE")
    add_because(listing)
    withdrawing = command("contact-withdrawn", "take back a contact recorded by mistake")
    withdrawing.add_argument("case", metavar="CASE")
    withdrawing.add_argument(
        "contact", metavar="CONTACT", help="the reference that recording it gave"
    )
    withdrawing.add_argument("--because", required=True, choices=list(map(str, WhyNotSo)))
