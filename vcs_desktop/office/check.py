"""Look through the whole office: both stores, their records, and whether all is as it follows."""

import contextlib

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.storage.witness import findings_of
from vcs_desktop.victims.services import derivation

_UNFINISHED = "A file that was imported could not be taken in whole. Import it again."


def check(desk: Desk) -> tuple[str, ...]:
    """Check both files, both records with their anchors, and every obligation.

    Returns:
        What was found, in plain words; empty when all is sound.
    """
    unfinished = desk.door.receiving.unfinished()
    found = (
        *([_UNFINISHED] if unfinished else []),
        *(f"Sentence store: {found}" for found in desk.door.check()),
        *(f"Victim store: {found}" for found in desk.book.store.check()),
        *(f"Victim store: {found}" for found in derivation.differences(desk.book)),
        *findings_of(*desk.witnesses),
    )
    if not found:
        # What was just proved is worth remembering elsewhere too.
        with contextlib.suppress(KnownError):
            for witness in desk.witnesses:
                witness.keep(desk.clock.now())
    return found
