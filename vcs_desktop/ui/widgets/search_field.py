"""Where a search is typed."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.veil import Veil

_LONGEST = 200
"""A page that was pasted by mistake is cut off here."""


class SearchField(QLineEdit):
    """Where a search is typed.  The key that leads here is not itself searched for."""

    _veil: Veil | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key "/" at the beginning for a wish to search, which is granted already."""
        is_beginning = self.selectedText() == self.text()
        if event.text() == "/" and is_beginning:
            event.accept()
        else:
            super().keyPressEvent(event)

    def follow(self, veil: Veil) -> None:
        """Cover what is searched for while the veil is on: it may be a name.

        More strictly than other fields: the keyboard rests here, and words that are covered are
        only typed over, so they are seen only while they are typed.
        """
        leave_open(self)
        self._veil = veil
        self._cover()
        # Of the field itself, so that the veil lets go of a field that is gone.
        veil.changed.connect(self._cover)

    @Slot()
    def _cover(self) -> None:
        modes = QLineEdit.EchoMode
        is_on = self._veil is not None and self._veil.is_on
        self.setEchoMode(modes.PasswordEchoOnEdit if is_on else modes.Normal)
