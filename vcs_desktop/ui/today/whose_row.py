"""Whose work Today lists: a box to choose from, and what waits in the cases of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from vcs_desktop.kernel.case_list import Among

if TYPE_CHECKING:
    from vcs_desktop.office.whose_day import Elsewhere, Holder, WhoseDay


class WhoseRow(QWidget):
    """Whose work is listed.

    Signals:
        whose_chosen: `Among.MINE`, `Among.EVERYBODY`, or the reference of a colleague.
    """

    whose_chosen = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self.box = QComboBox()
        self._everybody = QPushButton()
        self._everybody.setProperty("kind", "link")
        self._everybody.setAccessibleName(self.tr("Everybody's cases"))
        self._lay_out()
        self.box.activated.connect(self._tell)
        self._everybody.clicked.connect(lambda: self.whose_chosen.emit(Among.EVERYBODY.value))
        key = QShortcut(QKeySequence("V"), screen)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._go_to_box)

    def show_whose(self, day: WhoseDay) -> None:
        """Show whose work it is, whose else can be asked for, and what waits there."""
        with QSignalBlocker(self.box):
            self._fill(day)
        self.setVisible(bool(day.others))
        said = self._waiting(day.elsewhere)
        self._everybody.setText(said)
        if said:
            self._everybody.setAccessibleName(said)
        self._everybody.setVisible(bool(said))

    def _fill(self, day: WhoseDay) -> None:
        self.box.clear()
        if day.have_i_cases:
            self.box.addItem(self.tr("My cases"), Among.MINE.value)
        self.box.addItem(self.tr("Everybody's cases"), Among.EVERYBODY.value)
        for one in day.others:
            self.box.addItem(self._named(one), one.id)
        chosen = Among.MINE.value if day.is_mine else day.officer or Among.EVERYBODY.value
        self.box.setCurrentIndex(self.box.findData(chosen))

    def _named(self, holder: Holder) -> str:
        if holder.has_left:
            return self.tr("{officer}, who left").format(officer=holder.name)
        return holder.name

    def _waiting(self, elsewhere: Elsewhere) -> str:
        parts = []
        if elsewhere.dangers:
            parts.append(self.tr("{count} of danger").format(count=elsewhere.dangers))
        if elsewhere.overdue:
            parts.append(self.tr("{count} overdue").format(count=elsewhere.overdue))
        if elsewhere.due_soon:
            parts.append(self.tr("{count} due soon").format(count=elsewhere.due_soon))
        if elsewhere.as_soon_as_practicable:
            soon = self.tr("{count} as soon as possible")
            parts.append(soon.format(count=elsewhere.as_soon_as_practicable))
        if not parts:
            return ""
        return self.tr("In colleagues' cases: {waiting}").format(waiting=", ".join(parts))

    def _lay_out(self) -> None:
        name = self.tr("Whose work (V)")
        label = QLabel(name)
        label.setProperty("kind", "label")
        label.setBuddy(self.box)
        self.box.setAccessibleName(name)
        self.box.view().setAccessibleName(name)
        # A long name never widens the screen.
        by_length = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(by_length)
        self.box.setMinimumContentsLength(10)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        row.addStretch(1)
        row.addWidget(self._everybody)

    @Slot()
    def _tell(self) -> None:
        self.whose_chosen.emit(str(self.box.currentData()))

    @Slot()
    def _go_to_box(self) -> None:
        if self.isVisible():
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
