"""Failed attempts to open the office go on record, and whoever opens it next is told of them.

They are taken over in one transaction with the beginning of a new round.  A kill between that
and the new file leaves a file that the record knows already: nothing is told twice or lost.
"""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.failed_unlocks import (
    FailedUnlock,
    Round,
    UnlockLog,
    listed_reference,
)
from vcs_desktop.storage.key_bundle import Sealed
from vcs_desktop.storage.key_wrapping import SlotKind
from vcs_desktop.storage.record import NewEntry, RecordEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.witness import RESTORED
from vcs_desktop.victims.store import officer_rows

_SUBJECT = "unlock-log"
_BEGUN, _FAILED, _MORE, _DAMAGED, _TOLD = (
    "unlock-log-begun",
    "unlock-failed",
    "unlock-failed-more",
    "unlock-log-damaged",
    "failed-unlocks-told",
)
_LOOKED_BACK = 500
"""How many entries about failed attempts are gone through for one officer."""

_DIRECTLY = timedelta(minutes=5)
"""How soon after a passphrase that failed an opening is the same person, trying again."""

_SINCE_PUT_BACK = 20
"""How many entries an opening may write after a backup was brought back, and more."""


@dataclass(frozen=True, slots=True)
class FailedBefore:
    """What an officer is told of who tried before.

    Attributes:
        count: How many attempts failed since this officer was last told.
        last_at: When the last of them was.
        is_damaged: Something was done to the file that they were kept in.
        is_slip: It was one passphrase, for this officer's own name, directly before they opened
            the office themselves.
    """

    count: int = 0
    last_at: datetime | None = None
    is_damaged: bool = False
    is_slip: bool = False


def take_over(store: RecordedStore, log: UnlockLog) -> None:
    """Put on record what failed since the office was last opened.

    Raises:
        KnownError: The disk refuses, or the clock is earlier than the last entry.
    """
    with store.reading() as connection:
        begun = _begun(store, connection)
        whose = {
            listed_reference(one.name): one.id for one in officer_rows.officers_of_unit(connection)
        }
        is_put_back = _is_put_back(store, connection, begun)
    found = _found(store, log, begun)
    if is_put_back:
        # A backup that was brought back knows an earlier file, and the file is none the worse.
        found = replace(found, damage="", is_settled=False)
    if found.is_settled:
        return
    if found.entries(whose) or not begun.name or is_put_back:
        name = secrets.token_hex(8)
        with store.changing() as connection:
            for entry in (*found.entries(whose), _beginning(name, begun.name, found.count)):
                store.record.append(connection, entry)
    else:
        name = begun.name
    log.begin(name, store.key.seal_key(Sealed.UNLOCKS))


def news_for(store: RecordedStore, officer: Officer, now: datetime) -> FailedBefore:
    """What this officer has not been told yet; from now on it counts as told.

    Raises:
        KnownError: The disk refuses.
    """
    with store.reading() as connection:
        known = _known_to(store, connection, officer)
        kept = store.record.entries(
            connection, subject=_SUBJECT, newest_first=True, limit=_LOOKED_BACK
        )
    new = [one for one in kept if one.sequence > known]
    failed = [one for one in new if one.act == _FAILED]
    more = sum(int(one.details["count"]) for one in new if one.act == _MORE)
    news = FailedBefore(
        count=len(failed) + more,
        last_at=max(
            (datetime.fromisoformat(str(one.details["at"])) for one in failed), default=None
        ),
        is_damaged=any(one.act == _DAMAGED for one in new),
        is_slip=not more and [_is_slip(one, officer, now) for one in failed] == [True],
    )
    if news != FailedBefore():
        with store.changing() as connection:
            store.record.append(
                connection, NewEntry(_TOLD, _told_to(officer), {"count": news.count})
            )
    return news


def _is_slip(failed: RecordEntry, officer: Officer, now: datetime) -> bool:
    told = failed.details
    since = now - datetime.fromisoformat(str(told["at"]))
    is_own = told["officer"] == officer.id and told["way"] == SlotKind.PASSPHRASE
    return is_own and timedelta(0) <= since <= _DIRECTLY


def names_of_officers(store: RecordedStore) -> dict[str, str]:
    """The names of all officers by their ids, those who left as well."""
    with store.reading() as connection:
        return {one.id: one.name for one in officer_rows.officers_of_unit(connection)}


