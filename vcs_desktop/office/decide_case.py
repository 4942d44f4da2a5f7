"""What the unit decides about a case: to let it go quiet, or to end it."""

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.victims.services import concerns, memberships
from vcs_desktop.victims.services.memberships import WentDormant

__all__ = ["WentDormant", "concerns_left", "end_case", "set_dormant"]


def set_dormant(desk: Desk, case: str, approved_by: str) -> WentDormant:
    """Set a case dormant, with the approval of another officer.

    Raises:
        KnownError: The person has chosen, a gate does not let it pass, or whoever is named may
            not approve it.
    """
    return memberships.set_dormant(desk.book, case, approved_by)


def end_case(desk: Desk, case: str, reason: EndReason) -> tuple[ObligationId, ...]:
    """End a case for one of the closed reasons.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no such case, it has ended already, or a concern in it was passed
            on to nobody.
    """
    return memberships.end_case(desk.book, case, reason)


def concerns_left(desk: Desk, case: str) -> int:
    """How many concerns of a case wait for an answer or for the person to be told.

    Raises:
        KnownError: There is no such case.
    """
    return concerns.count_open(desk.book, case)
