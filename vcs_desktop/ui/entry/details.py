"""The second half of the form: the day, how and from whom, and what the stage asks besides."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from vcs_desktop.rules.hand_entry import HowHeard, StageForm, WhoTold
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    Precision,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.ui.toolkit.entry_language import (
    date_words,
    decision_words,
    how_words,
    patient_words,
    who_words,
)
from vcs_desktop.ui.toolkit.form import Form, choose_in, chosen_in
from vcs_desktop.ui.toolkit.language import day_and_date, long_date, month_and_year
from vcs_desktop.ui.widgets.day_or_month_field import DayOrMonthField
from vcs_desktop.ui.widgets.drafted import Fields, kept
from vcs_desktop.ui.widgets.panels import empty

if TYPE_CHECKING:
    from vcs_desktop.office.enter_stage import StageChoices


class EntryDetails(QWidget):
    """What is said about the chosen stage.

    Signals:
        changed: Something else is said.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: StageChoices | None = None
        self._form: StageForm | None = None
        self._is_message = False
        self.day_field = DayOrMonthField()
        self.how_box = QComboBox()
        self.who_box = QComboBox()
        self.outcome_box = QComboBox()
        self.patient_box = QComboBox()
        self.date_fields: dict[StageDateName, DayOrMonthField] = {}
        self._dates_column = QVBoxLayout()
        self._dates_column.setContentsMargins(0, 0, 0, 0)
        for how in HowHeard:
            self.how_box.addItem(how_words(how), how.value)
        for who in WhoTold:
            self.who_box.addItem(who_words(who), who.value)
        for kind in (PatientKind.UNKNOWN, *(one for one in PatientKind if one != "unknown")):
            self.patient_box.addItem(patient_words(kind), kind.value)
        self._lay_out()
        self.day_field.changed.connect(self.changed)
        for box in (self.how_box, self.who_box, self.outcome_box, self.patient_box):
            box.currentIndexChanged.connect(self._tell)

    def begin(self, choices: StageChoices, how: HowHeard, who: WhoTold) -> None:
        """Begin an entry: today, heard as the last one was."""
        self._start(choices, is_message=False)
        choose_in(self.how_box, how)
        choose_in(self.who_box, who)

    def begin_for_message(self, choices: StageChoices) -> None:
        """Begin to say what a message means: its own day, unless another is typed."""
        self._start(choices, is_message=True)

    def show_stage(self, kind: KeyStageKind | None) -> None:
        """Ask what this stage asks."""
        form = self._choices.table.form_of(kind) if self._choices and kind else None
        if form is self._form:
            return
        self._form = form
        self._offer_dates(form)
        outcomes = form.outcomes if form and not self._is_message else ()
        self.outcome_box.clear()
        for outcome in (StageOutcome.NOT_STATED, *outcomes):
            self.outcome_box.addItem(decision_words(outcome), outcome.value)
        asks_patient = bool(form and form.asks_patient and not self._is_message)
        self._show_row(self.outcome_box, self._outcome_label, is_shown=bool(outcomes))
        self._show_row(self.patient_box, self._patient_label, is_shown=asks_patient)

    def draft_fields(self) -> Fields:
        """What can be typed here, for the stage that is chosen now."""
        fields = {
            "day": kept(self.day_field.line),
            "how": kept(self.how_box, is_typed=False),
            "who": kept(self.who_box, is_typed=False),
            "outcome": kept(self.outcome_box),
            "patient": kept(self.patient_box),
        }
        dates = {f"date {name}": kept(one.line) for name, one in self.date_fields.items()}
        return fields | dates

    def first_open_field(self) -> QWidget:
        """Where to go on: the first date that is needed, or the day."""
        needs = self._form.needs if self._form else ()
        open_ones = (self.date_fields[name] for name in needs if name in self.date_fields)
        state = self._form is not None and self._form.is_state and bool(self.date_fields)
        first = next(iter(self.date_fields.values())) if state else self.day_field
        return next(open_ones, first).line

    def wrong_field(self) -> QWidget | None:
        """The first field whose day is missing or can't be read; None where all is well."""
        may_be_empty = self._is_message
        if self.day_field.typed() is None and not (may_be_empty and self.day_field.is_empty):
            return self.day_field.line
        needs = set(self._form.needs) if self._form else set()
        for name, field in self.date_fields.items():
            is_missing = field.is_empty and name in needs
            if is_missing or (not field.is_empty and field.typed() is None):
                return field.line
        is_state = self._form is not None and self._form.is_state
        if is_state and all(field.is_empty for field in self.date_fields.values()):
            return self.first_open_field()
        return None

    def day(self) -> date | None:
        """The day it happened; None where a message's own day counts."""
        typed = self.day_field.typed()
        return typed[0] if typed else None

    def heard_from(self) -> tuple[HowHeard, WhoTold]:
        """How it was heard, and from whom."""
        return chosen_in(self.how_box, HowHeard), chosen_in(self.who_box, WhoTold)

    def dates(self) -> tuple[StageDate, ...]:
        """The dates that were typed."""
        typed = ((name, field.typed()) for name, field in self.date_fields.items())
        return tuple(StageDate(name, *day) for name, day in typed if day is not None)

    def outcome(self) -> StageOutcome:
        """How it came out."""
        return chosen_in(self.outcome_box, StageOutcome)

    def patient_kind(self) -> PatientKind:
        """Under what a patient is held."""
        asks = self._form is not None and self._form.asks_patient
        return chosen_in(self.patient_box, PatientKind) if asks else PatientKind.UNKNOWN

    def in_words(self) -> tuple[str, ...]:
        """What is said, one piece each, for a line that sums it up."""
        day = self.day()
        if self._is_message:
            own = self.tr("on the message's own day")
            return (day_and_date(day) if day else own,)
        outcome = self.outcome() if self.outcome_box.count() > 1 else StageOutcome.NOT_STATED
        said = () if outcome is StageOutcome.NOT_STATED else (decision_words(outcome),)
        return (
            day_and_date(day) if day else self.tr("which day?"),
            *said,
            *(_date_in_words(one) for one in self.dates()),
            self.how_box.currentText(),
            self.who_box.currentText(),
        )

    def _start(self, choices: StageChoices, *, is_message: bool) -> None:
        self._choices, self._is_message = choices, is_message
        # What was asked before is forgotten, so that no date of another entry stays.
        self._form = None
        self._offer_dates(None)
        own = self.tr("The &day, if not the message's own")
        happened = self.tr("The &day it happened")
        self._day_label.setText(own if is_message else happened)
        self.day_field.setAccessibleName(self._day_label.text().replace("&", ""))
        self.day_field.words_when_empty = (
            self.tr("Left empty, it is the day that the message gives.") if is_message else ""
        )
        self.day_field.begin(choices.today, "" if is_message else self.tr("today"))
        for box, label in ((self.how_box, self._how_label), (self.who_box, self._who_label)):
            self._show_row(box, label, is_shown=not is_message)
        self._show_row(self.outcome_box, self._outcome_label, is_shown=False)
        self._show_row(self.patient_box, self._patient_label, is_shown=False)

    def _offer_dates(self, form: StageForm | None) -> None:
        empty(self._dates_column)
        self.date_fields = {}
        if form is None or self._choices is None or self._is_message:
            return
        inside = QWidget()
        rows = Form()
        inside.setLayout(rows)
        for name in form.takes:
            takes_month = name not in self._choices.table.to_the_day
            field = DayOrMonthField(takes_month=takes_month, is_ahead=True)
            rows.add(self._date_label(name, form), field)
            field.begin(self._choices.today)
            field.changed.connect(self.changed)
            self.date_fields[name] = field
        self._dates_column.addWidget(inside)
        self._order_tabs()

    def _date_label(self, name: StageDateName, form: StageForm) -> str:
        words = date_words(name)
        return words if name in form.needs else self.tr("{date} (if known)").format(date=words)

    def _order_tabs(self) -> None:
        """Dates made just now come last for Tab; put them where they stand."""
        lines = [field.line for field in self.date_fields.values()]
        stops = (self.who_box, *lines, self.outcome_box, self.patient_box)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        always, by_stage = Form(), Form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(always)
        column.addLayout(self._dates_column)
        column.addLayout(by_stage)
        self._day_label = always.add(self.tr("The &day it happened"), self.day_field)
        self._how_label = always.add(self.tr("&How you heard"), self.how_box)
        self._who_label = always.add(self.tr("&From whom"), self.who_box)
        self._outcome_label = by_stage.add(self.tr("How it came &out"), self.outcome_box)
        self._patient_label = by_stage.add(self.tr("Held as a &patient"), self.patient_box)

    def _show_row(self, box: QComboBox, label: QLabel, *, is_shown: bool) -> None:
        box.setVisible(is_shown)
        label.setVisible(is_shown)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _date_in_words(one: StageDate) -> str:
    is_day = one.precision is Precision.DAY
    return f"{date_words(one.name)}: {long_date(one.on) if is_day else month_and_year(one.on)}"
