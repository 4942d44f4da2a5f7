"""A field for a day or a month as people type it, with the day it is read as under it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vcs_desktop.rules.key_stage import Precision
from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.form import quiet
from vcs_desktop.ui.toolkit.language import day_and_date, month_and_year
from vcs_desktop.ui.toolkit.typed_day import TypedDay, read_day

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class _Line(QLineEdit):
    """Arrow up and down go one day on or back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or type."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class DayOrMonthField(QWidget):
    """Where a day is typed.

    Args:
        takes_month: A month alone will do.
        is_ahead: A day without a year lies ahead; otherwise it lies behind.

    Attributes:
        words_when_empty: What stands under an empty field, in place of how to type a day.

    Signals:
        changed: Something else is typed.
    """

    changed = Signal()

    def __init__(self, *, takes_month: bool = False, is_ahead: bool = False) -> None:
        super().__init__()
        self._takes_month = takes_month
        self._is_ahead = is_ahead
        self._today = date.min
        self.words_when_empty = ""
        self.line = _Line()
        leave_open(self.line)
        self._meaning = quiet("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._tell)
        self.line.stepped.connect(self._step)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line that is typed in."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def begin(self, today: date, text: str = "") -> None:
        """Begin anew on this day, with these words in the field."""
        self._today = today
        self.line.setText(text)
        self._tell()

    @property
    def is_empty(self) -> bool:
        """Nothing is typed."""
        return not self.line.text().strip()

    def typed(self) -> tuple[date, Precision] | None:
        """The day or month that is typed; None where it is none that will do."""
        read = self._read()
        if read is None or (read.is_month and not self._takes_month):
            return None
        return read.on, Precision.MONTH if read.is_month else Precision.DAY

    def _read(self) -> TypedDay | None:
        return read_day(self.line.text(), self._today, is_ahead=self._is_ahead)

    @Slot()
    def _tell(self) -> None:
        self._meaning.setText(self._in_words())
        self.line.setAccessibleDescription(self._meaning.text())
        self.changed.emit()

    def _in_words(self) -> str:
        if self.is_empty and self.words_when_empty:
            return self.words_when_empty
        if self.is_empty:
            month = self.tr("A day or a month, such as 3 Mar or Mar 2027")
            return month if self._takes_month else self.tr("A day, such as 3 Mar 2027")
        typed = self.typed()
        if typed is None:
            return self.tr("This is no day yet. Type 3 Mar, 3/3/27 or today.")
        on, precision = typed
        return day_and_date(on) if precision is Precision.DAY else month_and_year(on)

    @Slot(int)
    def _step(self, days: int) -> None:
        typed = self.typed()
        if typed is not None and typed[1] is Precision.DAY:
            on = typed[0] + timedelta(days=days)
            self.line.setText(f"{on.day}/{on.month}/{on.year}")
