"""The mark that names are covered, so that nobody wonders where they are."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme


class VeilMark(QFrame):
    """A line over everything, while the veil is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("message_bar")
        self.setProperty("tone", Tone.SOON.value)
        self._picture = QLabel()
        words = plain(self.tr("Names are covered. F8 shows them again."))
        words.setProperty("kind", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(words, 1)
        theme.changed.connect(self._dress)
        theme.veil.changed.connect(self._follow)
        self._dress()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self._theme.veil.is_on)

    @Slot()
    def _dress(self) -> None:
        ink = self._theme.palette.tones[Tone.SOON].ink
        self._picture.setPixmap(self._theme.pixmap("user", ink, 20))
