"""Team: who holds and owes what, the cases behind a number, and a file of the numbers.

Knows no Qt, and counts nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.toolkit.typed_day import read_day

if TYPE_CHECKING:
    from vcs_desktop.office.workload import CountedRow, Workload

SCREEN = "team"


@dataclass(frozen=True, slots=True)
class ChosenCount:
    """A number that was opened: what it counts, and whose; no officer is the whole unit."""

    counted: Counted
    officer: str


@dataclass(frozen=True, slots=True)
class FileWish:
    """Where the numbers are to be saved, and how."""

    to: Path
    is_table: bool
    is_numbered: bool


class TeamView(Protocol):
    """What the Team screen can do."""

    def show_work(self, work: Workload, *, is_today: bool) -> None:
        """Show everybody's numbers, as they look today or on another day."""

    def show_count(self, chosen: ChosenCount, count: int) -> None:
        """Begin the list of what is behind a number."""

    def show_page(self, offset: int, rows: Sequence[CountedRow]) -> None:
        """Place one page of that list."""

    def show_saved(self, wish: FileWish) -> None:
        """Say that the file is there."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class TeamPresenter:
    """Asks for the numbers, and for the cases behind one."""

    def __init__(self, view: TeamView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._work: Workload | None = None
        self._chosen: ChosenCount | None = None
        self._on: date | None = None
        self._today: date | None = None

    def begin_anew(self) -> None:
        """Count as on today from now on, and leave whatever number was open."""
        self._on = None
        self.close_count()

    def choose_day(self, typed: str) -> None:
        """Count as on the day that was typed; nothing typed means today."""
        today = self._today
        if today is None:
            return
        read = read_day(typed, today) if typed.strip() else None
        if typed.strip() and (read is None or read.is_month):
            self._view.show_problem(
                KnownError(
                    "This can't be read as a day.",
                    "The numbers are as they were.",
                    "Type it as 23/11/2026, or today.",
                )
            )
            return
        self._on = read.on if read is not None and read.on != today else None
        self.refresh()

    def refresh(self) -> None:
        """Count anew, and what is behind the number that is open as well."""
        on = self._on
        self._background.read(
            Topic(SCREEN, "work"),
            lambda: self._jobs.team.list_workload(on),
            lambda work: self._take(work, is_today=on is None),
            self._view.show_problem,
        )

    def open_count(self, chosen: ChosenCount) -> None:
        """List the cases behind a number."""
        work = self._work
        if work is None:
            return
        self._chosen = chosen
        self._background.read(
            Topic(SCREEN, "count"),
            lambda: self._jobs.team.count_behind(chosen.counted, chosen.officer, work.on),
            lambda count: self._take_count(chosen, count),
            self._view.show_problem,
        )

    def close_count(self) -> None:
        """Leave the cases behind a number; what is on its way about them is dropped."""
        self._chosen = None

    def fetch_page(self, offset: int) -> None:
        """Ask for one page; a page of a number that was left is dropped when it comes."""
        chosen, work = self._chosen, self._work
        if chosen is None or work is None:
            return
        self._background.read(
            Topic(SCREEN, f"page {offset}"),
            lambda: self._jobs.team.list_behind(chosen.counted, chosen.officer, work.on, offset),
            lambda rows: self._take_page(chosen, offset, rows),
            self._view.show_problem,
        )

    def save(self, wish: FileWish) -> None:
        """Save the numbers where the officer wants them."""
        on = self._on
        self._background.write(
            Topic(SCREEN, "save"),
            lambda: self._jobs.team.save_workload(
                wish.to, on, is_table=wish.is_table, is_numbered=wish.is_numbered
            ),
            lambda _done: self._view.show_saved(wish),
            self._view.show_problem,
        )

    def _take(self, work: Workload, *, is_today: bool) -> None:
        self._work = work
        self._today = work.on if is_today else self._today
        self._view.show_work(work, is_today=is_today)
        if self._chosen is not None:
            self.open_count(self._chosen)

    def _take_count(self, chosen: ChosenCount, count: int) -> None:
        if chosen == self._chosen:
            self._view.show_count(chosen, count)

    def _take_page(self, chosen: ChosenCount, offset: int, rows: Sequence[CountedRow]) -> None:
        if chosen == self._chosen:
            self._view.show_page(offset, rows)
