"""A field for a day that has been: today until somebody types another."""

from datetime import date

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.days import typed_day


class DayField(QLineEdit):
    """One day, typed as 23/11/2026.  Whether it is one is for the presenter to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(30)
        leave_open(self)

    def show_day(self, day: date) -> None:
        """Begin with this day."""
        self.setText(typed_day(day))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here types a whole day."""
        super().focusInEvent(event)
        self.selectAll()
