"""What may be typed about a person's rights over their data: packs, erasures, holds, reviews."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

Day = Callable[[str], date]
Parents = Sequence[argparse.ArgumentParser]

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


def add_rights_commands(add: Add, day: Day, parents: Parents) -> None:
    """The commands of a person's rights; `day` reads a day."""
    _add_pack(add("pack", "everything held about a person, for that person"))
    _add_erase(add("erase", "erase a case for good, with a second person"))
    add("erasures", "the cases that were erased, without names")
    _add_hold(add("hold", "keep a case from being erased"))
    _add_retention(
        add("retention", "cases that have ended, and when each is reviewed"), day, parents
    )


def _add_pack(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument("--to", required=True, type=Path, metavar="FILE.pdf")
    command.add_argument(
        "--json-file", type=Path, metavar="FILE.json", help="a copy for a program, as well"
    )
    command.add_argument(
        "--letters", type=Path, metavar="FOLDER", help="each letter as a file of its own, as well"
    )
    command.add_argument(
        "--also", action="append", default=[], metavar="CASE", help="another case of theirs"
    )
    command.add_argument(
        "--leave-out",
        action="append",
        default=[],
        type=int,
        metavar="N",
        help="a text that is about somebody else, by its number in the answer",
    )


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


def _add_retention(command: argparse.ArgumentParser, day: Day, parents: Parents) -> None:
    deeds = command.add_subparsers(dest="deed", metavar="period|keep")
    period = deeds.add_parser(
        "period", help="after how many months an ended case is reviewed", parents=parents
    )
    period.add_argument("months", type=_months, metavar="MONTHS|off")
    period.add_argument("--reason", default="", metavar="TEXT", help="why, and who decided it")
    keeping = deeds.add_parser(
        "keep", help="keep a case until a day, and review it again then", parents=parents
    )
    keeping.add_argument("case", metavar="CASE")
    keeping.add_argument("--until", type=day, required=True, metavar="DATE")
    keeping.add_argument("--reason", default="", metavar="TEXT", help="why, without names")


def _months(text: str) -> int | None:
    if text == "off":
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 4:  # noqa: PLR2004 - longer is no figure
        message = f"{text!r} is neither a whole number of months nor off"
        raise argparse.ArgumentTypeError(message)
    return int(text)
