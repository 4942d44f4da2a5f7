"""The real pages of a document, as they will be printed, scrolled by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import quiet
from vcs_desktop.ui.toolkit.printing import image_of
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import empty

if TYPE_CHECKING:
    from vcs_desktop.paper.pixels import PagePixels

_PAGE_WIDTH = 640
_LEAST_WIDTH = 320
_GROUND = 20


class PageView(QScrollArea):
    """Pages under each other on a quiet ground.  Page Up and Page Down scroll."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._images: tuple[QImage, ...] = ()
        self._drawn_at = 0
        self.setObjectName("page_area")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sheet = QWidget()
        sheet.setObjectName("inside")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(_GROUND, _GROUND, _GROUND, _GROUND)
        self._column.setSpacing(_GROUND)
        self.setWidget(sheet)
        theme.changed.connect(self._draw)
        theme.veil.changed.connect(self._draw)

    def show_pages(self, pages: Sequence[PagePixels]) -> None:
        """Show these pages, from the top."""
        self._images = tuple(image_of(page) for page in pages)
        self._draw()
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _draw(self) -> None:
        self._drawn_at = self._page_width()
        empty(self._column)
        if self._images and self._theme.veil.is_on:
            self._column.addWidget(quiet(self.tr("The pages are covered. F8 shows them.")))
            return
        for number, image in enumerate(self._images, start=1):
            self._column.addWidget(self._page(number, image), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def _page(self, number: int, image: QImage) -> QLabel:
        ratio = self.devicePixelRatioF()
        wide = round(self._page_width() * ratio)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(image.scaledToWidth(wide, smooth))
        picture.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(picture)
        label.setAccessibleName(
            self.tr("Page {number} of {count}").format(number=number, count=len(self._images))
        )
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        if self._drawn_at != self._page_width():
            self._draw()

    def _page_width(self) -> int:
        # As if the scroll bar were always there: pages that bring it would be drawn anew without
        # end, narrower with it and wider without.
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.contentsRect().width() - bar - 2 * _GROUND
        return max(min(self._theme.pixels(_PAGE_WIDTH), room), _LEAST_WIDTH)