def _told_to(officer: Officer) -> str:
    return f"{_SUBJECT}/{officer.id}"


def _known_to(store: RecordedStore, connection: Transaction, officer: Officer) -> int:
    """Up to which entry an officer was told, or since when they are an officer here at all."""
    told = store.record.entries(connection, subject=_told_to(officer), newest_first=True, limit=1)
    about = () if told else store.record.entries(connection, subject=officer.id)
    came = [one for one in about if one.act == "officer-added"]
    return max((one.sequence for one in (*told, *came)), default=0)


@dataclass(frozen=True, slots=True)
class _Begun:
    """The round that the record expects, and the one before it."""

    name: str = ""
    before: str = ""
    taken: int = 0
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What lies there, and how far it goes beyond the record.

    Attributes:
        count: How many attempts the file counts.
        attempts: Those that are not on record.
        uncounted: How many more there were of which no more is known.
        damage: What was done to the file, as a code; empty for nothing.
        is_settled: It is as the record expects it, and holds nothing new.
    """

    count: int = 0
    attempts: tuple[FailedUnlock, ...] = ()
    uncounted: int = 0
    damage: str = ""
    is_settled: bool = False

    def entries(self, whose: Mapping[str, str]) -> tuple[NewEntry, ...]:
        """What the record is told."""
        return tuple(self._entries(whose))

    def _entries(self, whose: Mapping[str, str]) -> Iterator[NewEntry]:
        if self.damage:
            yield NewEntry(_DAMAGED, _SUBJECT, {"how": self.damage})
        if self.uncounted:
            yield NewEntry(_MORE, _SUBJECT, {"count": self.uncounted})
        for one in self.attempts:
            who = whose.get(one.whose, "not-in-list")
            yield NewEntry(_FAILED, _SUBJECT, {"at": one.at, "officer": who, "way": one.way})


def _begun(store: RecordedStore, connection: Transaction) -> _Begun:
    # Each time they are taken over, a new round is the last that is told.
    newest = store.record.entries(connection, subject=_SUBJECT, newest_first=True, limit=1)
    return _in_entry(newest[0]) if newest else _Begun()


def _is_put_back(store: RecordedStore, connection: Transaction, begun: _Begun) -> bool:
    """Whether a backup was brought back since the round was begun, as its record tells."""
    newest = store.record.entries(connection, newest_first=True, limit=_SINCE_PUT_BACK)
    return any(one.act == RESTORED and one.sequence > begun.sequence for one in newest)


def _in_entry(entry: RecordEntry) -> _Begun:
    told = entry.details
    return _Begun(str(told["round"]), str(told["before"]), int(told["taken"]), entry.sequence)


def _beginning(name: str, before: str, taken: int) -> NewEntry:
    return NewEntry(_BEGUN, _SUBJECT, {"round": name, "before": before, "taken": taken})


def _found(store: RecordedStore, log: UnlockLog, begun: _Begun) -> _Found:
    try:
        kept = log.read()
    except KnownError:
        return _Found(damage="unreadable")
    if kept is None:
        return _Found(damage="missing" if begun.name else "")
    if kept.holds(store.key.seal_key(Sealed.UNLOCKS)):
        return _compared(kept, begun, holds=True)
    with store.reading() as connection:
        of_before = store.seal_of_before(connection)
    holds = of_before is not None and kept.holds(of_before)
    # Kept anew, under the key of today, though there may be nothing new in it.
    return replace(_compared(kept, begun, holds=holds), is_settled=False)


def _compared(kept: Round, begun: _Begun, *, holds: bool) -> _Found:
    """The file beside the record; one that a kill left was taken over up to a number."""
    is_left = bool(begun.before) and kept.name == begun.before
    is_expected = is_left or kept.name == begun.name
    known = begun.taken if is_left else 0
    attempts = tuple(one for one in kept.attempts if one.number > known)
    damage = "" if is_expected else "another-file"
    if is_expected and kept.name and not holds:
        damage = "changed"
    return _Found(
        count=kept.count,
        attempts=attempts,
        uncounted=max(0, kept.count - known - len(attempts)),
        damage=damage,
        is_settled=not is_left and is_expected and bool(kept.name) and not damage and not attempts,
    )
