"""The record of who did what: it only grows, and it shows when somebody changed it.

Each entry carries a keyed hash over itself and over the entry before it (HMAC-SHA256), under a
key that the database doesn't hold.  Triggers stop honest mistakes; the chain shows a dishonest
hand.  A chain can't see its own tail cut off: `anchor` keeps how far it had come.

The record holds references and codes, never names or words of people.  So a person's data can
be erased for good while the record still verifies.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.anchor import Anchor
from vcs_desktop.storage.columns import canonical_json, canonical_moment
from vcs_desktop.storage.record_proof import BEGINNING, Proof, prove, raw_entries
from vcs_desktop.storage.record_table import LOCKS, START, RawEntry, entry_hash, record_entries

CLOCK_TOLERANCE = timedelta(minutes=2)
"""How far the clock may go back between two entries, as clocks that set themselves right do."""

CLOCK_CORRECTED = "clock-corrected"
"""The one act that may be earlier than the last: an officer signs that the clock was wrong."""

_REFERENCE = re.compile(r"[A-Za-z0-9._:/+-]{0,160}")
"""What a subject, and a detail in letters, may look like.  No sentence fits: no spaces."""

_WORD = re.compile(r"[a-z][a-z0-9_-]{0,79}")
"""What an act, and the name of a detail, look like."""

# Built once: building them anew for each entry takes longer than running them.
_NEWEST = select(record_entries).order_by(record_entries.c.sequence.desc()).limit(1)
_ADD = record_entries.insert()


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Something that was done and shall be recorded.

    Only references and codes: a word with a space in it is refused as a bug, for it could be
    a name or a note.

    Attributes:
        act: What was done, such as `letter-posted`.
        subject: The reference of what it was done to; empty for the office as a whole.
        details: Codes, references and numbers that tell more.
    """

    act: str
    subject: str
    details: Mapping[str, str | int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = [self.act, *self.details]
        references = [self.subject, *(v for v in self.details.values() if isinstance(v, str))]
        if not all(_WORD.fullmatch(word) for word in words):
            message = "An act, and the name of a detail, is one lower-case word."
            raise ValueError(message)
        if not all(_REFERENCE.fullmatch(reference) for reference in references):
            message = "The record holds references and codes, never names or words."
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One entry as it stands in the record; `at` is in UTC, `sequence` counts from 1."""

    sequence: int
    at: datetime
    officer: str
    act: str
    subject: str
    details: Mapping[str, str | int]


class Record:
    """The record of one open store, for the officer at the screen."""

    def __init__(self, key: bytes, clock: Clock, officer: str) -> None:
        self._key = key
        self._clock = clock
        self._officer = officer

    def append(self, connection: Connection, entry: NewEntry) -> None:
        """Add an entry, in the same transaction as what it tells of.

        Raises:
            KnownError: The computer's clock is earlier than the last entry.
        """
        self.append_all(connection, (entry,))

    def append_all(self, connection: Connection, entries: Sequence[NewEntry]) -> None:
        """Add entries in this order, at one moment, as `append` adds one.

        Raises:
            KnownError: The computer's clock is earlier than the last entry.
        """
        if not entries:
            return
        now, last = self._clock.now(), _last(connection)
        if any(entry.act != CLOCK_CORRECTED for entry in entries):
            _refuse_behind(last, now)
        sequence, previous = (last.sequence, last.hash) if last else (0, START)
        rows = []
        for number, entry in enumerate(entries, start=sequence + 1):
            raw = RawEntry(
                sequence=number,
                at=canonical_moment(now),
                officer=self._officer,
                act=entry.act,
                subject=entry.subject,
                details=canonical_json(entry.details),
                previous=previous,
                hash=b"",
            )
            previous = entry_hash(self._key, raw)
            rows.append(raw._replace(hash=previous)._asdict())
        connection.execute(_ADD, rows)

    def require_not_behind(self, connection: Connection, now: datetime) -> None:
        """Refuse a clock that is earlier than the last entry.

        Raises:
            KnownError: It is earlier, by more than clocks differ that set themselves right.
        """
        _refuse_behind(_last(connection), now)

    def entries(
        self,
        connection: Connection,
        *,
        subject: str | None = None,
        act: str | None = None,
        after: datetime | None = None,
        newest_first: bool = False,
        limit: int | None = None,
    ) -> tuple[RecordEntry, ...]:
        """Read the record, or what it says of one subject or one act, or after a moment."""
        order = record_entries.c.sequence.desc() if newest_first else record_entries.c.sequence
        wanted = select(record_entries).order_by(order).limit(limit)
        if subject is not None:
            wanted = wanted.where(record_entries.c.subject == subject)
        if act is not None:
            wanted = wanted.where(record_entries.c.act == act)
        if after is not None:
            # Every moment is spelt alike, so later ones come after in letters as well.
            wanted = wanted.where(record_entries.c.at > canonical_moment(after))
        return tuple(_entry(row) for row in connection.execute(wanted))

    def verify(self, connection: Connection) -> tuple[str, ...]:
        """Prove that no entry was changed, taken out or put in.

        It can't see that the newest entries were cut off: ask the anchor.

        Returns:
            What was found, in plain words; empty when the record holds.
        """
        return self.prove(connection).findings

    def prove(
        self, connection: Connection, since: Anchor = BEGINNING, most: int | None = None
    ) -> Proof:
        """Prove the entries after a place that was proved before, or at most so many of them."""
        return prove(connection, self._key, since, most)

    def raw_entries(self, connection: Connection) -> Iterator[RawEntry]:
        """Every entry letter by letter, in order, held a page at a time."""
        return raw_entries(connection)

    def head(self, connection: Connection) -> Anchor:
        """The newest place in the record, to be kept outside the store."""
        last = _last(connection)
        return Anchor(last.sequence, last.hash.hex()) if last else Anchor(0, START.hex())

    def hash_at(self, connection: Connection, sequence: int) -> str | None:
        """The hash of an entry, or None when there is no such entry."""
        if sequence == 0:
            return START.hex()
        wanted = select(record_entries.c.hash).where(record_entries.c.sequence == sequence)
        found: bytes | None = connection.execute(wanted).scalar()
        return None if found is None else found.hex()


def make_record(connection: Connection) -> None:
    """Make the record's table and its triggers in a new store."""
    record_entries.metadata.create_all(connection)
    for trigger in LOCKS:
        connection.exec_driver_sql(trigger)


def _last(connection: Connection) -> Row[Any] | None:
    return connection.execute(_NEWEST).first()


def _refuse_behind(last: Row[Any] | None, now: datetime) -> None:
    if last is not None and now < datetime.fromisoformat(last.at) - CLOCK_TOLERANCE:
        raise KnownError(
            "The computer's clock is earlier than the last entry in the record.",
            "Nothing was recorded, so what you asked for was not done.",
            "Set the computer's date and time right. If they are right now and were wrong "
            "before, run `vcs-desktop clock-corrected`.",
        )


def _entry(row: Row[Any]) -> RecordEntry:
    return RecordEntry(
        sequence=row.sequence,
        at=datetime.fromisoformat(row.at),
        officer=row.officer,
        act=row.act,
        subject=row.subject,
        details=json.loads(row.details),
    )
