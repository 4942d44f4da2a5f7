"""New ways into the office go on record, and every officer is told of them at an opening.

A recovery code opens the office in anybody's name, and whoever looks after keys can make one.
So nobody uses it, or makes a new sheet, without the others hearing of it.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry, RecordEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.services.founding import open_victim_store

_SUBJECT = "ways-in"
_SHEET, _BY_CODE, _TOLD = "recovery-sheet-made", "recovery-code-used", "ways-in-told"
_LOOKED_BACK = 20
"""How many of the newest an officer is told of at once."""


@dataclass(frozen=True, slots=True)
class NewWayIn:
    """A way into the office that is new to an officer.

    Attributes:
        by_code: A passphrase was replaced by the recovery code; else a new sheet was made.
        is_own: It was this officer's own passphrase.
    """

    at: datetime
    by_code: bool
    is_own: bool = False


def note_sheet(store: RecordedStore) -> None:
    """Tell the record that a new recovery sheet is made, by whoever sits here.

    Raises:
        KnownError: The disk refuses.
    """
    with store.changing() as connection:
        store.record.append(connection, NewEntry(_SHEET, _SUBJECT))


def note_recovery(profile: Profile, key: StoreKey, name: str, clock: Clock) -> None:
    """Tell the record that an officer's passphrase is replaced by the recovery code.

    Raises:
        KnownError: The officer is not in the list, or the disk refuses.
    """
    opened = open_victim_store(profile, key, name, clock)
    try:
        with opened.store.changing() as connection:
            append, officer = opened.store.record.append, opened.officer.id
            by_code = {"by": "recovery-code"}
            append(connection, NewEntry("passphrase-replaced", officer, by_code))
            append(connection, NewEntry(_BY_CODE, _SUBJECT, {"officer": officer}))
    finally:
        opened.store.close()


def news_for(store: RecordedStore, officer: Officer) -> tuple[NewWayIn, ...]:
    """What this officer has not been told yet, oldest first; from now on it counts as told.

    Where that can't be written down, as on a full disk, it is told again.
    """
    with store.reading() as connection:
        known = _known_to(store, connection, officer)
        kept = store.record.entries(
            connection, subject=_SUBJECT, newest_first=True, limit=_LOOKED_BACK
        )
    new = [one for one in reversed(kept) if one.sequence > known and not _is_own(one, officer)]
    if new:
        told = NewEntry(_TOLD, _told_to(officer), {"count": len(new)})
        with suppress(KnownError), store.changing() as connection:
            store.record.append(connection, told)
    return tuple(
        NewWayIn(one.at, one.act == _BY_CODE, one.details.get("officer") == officer.id)
        for one in new
    )


def _is_own(entry: RecordEntry, officer: Officer) -> bool:
    """Whether an officer made the sheet themselves.  Whoever held a code may be anybody."""
    return entry.act == _SHEET and entry.officer == officer.id


def _known_to(store: RecordedStore, connection: Transaction, officer: Officer) -> int:
    """Up to which entry an officer was told, or since when they are an officer here at all."""
    told = store.record.entries(connection, subject=_told_to(officer), newest_first=True, limit=1)
    about = () if told else store.record.entries(connection, subject=officer.id)
    came = [one for one in about if one.act == "officer-added"]
    return max((one.sequence for one in (*told, *came)), default=0)


def _told_to(officer: Officer) -> str:
    return f"{_SUBJECT}/{officer.id}"
