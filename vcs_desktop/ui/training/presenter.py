"""Lists exercises, begins them, and hears answers.  Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.ui.background_port import Background, Topic

if TYPE_CHECKING:
    from vcs_desktop.kernel.errors import KnownError
    from vcs_desktop.office.exercises import Exercise, ExerciseLine
    from vcs_desktop.ui.training_ports import HasTraining

_SCREEN = "training"


class TrainingView(Protocol):
    """The screen of exercises."""

    def show_exercises(self, lines: Sequence[ExerciseLine]) -> None:
        """List these."""

    def show_begun(self) -> None:
        """Tell that one was begun, and what follows."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what happened."""


class TrainingPresenter:
    """Keeps the list true: it is read anew whenever somebody comes back to it."""

    def __init__(
        self,
        view: TrainingView,
        jobs: HasTraining,
        background: Background,
        language: str = "en",
    ) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._language = language

    def refresh(self) -> None:
        """Look again what was done."""
        training = self._jobs.training
        self._background.read(
            Topic(_SCREEN, "list"),
            lambda: training.list_exercises(self._language),
            self._view.show_exercises,
            self._view.show_problem,
        )

    def begin(self, exercise: Exercise) -> None:
        """Begin an exercise, or begin it again."""
        training = self._jobs.training
        self._background.write(
            Topic(_SCREEN, "begin"),
            lambda: training.begin_exercise(exercise),
            self._tell_begun,
            self._view.show_problem,
        )

    def answer(self, exercise: Exercise, words: str) -> None:
        """Answer an exercise that asks something."""
        training = self._jobs.training
        self._background.write(
            Topic(_SCREEN, "answer"),
            lambda: training.answer_exercise(exercise, words),
            lambda _nothing: self.refresh(),
            self._view.show_problem,
        )

    def _tell_begun(self, _nothing: None) -> None:
        self._view.show_begun()
        self.refresh()
