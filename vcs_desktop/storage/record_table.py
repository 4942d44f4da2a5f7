"""How the record lies in a store: its table, the locks on it, and the hash that chains it."""

import hashlib
import hmac
from typing import NamedTuple

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from vcs_desktop.storage.columns import canonical_json

START = bytes(32)
"""Stands where the first entry would carry the hash of the one before it."""

# Text as it stands in the file, not decoded: the hash is over every letter of it.
record_entries = Table(
    "record_entry",
    MetaData(),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("details", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    # So that the last of one act is found without reading every entry.
    Index("record_entry_by_act", "act", "sequence"),
    sqlite_strict=True,
)

ACTS_ARE_FOUND = "CREATE INDEX record_entry_by_act ON record_entry (act, sequence)"
"""The step by which the record of an earlier store gets the index that a new one has."""

_NEVER_CHANGED = (
    "CREATE TRIGGER record_entry_is_never_changed BEFORE UPDATE ON record_entry"
    " BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END"
)
_NEVER_DELETED = (
    "CREATE TRIGGER record_entry_is_never_deleted BEFORE DELETE ON record_entry"
    " BEGIN SELECT RAISE(ABORT, 'the record is never deleted'); END"
)
# This one also stops INSERT OR REPLACE, whose hidden delete fires no delete trigger.
_FOLLOWS_THE_LAST = (
    "CREATE TRIGGER record_entry_follows_the_last BEFORE INSERT ON record_entry"
    " WHEN new.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM record_entry)"
    " OR new.previous <> coalesce("
    "(SELECT hash FROM record_entry ORDER BY sequence DESC LIMIT 1), zeroblob(32))"
    " BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END"
)
LOCKS = (_NEVER_CHANGED, _NEVER_DELETED, _FOLLOWS_THE_LAST)
"""The triggers that stop honest mistakes."""


class RawEntry(NamedTuple):
    """One entry letter by letter as it stands in the file."""

    sequence: int
    at: str
    officer: str
    act: str
    subject: str
    details: str
    previous: bytes
    hash: bytes


def entry_hash(key: bytes, entry: RawEntry) -> bytes:
    """What the hash of this entry must be, whatever hash it carries."""
    sequence, at, officer, act, subject, details, previous, _hash = entry
    content = canonical_json((sequence, at, officer, act, subject, details, previous.hex()))
    return hmac.digest(key, content.encode(), hashlib.sha256)
