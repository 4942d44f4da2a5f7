"""Words that fit a place: whole where there is room, and else with dots where they stop."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TALL = _WIDE = 10_000


def height_of(font: QFont, words: str, width: int) -> int:
    """How tall words are when they are broken into lines of this width."""
    return _box(font, words, width).height()


def fitting_words(font: QFont, words: str, room: QRect) -> str:
    """As many of the words as there is room for, in as many lines as that takes.

    One line there always is.  Words that are cut end in dots: nobody takes a piece for the whole.
    """
    # A sign that the font lacks comes from another one, which may be taller than the font itself.
    one_line = _box(font, f"{words}…", _WIDE).height()
    height = max(room.height(), one_line)
    if _fits(font, words, room.width(), height):
        return words
    least, most = 0, len(words)
    while most - least > 1:
        middle = (least + most) // 2
        if _fits(font, _cut(words, middle), room.width(), height):
            least = middle
        else:
            most = middle
    return _cut(words, least)


def _cut(words: str, length: int) -> str:
    return words[:length].rstrip(" ,") + "…"


def _fits(font: QFont, words: str, width: int, height: int) -> bool:
    box = _box(font, words, width)
    return box.height() <= height and box.width() <= width


def _box(font: QFont, words: str, width: int) -> QRect:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _TALL), int(WRAP), words)
