"""Opens help over the front door or an open office, and gives the keyboard back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from vcs_desktop.ui.help.descriptions import describe_fields
from vcs_desktop.ui.help.presenter import HelpPresenter, Library, Spot
from vcs_desktop.ui.help.screen import HelpScreen
from vcs_desktop.ui.help.topics import spot_of

if TYPE_CHECKING:
    from vcs_desktop.ui.ports import Background, FrontDoor
    from vcs_desktop.ui.toolkit.theme import Theme
    from vcs_desktop.ui.widgets.screen import Screen


class Place(Protocol):
    """The screens of an open office, as far as they are needed here."""

    help: HelpScreen

    def current_screen(self) -> Screen:
        """The screen in sight."""

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""

    def leave_help(self) -> None:
        """Go back to the screen before, just as it was left."""

    def open_keys(self) -> None:
        """Show what each key does."""


class HelpHandling(QObject):
    """Help of the whole window: at the front door, and in whatever office is open."""

    def __init__(
        self, stack: QStackedWidget, door: FrontDoor, background: Background, theme: Theme
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._door = door
        self._background = background
        # Chosen anew with all of the window, where another language is spoken.
        self._language = theme.languages.chosen.value
        self.front = HelpScreen(theme)
        # The page of keys is a page of an open office.
        self.front.keys_button.hide()
        stack.addWidget(self.front)
        self._front = HelpPresenter(self.front, door, background, self._language)
        self._join(self.front, self._front)
        self._place: Place | None = None
        self._office: HelpPresenter | None = None
        self._came_from: QWidget | None = None
        self._had_keyboard: QWidget | None = None

    def serve(self, place: Place, frame: QWidget, library: Library) -> None:
        """Serve an office just opened, until it is closed; its rules are read with its help."""
        self._place, self._had_keyboard = place, None
        self._office = HelpPresenter(place.help, library, self._background, self._language)
        self._join(place.help, self._office)
        place.help.keys_wanted.connect(place.open_keys)
        # Nobody waits for it: what is owed is asked for first.
        QTimer.singleShot(0, frame, lambda: self._describe(frame))

    def _describe(self, frame: QWidget) -> None:
        if self._office is not None:
            self._office.with_shelf(lambda shelf: describe_fields(frame, shelf))

    @Slot()
    def open(self) -> None:
        """Show the page about where the keyboard is."""
        focused = QApplication.focusWidget()
        place = self._place
        if place is not None and self._office is not None:
            here = place.current_screen()
            if here is not place.help:
                self._had_keyboard = focused
                place.help.forget()
                self._office.open(spot_of(here, focused))
                place.go_to(place.help)
        elif not self.front.isVisible():
            self._open_at_the_front(focused)

    def _open_at_the_front(self, focused: QWidget | None) -> None:
        here = self._stack.currentWidget()
        self._came_from, self._had_keyboard = here, focused
        self.front.forget()
        self._front.open(spot_of(here or self.front, focused))
        self._stack.setCurrentWidget(self.front)
        self.front.take_keyboard()

    def _join(self, screen: HelpScreen, presenter: HelpPresenter) -> None:
        screen.search_changed.connect(presenter.search)
        screen.spot_wanted.connect(presenter.follow)
        screen.left.connect(lambda: self._go_back(presenter))

    def _go_back(self, presenter: HelpPresenter) -> None:
        if not presenter.go_back():
            self._leave()

    def _leave(self) -> None:
        """Go back to where the officer was, with what was typed there."""
        if self._place is not None:
            self._place.leave_help()
        elif self._came_from is not None:
            self._stack.setCurrentWidget(self._came_from)
        had, self._had_keyboard = self._had_keyboard, None
        # A list that was filled anew meanwhile has thrown its buttons away.
        if had is not None and isValid(had) and had.isVisible():
            had.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def open_topic(self, topic: str) -> None:
        """Show this page in the open office."""
        if self._place is not None and self._office is not None:
            self._had_keyboard = QApplication.focusWidget()
            self._office.open(Spot(topic))
            self._place.go_to(self._place.help)

    def forget_office(self) -> None:
        """Let go of an office that is closed."""
        self._place = self._office = self._had_keyboard = None
