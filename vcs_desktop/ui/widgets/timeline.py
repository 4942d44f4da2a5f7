"""A timeline: what happened, newest first, as a line with a mark for each thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import empty


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the line: an icon, what happened, and when and by whom in quiet words.

    What happened is covered by the veil unless it is marked.
    """

    icon: str
    words: str
    detail: str


class Timeline(QWidget):
    """Marks under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._draw)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these, in this order."""
        self._marks = tuple(marks)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        empty(self._grid)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for number, mark in enumerate(self._marks):
            picture = QLabel()
            picture.setPixmap(self._theme.pixmap(mark.icon, self._theme.palette.muted, 18))
            detail = plain(mark.detail)
            detail.setProperty("kind", "term")
            detail.setContentsMargins(0, 0, 0, 8)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(picture, number * 2, 0, top)
            words = plain("")
            self._theme.veil.put_closed(words, mark.words)
            self._grid.addWidget(words, number * 2, 1, top)
            self._grid.addWidget(detail, number * 2 + 1, 1, top)
        self._grid.setRowStretch(len(self._marks) * 2, 1)
        self._grid.invalidate()
        # What was made just now has its height once it is shown and styled.
        QTimer.singleShot(0, self, self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that run on over more lines need more room."""
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """Never be lower than the words in it, at whatever size they are."""
        needed = self._grid.totalHeightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(max(needed, 0))
