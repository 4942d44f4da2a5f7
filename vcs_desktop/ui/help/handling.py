"""Opens help over the front door or an open office, and gives the keyboard back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from vcs_desktop.ui.help.descriptions import describe_fields
from vcs_desktop.ui.help.presenter import HelpPresenter
from vcs_desktop.ui.help.screen import HelpScreen
from vcs_desktop.ui.help.topics import spot_of

if TYPE_CHECKING:
    from vcs_desktop.ui.office_frame import OfficeFrame
    from vcs_desktop.ui.ports import Background, FrontDoor
    from vcs_desktop.ui.toolkit.theme import Theme


class HelpHandling(QObject):
    """Help of the whole window: at the front door, and in whatever office is open."""

    def __init__(
        self, stack: QStackedWidget, door: FrontDoor, background: Background, theme: Theme
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._door = door
        self._background = background
        self.front = HelpScreen(theme)
        stack.addWidget(self.front)
        self._front = HelpPresenter(self.front, door, background)
        self._join(self.front, self._front)
        self._frame: OfficeFrame | None = None
        self._office: HelpPresenter | None = None
        self._came_from: QWidget | None = None
        self._had_keyboard: QWidget | None = None

    def serve(self, frame: OfficeFrame) -> None:
        """Serve an office just opened, until it is thrown away."""
        self._frame = frame
        self._office = HelpPresenter(frame.help, self._door, self._background)
        self._join(frame.help, self._office)
        frame.help.keys_wanted.connect(frame.open_keys)
        frame.destroyed.connect(self._forget)
        self._office.with_shelf(lambda shelf: describe_fields(frame, shelf))

    @Slot()
    def open(self) -> None:
        """Show the page about where the keyboard is."""
        focused = QApplication.focusWidget()
        frame = self._frame
        if frame is not None and self._office is not None and frame.isVisible():
            here = frame.current_screen()
            if here is not frame.help:
                self._had_keyboard = focused
                frame.help.forget()
                self._office.open(spot_of(here, focused))
                frame.go_to(frame.help)
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
        if self._frame is not None and self._frame.isVisible():
            self._frame.leave_help()
        elif self._came_from is not None:
            self._stack.setCurrentWidget(self._came_from)
        if self._had_keyboard is not None and self._had_keyboard.isVisible():
            self._had_keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_keyboard = None

    @Slot()
    def _forget(self) -> None:
        self._frame = self._office = self._had_keyboard = None
