"""What the unit's work in numbers needs from outside, as a protocol; see `ui.ports`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.rules.workload import Counted

if TYPE_CHECKING:
    from vcs_desktop.office.workload import CountedRow, Workload


class TeamJobs(Protocol):
    """Counting what is held and owed, and what is behind each number.

    An officer is named by their reference; an empty one means the whole unit.
    """

    def list_workload(self, on: date | None = None) -> Workload:
        """What everybody holds and owes, or one's own, as it looks on a day; else today."""

    def count_behind(self, counted: Counted, officer: str, on: date) -> int:
        """How many there are behind a number now."""

    def list_behind(
        self, counted: Counted, officer: str, on: date, offset: int
    ) -> tuple[CountedRow, ...]:
        """A page of what is behind a number, the oldest first."""

    def save_workload(
        self, to: Path, on: date | None = None, *, is_table: bool, is_numbered: bool
    ) -> None:
        """Save the numbers of a day, else of today, as a table or as pages."""
