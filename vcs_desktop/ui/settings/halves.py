"""A part of Settings: a list, and a panel beside it, or under it where the text is large."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, scrolled


class Halves(QWidget):
    """Two halves that share the room.  Subclasses fill `left` and `panel`."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        left = QWidget()
        self.left = QVBoxLayout(left)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(10)
        inside = QWidget()
        self.panel = QVBoxLayout(inside)
        self.panel.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        self.panel.setSpacing(8)
        self.card = Card()
        self.card.inside.addWidget(scrolled(inside, name), 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.addWidget(left)
        self._split.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._split, name))
        theme.changed.connect(self._turn)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        is_large = self.theme.has_large_text
        self._split.setOrientation(
            Qt.Orientation.Vertical if is_large else Qt.Orientation.Horizontal
        )
        self._split.setSizes([480, 560] if is_large else [640, 400])
        self._split.setMinimumHeight(self.theme.pixels(720) if is_large else 0)
