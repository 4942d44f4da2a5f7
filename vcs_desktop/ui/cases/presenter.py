"""Cases: every case of the office, found by typing.  Knows no Qt and no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.case_list import Among, CaseList, Order
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow, FoundCases

SCREEN = "cases"
PAGE_ROWS = 200


class CasesView(Protocol):
    """What the Cases screen can do."""

    def show_found(self, found: FoundCases, wanted: CaseList) -> None:
        """Show what was found: how many, and the first of them."""

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
        self._wanted = CaseList()

    def refresh(self) -> None:
        """Ask again for what was searched last."""
        self._ask(self._wanted)

    def search(self, words: str) -> None:
        """List the cases that these words find; no words list them all."""
        self._ask(replace(self._wanted, words=words.strip()))

    def sort(self, order: Order) -> None:
        """List the same cases in another order."""
        self._ask(replace(self._wanted, order=order))

    def take_from(self, among: Among) -> None:
        """Search among other cases."""
        self._ask(replace(self._wanted, among=among))

    def fetch_page(self, offset: int) -> None:
        """Ask for one page; a page of an older search is dropped when it comes."""
        wanted = self._wanted
        self._background.read(
            Topic(SCREEN, f"page {offset}"),
            lambda: self._jobs.list_cases(wanted, offset, PAGE_ROWS),
            lambda rows: self._take_page(wanted, offset, rows),
            self._view.show_problem,
        )

    def _ask(self, wanted: CaseList) -> None:
        self._wanted = wanted
        self._background.read(
            Topic(SCREEN, "found"),
            lambda: self._jobs.find_cases(wanted),
            lambda found: self._view.show_found(found, wanted),
            self._view.show_problem,
        )

    def _take_page(self, wanted: CaseList, offset: int, rows: Sequence[CaseRow]) -> None:
        if wanted == self._wanted:
            self._view.show_page(offset, rows)
