"""Asking why before a colleague's case opens, and opening what was wanted once it is said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.why_outside import Because
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.reason.screen import ReasonScreen
from vcs_desktop.ui.widgets.screen import Screen

_SCREEN = "reason"


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    def show_screen(self, screen: Screen) -> None:
        """Show a screen in the place of the one in sight, which isn't gone back to."""

    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""

    def refresh(self) -> None:
        """Ask again for what is on the screen in sight."""

    def current_screen(self) -> Screen:
        """The screen in sight."""


class ReasonHandling(QObject):
    """The question, and what follows from its answer."""

    def __init__(
        self,
        place: Place,
        screen: ReasonScreen,
        asked_for: Sequence[Screen],
        jobs: Jobs,
        background: Background,
    ) -> None:
        super().__init__(screen)
        self._place = place
        self._screen = screen
        self._jobs = jobs
        self._background = background
        self._wanted: tuple[Screen, CaseId] | None = None
        screen.reason_typed.connect(self._give)
        screen.left.connect(self._leave)
        for each in asked_for:
            each.reason_needed.connect(partial(self._ask, each))

    def _ask(self, screen: Screen, case: str) -> None:
        """Ask in the place of the screen that was wanted, if the officer is still there."""
        if self._place.current_screen() is screen:
            self._wanted = (screen, CaseId(case))
            self._screen.ask()
            self._place.show_screen(self._screen)

    @Slot(object)
    def _give(self, because: Because) -> None:
        if self._wanted is not None:
            _screen, case = self._wanted
            self._background.write(
                Topic(_SCREEN, "give"),
                lambda: self._jobs.give_reason(case, because),
                self._open,
                self._tell,
            )

    def _open(self, _nothing: None) -> None:
        if self._wanted is not None and self._place.current_screen() is self._screen:
            screen, _case = self._wanted
            self._place.show_screen(screen)
            self._place.refresh()

    def _tell(self, error: KnownError) -> None:
        self._screen.show_problem(error)

    @Slot()
    def _leave(self) -> None:
        self._wanted = None
        self._place.go_back()
