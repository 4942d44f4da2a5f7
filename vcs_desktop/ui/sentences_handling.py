"""Where the sentence screens meet the others: the navigation and what is entered by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from vcs_desktop.ui.entry_handling import EntryHandling
from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.sentences.offender_screen import OffenderScreen
from vcs_desktop.ui.sentences.presenter import OffenderPresenter, SentencesPresenter
from vcs_desktop.ui.sentences.screen import SentencesScreen
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.ui.toolkit.theme import Theme


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""

    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""


class SentencesHandling(QObject):
    """Both screens with their presenters."""

    def __init__(self, place: Place, theme: Theme, jobs: Jobs, background: Background) -> None:
        super().__init__()
        self.screen, self.offender = SentencesScreen(theme), OffenderScreen(theme)
        self.setParent(self.screen)
        self._place = place
        self._list = SentencesPresenter(self.screen, jobs.sentences, background)
        self._one = OffenderPresenter(self.offender, jobs.sentences, background)
        self.screen.search_changed.connect(self._list.search)
        self.screen.page_wanted.connect(self._list.fetch_page)
        self.screen.offender_wanted.connect(self.open_offender)
        self.offender.back_wanted.connect(place.go_back)

    def join_entries(self, entries: EntryHandling) -> None:
        """Let news be entered, settled and taken back from here."""
        entries.join_sentences(self.screen, self.offender)

    def refresh(self) -> None:
        """Ask again for the list."""
        self._list.refresh()

    def refresh_offender(self) -> None:
        """Ask again for the offender on the page."""
        self._one.refresh()

    @Slot(str)
    def open_offender(self, offender: str) -> None:
        """Show one offender."""
        self._one.open(offender)
        self._place.go_to(self.offender)
