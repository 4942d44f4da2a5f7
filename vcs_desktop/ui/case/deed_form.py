"""The form for what was done about something owed, other than telling the person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.rules.case_words import DeedKind
from vcs_desktop.rules.deed_details import DETAILS, NEEDS_A_DETAIL, DeedDetail
from vcs_desktop.ui.case.typed_acts import TypedDeed
from vcs_desktop.ui.toolkit.act_language import deed_words, detail_words
from vcs_desktop.ui.toolkit.form import Form, chosen_in, heading, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.day_field import DayField
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, key_for, scrolled

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseWork


class DeedForm(Card):
    """A deed to be recorded.

    Signals:
        typed: A `TypedDeed`.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._work: CaseWork | None = None
        self._about = quiet("")
        self.deed_box = QComboBox()
        self.detail_box = QComboBox()
        self.day_field = DayField()
        self.save_button = IconButton(
            theme, "check", self.tr("Record as done"), key="Ctrl+S", kind="main"
        )
        self._cancel_button = IconButton(theme, "x", self.tr("Leave it"), key="Esc")
        self.draft = self._lay_out()
        self.deed_box.currentIndexChanged.connect(self._weigh)
        self.save_button.clicked.connect(self._tell)
        self._cancel_button.clicked.connect(self.cancelled)
        key_for(self.save_button, "Ctrl+S", self)

    def offer(self, work: CaseWork, today: date, case: str) -> None:
        """Offer the deeds that meet this piece of work of a case."""
        self.draft.leave()
        self._work = work
        self._about.setText(work.title)
        self.deed_box.clear()
        for deed in work.deeds:
            self.deed_box.addItem(deed_words(deed), deed.value)
        self.day_field.show_day(today)
        self._weigh()
        self.draft.begin(case, work.obligation)

    def take_keyboard(self) -> None:
        """Begin with what was done, or with what was typed before."""
        self.draft.first_of(self.deed_box).setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft_fields(self) -> Fields:
        return {
            "deed": kept(self.deed_box),
            "detail": kept(self.detail_box),
            "day": kept(self.day_field),
        }

    def _lay_out(self) -> DraftedForm:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        form = Form()
        form.add(self.tr("&What was done"), self.deed_box)
        self._detail_label = form.add(self.tr("W&hich"), self.detail_box)
        form.add(self.tr("Whe&n"), self.day_field, self.tr("As 23/11/2026, or yesterday."))
        column.addLayout(form)
        column.addWidget(
            quiet(
                self.tr(
                    "It stays in the history of this case: there is no taking it back. "
                    "Nobody is told anything by it."
                )
            )
        )
        column.addStretch(1)
        self.inside.addWidget(heading(self.tr("Record as done"), 2))
        self.inside.addWidget(self._about)
        area = scrolled(inside, self.tr("Record as done"))
        draft = DraftedForm("deed", self._draft_fields, (area, self.save_button))
        self.inside.addWidget(draft.offer_line)
        self.inside.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self._cancel_button)
        self.inside.addLayout(buttons)
        return draft

    @Slot()
    def _weigh(self) -> None:
        """Ask for a detail only where the deed takes one."""
        deed = self._deed()
        details = DETAILS.get(deed, ()) if deed else ()
        self.detail_box.clear()
        if deed is not None and deed not in NEEDS_A_DETAIL:
            self.detail_box.addItem(self.tr("Not said"), "")
        for detail in details:
            self.detail_box.addItem(detail_words(detail), detail.value)
        self.detail_box.setVisible(bool(details))
        self._detail_label.setVisible(bool(details))

    def _deed(self) -> DeedKind | None:
        return chosen_in(self.deed_box, DeedKind) if self.deed_box.count() else None

    @Slot()
    def _tell(self) -> None:
        deed = self._deed()
        if self._work is None or deed is None:
            return
        detail = str(self.detail_box.currentData() or "")
        self.draft.send()
        self.typed.emit(
            TypedDeed(
                obligation=self._work.obligation,
                deed=deed,
                detail=DeedDetail(detail) if detail else None,
                day=self.day_field.text(),
            )
        )
