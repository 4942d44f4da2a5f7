"""Report what a person fears, pass it on, and see that the person learns what came of it."""

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.seen import Listed, Seen, note_listed, note_seen
from vcs_desktop.victims.model.concern import (
    Concern,
    ConcernKind,
    ConcernLine,
    ConcernState,
    ConcernStep,
)
from vcs_desktop.victims.services import concerns, reading

__all__ = [
    "KINDS",
    "Concern",
    "ConcernKind",
    "ConcernLine",
    "ConcernState",
    "ConcernStep",
    "concerns_of_case",
    "list_concerns",
    "move_concern",
    "report_concern",
    "standing_in_words",
]

KINDS = {
    ConcernKind.UNWANTED_CONTACT: "Unwanted contact",
    ConcernKind.BREACH: "Breach of a condition",
    ConcernKind.FEAR: "Fear",
    ConcernKind.OTHER: "Another concern",
}


def report_concern(
    desk: Desk, case: str, kind: ConcernKind, words: str, passed_to: str = ""
) -> Concern:
    """Keep what a person reported.  Until it is passed on it stands first on everybody's Today.

    Args:
        desk: The open office.
        case: The case's reference or number.
        kind: What it is about.
        words: The person's own words.
        passed_to: Who has it already; it may be said later.

    Raises:
        KnownError: There is no such case, or the words are missing or far too long.
    """
    return concerns.report_concern(desk.book, case, kind, words, passed_to)


def move_concern(desk: Desk, number: int, step: ConcernStep, passed_to: str = "") -> Concern:
    """Keep what happened to a concern.

    Raises:
        KnownError: There is no such concern, this can't follow yet, or it is on file already.
    """
    if step is ConcernStep.PASSED_ON:
        return concerns.pass_on(desk.book, number, passed_to)
    if step is ConcernStep.ACKNOWLEDGED:
        return concerns.acknowledge(desk.book, number)
    return concerns.tell_person(desk.book, number)


def list_concerns(desk: Desk) -> tuple[ConcernLine, ...]:
    """Every concern of the unit that is not settled, the oldest first.

    Raises:
        KnownError: The look can't be recorded.
    """
    note_listed(desk, Listed.CONCERNS)
    return concerns.open_concerns(desk.book)


def concerns_of_case(desk: Desk, case: str) -> tuple[Concern, ...]:
    """Every concern of a case with its words, the oldest first.

    Raises:
        ReasonNeededError: It is a colleague's case, and no reason was given today.
        KnownError: There is no such case.
    """
    held = reading.casefile(desk.book, case).case
    note_seen(desk, Seen.CASE, held)
    return concerns.concerns_of(desk.book, held.id)


def standing_in_words(concern: ConcernLine) -> str:
    """How far a concern has come, and since when."""
    if concern.passed_at is None:
        return f"Reported {long_day(london_day(concern.reported_at))}. Not passed on yet."
    words = [f"Passed on {long_day(london_day(concern.passed_at))}."]
    if concern.acknowledged_on is None:
        words.append("Nobody has said yet that they have it.")
    else:
        words.append(f"They have it since {long_day(concern.acknowledged_on)}.")
    if concern.told_on is None:
        words.append("The person does not know yet.")
    else:
        words.append(f"The person was told {long_day(concern.told_on)}.")
    return " ".join(words)
