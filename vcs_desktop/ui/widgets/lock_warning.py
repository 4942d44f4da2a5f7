"""The line that says that the office is about to lock, and how to keep it open."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme


class LockWarning(QFrame):
    """Counts the last seconds.  It takes no keyboard: any key at all is the answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("message_bar")
        self.setProperty("tone", Tone.SOON.value)
        self._picture = QLabel()
        self._words = plain("")
        self._words.setProperty("kind", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @Slot(int)
    def count(self, seconds: int) -> None:
        """Say in how many seconds the office locks; it is read out once."""
        left = max(seconds, 1)
        words = counted(
            "LockWarning", "The office locks in {count} seconds. Any key keeps it open.", left
        )
        self._words.setText(words.format(count=left))
        if self.isHidden():
            self.show()
            announcement = QAccessibleAnnouncementEvent(self, self._words.text())
            QAccessible.updateAccessibility(announcement)

    @Slot()
    def _dress(self) -> None:
        ink = self._theme.palette.tones[Tone.SOON].ink
        self._picture.setPixmap(self._theme.pixmap("lock", ink, 20))
