"""Exercises on an invented office: begun, checked by what was done since, and begun again.

Progress is kept in the office itself, as entries of its record: when an exercise was begun, and
what the officer did since.  In an office with real people there are none.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.exercise_checks import (
    ANSWERED,
    Acts,
    Exercise,
    count_before,
    is_done,
    is_rule_of_work,
)
from vcs_desktop.victims.services import practice, seen

__all__ = [
    "Exercise",
    "ExerciseLine",
    "Progress",
    "answer_exercise",
    "begin_exercise",
    "list_exercises",
    "read_exercises",
]

_BEGUN = "exercise-begun"
_SAMPLES = "((samples))"
"""Stands in a hint for the folder of files to try."""


class Progress(StrEnum):
    """How far an exercise has come."""

    NOT_BEGUN = "not-begun"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise.

    Attributes:
        page: The page of help about it.
        asks: What is to be typed as an answer; empty where doing it is the answer.
    """

    exercise: Exercise
    title: str
    task: str
    hint: str
    page: str
    asks: str
    progress: Progress


def list_exercises(desk: Desk, language: str = "en") -> tuple[ExerciseLine, ...]:
    """Every exercise in its order, with how far it has come.

    Raises:
        KnownError: The office is not invented, or the exercises can't be read.
    """
    _require_invented(desk)
    acts = practice.newest_acts(desk.book)
    texts = read_exercises(desk.resources, language)
    return tuple(
        ExerciseLine(
            exercise=exercise,
            title=texts[exercise]["title"],
            task=texts[exercise]["task"],
            hint=texts[exercise]["hint"].replace(_SAMPLES, str(desk.resources / "samples")),
            page=texts[exercise]["page"],
            asks=texts[exercise].get("asks", ""),
            progress=_progress(desk, exercise, acts),
        )
        for exercise in Exercise
    )


def begin_exercise(desk: Desk, exercise: Exercise) -> None:
    """Begin an exercise, or begin it again: what was done before counts no more.

    Raises:
        KnownError: The office is not invented, or it can't be recorded.
    """
    _require_invented(desk)
    seen.note(desk.book, _BEGUN, exercise.value, count_before(desk, exercise))


def answer_exercise(desk: Desk, exercise: Exercise, rule: str) -> None:
    """Answer an exercise that asks for a rule.

    Raises:
        KnownError: Nothing is owed by a rule of this name now; or as `begin_exercise`.
    """
    _require_invented(desk)
    typed = rule.strip().upper()
    if not is_rule_of_work(desk, typed):
        raise KnownError(
            "No line on Today is owed by a rule of that name.",
            "The exercise is still open.",
            "Look once more beside the chosen line: the rule stands with its source.",
        )
    seen.note(desk.book, ANSWERED, exercise.value, {"rule": typed})


def read_exercises(resources: Path, language: str = "en") -> Mapping[Exercise, dict[str, str]]:
    """The words of every exercise.

    Raises:
        KnownError: They can't be read, or one is missing.
    """
    file = resources / "help" / language / "exercises.toml"
    try:
        tables = tomllib.loads(file.read_text("utf-8"))["exercise"]
        return {Exercise(table["id"]): table for table in tables}
    except (OSError, ValueError, KeyError) as fault:
        raise KnownError(
            "The exercises can't be read.",
            "Nothing was begun; everything else works.",
            "Install the program again: they came with it.",
        ) from fault


def _progress(desk: Desk, exercise: Exercise, acts: Acts) -> Progress:
    begun = [
        place
        for place, one in enumerate(acts)
        if one.act == _BEGUN and one.subject == exercise.value
    ]
    if not begun:
        return Progress.NOT_BEGUN
    return Progress.DONE if is_done(desk, exercise, acts[begun[-1] :]) else Progress.BEGUN


def _require_invented(desk: Desk) -> None:
    if not desk.is_invented:
        raise KnownError(
            "There are no exercises in an office with real people.",
            "Nothing was begun.",
            "Make an invented one: `vcs-desktop demo --profile FOLDER`.",
        )
