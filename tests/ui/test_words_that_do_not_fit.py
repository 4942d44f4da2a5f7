"""Words that have no room end in dots, so that nobody takes a piece of them for the whole."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from vcs_desktop.ui.widgets.fitting_words import fitting_words, height_of

_WORDS = "1 as soon as you can, 3 in all"


@pytest.fixture
def font(qapp) -> QFont:
    return qapp.font()


def test_words_with_room_stay_whole_however_many_lines_they_take(font) -> None:
    width = QFontMetrics(font).horizontalAdvance("1 as soon as you")
    room = QRect(0, 0, width, height_of(font, _WORDS, width))

    assert fitting_words(font, _WORDS, room) == _WORDS


def test_words_without_room_end_in_dots_within_it(font) -> None:
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance("1 as soon as you")
    one_line = height_of(font, f"{_WORDS}…", 10_000)
    told = fitting_words(font, _WORDS, QRect(0, 0, width, metrics.height()))

    assert told.endswith("…") and _WORDS.startswith(told[:-1]) and len(told) > len("1 as…")
    assert height_of(font, told, width) <= one_line


def test_one_word_wider_than_its_place_ends_in_dots(font) -> None:
    width = QFontMetrics(font).horizontalAdvance("Exampl…")
    told = fitting_words(font, "Examplesson", QRect(0, 0, width, 0))

    # Measured in one piece, words may be a pixel wider than their letters together.
    assert told in {"Exampl…", "Examp…"}
