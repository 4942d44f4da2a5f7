"""Sentences: every offender heard of, found by a number, and one of them whole.  Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.background_port import Background, Topic

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import OffenderLine
    from vcs_desktop.ui.sentences.ports import OffenderPage, SentenceJobs

SCREEN = "sentences"
PAGE_ROWS = 50


class SentencesView(Protocol):
    """What the list can do."""

    def show_count(self, count: int, search: str, today: date) -> None:
        """Begin a list of this many offenders, as it looks on a day."""

    def show_page(self, offset: int, rows: Sequence[OffenderLine]) -> None:
        """Place one page of the list."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class OffenderView(Protocol):
    """What the page of one offender can do."""

    def show_waiting(self) -> None:
        """Say that it is on its way; nothing of another offender is left."""

    def show_offender(self, page: OffenderPage) -> None:
        """Show everything known about the sentence."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class SentencesPresenter:
    """Fills the list, a page at a time."""

    def __init__(self, view: SentencesView, jobs: SentenceJobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._search = ""

    def refresh(self) -> None:
        """Ask again for what was searched last."""
        self.search(self._search)

    def search(self, words: str) -> None:
        """List those whose number begins so; no words list them all."""
        self._search = words.strip()
        search = self._search
        self._background.read(
            Topic(SCREEN, "count"),
            lambda: (self._jobs.count_offenders(search), self._jobs.today()),
            lambda found: self._view.show_count(found[0], search, found[1]),
            self._view.show_problem,
        )

    def fetch_page(self, offset: int) -> None:
        """Ask for one page; a page of an older search is dropped when it comes."""
        search = self._search
        self._background.read(
            Topic(SCREEN, f"page {offset}"),
            lambda: self._jobs.list_offenders(search, offset, PAGE_ROWS),
            lambda rows: self._take_page(search, offset, rows),
            self._view.show_problem,
        )

    def _take_page(self, search: str, offset: int, rows: Sequence[OffenderLine]) -> None:
        if search == self._search:
            self._view.show_page(offset, rows)


class OffenderPresenter:
    """Fills the page of one offender."""

    def __init__(self, view: OffenderView, jobs: SentenceJobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._offender = ""

    def open(self, offender: str) -> None:
        """Show one offender, by NOMS number or reference."""
        self._offender = offender
        self._view.show_waiting()
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the one on the page."""
        offender = self._offender
        self._background.read(
            Topic(SCREEN, "offender"),
            lambda: self._jobs.show_offender(offender),
            self._view.show_offender,
            self._view.show_problem,
        )
