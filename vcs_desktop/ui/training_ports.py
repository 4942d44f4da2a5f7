"""What exercises and the first hour need from outside, as protocols; see `ui.ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vcs_desktop.office.exercises import Exercise, ExerciseLine
    from vcs_desktop.office.first_hour import StepLine
    from vcs_desktop.office.help_shelf import HelpShelf


class TrainingJobs(Protocol):
    """Exercises of an invented office, and what an officer did of their first hour."""

    def list_exercises(self, language: str = "en") -> tuple[ExerciseLine, ...]:
        """Every exercise in a language, with how far it has come."""

    def begin_exercise(self, exercise: Exercise) -> None:
        """Begin an exercise, or begin it again."""

    def answer_exercise(self, exercise: Exercise, words: str) -> None:
        """Answer an exercise that asks something."""

    def read_help(self, language: str = "en") -> HelpShelf:
        """Every page of help, with the rules that this office works with."""

    def list_first_hour(self) -> tuple[StepLine, ...]:
        """Every step of the first hour, with whether it was done."""


class HasTraining(Protocol):
    """An open office with exercises."""

    @property
    def training(self) -> TrainingJobs:
        """Exercises and the first hour."""
