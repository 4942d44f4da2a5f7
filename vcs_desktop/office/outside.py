"""Looking outside one's own cases: asked why, once for a case and a day, and seen afterwards.

A senior probation officer answers for every case of the unit and is not asked: a question that
is asked fifty times a day is answered without thinking.  Her looks are on record as hers.
"""

from vcs_desktop.kernel.errors import KnownError, ReasonNeededError
from vcs_desktop.kernel.officer import Officer, Role
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.rules.why_outside import FEWEST_WORDS, LONGEST_REASON, Because, WhyOutside
from vcs_desktop.victims.model.outside import OutsideLook
from vcs_desktop.victims.model.victim_case import VictimCase
from vcs_desktop.victims.services import outside, reading

__all__ = ["Because", "OutsideLook", "WhyOutside", "give_reason", "list_outside", "why_outside"]

SUPERVISING = "supervising"
_MOST = 500


def why_outside(desk: Desk, case: VictimCase) -> str:
    """Why this officer may look at this case, as a code; empty for a case of their own.

    Raises:
        ReasonNeededError: It is a colleague's, and no reason was given for it today.
    """
    if case.officer == desk.officer.id:
        return ""
    if answers_for_all(desk.officer):
        return SUPERVISING
    given = outside.reason_today(desk.book, case.id)
    if given is None:
        offered = ", ".join(why for why in WhyOutside if why is not WhyOutside.OTHER)
        raise ReasonNeededError(
            "This is a colleague's case, so it is asked why you look at it.",
            "It was not opened.",
            f"Add --because and one of {offered}, or words of your own.",
            case.id,
        )
    return given.value


def answers_for_all(officer: Officer) -> bool:
    """Whether an officer answers for every case of the unit: the one place that says so."""
    return Role.SPO in officer.roles


def give_reason(desk: Desk, case: str, because: Because) -> None:
    """Keep why this officer looks at a case today; nothing is kept for a case of their own.

    Raises:
        KnownError: There is no such case, or the reason has no words or too many.
    """
    held = reading.casefile(desk.book, case).case
    _check(because)
    if held.officer != desk.officer.id and not answers_for_all(desk.officer):
        outside.give_reason(desk.book, held.id, because)


def give_reason_for(desk: Desk, obligation: str, because: Because) -> None:
    """Keep why this officer looks at the case of an obligation today.

    Raises:
        KnownError: As `give_reason`, or there is no such obligation.
    """
    give_reason(desk, reading.obligation(desk.book, obligation).case, because)


def list_outside(
    desk: Desk, officer: str | None = None, case: str | None = None
) -> tuple[OutsideLook, ...]:
    """The newest reasons for looking outside one's own cases.

    Raises:
        KnownError: This officer doesn't lead the unit, or there is no such officer or case.
    """
    require(desk, Power.OUTSIDE_LOOKS)
    if officer is not None and not reading.has_officer(desk.book, officer):
        raise KnownError(
            "There is no officer of this name in the unit.",
            "No list was made.",
            "Check the name, or leave it out to see everybody's.",
        )
    return outside.reasons_given(desk.book, officer, case, _MOST)


def _check(because: Because) -> None:
    is_longer = len(because.words) > LONGEST_REASON
    if not because.says_something or is_longer or not because.words.isprintable():
        raise KnownError(
            f"A reason of your own needs a few words: {FEWEST_WORDS} or more, and at most "
            f"{LONGEST_REASON} letters.",
            "It was not kept, and nothing was opened.",
            "Say shortly why you look at this case.",
        )
