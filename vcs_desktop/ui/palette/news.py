"""News by its own word: who types what happened is led to its entry, with the stage chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.palette.matching import Command
from vcs_desktop.ui.toolkit.language import stage_words

NEVER_BY_HAND = frozenset(
    {KeyStageKind.SENTENCE_RECORDED, KeyStageKind.LICENCE_SEEN, KeyStageKind.ENTRY_WITHDRAWN}
)
"""What the program hears or notes by itself, and no form offers."""


def commands_of_news(enter: Callable[[KeyStageKind], object]) -> Iterator[Command]:
    """One for each stage that can be entered; offered only once something is typed."""
    where = QCoreApplication.translate("PaletteHandling", "Enter news")
    for kind in KeyStageKind:
        if kind not in NEVER_BY_HAND:
            yield Command(stage_words(kind), where, "", partial(enter, kind), only_typed=True)
