"""The rows of Today's list: a line for each event, and under an open one its people.

Works nothing out: takes the office's lines as they come.  Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vcs_desktop.rules.obligation import State

if TYPE_CHECKING:
    from vcs_desktop.office.day_lines import DayLine, PersonWork
    from vcs_desktop.office.telephone import Telephone
    from vcs_desktop.office.work_item import WorkItem


@dataclass(frozen=True, slots=True)
class DayRow:
    """One row: a line of the day, or one person of a line that is open.

    Attributes:
        person: Whose row it is; None for the line itself.
        is_open: The people of the line stand under it.
    """

    line: DayLine
    person: PersonWork | None = None
    is_open: bool = False

    @property
    def key(self) -> tuple[str, bool, str]:
        """The same for the same row, however often the day is read again."""
        return self.line.event, self.line.is_later, self.person.case if self.person else ""

    @property
    def has_people(self) -> bool:
        """Whether it can be opened to the people in it."""
        return self.person is None and len(self.line.people) > 1

    @property
    def whose(self) -> PersonWork | None:
        """The one person whom this row is about; None for a line of several."""
        if self.person is not None:
            return self.person
        return None if self.has_people else self.line.people[0]

    @property
    def is_about_many_months(self) -> bool:
        """Whether it is a line of months of release that changed together."""
        series = self.line.series
        return series is not None and series.kind == "months-of-release"

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """What the row explains: that of its person, or of the first one of several."""
        return (self.whose or self.line.people[0]).items

    @property
    def state(self) -> State:
        """How much it presses."""
        return self.person.state if self.person else self.line.state

    @property
    def due_on(self) -> date | None:
        """Its soonest deadline."""
        days = [item.due_on for item in self._shown if item.due_on]
        return min(days, default=None)

    @property
    def target_on(self) -> date | None:
        """The soonest day that the team aims at, by its own setting."""
        days = [item.target_on for item in self._shown if item.target_on]
        return min(days, default=None)

    @property
    def is_prompt(self) -> bool:
        """Whether nothing in it is more than the team's own reminder."""
        return all(item.is_prompt for item in self._shown)

    @property
    def letter(self) -> WorkItem | None:
        """What a letter can tell this person."""
        return next((item for item in self._own if item.letter), None)

    @property
    def script(self) -> WorkItem | None:
        """What there are words for a call for."""
        return next((item for item in self._own if item.script), None)

    @property
    def telephone(self) -> Telephone | None:
        """The number of its one person, whom somebody is to ring or must not ring."""
        said = self._own
        if not said:
            return None
        number = said[0].telephone
        is_news = number.must_not_ring or any(item.is_told_in_a_call for item in said)
        return number if is_news else None

    @property
    def barred_count(self) -> int:
        """How many of those who would be told in a call must not be rung, or can't be."""
        return sum(
            person.items[0].telephone.must_not_ring
            for person in self._people
            if any(item.is_told_in_a_call for item in person.items)
        )

    @property
    def may_be_rung(self) -> bool:
        """Whether somebody in it is to be rung before anything is written."""
        return any(
            item.call_first and not item.telephone.must_not_ring
            for person in self._people
            for item in person.items
        )

    @property
    def check_first(self) -> str:
        """That the danger it tells of is over, or may be by now; else empty."""
        return next((item.check_first for item in self._shown if item.check_first), "")

    @property
    def _people(self) -> tuple[PersonWork, ...]:
        return (self.person,) if self.person else self.line.people

    @property
    def _shown(self) -> tuple[WorkItem, ...]:
        return self.person.items if self.person else self.line.items

    @property
    def _own(self) -> tuple[WorkItem, ...]:
        return self.whose.items if self.whose else ()


def rows_of(lines: Sequence[DayLine], open_events: Collection[str]) -> tuple[DayRow, ...]:
    """The rows of these lines, with the people of those that are open under them."""
    rows: list[DayRow] = []
    for line in lines:
        is_open = line.event in open_events and len(line.people) > 1
        rows.append(DayRow(line, is_open=is_open))
        if is_open:
            rows += [DayRow(line, person) for person in line.people]
    return tuple(rows)
