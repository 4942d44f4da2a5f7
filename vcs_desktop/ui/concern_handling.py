"""Concerns and reminders from wherever one is: the case is asked for where none is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.ui.case.presenter import CasePresenter
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.cases.screen import CasesScreen
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.ui.presenters import Presenters
    from vcs_desktop.ui.today.first_band import FirstThing
    from vcs_desktop.ui.today.screen import TodayScreen

_SCREEN = "care"


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    today: TodayScreen
    case: CaseScreen
    cases: CasesScreen
    presenters: Presenters

    def open_case(self, case: CaseId) -> None:
        """Show one case."""

    def open_cases(self) -> None:
        """Show every case."""

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""

    def refresh(self) -> None:
        """Ask again for what is on the screen in sight."""

    def current_screen(self) -> Screen:
        """The screen in sight."""


class ConcernHandling(QObject):
    """Opens a case at its concern, and asks whose it is where no case is open."""

    def __init__(self, place: Place, jobs: Jobs, background: Background) -> None:
        super().__init__(place.case)
        self._place = place
        self._jobs = jobs
        self._background = background
        self._asks = False
        place.today.first.opened.connect(self.open_thing)
        place.today.first.done_wanted.connect(self.finish_reminder)
        place.cases.case_wanted.connect(self.open_case)

    @property
    def _case(self) -> CasePresenter:
        return self._place.presenters.case

    @Slot()
    def begin(self) -> None:
        """Begin to write a concern down: in the case in sight, or in one that is asked for."""
        place = self._place
        if place.current_screen() is place.case:
            place.case.show_concerns()
            return
        place.open_cases()
        place.cases.bar.say(
            self.tr("Whose concern is it? Find the person here and press Enter."), Tone.SOON
        )
        self._asks = True

    @Slot(str)
    def open_case(self, case: CaseId) -> None:
        """Open a case that was chosen, at a new concern if one was asked for."""
        # The question goes with its message: whoever went elsewhere means something else.
        asks, self._asks = self._asks and self._place.cases.bar.isVisible(), False
        if asks:
            self._case.open_concerns(case)
            self._place.go_to(self._place.case)
        else:
            self._place.open_case(case)

    @Slot(object)
    def open_thing(self, thing: FirstThing) -> None:
        """Open the case of a concern or a reminder, at it."""
        if thing.concern:
            self._case.open_concerns(thing.case, thing.concern)
        else:
            self._case.open_reminders(thing.case)
        self._place.go_to(self._place.case)

    @Slot(int)
    def finish_reminder(self, number: int) -> None:
        """Keep that a reminder was done, from the list of the day."""
        screen = self._place.today
        self._background.write(
            Topic(_SCREEN, "done"),
            lambda: self._jobs.acts.finish_reminder(number),
            lambda _nothing: self._tell_done(),
            screen.show_problem,
        )

    def _tell_done(self) -> None:
        self._place.refresh()
        self._place.current_screen().show_good_news(self.tr("The reminder is done."))
