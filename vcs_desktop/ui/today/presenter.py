"""Today: what is owed, most urgent first, and why.

Counts and narrows what the office lists, in the office's order, and opens a line to its
people; works nothing out about rules or dates.  Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.case_list import Among
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.rules.obligation import CAN_WAIT, State
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.today.rows import DayRow, rows_of

if TYPE_CHECKING:
    from vcs_desktop.office.day_lines import DayLine
    from vcs_desktop.office.today import LookItem, SilentItem, Today
    from vcs_desktop.office.whose_day import WhoseDay

SCREEN = "today"


class Heap(StrEnum):
    """What the list is narrowed to."""

    NOW = "now"
    OVERDUE = "overdue"
    DUE = "due"
    SOON_AS_PRACTICABLE = "as-soon-as-practicable"
    LATER = "later"
    NEEDS_LOOK = "needs-look"
    SILENT = "silent"


_STATES_OF = {
    Heap.OVERDUE: frozenset({State.OVERDUE}),
    Heap.DUE: frozenset({State.DUE, *CAN_WAIT}),
}
_PARTS_OF_NOW = (*_STATES_OF, Heap.SOON_AS_PRACTICABLE)
"""The heaps into which everything that is owed now is sorted: each line is in one of them."""


Counts = dict[Heap, int]
"""How many lines each heap holds."""


class TodayView(Protocol):
    """What the Today screen can do."""

    def show_day(self, today: Today, counts: Counts) -> None:
        """Show the day, the counts, and when each source was last imported."""

    def show_whose(self, day: WhoseDay) -> None:
        """Show whose work it is, and what waits in the cases of others."""

    def show_work(self, rows: Sequence[DayRow], heap: Heap) -> None:
        """List what is owed in this heap."""

    def show_needs_look(self, items: Sequence[LookItem]) -> None:
        """List what could not be read with certainty."""

    def show_silent(self, items: Sequence[SilentItem]) -> None:
        """List what we should have heard by now."""

    def show_explanations(self, row: DayRow, explanations: Sequence[Explanation]) -> None:
        """Say why this row's work is owed, each thing for itself."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class TodayPresenter:
    """Fills the Today screen."""

    def __init__(self, view: TodayView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._today: Today | None = None
        self._whose: str = Among.MINE
        self._heap = Heap.NOW
        self._open_events: set[str] = set()

    def refresh(self) -> None:
        """Ask again what is owed."""
        whose = self._whose
        self._background.read(
            Topic(SCREEN, "list"),
            lambda: self._jobs.list_day_of(whose),
            self._take,
            self._view.show_problem,
        )

    def choose_whose(self, whose: str) -> None:
        """List the work of this officer, one's own, or everybody's."""
        self._whose = whose
        self.refresh()

    def choose_heap(self, heap: Heap) -> None:
        """Narrow the list."""
        self._heap = heap
        self._show_list()

    def open_people(self, row: DayRow) -> None:
        """Put the people of a line under it."""
        if row.has_people and row.line.event not in self._open_events:
            self._open_events.add(row.line.event)
            self._show_list()

    def close_people(self, row: DayRow) -> None:
        """Fold a line up again."""
        if row.line.event in self._open_events:
            self._open_events.discard(row.line.event)
            self._show_list()

    def explain(self, row: DayRow) -> None:
        """Ask why this row's work is owed."""
        self._background.read(
            Topic(SCREEN, "why"),
            lambda: tuple(self._jobs.explain(item.obligation) for item in row.items),
            lambda explanations: self._view.show_explanations(row, explanations),
            self._view.show_problem,
        )

    def _take(self, day: WhoseDay) -> None:
        self._today = day.today
        self._view.show_whose(day)
        self._view.show_day(day.today, _count(day.today))
        self._show_list()

    def _show_list(self) -> None:
        today = self._today
        if today is None:
            return
        if self._heap is Heap.NEEDS_LOOK:
            self._view.show_needs_look(today.needs_look)
        elif self._heap is Heap.SILENT:
            self._view.show_silent(today.silent)
        else:
            lines = _narrowed(today.lines, self._heap)
            self._view.show_work(rows_of(lines, self._open_events), self._heap)


def _narrowed(lines: Sequence[DayLine], heap: Heap) -> tuple[DayLine, ...]:
    """What belongs in this heap, in the office's own order."""
    wanted = tuple(line for line in lines if line.is_later is (heap is Heap.LATER))
    if heap not in _PARTS_OF_NOW:
        return wanted
    return tuple(line for line in wanted if _part_of_now(line) is heap)


def _part_of_now(line: DayLine) -> Heap:
    """Where a line of this day's work is counted; without a day it is as soon as one can."""
    found = (heap for heap, states in _STATES_OF.items() if line.state in states)
    return next(found, Heap.SOON_AS_PRACTICABLE)


def _count(today: Today) -> Counts:
    counts: Counts = {
        heap: len(_narrowed(today.lines, heap)) for heap in (Heap.NOW, Heap.LATER, *_PARTS_OF_NOW)
    }
    counts[Heap.NEEDS_LOOK] = len(today.needs_look)
    counts[Heap.SILENT] = len(today.silent)
    return counts
