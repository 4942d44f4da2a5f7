"""Hold a case: somebody, such as a court, needs what is on file, so nothing of it is erased."""

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.victims.services import holding


def hold_case(desk: Desk, case: str, reason: str) -> None:
    """Put a hold on a case.

    Raises:
        KnownError: There is no such case, a hold stands on it, or the reason is missing.
    """
    require(desk, Power.ERASURE)
    holding.put_hold(desk.book, case, reason)


def lift_hold(desk: Desk, case: str, reason: str) -> None:
    """Lift the hold on a case.

    Raises:
        KnownError: There is no such case or no hold on it, or the reason is missing.
    """
    require(desk, Power.ERASURE)
    holding.lift_hold(desk.book, case, reason)
