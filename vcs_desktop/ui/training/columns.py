"""The list of exercises: each with how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.exercises import ExerciseLine


def exercise_columns() -> tuple[Column[ExerciseLine], ...]:
    """What is to be done, and whether it was."""
    return (
        Column(_tr("Exercise"), lambda line: line.title, is_strong=True, is_open=True, share=62),
        Column(_tr("How far"), progress_words, tone=progress_tone, is_open=True, share=22),
    )


def progress_words(line: ExerciseLine) -> str:
    """How far an exercise has come."""
    words = {"not-begun": _tr("Not begun"), "begun": _tr("Begun"), "done": _tr("Done")}
    return words[line.progress]


def progress_tone(line: ExerciseLine) -> Tone:
    """The tone of that."""
    tones = {"not-begun": Tone.QUIET, "begun": Tone.OPEN, "done": Tone.GOOD}
    return tones[line.progress]


def _tr(text: str) -> str:
    return QCoreApplication.translate("exercises", text)
