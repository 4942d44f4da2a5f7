"""What may be typed about a person's rights over their data: packs, erasures, holds, reviews."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import Protocol

Day = Callable[[str], date]

GROUNDS = (
    "no-longer-needed",
    "person-asked",
    "held-unlawfully",
    "opened-in-error",
    "law-or-court",
    "review-decided",
)


class Add(Protocol):
    """Adds a command of this name."""

    def __call__(self, name: str, purpose: str) -> argparse.ArgumentParser:
        """The command, to be given its words."""


def add_rights_commands(add: Add, _day: Day) -> None:
    """The commands of a person's rights; `_day` reads a day."""
    _add_erase(add("erase", "erase a case for good, with a second person"))
    add("erasures", "the cases that were erased, without names")
    _add_hold(add("hold", "keep a case from being erased"))


def _add_erase(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument("--because", choices=GROUNDS, help="on what ground")
    command.add_argument(
        "--approved-by", default="", metavar="OFFICER", help="the other officer who approved it"
    )
    command.add_argument(
        "--alone", action="store_true", help="this office has one officer, and nobody else looked"
    )
    command.add_argument(
        "--preview", action="store_true", help="show what goes and what stays, change nothing"
    )


def _add_hold(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument("--because", default="", metavar="TEXT", help="why, without names")
    command.add_argument("--lift", action="store_true", help="lift the hold that stands on it")
