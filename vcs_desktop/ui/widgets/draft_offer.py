"""The line that offers what was typed before: take it up, or throw it away."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.language import day_month_in_full
from vcs_desktop.ui.toolkit.palettes import Tone


class DraftOffer(QFrame):
    """Says when it was begun, and asks.  Shown only while there is something to offer.

    Signals:
        taken: It is to be taken up.
        thrown: It is to be thrown away.
    """

    taken = Signal()
    thrown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.setProperty("tone", Tone.SOON.value)
        self._words = plain("")
        self.take_button = QPushButton(_tr("Take it up"))
        self.throw_button = QPushButton(_tr("Throw it away"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for part in (self._words, self.take_button, self.throw_button):
            column.addWidget(part)
        for button in (self.take_button, self.throw_button):
            button.setAutoDefault(True)
            button.setAccessibleName(button.text())
        self.take_button.clicked.connect(self.taken)
        self.throw_button.clicked.connect(self.thrown)
        self.hide()

    def offer(self, began_at: datetime) -> None:
        """Offer what was begun then."""
        there = began_at.astimezone(LONDON)
        words = _tr("You began this on {day} at {time}. Nothing was sent.")
        said = words.format(day=day_month_in_full(there.date()), time=there.strftime("%H:%M"))
        self._words.setText(said)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def take_keyboard(self) -> None:
        """The safe answer has the keyboard."""
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("drafts", text)
