"""Look through the whole office: both stores, their records, and whether all is as it follows."""

from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import derivation

_UNFINISHED = "A file that was imported could not be taken in whole. Import it again."


def check(desk: Desk) -> tuple[str, ...]:
    """Check both files, both records with their anchors, and every obligation.

    Returns:
        What was found, in plain words; empty when all is sound.
    """
    unfinished = desk.door.receiving.unfinished()
    return (
        *([_UNFINISHED] if unfinished else []),
        *(f"Sentence store: {found}" for found in desk.door.check()),
        *(f"Victim store: {found}" for found in desk.book.store.check()),
        *(f"Victim store: {found}" for found in derivation.differences(desk.book)),
    )
