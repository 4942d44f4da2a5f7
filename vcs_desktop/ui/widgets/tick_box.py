"""A tick box whose words go on in a second line where one line has no room for them."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton


class TickBox(QCheckBox):
    """A tick box of any width.  Qt's own never breaks its words, so a panel would cut them."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self._break_words()

    def minimumSizeHint(self) -> QSize:
        """As tall as its words, and as narrow as anybody likes."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew for this width."""
        super().resizeEvent(event)
        self._break_words()

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew for this size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._break_words()

    def _break_words(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        where = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(where, option, self).width()
        text = "\n".join(_lines(self._words, self.fontMetrics(), room))
        shown = text.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)


def _lines(words: str, metrics: QFontMetrics, room: int) -> list[str]:
    """The words in lines no wider than the room, a word longer than that on its own."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
