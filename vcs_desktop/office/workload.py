"""The unit's work in numbers, and the cases behind each number.

A senior probation officer sees everybody's line; a Victim Liaison Officer sees her own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, may, require
from vcs_desktop.office.seen import Listed, note_counted, note_listed, was_counted
from vcs_desktop.rules.workload import Counted
from vcs_desktop.victims.model.workload import NOTHING, Count, CountedCase, OfficerWork
from vcs_desktop.victims.services import workload
from vcs_desktop.victims.services.workload import Behind

__all__ = ["Count", "Counted", "CountedRow", "Holder", "TeamLine", "Workload"]


class Holder(StrEnum):
    """Whether somebody who holds cases can work with them."""

    HERE = "here"
    LEFT = "left"
    NO_ROLE = "no-role"


@dataclass(frozen=True, slots=True)
class TeamLine:
    """One officer's work, or everybody's.

    Attributes:
        officer: The officer's reference; empty for the whole unit.
        name: Empty for the whole unit.
    """

    officer: str
    name: str
    holder: Holder
    counts: Mapping[Counted, Count]
    last_act_at: datetime | None = None
    left_on: date | None = None

    def of(self, counted: Counted) -> Count:
        """One of the counts."""
        return self.counts.get(counted, NOTHING)

    @property
    def needs_somebody(self) -> bool:
        """Whether cases are held here that nobody can work with."""
        return self.holder is not Holder.HERE and self.of(Counted.HELD).number > 0


@dataclass(frozen=True, slots=True)
class Workload:
    """The unit's work as it looks on a day.

    Attributes:
        lines: Cases with nobody who works here first, then every officer by name, then what
            ended cases still owe with nobody who works here; for a Victim Liaison Officer, her
            own alone.  Together they are the whole unit.
        in_all: Everybody's together; None where only one's own line may be seen.
        needs_look: What nobody could understand; it belongs to nobody yet.
    """

    on: date
    lines: tuple[TeamLine, ...]
    in_all: TeamLine | None
    needs_look: Count

    @property
    def is_numbered(self) -> bool:
        """Whether officers are numbered, and nothing is told by which one is known."""
        return not any(line.officer for line in self.lines)

    @property
    def without_anybody(self) -> int:
        """How many cases are held by somebody who can't work with them."""
        return sum(line.of(Counted.HELD).number for line in self.lines if line.needs_somebody)


@dataclass(frozen=True, slots=True)
class WhatIsCounted:
    """One of the numbers: what it counts, and in whose cases.

    Attributes:
        officer: An officer's reference; empty for the whole unit.
        on: The day it is counted as on; None for today.
    """

    counted: Counted
    officer: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One thing that a number counts.

    Attributes:
        title: What is owed, by its rule; empty for a case, a statement or a request.
        days: How old it is on that day; below nothing for what lies ahead.
    """

    case: CaseId
    case_number: str
    person: str
    offender: str
    officer: str
    title: str
    since_on: date
    days: int


def list_workload(desk: Desk, on: date | None = None) -> Workload:
    """Count what everybody holds and owes, as it looks on a day.

    Raises:
        KnownError: It can't be recorded that somebody looked.
    """
    desk.door.catch_up()
    note_listed(desk, Listed.WORKLOAD)
    day = on or desk.today
    everybody = workload.work_of_everybody(desk.book, day)
    looks = [london_day(look.heard_at) for look in desk.door.waiting_for_a_look().ours]
    needs_look = Count(len(looks), min(looks, default=None))
    if not may(desk.officer, Power.WORKLOAD):
        own = tuple(_line(one) for one in everybody if one.officer.id == desk.officer.id)
        return Workload(day, own, None, needs_look)
    lines = [_line(one) for one in everybody if _has_a_line(one)]
    lines.sort(key=lambda line: (not line.needs_somebody, line.holder is not Holder.HERE))
    return Workload(day, tuple(lines), _in_all(everybody), needs_look)


def count_behind(desk: Desk, what: WhatIsCounted) -> int:
    """How many there are behind a number now; that somebody looks goes on record.

    Raises:
        KnownError: It is not one's own number, and no role lets one see it.
    """
    found = workload.count_behind(desk.book, _behind(desk, what))
    note_counted(desk, what.counted, what.officer, found)
    return found


def list_behind(
    desk: Desk, what: WhatIsCounted, offset: int = 0, limit: int = 200
) -> tuple[CountedRow, ...]:
    """A page of what is behind a number, the oldest first.

    Raises:
        KnownError: As `count_behind`.
    """
    behind = _behind(desk, what)
    if not was_counted(desk, what.counted, what.officer):
        count_behind(desk, what)
    titles = {rule.id: rule.title for rule in desk.rulebook.rules}
    found = workload.page_behind(desk.book, behind, offset, limit)
    return tuple(_row(one, titles, behind.on) for one in found)


def _behind(desk: Desk, what: WhatIsCounted) -> Behind:
    if what.officer != desk.officer.id:
        require(desk, Power.WORKLOAD)
    officers = (what.officer,) if what.officer else None
    return Behind(what.counted, officers, what.on or desk.today)


def _has_a_line(work: OfficerWork) -> bool:
    """Everybody who works with cases has one; of the others whoever anything is counted for.

    Ended cases stay with whoever left, and owe their review: without a line for them, the whole
    unit would be more than its lines.
    """
    return may(work.officer, Power.CASES) or any(count.number for count in work.counts.values())


def _line(work: OfficerWork) -> TeamLine:
    one = work.officer
    return TeamLine(one.id, one.name, _holder(one), work.counts, work.last_act_at, one.left_on)


def _holder(officer: Officer) -> Holder:
    if officer.left_on is not None:
        return Holder.LEFT
    return Holder.HERE if may(officer, Power.CASES) else Holder.NO_ROLE


def _in_all(everybody: Iterable[OfficerWork]) -> TeamLine:
    counts: dict[Counted, Count] = {}
    acts = []
    for work in everybody:
        acts += [work.last_act_at] if work.last_act_at else []
        for counted, count in work.counts.items():
            counts[counted] = counts.get(counted, NOTHING).and_also(count)
    return TeamLine("", "", Holder.HERE, counts, max(acts, default=None))


def _row(one: CountedCase, titles: Mapping[str, str], on: date) -> CountedRow:
    return CountedRow(
        case=one.case,
        case_number=one.case_number,
        person=one.person_name,
        offender=one.offender_name,
        officer=one.officer_name,
        title=titles.get(one.rule, one.rule),
        since_on=one.since_on,
        days=(on - one.since_on).days,
    )
