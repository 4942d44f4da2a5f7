"""One's own reminders about a case: made in one line, and done by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vcs_desktop.ui.case.typed_acts import TypedReminder, TypedReminderDone
from vcs_desktop.ui.toolkit.form import Form, heading
from vcs_desktop.ui.toolkit.language import long_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    Terms,
    key_for,
    scrolled,
)

if TYPE_CHECKING:
    from vcs_desktop.office.reminders import Reminder
    from vcs_desktop.office.show_case import CaseFile


class ReminderPanel(Card):
    """The reminders of one case.

    Signals:
        typed: A `TypedReminder` or a `TypedReminderDone`.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._reminders: dict[int, Reminder] = {}
        self.line_field = QLineEdit()
        self.which_box = QComboBox()
        self._terms = Terms(theme.veil)
        make = IconButton
        self.done_button = make(theme, "circle-check", self.tr("It is done"), key="Ctrl+M")
        self.save_button = make(
            theme, "check", self.tr("Make the reminder"), key="Ctrl+S", kind="main"
        )
        self._cancel_button = make(theme, "x", self.tr("Leave it"), key="Esc")
        self._made, self._new = QWidget(), QWidget()
        self.draft = self._lay_out()
        self.which_box.currentIndexChanged.connect(self._show_chosen)
        self.line_field.returnPressed.connect(self._tell)
        self.done_button.clicked.connect(self._tell_done)
        self.save_button.clicked.connect(self._tell)
        self._cancel_button.clicked.connect(self.cancelled)
        for button in (self.save_button, self.done_button):
            key_for(button, button.key, self)

    def take_keyboard(self) -> None:
        """Begin on the line."""
        self.draft.first_of(self.line_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, file: CaseFile) -> None:
        """Show what is to be done in this case, the soonest first."""
        self._reminders = {one.number: one for one in file.reminders}
        self.which_box.clear()
        for one in file.reminders:
            at = f", {one.at_time}" if one.at_time else ""
            self.which_box.addItem(f"{long_date(one.on_day)}{at}", one.number)
        self._made.setVisible(bool(self._reminders))
        self.line_field.clear()
        self._show_chosen()
        self.draft.begin(file.row.case)

    def _lay_out(self) -> DraftedForm:
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        line = Form()
        line.add(
            self.tr("&Remind me"),
            self.line_field,
            self.tr("In one line, with the day: ring back Thursday 2 pm, or: write on 3 Dec."),
        )
        new.addLayout(line)
        self._lay_out_made()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(12)
        column.addWidget(self._new)
        column.addWidget(self._made)
        column.addStretch(1)
        draft = DraftedForm("reminder", self._draft_fields, (self._new, self.save_button))
        self.inside.addWidget(heading(self.tr("Reminders"), 2))
        self.inside.addWidget(draft.offer_line)
        self.inside.addWidget(scrolled(inside, self.tr("Reminders")), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self._cancel_button)
        self.inside.addLayout(buttons)
        return draft

    def _lay_out_made(self) -> None:
        made = QVBoxLayout(self._made)
        made.setContentsMargins(0, 0, 0, 0)
        made.addWidget(heading(self.tr("To do in this case"), 2))
        which = Form()
        which.add(self.tr("W&hich reminder"), self.which_box)
        which.addWidget(self._terms)
        made.addLayout(which)
        made.addWidget(self.done_button)

    def _draft_fields(self) -> Fields:
        return {"line": kept(self.line_field)}

    @Slot()
    def _show_chosen(self) -> None:
        one = self._reminders.get(self.which_box.currentData() or 0)
        if one is not None:
            self._terms.show_terms(
                ((self.tr("What"), one.words), (self.tr("Whose"), one.officer_name))
            )

    @Slot()
    def _tell(self) -> None:
        self.draft.send()
        self.typed.emit(TypedReminder(self.line_field.text()))

    @Slot()
    def _tell_done(self) -> None:
        number = self.which_box.currentData()
        if number:
            self.typed.emit(TypedReminderDone(number))
