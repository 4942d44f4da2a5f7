"""Three small forms: how far the statement has come, that a case goes quiet, that it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from vcs_desktop.rules.case_words import EndReason, StatementState
from vcs_desktop.ui.case.typed_acts import TypedDormancy, TypedEnd, TypedStatement
from vcs_desktop.ui.toolkit.act_language import end_reason_words, statement_words
from vcs_desktop.ui.toolkit.form import Form, chosen_in, quiet
from vcs_desktop.ui.widgets.day_field import DayField
from vcs_desktop.ui.widgets.drafted import Fields, kept
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile


class StatementForm(QWidget):
    """How far a victim personal statement has come.  Its words are never typed here."""

    def __init__(self) -> None:
        super().__init__()
        self.state_box = QComboBox()
        self.checked_box = TickBox(self.tr("I read the draft against this list."))
        self.warned_box = TickBox(self.tr("I told them this."))
        self._list = quiet("")
        self.day_field = DayField()
        self._checklist = self._warning = ""
        self._standing = quiet("")
        form = Form()
        form.add(self.tr("Ho&w far it has come"), self.state_box)
        days = Form()
        days.add(self.tr("Whe&n"), self.day_field, self.tr("As 23/11/2026, or yesterday."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._standing)
        column.addLayout(form)
        for widget in (self._list, self.checked_box, self.warned_box):
            column.addWidget(widget)
        column.addLayout(days)
        self.state_box.currentIndexChanged.connect(self._weigh)

    def offer(self, file: CaseFile) -> None:
        """Offer where the statement may go from here."""
        line = file.acts.statement
        self._checklist, self._warning = line.checklist, line.warning
        self._standing.setText(
            self.tr("Now: {state}.").format(state=statement_words(line.state))
            if line.state
            else self.tr("Nobody has spoken of one yet.")
        )
        self.state_box.clear()
        for state in line.moves:
            self.state_box.addItem(statement_words(state), state.value)
        self.checked_box.setChecked(False)
        self.warned_box.setChecked(False)
        self.day_field.show_day(file.on)
        self._weigh()

    def draft_fields(self) -> Fields:
        """What can be typed here."""
        return {
            "state": kept(self.state_box),
            "checked": kept(self.checked_box),
            "warned": kept(self.warned_box),
            "day": kept(self.day_field),
        }

    def typed(self) -> TypedStatement | None:
        """What was chosen."""
        state = self._state()
        if state is None:
            return None
        return TypedStatement(
            to=state,
            checked=self.checked_box.isChecked(),
            warned=self.warned_box.isChecked(),
            day=self.day_field.text(),
        )

    @Slot()
    def _weigh(self) -> None:
        """Ask for what a rule asks for at this step, in its own words."""
        state = self._state()
        words = {
            StatementState.DRAFTED: self._checklist,
            StatementState.SENT: self._warning,
        }.get(state or StatementState.WANTED, "")
        self._list.setText(words)
        self._list.setVisible(bool(words))
        self.checked_box.setVisible(bool(words) and state is StatementState.DRAFTED)
        self.warned_box.setVisible(bool(words) and state is StatementState.SENT)

    def _state(self) -> StatementState | None:
        return chosen_in(self.state_box, StatementState) if self.state_box.count() else None


class DormantForm(QWidget):
    """That nobody answered, and who approved that the case goes quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.approver_field = QLineEdit()
        form = Form()
        form.add(self.tr("&Approved by"), self.approver_field, self.tr("Your senior officer."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            quiet(
                self.tr(
                    "For somebody who never answered, when every safe way was tried. "
                    "Whoever said no is not dormant. It can't be taken back here, but a "
                    "contact in which they choose opens the case again."
                )
            )
        )
        column.addLayout(form)

    def offer(self, _file: CaseFile) -> None:
        """Begin anew."""
        self.approver_field.clear()

    def draft_fields(self) -> Fields:
        """What can be typed here."""
        return {"approver": kept(self.approver_field)}

    def typed(self) -> TypedDormancy:
        """Who approved it."""
        return TypedDormancy(self.approver_field.text())


class EndForm(QWidget):
    """Why a case ends."""

    def __init__(self) -> None:
        super().__init__()
        self.reason_box = QComboBox()
        for reason in EndReason:
            self.reason_box.addItem(end_reason_words(reason), reason.value)
        form = Form()
        form.add(self.tr("Wh&y it ends"), self.reason_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(
            quiet(
                self.tr(
                    "Nothing more is owed then. The case stays on file, and a contact in which "
                    "they opt in opens it again; the end itself can't be taken back."
                )
            )
        )

    def offer(self, _file: CaseFile) -> None:
        """Begin anew."""
        self.reason_box.setCurrentIndex(0)

    def draft_fields(self) -> Fields:
        """What can be typed here."""
        return {"reason": kept(self.reason_box)}

    def typed(self) -> TypedEnd:
        """The reason."""
        return TypedEnd(chosen_in(self.reason_box, EndReason))
