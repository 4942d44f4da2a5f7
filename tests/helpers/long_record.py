"""A long record put into a store quickly, but chained as always."""

from datetime import UTC, datetime

from sqlalchemy import Engine

from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.engine import writing
from vcs_desktop.storage.record_table import LOCKS, START, RawEntry, entry_hash, record_entries

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
_AT_ONCE = 2_000


def fill_record(engine: Engine, key: bytes, count: int) -> None:
    """Give an empty record this many entries, all of one moment."""
    at, previous, rows = canonical_moment(NOON), START, []
    # The lock that each entry follows the last is looked at row by row: it comes back after.
    _run(engine, "DROP TRIGGER record_entry_follows_the_last")
    for number in range(1, count + 1):
        raw = RawEntry(
            sequence=number,
            at=at,
            officer="of-1",
            act="case-viewed",
            subject=f"case-{number % 2000:010}",
            details="{}",
            previous=previous,
            hash=b"",
        )
        previous = entry_hash(key, raw)
        rows.append(raw._replace(hash=previous)._asdict())
        if len(rows) == _AT_ONCE or number == count:
            with writing(engine) as connection:
                connection.execute(record_entries.insert(), rows)
            rows.clear()
    _run(engine, LOCKS[-1])


def _run(engine: Engine, statement: str) -> None:
    with writing(engine) as connection:
        connection.exec_driver_sql(statement)
