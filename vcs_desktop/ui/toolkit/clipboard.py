"""What was copied here leaves the clipboard again: after a minute, and when the office locks.

What other programs put there is theirs and stays.  Windows' history of the clipboard and that of
KDE are asked not to keep what is copied here; whether they obey is up to them.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

_STAYS_MILLISECONDS = 60_000
_SECRET_MARKS = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}
_OWN_MARK = "application/x-vcs-desktop-copied"
_NOBODY_ELSE = frozenset({"offscreen", "minimal"})
"""Platforms whose clipboard no other program reaches."""


class ClipboardKeeper(QObject):
    """Follows the clipboard while the window is open.

    Args:
        platform: Qt's name of what draws the window; empty asks Qt.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject, platform: str = "") -> None:
        super().__init__(parent)
        self._is_alone = (platform or QGuiApplication.platformName()) in _NOBODY_ELSE
        self._clipboard = clipboard
        self.leaving = QTimer(self)
        self.leaving.setSingleShot(True)
        self.leaving.setInterval(_STAYS_MILLISECONDS)
        self.leaving.timeout.connect(self.clear_own)
        clipboard.dataChanged.connect(self._mark)

    @Slot()
    def clear_own(self) -> None:
        """Empty the clipboard of what was copied here, and the words marked with a mouse."""
        self.leaving.stop()
        if self._is_own():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _is_own(self) -> bool:
        return self._is_alone or self._clipboard.ownsClipboard()

    @Slot()
    def _mark(self) -> None:
        """Begin to count, and ask histories to leave this out."""
        if not self._is_own():
            self.leaving.stop()
            return
        words = self._clipboard.text()
        if not words:
            return
        self.leaving.start()
        if self._clipboard.mimeData().hasFormat(_OWN_MARK):
            return
        marked = QMimeData()
        marked.setText(words)
        for kind, value in (_SECRET_MARKS | {_OWN_MARK: b"1"}).items():
            marked.setData(kind, value)
        self._clipboard.setMimeData(marked)
