"""A picture of the top of a letter, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcs_desktop.ui.toolkit.printing import image_of
from vcs_desktop.ui.toolkit.theme import Theme

if TYPE_CHECKING:
    from vcs_desktop.paper.pixels import PagePixels

_USUAL_WIDTH = 560
_SHAPE = 95 / 210
"""Height by width, until there is a picture."""


class HeadPicture(QWidget):
    """White paper with its own ink in every colour scheme; what it says is its description."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_head(self, head: PagePixels, lines: Sequence[str]) -> None:
        """Show this; `lines` are read out in its place."""
        self._image = image_of(head)
        self.setAccessibleDescription(". ".join(lines))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it is in this width."""
        if self._image.isNull():
            return round(width * _SHAPE)
        return round(width * self._image.height() / self._image.width())

    def sizeHint(self) -> QSize:
        """A letter as it is read on screens."""
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never squeezed by what stands under it."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as wide as there is room, with the edge of the paper."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.palette.line))
        if not self._image.isNull():
            painter.drawImage(0, 0, self._fitted())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _fitted(self) -> QImage:
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = self._image.scaledToWidth(round(self.width() * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        return picture
