"""The record as files for an inspector: every entry as it is kept, and a copy to read.

One entry is one line of JSON, letter by letter, so that a program of another maker can verify
it.  The manifest says how many there are, under a seal, so that a line that is missing at the
end is missed.  Knows no tables but the record's, and no names but those it is given.
"""

import csv
import hashlib
import hmac
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from sqlalchemy import Connection

from vcs_desktop.storage.columns import canonical_json, canonical_moment
from vcs_desktop.storage.record_proof import raw_entries
from vcs_desktop.storage.record_table import START, RawEntry

EXPORT_FORMAT = "vcs-desktop record export 1"
KEY_FORMAT = "vcs-desktop record keys 1"

_FIRST = "SELECT min(sequence) FROM record_entry WHERE at >= ?"
_LAST = "SELECT max(sequence) FROM record_entry WHERE at < ?"
_BEFORE = "SELECT hash FROM record_entry WHERE sequence = ?"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CODE_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Exported:
    """One store's record as it was written.

    Attributes:
        count: How many entries there are.
        last: The number of the last one; 0 where there is none.
        last_hash: Its hash, in hexadecimal.
        said: What the manifest says of it, with its seal.
    """

    count: int
    last: int
    last_hash: str
    said: Mapping[str, str | int | None]

    @property
    def code(self) -> str:
        """What is read out of the last entry's hash."""
        return read_out(self.last_hash)


def read_out(digest: str) -> str:
    """The beginning of a hash, in groups that can be read out.

    >>> read_out("4f2a99e07b31c5d8aa10ffee")
    '4f2a-99e0-7b31-c5d8-aa10'
    """
    return "-".join(digest[place : place + 4] for place in range(0, _CODE_LETTERS, 4))


def write_record(
    connection: Connection,
    key: bytes,
    base: Path,
    between: tuple[datetime | None, datetime | None],
    names: Mapping[str, str],
) -> Exported:
    """Write the entries from one moment until before another as JSON lines and as a table.

    Args:
        connection: A view of the store.
        key: The key that chains its record.
        base: The files' path without its ending.
        between: From when, and before when; None for no limit.
        names: The names of officers by their ids, for the table.
    """
    after, last = _stretch(connection, between)
    count, reached = 0, RawEntry(after, "", "", "", "", "", b"", _hash_of(connection, after))
    first_previous = reached.hash.hex()
    with _new(base, ".jsonl") as lines, _new(base, ".csv") as table:
        rows = csv.writer(table)
        rows.writerow(("number", "moment (UTC)", "officer", "act", "about", "details"))
        for entry in raw_entries(connection, after, max(0, last - after)):
            lines.write(f"{_line(entry)}\n")
            rows.writerow(_row(entry, names))
            count, reached = count + 1, entry
        for file in (lines, table):
            file.flush()
            os.fsync(file.fileno())
    said: dict[str, str | int | None] = {
        "file": f"{base.name}.jsonl",
        "entries": count,
        "first": after + 1 if count else None,
        "previous": first_previous,
        "last": reached.sequence if count else None,
        "last_hash": reached.hash.hex() if count else None,
    }
    content = b"vcs-desktop record export|" + canonical_json(said).encode()
    seal = hmac.new(key, content, hashlib.sha256).hexdigest()
    return Exported(count, reached.sequence, reached.hash.hex(), {**said, "seal": seal})


def _stretch(
    connection: Connection, between: tuple[datetime | None, datetime | None]
) -> tuple[int, int]:
    """The number before the first wanted entry, and that of the last."""
    since, until = between
    first = 1
    if since is not None:
        found = connection.exec_driver_sql(_FIRST, (canonical_moment(since),)).scalar()
        first = found if found is not None else _end(connection, None) + 1
    return first - 1, _end(connection, until)


def _end(connection: Connection, until: datetime | None) -> int:
    before = "9" if until is None else canonical_moment(until)
    return connection.exec_driver_sql(_LAST, (before,)).scalar() or 0


def _hash_of(connection: Connection, sequence: int) -> bytes:
    found: bytes | None = connection.exec_driver_sql(_BEFORE, (sequence,)).scalar()
    return START if found is None else found


def _new(base: Path, ending: str) -> IO[str]:
    """A new file that only its owner may read."""
    handle = os.open(
        base.with_name(base.name + ending), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600
    )
    return os.fdopen(handle, "w", encoding="utf-8", newline="")


def _line(entry: RawEntry) -> str:
    told = entry._asdict() | {"previous": entry.previous.hex(), "hash": entry.hash.hex()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _row(entry: RawEntry, names: Mapping[str, str]) -> Iterator[str]:
    officer = names.get(entry.officer, entry.officer)
    details = json.loads(entry.details)
    told = "; ".join(f"{name}: {names.get(str(value), value)}" for name, value in details.items())
    subject = names.get(entry.subject, entry.subject)
    cells = (str(entry.sequence), entry.at, officer, entry.act, subject, told)
    return map(_harmless, cells)


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> _harmless("=1+1"), _harmless("case-viewed")
    ("'=1+1", 'case-viewed')
    """
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
