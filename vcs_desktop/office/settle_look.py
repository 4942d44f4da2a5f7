"""Settle a look: an officer saw what nobody could understand, and has done what it needs."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import looks


def settle_look(desk: Desk, look_id: str) -> None:
    """Record that this officer looked; it leaves Today.  What was kept of it stays kept.

    Raises:
        KnownError: Nothing of this reference waits for a look.
    """
    wanted = look_id.strip().lower()
    if wanted not in {look.id for look in desk.door.waiting_for_a_look().ours}:
        raise KnownError(
            "Nothing with this reference waits for a look.",
            "Nothing was recorded.",
            "Copy the reference from the list of today's work.",
        )
    looks.settle_look(desk.book, wanted)
