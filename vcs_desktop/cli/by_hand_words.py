"""What may be typed for what officers enter and decide."""

import argparse
from collections.abc import Callable
from datetime import date

from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    Precision,
    StageDate,
    StageDateName,
    StageOutcome,
)

Day = Callable[[str], date]


def add_enter(command: argparse.ArgumentParser, day: Day) -> None:
    """The words of `enter`; `day` reads a day."""
    command.add_argument("stage", type=_stage, metavar="STAGE", help="what happened, see below")
    whom = command.add_mutually_exclusive_group(required=True)
    whom.add_argument("--case", metavar="CASE", help="a case about the offender")
    whom.add_argument("--offender", metavar="NOMS", help="the offender's NOMS number")
    command.add_argument(
        "--how", required=True, choices=list(map(str, HowHeard)), help="how it was heard"
    )
    command.add_argument(
        "--who", required=True, choices=list(map(str, WhoTold)), help="who told it"
    )
    command.add_argument(
        "--date",
        action="append",
        default=[],
        type=lambda text: _stage_date(text, day),
        metavar="NAME=DAY",
        help="a date that came with it, as parole-hearing=2027-01-16; a month as 2027-01",
    )
    command.add_argument(
        "--outcome", choices=list(map(str, StageOutcome)), default=str(StageOutcome.NOT_STATED)
    )
    command.add_argument(
        "--patient", choices=list(map(str, PatientKind)), default=str(PatientKind.UNKNOWN)
    )
    command.add_argument(
        "--different", action="store_true", help="it is not what is on file already"
    )
    command.epilog = f"Stages: {', '.join(KeyStageKind)}."


def add_match(command: argparse.ArgumentParser) -> None:
    """The words of `match`."""
    command.add_argument("look", metavar="LOOK", help="its reference in the list of today's work")
    answer = command.add_mutually_exclusive_group(required=True)
    answer.add_argument("--same", action="store_true", help="it is what was entered")
    answer.add_argument("--different", action="store_true", help="it is something else")


def add_looked(command: argparse.ArgumentParser) -> None:
    """The words of `looked`."""
    command.add_argument("look", metavar="LOOK", help="its reference in the list of today's work")
    command.add_argument(
        "--means", type=_stage, metavar="STAGE", help="the stage that the message means"
    )


def add_withdraw(command: argparse.ArgumentParser) -> None:
    """The words of `withdraw`."""
    command.add_argument("entry", metavar="ENTRY", help="the reference that entering it gave")
    command.add_argument("--because", required=True, choices=list(map(str, WhyWithdrawn)))


def _stage(text: str) -> str:
    if text not in set(KeyStageKind):
        message = f"{text!r} is no key stage; `vcs-desktop enter --help` lists them"
        raise argparse.ArgumentTypeError(message)
    return text


def _stage_date(text: str, day: Day) -> StageDate:
    name, _, on = text.partition("=")
    if name not in set(StageDateName):
        message = f"{name!r} is no date of a sentence: one of {', '.join(StageDateName)}"
        raise argparse.ArgumentTypeError(message)
    if len(on) == len("2027-01"):
        return StageDate(StageDateName(name), day(f"{on}-01"), Precision.MONTH)
    return StageDate(StageDateName(name), day(on))
