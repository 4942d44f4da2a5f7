"""What is typed is covered as well while the veil is on, and seen only while it is typed.

Every field of the window is covered; `leave_open` is for those that can hold nothing about
anybody, such as a day.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from vcs_desktop.ui.toolkit.veil import Veil, covered_words

_OPEN, _WATCHED = "left_open", "watched_by_veil"
_MODES = QLineEdit.EchoMode
_SECRET = frozenset({_MODES.Password, _MODES.NoEcho})


def leave_open(field: QWidget) -> None:
    """Let a field be read with the veil on: nothing about anybody is typed there."""
    field.setProperty(_OPEN, True)


class CoveredFields(QObject):
    """Covers the fields of the window.

    Args:
        veil: Whether it is on.
    """

    def __init__(self, veil: Veil) -> None:
        super().__init__(veil)
        self._veil = veil
        veil.changed.connect(self.cover_all)

    @Slot()
    def cover_all(self) -> None:
        """Look at every field there is: after the veil was switched, or a screen was made."""
        for widget in QApplication.allWidgets():
            if widget.property(_OPEN):
                continue
            if isinstance(widget, QLineEdit):
                self._cover_line(widget)
            elif isinstance(widget, QPlainTextEdit):
                self._watch(widget.viewport())
                widget.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Uncover a line when the keyboard comes to it; draw nothing of a covered text."""
        kind = event.type()
        if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut} and isinstance(watched, QLineEdit):
            is_in = kind == QEvent.Type.FocusIn
            self._show_line(watched, is_read=is_in or not self._veil.is_on)
        if kind == QEvent.Type.Paint and isinstance(watched, QWidget):
            return self._veil.is_on and _draw_covered(watched)
        return False

    def _cover_line(self, line: QLineEdit) -> None:
        if not line.property(_WATCHED) and line.echoMode() in _SECRET:
            return
        self._watch(line)
        self._show_line(line, is_read=line.hasFocus() or not self._veil.is_on)

    def _show_line(self, line: QLineEdit, *, is_read: bool) -> None:
        line.setEchoMode(_MODES.Normal if is_read else _MODES.Password)

    def _watch(self, widget: QWidget) -> None:
        if not widget.property(_WATCHED):
            widget.setProperty(_WATCHED, True)
            widget.installEventFilter(self)


def _draw_covered(viewport: QWidget) -> bool:
    text = viewport.parentWidget()
    if not isinstance(text, QPlainTextEdit) or text.hasFocus() or not text.toPlainText():
        return False
    painter = QPainter(viewport)
    painter.fillRect(viewport.rect(), text.palette().base())
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(viewport.rect().adjusted(4, 4, -4, -4), flags, covered_words())
    painter.end()
    return True
