"""Cases: every case of the office, found by typing.  Knows no Qt and no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow

SCREEN = "cases"
PAGE_ROWS = 200


class CasesView(Protocol):
    """What the Cases screen can do."""

    def show_count(self, count: int, search: str) -> None:
        """Begin a list of this many cases."""

    def show_page(self, offset: int, rows: Sequence[CaseRow]) -> None:
        """Place one page of the list."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class CasesPresenter:
    """Fills the list of cases, a page at a time."""

    def __init__(self, view: CasesView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._search = ""

    def refresh(self) -> None:
        """Ask again for what was searched last."""
        self.search(self._search)

    def search(self, words: str) -> None:
        """List the cases that these words find; no words list them all."""
        self._search = words.strip()
        search = self._search
        self._background.read(
            Topic(SCREEN, "count"),
            lambda: self._jobs.count_cases(search),
            lambda count: self._view.show_count(count, search),
            self._view.show_problem,
        )

    def fetch_page(self, offset: int) -> None:
        """Ask for one page; a page of an older search is dropped when it comes."""
        search = self._search
        self._background.read(
            Topic(SCREEN, f"page {offset}"),
            lambda: self._jobs.list_cases(search, offset, PAGE_ROWS),
            lambda rows: self._take_page(search, offset, rows),
            self._view.show_problem,
        )

    def _take_page(self, search: str, offset: int, rows: Sequence[CaseRow]) -> None:
        if search == self._search:
            self._view.show_page(offset, rows)
