"""The unit's work in numbers behind the window's port, bound to one open desk."""

from datetime import date
from pathlib import Path

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.export_workload import WorkForm, WorkWish, save_workload
from vcs_desktop.office.workload import (
    Counted,
    CountedRow,
    WhatIsCounted,
    Workload,
    count_behind,
    list_behind,
    list_workload,
)
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskTeam:
    """The numbers of an open office (`ui.team_ports.TeamJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def list_workload(self, on: date | None = None) -> Workload:
        """What everybody holds and owes, or one's own, as it looks on a day; else today."""
        return list_workload(self._desk, on)

    def count_behind(self, counted: Counted, officer: str, on: date) -> int:
        """How many there are behind a number now."""
        return count_behind(self._desk, WhatIsCounted(counted, officer, on))

    def list_behind(
        self, counted: Counted, officer: str, on: date, offset: int
    ) -> tuple[CountedRow, ...]:
        """A page of what is behind a number, the oldest first."""
        return list_behind(self._desk, WhatIsCounted(counted, officer, on), offset)

    def save_workload(
        self, to: Path, on: date | None = None, *, is_table: bool, is_numbered: bool
    ) -> None:
        """Save the numbers of a day, else of today, as a table or as pages."""
        form = WorkForm.TABLE if is_table else WorkForm.PAGES
        save_workload(self._desk, WorkWish(to, form, on, is_numbered=is_numbered))

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
