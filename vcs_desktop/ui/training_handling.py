"""Where exercises and the first hour meet the screens around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from vcs_desktop.ui.background_port import Background, Topic
from vcs_desktop.ui.first_hour.card import FirstHourCard
from vcs_desktop.ui.first_hour.screen import FirstHourScreen
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.training.presenter import TrainingPresenter
from vcs_desktop.ui.training.screen import TrainingScreen

if TYPE_CHECKING:
    from vcs_desktop.kernel.errors import KnownError
    from vcs_desktop.office.first_hour import StepLine
    from vcs_desktop.ui.training_ports import HasTraining
    from vcs_desktop.ui.widgets.screen import Screen

_SCREEN = "first-hour"


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    today: TodayScreen

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""

    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""

    def show_problem(self, error: KnownError) -> None:
        """Tell a failure on whatever screen is in sight."""


class TrainingHandling(QObject):
    """Exercises and the first hour of one open office.

    Signals:
        help_wanted: The page of help that is to be shown.
    """

    help_wanted = Signal(str)

    def __init__(
        self, place: Place, theme: Theme, preferences: Preferences, background: Background
    ) -> None:
        super().__init__(place.today)
        self._place, self._preferences, self._background = place, preferences, background
        # Chosen anew with all of the window, where another language is spoken.
        self._language = theme.languages.chosen.value
        self.exercises = TrainingScreen(theme)
        self.first_hour = FirstHourScreen(theme)
        self._on_today = FirstHourCard(theme)
        self._jobs: HasTraining | None = None
        self._presenter: TrainingPresenter | None = None

    def serve(self, jobs: HasTraining) -> None:
        """Join the screens to the jobs of the office."""
        self._jobs = jobs
        presenter = self._presenter = TrainingPresenter(
            self.exercises, jobs, self._background, self._language
        )
        self.exercises.begin_wanted.connect(presenter.begin)
        self.exercises.answered.connect(presenter.answer)
        self.exercises.back_wanted.connect(self._place.go_back)
        self.exercises.help_wanted.connect(self.help_wanted)
        self.first_hour.back_wanted.connect(self._place.go_back)
        for card in (self.first_hour.list, self._on_today):
            card.seen.connect(self._fill)
            card.dismissed.connect(self._turn)
            card.help_wanted.connect(self._want_help)
        self._place.today.offer(self._on_today)
        self._say_dismissed()

    @Slot()
    def open_exercises(self) -> None:
        """Show the exercises, as they stand now."""
        self._place.go_to(self.exercises)
        self.refresh()

    @Slot()
    def open_first_hour(self) -> None:
        """Show the first hour."""
        self._place.go_to(self.first_hour)

    def refresh(self) -> None:
        """Look again what was done."""
        if self._presenter is not None:
            self._presenter.refresh()

    @Slot()
    def _fill(self) -> None:
        if self._jobs is not None:
            self._background.read(
                Topic(_SCREEN, "list"),
                self._jobs.training.list_first_hour,
                self._show,
                self._place.show_problem,
            )

    def _show(self, lines: tuple[StepLine, ...]) -> None:
        for card in (self.first_hour.list, self._on_today):
            card.show_steps(lines)

    @Slot()
    def _want_help(self) -> None:
        self.help_wanted.emit(_SCREEN)

    @Slot()
    def _turn(self) -> None:
        is_wanted = not self._preferences.first_hour_on_today()
        self._preferences.keep_first_hour_on_today(is_wanted=is_wanted)
        self._say_dismissed()

    def _say_dismissed(self) -> None:
        is_wanted = self._preferences.first_hour_on_today()
        self._on_today.setVisible(is_wanted)
        self.first_hour.list.say_dismissed(is_dismissed=not is_wanted)
