"""The first hour of an officer: what they did of it, by the record and by nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Listed, Seen
from vcs_desktop.victims.services import practice


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


_SHOWN_BY: Mapping[str, tuple[str, ...]] = {
    FirstStep.IMPORT: ("case-opened", "case-taken-on"),
    FirstStep.TODAY: (Listed.TODAY.value,),
    FirstStep.SCRIPT: (Seen.SCRIPT.value,),
    FirstStep.CONTACT: ("contact-recorded",),
    FirstStep.LETTER: ("letter-printed", "letter-written"),
    FirstStep.POSTED: ("letter-posted",),
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step.

    Attributes:
        is_done: None where the record keeps no trace of it.
    """

    step: FirstStep
    is_done: bool | None


def list_first_hour(desk: Desk) -> tuple[StepLine, ...]:
    """Every step, with whether this officer did it.

    An office opens for work only once its recovery sheet was proved.  Locking leaves no trace
    of its own in the record.
    """
    done = practice.has_done(desk.book, _SHOWN_BY) | {FirstStep.SHEET}
    return tuple(
        StepLine(step, None if step is FirstStep.LOCK else step in done) for step in FirstStep
    )
