"""What may be typed about contact with people: contacts, concerns, reminders."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from vcs_desktop.cli.record_words import add_because
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo
from vcs_desktop.rules.concern_words import ConcernKind

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
    _add_concerns(command)
    _add_reminders(command)


def _add_concerns(command: Command) -> None:
    concern = command("concern", "keep what a person fears or reports")
    concern.add_argument("case", metavar="CASE")
    concern.add_argument("--kind", required=True, choices=list(map(str, ConcernKind)))
    concern.add_argument(
        "--words-file",
        required=True,
        type=Path,
        metavar="F",
        help="a file with the person's own words; - reads what is typed or piped in",
    )
    concern.add_argument(
        "--passed-to", default="", metavar="TEXT", help="who has it already, if somebody has"
    )
    moved = command("concern-moved", "a concern was passed on, or something came of it")
    moved.add_argument("number", type=int, metavar="NUMBER")
    step = moved.add_mutually_exclusive_group(required=True)
    step.add_argument("--passed-to", metavar="TEXT", help="who has it now")
    step.add_argument("--acknowledged", action="store_true", help="they said that they have it")
    step.add_argument("--told", action="store_true", help="the person knows what came of it")
    listing = command("concerns", "concerns that are not settled, or all of a case")
    listing.add_argument("case", nargs="?", default="", metavar="CASE")
    add_because(listing)


def _add_reminders(command: Command) -> None:
    remind = command("remind", "remind yourself of something about a case")
    remind.add_argument("case", metavar="CASE")
    remind.add_argument("line", metavar="LINE", help='such as "ring back Thursday 2 pm"')
    listing = command("reminders", "your own reminders that are not done, or those of a case")
    listing.add_argument("case", nargs="?", default="", metavar="CASE")
    add_because(listing)
    done = command("reminder-done", "a reminder is done")
    done.add_argument("number", type=int, metavar="NUMBER")
