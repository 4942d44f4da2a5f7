"""Record a contact with a person, or an attempt at one."""

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import contacts
from vcs_desktop.victims.services.contacts import NewContact

__all__ = ["NewContact", "log_contact"]


def log_contact(desk: Desk, contact: NewContact) -> tuple[ObligationId, ...]:
    """Record a contact; what it meets is met, and a choice about the scheme counts at once.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: It can't have been so; nothing was recorded.
    """
    return contacts.log_contact(desk.book, contact)
