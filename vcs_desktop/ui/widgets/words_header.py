"""The titles over a list's columns, which run on over more lines where one is too narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from vcs_desktop.ui.toolkit.theme import Theme

_SIDE = 10
_TALL = 10_000


class WordsHeader(QHeaderView):
    """As tall as its longest title needs to be, so that none is cut off."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        """The room that a title needs at its column's width."""
        size = super().sectionSizeFromContents(logical)
        words = str(self.model().headerData(logical, self.orientation()) or "")
        room = QRect(0, 0, max(self.sectionSize(logical) - 2 * _SIDE, 1), _TALL)
        metrics = QFontMetrics(self._theme.font(13, bold=True))
        lines = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
        more = max(lines - metrics.height(), 0)
        return QSize(size.width(), size.height() + more)
