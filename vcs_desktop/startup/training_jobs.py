"""Exercises and the first hour behind the window's ports, bound to one open desk."""

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.exercises import (
    Exercise,
    ExerciseLine,
    answer_exercise,
    begin_exercise,
    list_exercises,
)
from vcs_desktop.office.first_hour import StepLine, list_first_hour, note_opened_again
from vcs_desktop.office.help_shelf import HelpShelf, read_help
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskTraining:
    """Exercises and the first hour (`ui.training_ports.TrainingJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def list_exercises(self, language: str = "en") -> tuple[ExerciseLine, ...]:
        """Every exercise in a language, with how far it has come."""
        return list_exercises(self._desk, language)

    def begin_exercise(self, exercise: Exercise) -> None:
        """Begin an exercise, or begin it again."""
        begin_exercise(self._desk, exercise)

    def answer_exercise(self, exercise: Exercise, words: str) -> None:
        """Answer an exercise that asks something."""
        answer_exercise(self._desk, exercise, words)

    def read_help(self, language: str = "en") -> HelpShelf:
        """Every page of help, with the rules that this office works with."""
        desk = self._desk
        return read_help(desk.resources, desk.rulebook, language)

    def list_first_hour(self) -> tuple[StepLine, ...]:
        """Every step of the first hour, with whether it was done."""
        return list_first_hour(self._desk)

    def note_opened_again(self) -> None:
        """Record that the office was opened again after it was locked."""
        note_opened_again(self._desk)

    @property
    def _desk(self) -> Desk:
        forbid_window_thread()
        return self._open_desk


class TrainsHere:
    """An open office in which exercises are done."""

    _open_desk: Desk

    @property
    def training(self) -> DeskTraining:
        """Exercises and the first hour."""
        return DeskTraining(self._open_desk)
