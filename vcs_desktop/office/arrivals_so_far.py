"""Arrivals: what each source last sent and how long ago, and what of it needs a look.

A source that fell silent is seen by its day alone.  No number of days is called too many: how
often a source sends is agreed with it, and nothing here knows that.
"""

from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.crossing.sources import LastSent
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.today import LookItem, look_item
from vcs_desktop.victims.services.officers import list_all


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What one kind of source last sent.

    Attributes:
        source: The kind, as one closed word.
        last_at: When its last file came in, UTC; None where none ever did.
        days_ago: How many days ago that was in England and Wales; 0 on the same day.
        files: How many files came that day; 0 where an earlier version did not note it.
        read: How many messages or rows were in them.
        officer: Who brought the last one in; empty where that was not noted.
        as_at: The newest day that they speak of; None where they say none.
    """

    source: str
    last_at: datetime | None
    days_ago: int | None
    files: int
    read: int
    officer: str
    as_at: date | None


@dataclass(frozen=True, slots=True)
class ArrivalsSoFar:
    """What came in so far, as it looks on a day.

    Attributes:
        looks: What needs a look and is about a case here or names no offender.
        looks_elsewhere: How much more is about offenders whom no case here is about.
        unfinished: How many files were read whole and could not be taken in yet.
    """

    on: date
    sources: tuple[SourceLine, ...]
    looks: tuple[LookItem, ...]
    looks_elsewhere: int
    unfinished: int


def list_arrivals(desk: Desk) -> ArrivalsSoFar:
    """What each source last sent, and what needs a look."""
    waiting = desk.door.waiting_for_a_look()
    names = {officer.id: officer.name for officer, _cases in list_all(desk.book.store)}
    today = desk.today
    return ArrivalsSoFar(
        on=today,
        sources=tuple(_line(one, names, today) for one in desk.door.last_sent()),
        looks=tuple(look_item(desk, look) for look in waiting.ours),
        looks_elsewhere=len(waiting.elsewhere),
        unfinished=desk.door.receiving.unfinished(),
    )


def _line(one: LastSent, names: dict[str, str], today: date) -> SourceLine:
    return SourceLine(
        source=one.source,
        last_at=one.at,
        days_ago=(today - london_day(one.at)).days if one.at else None,
        files=one.files,
        read=one.read,
        officer=names.get(one.officer, ""),
        as_at=one.as_at,
    )
