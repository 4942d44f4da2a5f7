"""The list of the first hour, wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, Pill, empty

if TYPE_CHECKING:
    from vcs_desktop.office.first_hour import StepLine


class FirstHourCard(QWidget):
    """Each step with whether it was done, by what is on record.

    Signals:
        seen: It came in sight, and is to be filled.
        dismissed: It is not to be shown on Today any more, or shown there again.
        help_wanted: The page of help about it.
    """

    seen = Signal()
    dismissed = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.help_button = IconButton(theme, "info", self.tr("Read about the first hour"))
        self.dismiss_button = IconButton(theme, "x", self.tr("Don't show this on Today"))
        column = QVBoxLayout(self)
        column.addWidget(heading(self.tr("Your first hour"), 2))
        column.addWidget(
            quiet(self.tr("It ticks itself off by what you did. Nothing has to be done at once."))
        )
        column.addSpacing(6)
        column.addLayout(self._grid)
        column.addSpacing(10)
        for button in (self.help_button, self.dismiss_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.help_button.clicked.connect(self.help_wanted)
        self.dismiss_button.clicked.connect(self.dismissed)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask to be filled."""
        super().showEvent(event)
        self.seen.emit()

    def show_steps(self, lines: Sequence[StepLine]) -> None:
        """Show these."""
        empty(self._grid)
        for number, line in enumerate(lines):
            status = Pill()
            # Shown before it has a place it would be a window of its own.
            self._grid.addWidget(status, number, 0, Qt.AlignmentFlag.AlignTop)
            status.show_status(*_status(line))
            self._grid.addWidget(plain(step_words(line)), number, 1)

    def say_dismissed(self, *, is_dismissed: bool) -> None:
        """Offer the other way round."""
        words = (
            self.tr("Show this on Today again")
            if is_dismissed
            else self.tr("Don't show this on Today")
        )
        self.dismiss_button.say(words)
        self.dismiss_button.setAccessibleName(words)


def step_words(line: StepLine) -> str:
    """What a step asks."""
    return {
        "sheet": _tr("Keep the recovery sheet away from this computer"),
        "import": _tr("Bring in who you work with: Ctrl+I, tried out first with Ctrl+R"),
        "today": _tr("Look at Today: what is owed, to whom and why"),
        "script": _tr("Read a call script before you ring: S on a line of Today"),
        "contact": _tr("Record a contact, also when nobody answered: C"),
        "letter": _tr("Look at a letter and print it: L, then Ctrl+P"),
        "posted": _tr("Say that it was posted: M. Only then is it no longer owed"),
        "lock": _tr("Lock whenever you leave the desk: Ctrl+L"),
    }[line.step]


def _status(line: StepLine) -> tuple[str, Tone]:
    return (_tr("Done"), Tone.GOOD) if line.is_done else (_tr("Not yet"), Tone.OPEN)


def _tr(text: str) -> str:
    return QCoreApplication.translate("first hour", text)
