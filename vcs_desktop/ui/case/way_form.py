"""A small form: what a person said of one way of reaching them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from vcs_desktop.kernel.one_line import one_line
from vcs_desktop.rules.safe_contact import Safety, Way
from vcs_desktop.ui.case.typed_acts import TypedWay
from vcs_desktop.ui.toolkit.contact_language import way_words
from vcs_desktop.ui.toolkit.form import Form, chosen_in, quiet
from vcs_desktop.ui.toolkit.veil import Veil, covered
from vcs_desktop.ui.widgets.drafted import Fields, kept

if TYPE_CHECKING:
    from vcs_desktop.office.safe_ways import WayLine
    from vcs_desktop.office.show_case import CaseFile

_NOT_SAID = "not-said"
_ANSWERS = {_NOT_SAID: None, "yes": True, "no": False}
_CODES = {told: code for code, told in _ANSWERS.items()}


class WayForm(QWidget):
    """Whether a way is safe, when, and what to mind."""

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self._lines: dict[Way, WayLine] = {}
        self.way_box = QComboBox()
        self._said = quiet("")
        self.safety_box = QComboBox()
        self.message_box, self.envelope_box = QComboBox(), QComboBox()
        self.times_field, self.code_word_field = QLineEdit(), QLineEdit()
        self.seen_by_field, self.through_field = QLineEdit(), QLineEdit()
        self._rows: dict[QWidget, QLabel] = {}
        self._fill()
        self._lay_out()
        self.way_box.currentIndexChanged.connect(self._show_way)

    def offer(self, file: CaseFile) -> None:
        """Begin with what is on file."""
        self._lines = {line.way: line for line in file.ways.lines}
        self._show_way()

    def draft_fields(self) -> Fields:
        """What is typed and not recorded yet."""
        return {
            "way": kept(self.way_box, is_typed=False),
            "safety": kept(self.safety_box),
            "message": kept(self.message_box),
            "envelope": kept(self.envelope_box),
            "times": kept(self.times_field),
            "code word": kept(self.code_word_field),
            "seen by": kept(self.seen_by_field),
            "through": kept(self.through_field),
        }

    def typed(self) -> TypedWay:
        """What was said, and what was on file while it was typed."""
        way = chosen_in(self.way_box, Way)
        seen = self._lines[way].on_file
        typed = replace(
            seen,
            safety=chosen_in(self.safety_box, Safety),
            times=one_line(self.times_field.text()),
            may_leave_message=_ANSWERS[str(self.message_box.currentData())],
            code_word=one_line(self.code_word_field.text()),
            seen_by=one_line(self.seen_by_field.text()),
            wants_plain_envelope=_ANSWERS[str(self.envelope_box.currentData())],
            through=one_line(self.through_field.text()),
        )
        return TypedWay(way, seen, typed)

    def _fill(self) -> None:
        for way in Way:
            self.way_box.addItem(way_words(way), way.value)
        for safety, words in {
            Safety.SAFE: self.tr("Safe"),
            Safety.NOT_SAFE: self.tr("Not safe"),
            Safety.NOT_KNOWN: self.tr("Nobody said"),
        }.items():
            self.safety_box.addItem(words, safety.value)
        for box in (self.message_box, self.envelope_box):
            box.addItem(self.tr("Nobody said"), _NOT_SAID)
            box.addItem(self.tr("Yes"), "yes")
            box.addItem(self.tr("No"), "no")

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("Wa&y"), self.way_box)
        form.addWidget(self._said)
        form.add(self.tr("Is it sa&fe"), self.safety_box)
        for label, control, hint in (
            (self.tr("&When it is safe"), self.times_field, self.tr("As: weekdays before three.")),
            (self.tr("May a &message be left"), self.message_box, ""),
            (self.tr("Code wor&d"), self.code_word_field, ""),
            (self.tr("Who e&lse may see or hear it"), self.seen_by_field, ""),
            (self.tr("&Plain envelope"), self.envelope_box, ""),
            (self.tr("Who passes it &on"), self.through_field, ""),
        ):
            self._rows[control] = form.add(label, control, hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)

    @Slot()
    def _show_way(self) -> None:
        """Show what is on file of the chosen way, and ask only what makes sense of it."""
        way = chosen_in(self.way_box, Way)
        wanted = {
            self.message_box: way is Way.PHONE,
            self.code_word_field: way in {Way.PHONE, Way.VISIT, Way.THROUGH},
            self.envelope_box: way is Way.LETTER,
            self.through_field: way is Way.THROUGH,
        }
        for control, is_wanted in wanted.items():
            control.setVisible(is_wanted)
            self._rows[control].setVisible(is_wanted)
        line = self._lines.get(way)
        if line is None:
            return
        on_file = line.on_file
        self._veil.put(self._said, covered(line.words))
        self.safety_box.setCurrentIndex(self.safety_box.findData(on_file.safety.value))
        self.message_box.setCurrentIndex(
            self.message_box.findData(_CODES[on_file.may_leave_message])
        )
        self.envelope_box.setCurrentIndex(
            self.envelope_box.findData(_CODES[on_file.wants_plain_envelope])
        )
        self.times_field.setText(on_file.times)
        self.code_word_field.setText(on_file.code_word)
        self.seen_by_field.setText(on_file.seen_by)
        self.through_field.setText(on_file.through)
