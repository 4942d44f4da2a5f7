"""Record as done what is met by a deed, such as a check, a plan or an application."""

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import deeds
from vcs_desktop.victims.services.deeds import NewDeed

__all__ = ["NewDeed", "record_deed"]


def record_deed(desk: Desk, deed: NewDeed) -> tuple[ObligationId, ...]:
    """Record a deed; what it was about is met by it.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: It can't have been so; nothing was recorded.
    """
    return deeds.record_deed(desk.book, deed)
