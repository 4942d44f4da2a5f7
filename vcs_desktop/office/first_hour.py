"""The first hour of an officer: what they did of it, by the record and by nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Listed, Seen
from vcs_desktop.victims.services import practice, seen


class FirstStep(StrEnum):
    """The steps, in their order."""

    SHEET = "sheet"
    IMPORT = "import"
    TODAY = "today"
    SCRIPT = "script"
    CONTACT = "contact"
    LETTER = "letter"
    POSTED = "posted"
    LOCK = "lock"


_OPENED_AGAIN = "opened-after-lock"

_SHOWN_BY: Mapping[str, tuple[str, ...]] = {
    FirstStep.IMPORT: ("case-opened", "case-taken-on"),
    FirstStep.TODAY: (Listed.TODAY.value,),
    FirstStep.SCRIPT: (Seen.SCRIPT.value,),
    FirstStep.CONTACT: ("contact-recorded",),
    FirstStep.LETTER: ("letter-printed", "letter-written"),
    FirstStep.POSTED: ("letter-posted",),
    FirstStep.LOCK: (_OPENED_AGAIN,),
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step, and whether it was done."""

    step: FirstStep
    is_done: bool


def list_first_hour(desk: Desk) -> tuple[StepLine, ...]:
    """Every step, with whether this officer did it.

    An office opens for work only once its recovery sheet was proved.
    """
    done = practice.has_done(desk.book, _SHOWN_BY) | {FirstStep.SHEET}
    return tuple(StepLine(step, step in done) for step in FirstStep)


def note_opened_again(desk: Desk) -> None:
    """Record, the first time, that this officer opened the office again after it was locked.

    Raises:
        KnownError: It can't be recorded.
    """
    if not practice.has_done(desk.book, {FirstStep.LOCK: (_OPENED_AGAIN,)}):
        seen.note(desk.book, _OPENED_AGAIN)
