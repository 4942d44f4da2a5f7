"""The form for a contact: who reached out, how, how it ended, and what it did away with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome
from vcs_desktop.rules.obligation import Status
from vcs_desktop.ui.case.presenter import TypedContact
from vcs_desktop.ui.toolkit.form import Form, choose_in, chosen_in, heading, quiet
from vcs_desktop.ui.toolkit.language import (
    direction_words,
    level_words,
    method_words,
    outcome_words,
)
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.day_field import DayField
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    empty,
    key_for,
    scrolled,
)
from vcs_desktop.ui.widgets.safety import TelephoneLine
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseWork


class ContactForm(Card):
    """A contact to be recorded.

    Signals:
        typed: A `TypedContact`.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.direction_box = QComboBox()
        self.method_box = QComboBox()
        self.outcome_box = QComboBox()
        self.level_box = QComboBox()
        self.day_field = DayField()
        self.telephone = TelephoneLine(theme, is_repeated=True, only_warns=True)
        self._fill_boxes()
        self._told: dict[ObligationId, TickBox] = {}
        self._told_title = heading(self.tr("What did they hear from you?"), 2)
        self._told_hint = quiet("")
        self._told_column = QVBoxLayout()
        self._told_column.setSpacing(2)
        self.save_button = IconButton(
            theme, "check", self.tr("Record this contact"), key="Ctrl+S", kind="main"
        )
        self._cancel_button = IconButton(theme, "x", self.tr("Leave it"), key="Esc")
        self.draft = self._lay_out()
        self.outcome_box.currentIndexChanged.connect(self._weigh)
        self.save_button.clicked.connect(self._tell)
        self._cancel_button.clicked.connect(self.cancelled)
        key_for(self.save_button, "Ctrl+S", self)
        self._weigh()

    def take_keyboard(self) -> None:
        """Begin with who reached out, or with what was typed before."""
        self.draft.first_of(self.direction_box).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard_to(self, obligation: ObligationId) -> None:
        """Begin on the box of one duty, which can be ticked; on what was typed before instead."""
        box = self._told.get(obligation)
        if box is not None:
            self.draft.first_of(box).setFocus(Qt.FocusReason.OtherFocusReason)

    def put_first(self, obligation: ObligationId) -> None:
        """Offer one duty before the others, which stand as they did."""
        box = self._told.get(obligation)
        if box is not None:
            self._told = {obligation: box} | self._told
            self._told_column.insertWidget(0, box)
            self._order_tabs()

    def offer(self, work: Sequence[CaseWork], today: date) -> None:
        """Offer everything that is owed, to be ticked when the person was told."""
        empty(self._told_column)
        self._told = {}
        self.day_field.show_day(today)
        for owed in work:
            if owed.status is Status.OWED and owed.is_met_by_telling:
                box = TickBox(owed.title)
                self._told[owed.obligation] = box
                self._told_column.addWidget(box)
        self._order_tabs()
        choose_in(self.direction_box, Direction.OUT)
        choose_in(self.method_box, Method.PHONE)
        self.preset(Outcome.SPOKE)

    @property
    def told_boxes(self) -> tuple[TickBox, ...]:
        """A tick box for each duty that may have been told."""
        return tuple(self._told.values())

    def preset(self, outcome: Outcome) -> None:
        """Begin with this outcome."""
        with self.draft.prepared():
            choose_in(self.outcome_box, outcome)
        self._weigh()

    def tick(self, obligation: ObligationId) -> None:
        """Tick what a call script was about."""
        box = self._told.get(obligation)
        if box is not None:
            with self.draft.prepared():
                box.setChecked(True)

    def _order_tabs(self) -> None:
        """Boxes made just now come last for Tab; put them before the button."""
        stops = (
            self.level_box,
            self.day_field,
            *self._told.values(),
            self.save_button,
            self._cancel_button,
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fill_boxes(self) -> None:
        for direction in Direction:
            self.direction_box.addItem(direction_words(direction), direction.value)
        for method in Method:
            self.method_box.addItem(method_words(method), method.value)
        for outcome in Outcome:
            self.outcome_box.addItem(outcome_words(outcome), outcome.value)
        for level in Level:
            self.level_box.addItem(level_words(level), level.value)

    def _draft_fields(self) -> Fields:
        boxes = {
            "direction": self.direction_box,
            "method": self.method_box,
            "outcome": self.outcome_box,
            "level": self.level_box,
        }
        told = {f"told {duty}": kept(box) for duty, box in self._told.items()}
        fields = {name: kept(box) for name, box in boxes.items()}
        return fields | {"day": kept(self.day_field)} | told

    def _lay_out(self) -> DraftedForm:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        form = Form()
        form.add(self.tr("&Who reached out"), self.direction_box)
        form.add(self.tr("&How"), self.method_box)
        form.add(self.tr("H&ow it ended"), self.outcome_box)
        self._level_label = form.add(self.tr("How &much they want to hear"), self.level_box)
        form.add(self.tr("Whe&n"), self.day_field, self.tr("As 23/11/2026, or yesterday."))
        column.addLayout(form)
        column.addWidget(self._told_title)
        column.addWidget(self._told_hint)
        column.addLayout(self._told_column)
        column.addStretch(1)
        area = scrolled(inside, self.tr("Record a contact"))
        draft = DraftedForm("contact", self._draft_fields, (area, self.save_button))
        self.inside.addWidget(heading(self.tr("Record a contact"), 2))
        self.inside.addWidget(self.telephone)
        self.inside.addWidget(draft.offer_line)
        self.inside.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self._cancel_button)
        self.inside.addLayout(buttons)
        return draft

    @Slot()
    def _weigh(self) -> None:
        """Ask only what the outcome leaves open."""
        outcome = chosen_in(self.outcome_box, Outcome)
        is_opting_in = outcome is Outcome.OPTED_IN
        self.level_box.setVisible(is_opting_in)
        self._level_label.setVisible(is_opting_in)
        reached = outcome.reached_the_person
        for box in self._told.values():
            box.setEnabled(reached)
        if not self._told:
            self._told_hint.setText(self.tr("Nothing is owed in this case."))
        elif reached:
            self._told_hint.setText(self.tr("Tick only what the person themselves now knows."))
        else:
            self._told_hint.setText(self.tr("They were not reached, so everything stays owed."))

    @Slot()
    def _tell(self) -> None:
        self.draft.send()
        self.typed.emit(
            TypedContact(
                method=chosen_in(self.method_box, Method),
                direction=chosen_in(self.direction_box, Direction),
                outcome=chosen_in(self.outcome_box, Outcome),
                meets=tuple(work for work, box in self._told.items() if box.isChecked()),
                level=chosen_in(self.level_box, Level),
                day=self.day_field.text(),
            )
        )
