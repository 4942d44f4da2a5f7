"""Look through the whole office: both stores, their records, and whether all is as it follows."""

import contextlib
from collections.abc import Iterator

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.witness import findings_of
from vcs_desktop.victims.services import derivation, erasing

_UNFINISHED = "A file that was imported could not be taken in whole. Import it again."


def check(desk: Desk) -> tuple[str, ...]:
    """Check both files, both records with their anchors, and every obligation.

    Returns:
        What was found, in plain words; empty when all is sound.
    """
    unfinished = desk.door.receiving.unfinished()
    found = (
        *([_UNFINISHED] if unfinished else []),
        *_stores_of(desk.back),
        *(f"Victim store: {found}" for found in derivation.differences(desk.book)),
        *(f"Victim store: {found}" for found in erasing.erasure_findings(desk.book.store)),
        *findings_of(*desk.witnesses),
    )
    return _remembered(desk.back, found)


def check_back_office(back: BackOffice) -> tuple[str, ...]:
    """Check both files and both records with their anchors, and no case.

    Returns:
        What was found, in plain words; empty when all is sound.

    Raises:
        KnownError: No role of the officer allows it.
    """
    require(back, Power.CHECK)
    found = (*_stores_of(back), *findings_of(*back.witnesses))
    return _remembered(back, found)


def _stores_of(back: BackOffice) -> Iterator[str]:
    for name, store in (("Sentence", back.sentences), ("Victim", back.victims)):
        yield from (f"{name} store: {found}" for found in store.check())


def _remembered(back: BackOffice, found: tuple[str, ...]) -> tuple[str, ...]:
    """What was just proved is worth remembering in the keyring too."""
    if not found:
        with contextlib.suppress(KnownError):
            for witness in back.witnesses:
                witness.keep(back.clock.now())
    return found
