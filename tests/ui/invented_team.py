"""Stand-ins for the unit's work in numbers: three officers, one of whom left with two cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.ui.invented_day import DAY
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.workload import (
    Count,
    Counted,
    CountedRow,
    Holder,
    TeamLine,
    Workload,
)

LAST_ACT = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def counts(**numbers: int) -> Mapping[Counted, Count]:
    """Counts by their names, each the oldest for nine days."""
    oldest_on = DAY - timedelta(days=9)
    return {Counted[name]: Count(number, oldest_on) for name, number in numbers.items()}


def a_workload() -> Workload:
    """A unit on an ordinary day, looked at by its senior officer."""
    gone = TeamLine(
        "of-3", "Rhys Invented", Holder.LEFT, counts(HELD=2, OPTED_IN=2, OWED=1, OVERDUE=1)
    )
    olwen = TeamLine(
        "of-1",
        "Olwen Invented",
        Holder.HERE,
        counts(HELD=412, REFERRED=3, OPTED_IN=409, OWED=5, OVERDUE=2, REQUESTS_WAITING=1),
        LAST_ACT,
    )
    petra = TeamLine("of-2", "Petra Invented", Holder.HERE, {})
    whole = TeamLine(
        "",
        "",
        Holder.HERE,
        counts(HELD=414, REFERRED=3, OPTED_IN=411, OWED=6, OVERDUE=3, REQUESTS_WAITING=1),
        LAST_ACT,
    )
    return Workload(DAY, (gone, olwen, petra), whole, Count(2, DAY - timedelta(days=1)))


def a_counted(number: int = 412) -> CountedRow:
    """Something owed in an invented case."""
    return CountedRow(
        case=CaseId(f"case-{number}"),
        case_number=f"VC-{number:06}",
        person="Ms Ann Example",
        offender="Test Offender",
        officer="Olwen Invented",
        title="Tell them about the release",
        since_on=DAY - timedelta(days=9),
        days=9,
    )


@dataclass
class InventedTeam:
    """Counts, and keeps what it was asked with the rest of the office."""

    told: list[object]
    work: Workload = field(default_factory=a_workload)

    def list_workload(self, on: date | None = None) -> Workload:
        self.told += [("workload", on)] if on else []
        return replace(self.work, on=on or self.work.on)

    def count_behind(self, counted: Counted, officer: str, on: date) -> int:
        self.told.append(("behind", counted, officer, on))
        return 3

    def list_behind(
        self, counted: Counted, officer: str, on: date, offset: int
    ) -> tuple[CountedRow, ...]:
        self.told.append(("page", counted, officer, on, offset))
        return tuple(map(a_counted, (412, 413, 414)))

    def save_workload(
        self, to: Path, on: date | None = None, *, is_table: bool, is_numbered: bool
    ) -> None:
        self.told.append(("saved", to, is_table, is_numbered))
        self.told += [("saved as on", on)] if on else []


class HasTeam:
    """An invented office whose work is counted."""

    told: list[object]

    @property
    def team(self) -> InventedTeam:
        return InventedTeam(self.told)
