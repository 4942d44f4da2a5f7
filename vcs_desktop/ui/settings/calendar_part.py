"""Bank holidays that the office added, a form for one announced late, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from vcs_desktop.ui.settings.columns import holiday_columns
from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.settings.typed import TypedHoliday
from vcs_desktop.ui.toolkit.form import Form, heading, quiet, text_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import IconButton
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.late_holidays import HolidayDecision


class CalendarPart(Halves):
    """Bank holidays announced late.

    Signals:
        typed: A `TypedHoliday` to be tried.
        removal_wanted: The day of a bank holiday to be taken back, once tried.
    """

    typed = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("The calendar"))
        self._model: RowsModel[HolidayDecision] = RowsModel(holiday_columns())
        self.table = Table(theme, self._model, self.tr("Added bank holidays"))
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self.day_field = text_field(self.tr("28/12/2026"))
        self.name_field = text_field()
        self.source_field = text_field()
        self.try_button = IconButton(
            theme, "circle-question-mark", self.tr("See what moves"), key="P", kind="main"
        )
        self.remove_button = IconButton(theme, "undo-2", self.tr("Take this day back"), key="U")
        fenced = (self.day_field, self.name_field, self.source_field, self.try_button)
        self.draft = DraftedForm("holiday", self._draft_fields, fenced)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list, or in the form while it is empty."""
        if self._lists.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.day_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_holidays(self, holidays: Sequence[HolidayDecision]) -> None:
        """List every bank holiday that the office added."""
        self._model.show(holidays)
        self._lists.setCurrentWidget(self.table if holidays else self._empty)
        self.remove_button.setVisible(bool(holidays))
        self.table.choose(0)
        self._weigh()

    def clear_form(self) -> None:
        """Forget what was typed."""
        self.draft.send()
        for field in (self.day_field, self.name_field, self.source_field):
            field.clear()
        self.draft.sent()

    def _draft_fields(self) -> Fields:
        return {
            "day": kept(self.day_field),
            "name": kept(self.name_field),
            "source": kept(self.source_field),
        }

    def _lay_out(self) -> None:
        self._empty.show_words(
            self.tr("This office added no bank holiday."),
            self.tr("The program knows the regular ones. Add a day that was announced late."),
        )
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        self.left.addWidget(self._lists, 1)
        self.left.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        form = Form()
        form.add(self.tr("&Day"), self.day_field)
        form.add(self.tr("What people &call it"), self.name_field)
        form.add(self.tr("Who &announced it, and where to read it"), self.source_field)
        self.panel.addWidget(heading(self.tr("A bank holiday announced late"), 2))
        self.panel.addWidget(
            quiet(
                self.tr(
                    "No day that is counted on becomes earlier by it, and none that is counted "
                    "back becomes later."
                )
            )
        )
        self.panel.addWidget(self.draft.offer_line)
        self.panel.addLayout(form)
        self.panel.addWidget(self.try_button)
        self.panel.addStretch(1)

    def _join(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._weigh)
        for field in (self.day_field, self.name_field, self.source_field):
            field.returnPressed.connect(self._tell)
        self.try_button.clicked.connect(self._tell)
        self.remove_button.clicked.connect(self._tell_removal)

    @Slot(QModelIndex, QModelIndex)
    def _weigh(self, *_rows: QModelIndex) -> None:
        chosen = self.table.chosen_row()
        self.remove_button.setEnabled(chosen is not None and chosen.removed is None)

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(
            TypedHoliday(self.day_field.text(), self.name_field.text(), self.source_field.text())
        )

    @Slot()
    def _tell_removal(self) -> None:
        chosen = self.table.chosen_row()
        if chosen is not None:
            self.removal_wanted.emit(chosen.on)
