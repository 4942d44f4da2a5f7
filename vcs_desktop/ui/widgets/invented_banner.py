"""The line over every screen of an invented office."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class InventedBanner(QWidget):
    """Says that nothing here is real."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("invented_banner")
        # A plain widget draws no ground by itself, and in high contrast its ink is black.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = self.tr("Invented office: nothing here is real, and nothing can be sent.")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.addWidget(QLabel(words))
