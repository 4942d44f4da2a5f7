"""What the record says of the last time that something was done: when, by whom, how much.

Knows no act: whoever asks names it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.storage.record import Record, RecordEntry

_MOST = 2_000
"""So many entries are looked through: more on one day, and the count says at least that."""

READ, FROM, AS_AT = "read", "from", "as-at"
"""The details of an entry about a file: how much was in it, whose it is, and its newest day."""


@dataclass(frozen=True, slots=True)
class LastTold:
    """The newest day on which files came in, with all that came on it.

    Attributes:
        at: When the last of them came, UTC.
        officer: Who brought that one in, by id.
        read: How many messages or rows were in all of them.
        as_at: The newest day that one of them speaks of; None where none says.
    """

    at: datetime
    officer: str
    files: int
    read: int
    as_at: date | None


def last_told(
    record: Record, connection: Connection, act: str, source: str = ""
) -> LastTold | None:
    """What came in last by this act, and from this source where one is named.

    None where the record tells of none.
    """
    entries = record.entries(connection, act=act, newest_first=True, limit=_MOST)
    ours = [one for one in entries if not source or one.details.get(FROM) == source]
    if not ours:
        return None
    day = london_day(ours[0].at)
    that_day = [one for one in ours if london_day(one.at) == day]
    days = [day for day in map(_as_at, that_day) if day is not None]
    return LastTold(
        at=ours[0].at,
        officer=ours[0].officer,
        files=len(that_day),
        read=sum(int(one.details.get(READ, 0)) for one in that_day),
        as_at=max(days, default=None),
    )


def details_of_file(read: int, source: str, as_at: date | None) -> Mapping[str, str | int]:
    """The details of an entry about a file that was brought in."""
    told: dict[str, str | int] = {READ: read, FROM: source}
    return told | ({AS_AT: as_at.isoformat()} if as_at else {})


def _as_at(entry: RecordEntry) -> date | None:
    said = entry.details.get(AS_AT)
    return date.fromisoformat(str(said)) if said else None
