"""What a person fears or reports: how far each concern has come, and a new one in their words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.rules.concern_words import ConcernKind, ConcernStep
from vcs_desktop.ui.case.typed_acts import TypedConcern, TypedConcernStep
from vcs_desktop.ui.toolkit.act_language import concern_kind_words, concern_step_words
from vcs_desktop.ui.toolkit.form import Form, chosen_in, heading, quiet
from vcs_desktop.ui.toolkit.language import local_moment, long_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import openly
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
    from vcs_desktop.office.report_concern import Concern
    from vcs_desktop.office.show_case import CaseFile


class ConcernPanel(Card):
    """The concerns of one case.

    Signals:
        typed: A `TypedConcern` or a `TypedConcernStep`.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._concerns: dict[int, Concern] = {}
        self.which_box = QComboBox()
        self._terms = Terms(theme.veil)
        self.step_whom_field = QLineEdit()
        make = IconButton
        self.step_button = make(theme, "check", self.tr("It is passed on"), key="Ctrl+M")
        self.told_button = make(theme, "user", self.tr("The person knows"), key="Ctrl+T")
        self.kind_box = QComboBox()
        for kind in ConcernKind:
            self.kind_box.addItem(concern_kind_words(kind), kind.value)
        self.words_field = QPlainTextEdit()
        self.whom_field = QLineEdit()
        self.save_button = make(
            theme, "check", self.tr("Record the concern"), key="Ctrl+S", kind="main"
        )
        self._cancel_button = make(theme, "x", self.tr("Leave it"), key="Esc")
        self._reported, self._new = QWidget(), QWidget()
        self.draft = self._lay_out()
        self._join()

    def take_keyboard(self, number: int | None = None) -> None:
        """Begin on this concern, or on a new one."""
        if number in self._concerns:
            self.which_box.setCurrentIndex(self.which_box.findData(number))
            first: QWidget = self.step_whom_field
            if self._step() is not ConcernStep.PASSED_ON:
                first = self.step_button if self._step() else self.which_box
        else:
            first = self.draft.first_of(self.kind_box)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, file: CaseFile) -> None:
        """Show the concerns of this case, what is not settled first, and begin a new one."""
        settled = [one for one in file.concerns if not one.may_follow]
        waiting = [one for one in file.concerns if one.may_follow]
        self._concerns = {one.number: one for one in (*waiting, *reversed(settled))}
        self.which_box.clear()
        for one in self._concerns.values():
            words = self.tr("{kind}, {moment}").format(
                kind=concern_kind_words(one.kind), moment=local_moment(one.reported_at)
            )
            self.which_box.addItem(words, one.number)
        self._reported.setVisible(bool(self._concerns))
        self.kind_box.setCurrentIndex(0)
        self.words_field.clear()
        self.whom_field.clear()
        self._show_chosen()
        self.draft.begin(file.row.case)

    def _lay_out(self) -> DraftedForm:
        self._lay_out_reported()
        form = Form()
        self.words_field.setTabChangesFocus(True)
        self.words_field.setFixedHeight(110)
        form.add(self.tr("&What it is about"), self.kind_box)
        form.add(self.tr("In &their own words"), self.words_field)
        form.add(
            self.tr("&Passed to, if somebody has it already"),
            self.whom_field,
            self.tr("Such as the police or the probation practitioner. It may come later."),
        )
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.addWidget(heading(self.tr("A new concern"), 2))
        new.addLayout(form)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(12)
        column.addWidget(self._reported)
        column.addWidget(self._new)
        column.addStretch(1)
        draft = DraftedForm("concern", self._draft_fields, (self._new, self.save_button))
        self.inside.addWidget(draft.offer_line)
        self.inside.addWidget(scrolled(inside, self.tr("Concerns")), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self._cancel_button)
        self.inside.addLayout(buttons)
        return draft

    def _lay_out_reported(self) -> None:
        form = Form()
        form.add(self.tr("W&hich concern"), self.which_box)
        form.addWidget(self._terms)
        form.addSpacing(8)
        self._whom_label = form.add(self.tr("To wh&om it is passed on"), self.step_whom_field)
        steps = QHBoxLayout()
        steps.addWidget(self.step_button, 1)
        steps.addWidget(self.told_button, 1)
        reported = QVBoxLayout(self._reported)
        reported.setContentsMargins(0, 0, 0, 0)
        reported.addWidget(heading(self.tr("Reported before"), 2))
        reported.addLayout(form)
        reported.addLayout(steps)
        self._settled_hint = quiet(self.tr("There is nothing more to do about this one."))
        reported.addWidget(self._settled_hint)

    def _join(self) -> None:
        self.which_box.currentIndexChanged.connect(self._show_chosen)
        self.step_button.clicked.connect(self._tell_step)
        self.told_button.clicked.connect(self._tell_told)
        self.step_whom_field.returnPressed.connect(self._tell_step)
        self.save_button.clicked.connect(self._tell)
        self._cancel_button.clicked.connect(self.cancelled)
        for button in (self.save_button, self.step_button, self.told_button):
            key_for(button, button.key, self)

    def _draft_fields(self) -> Fields:
        return {
            "kind": kept(self.kind_box),
            "words": kept(self.words_field),
            "whom": kept(self.whom_field),
        }

    def _chosen(self) -> Concern | None:
        return self._concerns.get(self.which_box.currentData() or 0)

    def _step(self) -> ConcernStep | None:
        """What most likely happens next to the chosen concern."""
        chosen = self._chosen()
        return next(iter(chosen.may_follow), None) if chosen else None

    @Slot()
    def _show_chosen(self) -> None:
        chosen, step = self._chosen(), self._step()
        if chosen is None:
            return
        self._terms.show_terms(self._told(chosen))
        is_passing = step is ConcernStep.PASSED_ON
        self.step_whom_field.clear()
        for part in (self._whom_label, self.step_whom_field):
            part.setVisible(is_passing)
        if step is not None:
            self.step_button.say(concern_step_words(step))
            self.step_button.setAccessibleName(concern_step_words(step))
        self.step_button.setVisible(step is not None)
        self.told_button.setVisible(len(chosen.may_follow) > 1)
        self._settled_hint.setVisible(step is None)

    def _told(self, one: Concern) -> tuple[tuple[str, str], ...]:
        passed = self._not_yet()
        if one.passed_at is not None:
            passed = self.tr("{moment}, to {whom}").format(
                moment=local_moment(one.passed_at), whom=one.passed_to
            )
        return (
            (self.tr("Their words"), one.words),
            (self.tr("Written down"), f"{local_moment(one.reported_at)}, {one.reported_to}"),
            (self.tr("Passed on"), passed),
            (self.tr("They have it"), self._day(one.acknowledged_on)),
            (self.tr("The person knows"), self._day(one.told_on)),
        )

    def _day(self, on: date | None) -> str:
        return openly(long_date(on)) if on else self._not_yet()

    def _not_yet(self) -> str:
        return openly(self.tr("Not yet"))

    @Slot()
    def _tell(self) -> None:
        self.draft.send()
        kind = chosen_in(self.kind_box, ConcernKind)
        words, whom = self.words_field.toPlainText(), self.whom_field.text()
        self.typed.emit(TypedConcern(kind, words, whom))

    @Slot()
    def _tell_step(self) -> None:
        chosen, step = self._chosen(), self._step()
        if chosen is not None and step is not None:
            self.typed.emit(TypedConcernStep(chosen.number, step, self.step_whom_field.text()))

    @Slot()
    def _tell_told(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.typed.emit(TypedConcernStep(chosen.number, ConcernStep.TOLD))
