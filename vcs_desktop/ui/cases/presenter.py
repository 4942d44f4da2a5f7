"""Cases: every case of the office, found by typing.  Knows no Qt and no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow, FoundCases

SCREEN = "cases"
PAGE_ROWS = 50


class CasesView(Protocol):
    """What the Cases screen can do."""

    def show_found(self, found: FoundCases, wanted: CaseList) -> None:
        """Show what was found: how many, and the first of them."""

    def show_page(self, offset: int, rows: Sequence[CaseRow]) -> None:
        """Place one page of the list."""

    def show_lists(self, lists: Sequence[SavedList]) -> None:
        """Offer the lists that the officer kept."""

    def show_words(self, words: str) -> None:
        """Let the search field say this, which is searched for already."""

    def tell_kept(self) -> None:
        """Tell that the list is kept, and put the field for its name away."""

    def offer_back(self, deleted: SavedList) -> None:
        """Tell that a list is deleted, and offer to bring it back."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class CasesPresenter:
    """Fills the list of cases, a page at a time, and keeps the officer's own lists."""

    def __init__(self, view: CasesView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._wanted = CaseList()
        self._own: Sequence[SavedList] = ()

    def refresh(self) -> None:
        """Ask again for what was searched last, and for the officer's lists."""
        self._list_own()
        self._ask(self._wanted)

    def search(self, words: str) -> None:
        """List the cases that these words find; no words list them all."""
        self._ask(replace(self._wanted, words=words.strip()))

    def want_anybody(self, words: str) -> None:
        """Let the next refresh list whom these words find among everybody."""
        self._view.show_words(words)
        self._wanted = CaseList(words.strip())

    def sort(self, order: Order) -> None:
        """List the same cases in another order."""
        self._ask(replace(self._wanted, order=order))

    def take_from(self, among: Among) -> None:
        """Search among other cases; the words and the order of a list of one's own stay there."""
        if any(own.wanted == self._wanted for own in self._own):
            self._view.show_words("")
            self._wanted = CaseList()
        self._ask(replace(self._wanted, among=among))

    def open_list(self, saved: SavedList) -> None:
        """List what a list of one's own lists."""
        self._view.show_words(saved.wanted.words)
        self._ask(saved.wanted)

    def keep_list(self, name: str) -> None:
        """Keep what is listed now under this name."""
        self.bring_back(SavedList(name, self._wanted))

    def bring_back(self, saved: SavedList) -> None:
        """Keep a list as it is."""
        self._change(lambda: self._jobs.finding.keep_list(saved))

    def rename_list(self, name: str, to: str) -> None:
        """Give a list another name."""
        self._change(lambda: self._jobs.finding.rename_list(name, to))

    def delete_list(self, name: str) -> None:
        """Delete a list; it can be brought back."""
        self._background.write(
            Topic(SCREEN, "lists"),
            lambda: self._jobs.finding.delete_list(name),
            self._tell_deleted,
            self._view.show_problem,
        )

    def fetch_page(self, offset: int) -> None:
        """Ask for one page; a page of an older search is dropped when it comes."""
        wanted = self._wanted
        self._background.read(
            Topic(SCREEN, f"page {offset}"),
            lambda: self._jobs.finding.page(wanted, offset, PAGE_ROWS),
            lambda rows: self._take_page(wanted, offset, rows),
            self._view.show_problem,
        )

    def _ask(self, wanted: CaseList) -> None:
        self._wanted = wanted
        self._background.read(
            Topic(SCREEN, "found"),
            lambda: self._jobs.finding.find(wanted),
            lambda found: self._view.show_found(found, wanted),
            self._view.show_problem,
        )

    def _take_page(self, wanted: CaseList, offset: int, rows: Sequence[CaseRow]) -> None:
        if wanted == self._wanted:
            self._view.show_page(offset, rows)

    def _list_own(self) -> None:
        self._background.read(
            Topic(SCREEN, "own lists"),
            self._jobs.finding.my_lists,
            self._take_lists,
            self._view.show_problem,
        )

    def _take_lists(self, lists: Sequence[SavedList]) -> None:
        self._own = lists
        self._view.show_lists(lists)

    def _change(self, job: Callable[[], SavedList]) -> None:
        self._background.write(
            Topic(SCREEN, "lists"), job, self._tell_kept, self._view.show_problem
        )

    def _tell_kept(self, _saved: SavedList) -> None:
        self._view.tell_kept()
        self.refresh()

    def _tell_deleted(self, deleted: SavedList) -> None:
        self._view.offer_back(deleted)
        self.refresh()
