"""Proving the record: that no entry was changed, taken out, put in or moved.

It reads a page of entries at a time, so a record of a million takes no more room than a page.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from vcs_desktop.storage.anchor import Anchor
from vcs_desktop.storage.record_table import LOCKS, START, RawEntry, entry_hash

_PAGE_ROWS = 1_000
_MOST_FINDINGS = 20
"""One wrong key makes every entry wrong: nobody reads a million lines that say so."""

_PAGE = (
    "SELECT sequence, at, officer, act, subject, details, previous, hash FROM record_entry"
    " WHERE sequence > ? ORDER BY sequence LIMIT ?"
)

BEGINNING = Anchor(0, START.hex())
"""The place before the first entry."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of proving a stretch of the record.

    Attributes:
        findings: What was found, in plain words; empty when the stretch holds.
        reached: The last entry that was looked at.
    """

    findings: tuple[str, ...]
    reached: Anchor


def prove(
    connection: Connection, key: bytes, since: Anchor = BEGINNING, most: int | None = None
) -> Proof:
    """Prove the entries after a place in the record, up to its end or at most so many.

    It can't see that the newest entries were cut off: ask the anchor.

    Args:
        connection: A view of the store.
        key: The key that chains the record.
        since: A place that was proved before; the first entry after it must follow it.
        most: How many entries to prove; all of them where it is left out.
    """
    findings = list(_missing_locks(connection))
    reached, previous = since.sequence, bytes.fromhex(since.hash)
    for entry in raw_entries(connection, since.sequence, most):
        findings += _wrong_with(entry, reached, previous, key)
        reached, previous = entry.sequence, entry.hash
        if len(findings) >= _MOST_FINDINGS:
            findings.append("There may be more: the record was not looked at any further.")
            break
    return Proof(tuple(findings), Anchor(reached, previous.hex()))


def raw_entries(
    connection: Connection, after: int = 0, most: int | None = None
) -> Iterator[RawEntry]:
    """The entries after a place in the record, in order, held a page at a time."""
    left = most
    while left is None or left > 0:
        wanted = _PAGE_ROWS if left is None else min(left, _PAGE_ROWS)
        page = connection.exec_driver_sql(_PAGE, (after, wanted)).fetchall()
        yield from (RawEntry._make(row) for row in page)
        if len(page) < wanted:
            return
        after, left = page[-1][0], None if left is None else left - wanted


def _wrong_with(entry: RawEntry, reached: int, previous: bytes, key: bytes) -> Iterator[str]:
    if entry.sequence != reached + 1:
        yield f"The record goes from entry {reached} to entry {entry.sequence}."
    elif entry.previous != previous:
        yield f"Entry {entry.sequence} of the record doesn't follow the one before it."
    if not hmac.compare_digest(entry.hash, entry_hash(key, entry)):
        yield f"Entry {entry.sequence} of the record was changed."


def _missing_locks(connection: Connection) -> Iterator[str]:
    found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    if not set(LOCKS) <= set(found.scalars()):
        yield "The locks that keep the record from being changed were taken off."
