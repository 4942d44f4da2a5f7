"""What may be typed for what officers do beside telling people: deeds, requests, statements."""

import argparse
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from vcs_desktop.cli.record_words import add_because
from vcs_desktop.rules.case_words import (
    DeedKind,
    EndReason,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.deed_details import DeedDetail

Day = Callable[[str], date]


def add_done(command: argparse.ArgumentParser, day: Day) -> None:
    """The words of `done`; `day` reads a day."""
    command.add_argument("obligation", metavar="OBLIGATION")
    command.add_argument(
        "--deed", required=True, choices=_words(DeedKind), help="what was done", metavar="DEED"
    )
    command.add_argument("--detail", choices=_words(DeedDetail), metavar="WORD", help="see below")
    _add_was_on(command, day)
    command.epilog = f"Deeds: {', '.join(DeedKind)}. Details: {', '.join(DeedDetail)}."


def add_request(command: argparse.ArgumentParser, day: Day) -> None:
    """The words of `request`."""
    command.add_argument("case", metavar="CASE")
    command.add_argument("--kind", required=True, choices=_words(RequestKind))
    command.add_argument(
        "--code", default="", metavar="UUID", help="the licence policy's code of the condition"
    )
    command.add_argument(
        "--another",
        action="store_true",
        help="it is not the one of this kind that was recorded for that day",
    )
    _add_was_on(command, day)


def add_request_moved(command: argparse.ArgumentParser, day: Day) -> None:
    """The words of `request-moved`."""
    command.add_argument("request", metavar="REQUEST", help="the reference that `request` gave")
    states = [state for state in _words(RequestState) if state != RequestState.ASKED]
    command.add_argument("--to", required=True, choices=states)
    command.add_argument(
        "--to-whom", choices=_words(Recipient), help="who decides; needed with `--to forwarded`"
    )
    command.add_argument(
        "--zone-file", type=Path, metavar="TEXTFILE", help="a short description of the area"
    )
    command.add_argument(
        "--without-area", action="store_true", help="the area goes to them another way"
    )
    command.add_argument(
        "--out", type=Path, metavar="FILE", help="where to save the page, as .txt or .json"
    )
    _add_was_on(command, day)


def add_requests(command: argparse.ArgumentParser) -> None:
    """The words of `requests`."""
    command.add_argument("case", metavar="CASE")
    add_because(command)


def add_statement(command: argparse.ArgumentParser, day: Day) -> None:
    """The words of `statement`."""
    command.add_argument("case", metavar="CASE")
    command.add_argument("--to", required=True, choices=_words(StatementState))
    command.add_argument(
        "--checked", action="store_true", help="the draft was read against the list"
    )
    command.add_argument(
        "--warned", action="store_true", help="they were warned who normally sees it"
    )
    _add_was_on(command, day)


def add_dormant(command: argparse.ArgumentParser) -> None:
    """The words of `dormant`."""
    command.add_argument("case", metavar="CASE")
    command.add_argument(
        "--approved-by", required=True, metavar="OFFICER", help="who approved it, not yourself"
    )


def add_end_case(command: argparse.ArgumentParser) -> None:
    """The words of `end-case`."""
    command.add_argument("case", metavar="CASE")
    command.add_argument("--reason", required=True, choices=_words(EndReason))


def _add_was_on(command: argparse.ArgumentParser, day: Day) -> None:
    command.add_argument("--was-on", type=day, metavar="DATE", help="if it was not today")


def _words(words: Iterable[str]) -> list[str]:
    return list(map(str, words))
