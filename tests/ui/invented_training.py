"""Stand-ins for exercises and the first hour."""

from dataclasses import dataclass, field, replace

from tests.helpers.places import ROOT
from vcs_desktop.office.exercises import Exercise, ExerciseLine, Progress
from vcs_desktop.office.first_hour import FirstStep, StepLine
from vcs_desktop.office.help_shelf import HelpShelf, read_help


def a_line(exercise: Exercise) -> ExerciseLine:
    """An exercise that nobody began."""
    title = f"Do what is called {exercise}"
    asks = "The rule" if exercise is Exercise.WHY else ""
    return ExerciseLine(
        exercise, title, "Do it. It helps.", "Press a key.", "today", asks, Progress.NOT_BEGUN
    )


@dataclass
class InventedTraining:
    """Exercises that are done when the test says so."""

    lines: dict[Exercise, ExerciseLine] = field(
        default_factory=lambda: {one: a_line(one) for one in Exercise}
    )
    answers: list[tuple[Exercise, str]] = field(default_factory=list)
    spoken: str = ""
    done_steps: set[FirstStep] = field(default_factory=lambda: {FirstStep.SHEET})

    def list_exercises(self, language: str = "en") -> tuple[ExerciseLine, ...]:
        self.spoken = language
        return tuple(self.lines.values())

    def begin_exercise(self, exercise: Exercise) -> None:
        self.lines[exercise] = replace(self.lines[exercise], progress=Progress.BEGUN)

    def answer_exercise(self, exercise: Exercise, words: str) -> None:
        self.answers.append((exercise, words))
        self.lines[exercise] = replace(self.lines[exercise], progress=Progress.DONE)

    def read_help(self, language: str = "en") -> HelpShelf:
        return read_help(ROOT / "resources", language=language)

    def list_first_hour(self) -> tuple[StepLine, ...]:
        return tuple(StepLine(step, step in self.done_steps) for step in FirstStep)
