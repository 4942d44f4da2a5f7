"""What an officer did, as the record tells it: for exercises, and for the first hour."""

from collections.abc import Mapping

from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.victims.services.casebook import Casebook

_MOST = 2000
"""How far back the record is read: an exercise is begun anew where more was done since."""


def newest_acts(book: Casebook) -> tuple[RecordEntry, ...]:
    """What this officer did last, oldest first."""
    with book.reading() as connection:
        newest = book.store.record.entries(connection, newest_first=True, limit=_MOST)
    return tuple(one for one in reversed(newest) if one.officer == book.officer.id)


def has_done(book: Casebook, acts: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Those names of which this officer did one of the acts, whenever it was."""
    with book.reading() as connection:
        record, officer = book.store.record, book.officer.id
        return frozenset(
            name
            for name, wanted in acts.items()
            if any(
                entry.officer == officer
                for act in wanted
                for entry in record.entries(connection, act=act, newest_first=True, limit=_MOST)
            )
        )
