"""One case, as widgets: safety first, what is owed, what happened, and what to do about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.case.buttons import CaseButtons
from vcs_desktop.ui.case.columns import work_columns
from vcs_desktop.ui.case.concern_panel import ConcernPanel
from vcs_desktop.ui.case.contact_form import ContactForm
from vcs_desktop.ui.case.contact_undo import ContactUndo
from vcs_desktop.ui.case.deed_form import DeedForm
from vcs_desktop.ui.case.halves import CaseHalves
from vcs_desktop.ui.case.head import CaseHead
from vcs_desktop.ui.case.history_panel import HistoryPanel
from vcs_desktop.ui.case.more_panel import MorePanel
from vcs_desktop.ui.case.person_panel import PersonPanel
from vcs_desktop.ui.case.questions import ask_end, ask_returned
from vcs_desktop.ui.case.reading_panels import ScriptPanel, WhyPanel
from vcs_desktop.ui.case.reminder_panel import ReminderPanel
from vcs_desktop.ui.case.typed_acts import TypedAct
from vcs_desktop.ui.case.view import News, RecordedContact
from vcs_desktop.ui.case.words import elsewhere_words, news_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForms
from vcs_desktop.ui.widgets.panels import on_escape
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.safety import TelephoneLine
from vcs_desktop.ui.widgets.screen import Screen
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.letters.scripts import CallScript
    from vcs_desktop.office.show_case import CaseFile, CaseWork


class CaseScreen(Screen):
    """One person's case.

    Signals:
        back_wanted: Leave the case.
        letter_wanted: The `CaseWork` whose letter is wanted.
        why_wanted: The `CaseWork` to be explained.
        script_wanted: The `CaseWork` whose call script is wanted.
        contact_typed: A `TypedContact` to be recorded.
        return_told: The `CaseWork` whose posted letter came back.
        act_typed: What else was done, to be recorded (`typed_acts.TypedAct`).
        entry_wanted: The number of this case and its offender, whom there is news about.
        withdrawal_wanted: The entry that is to be taken back.
    """

    back_wanted = Signal()
    letter_wanted = Signal(object)
    why_wanted = Signal(object)
    script_wanted = Signal(object)
    contact_typed = Signal(object)
    return_told = Signal(object)
    act_typed = Signal(object)
    entry_wanted = Signal(str, str)
    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.head = CaseHead(theme)
        self._telephone = TelephoneLine(theme)
        self._work: RowsModel[CaseWork] = RowsModel(work_columns())
        self.work_table = Table(theme, self._work, self.tr("Work in this case"))
        self._person = PersonPanel(theme)
        self.buttons = CaseButtons(theme)
        self.history = HistoryPanel(theme, self.buttons.beside)
        self.form = ContactForm(theme)
        self.deed = DeedForm(theme)
        self.more = MorePanel(theme)
        self.concerns, self.reminders = ConcernPanel(theme), ReminderPanel(theme)
        self.undo = ContactUndo(self.bar)
        typed_in = (self.form, self.deed, self.more, self.concerns, self.reminders)
        self.drafts = DraftedForms(tuple(form.draft for form in typed_in))
        self._why = WhyPanel(theme)
        self._script = ScriptPanel(theme)
        self._shown_case, self._shown_on, self._whose = CaseId(""), date.min, ("", "")
        beside = (*typed_in, self._why, self._script)
        self._halves = CaseHalves(theme, self._left(), self.history, beside)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on what is owed."""
        self._halves.bring_in_sight(self.work_table)
        self.work_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, file: CaseFile) -> None:
        """Show everything about the case."""
        row = file.row
        self.drafts.leave()
        self.head.show_row(row)
        for line in (self._telephone, self.form.telephone, self._script.telephone):
            line.show_number(
                file.telephone, is_safe=file.telephone_safe, mind=file.ways.mind_when_ringing
            )
        self._person.show_person(file)
        place = self.work_table.currentIndex().row() if row.case == self._shown_case else 0
        self._shown_case, self._whose = row.case, (row.case_number, row.offender)
        self._work.show(file.work)
        self.work_table.choose(max(place, 0))
        self.history.show_file(file)
        self._shown_on = file.on
        self.form.offer(file.work, file.on)
        for panel in (self.more, self.concerns, self.reminders):
            panel.offer(file)
        self.form.draft.begin(row.case)
        self.more.draft.begin(row.case)
        self.show_history()
        self._weigh_buttons()

    def show_explanation(self, work: CaseWork, explanation: Explanation) -> None:
        """Say why something is owed."""
        self._why.show_explanation(work.title, explanation)
        self._halves.show_panel(self._why)
        if not self.work_table.isVisible():
            self._why.take_keyboard()

    def show_script(self, work: CaseWork, script: CallScript) -> None:
        """Show what to say on the telephone, beside the work that it is about."""
        self.choose_work(work.obligation)
        self._script.show_script(work.title, script)
        self._halves.show_panel(self._script)
        self._script.take_keyboard()
        self.form.tick(work.obligation)

    def show_news(self, news: News) -> None:
        """Tell that something was recorded."""
        self.drafts.sent()
        self.show_good_news(news_words(news))
        self._leave_form()

    def show_news_elsewhere(self, news: News) -> None:
        """Tell that something was recorded in the case before; what is typed here stays."""
        self.show_good_news(elsewhere_words(news))

    def show_contact(self, recorded: RecordedContact) -> None:
        """Tell that a contact was recorded, and offer to take it back."""
        self.undo.offer(recorded)

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; what was typed is still typed."""
        self.drafts.came_back()
        super().show_problem(error)

    @Slot()
    def show_history(self) -> None:
        """Show what happened beside the case."""
        self._halves.show_panel(self.history)

    def choose_work(self, obligation: ObligationId) -> None:
        """Put the keyboard on one of the duties of the case, where it has it still."""
        self.work_table.choose_where(lambda work: work.obligation == obligation)

    @Slot()
    def show_contact_form(self) -> None:
        """Open the form for a new contact, which offers the chosen duty first."""
        if (work := self.work_table.chosen_row()) is not None:
            self.form.put_first(work.obligation)
        self._halves.show_panel(self.form)
        self.form.take_keyboard()

    def begin_contact_with(self, obligation: ObligationId) -> None:
        """Open that form on this duty, which its officer ticks if it was told."""
        self.choose_work(obligation)
        self.show_contact_form()
        self.form.take_keyboard_to(obligation)

    @Slot()
    def show_deed_form(self) -> None:
        """Open the form for what was done about the chosen work."""
        work = self.work_table.chosen_row()
        if work is not None and work.deeds:
            self.deed.offer(work, self._shown_on, self._shown_case)
            self._halves.show_panel(self.deed)
            self.deed.take_keyboard()

    @Slot()
    def show_more(self) -> None:
        """Open the forms for whatever else can be recorded."""
        self._halves.show_panel(self.more)
        self.more.take_keyboard()

    def show_concerns(self, number: int | None = None) -> None:
        """Open what the person fears, on one concern or on a new one."""
        self._halves.show_panel(self.concerns)
        self.concerns.take_keyboard(number)

    @Slot()
    def show_reminders(self) -> None:
        """Open the reminders of the case."""
        self._halves.show_panel(self.reminders)
        self.reminders.take_keyboard()

    def _left(self) -> QWidget:
        left = QWidget()
        self._below = QVBoxLayout(left)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(12)
        for part in (self._person, self.buttons, self.work_table):
            self._below.addWidget(part, int(part is self.work_table))
        return left

    def _lay_out(self) -> None:
        # Whoever rings must have read the telephone line, so it stands outside whatever scrolls.
        for part in (self.head, self._telephone, self.bar):
            self.column.addWidget(part)
        self.column.addWidget(self._halves, 1)
        self._give_room()

    def _join(self) -> None:
        self.head.back_button.clicked.connect(self._leave)
        buttons = self.buttons
        acts = {
            buttons.contact: self.show_contact_form,
            buttons.letter: lambda: self.letter_wanted.emit(self.work_table.chosen_row()),
            buttons.script: lambda: self.script_wanted.emit(self.work_table.chosen_row()),
            buttons.why: self._want_why,
            buttons.done: self.show_deed_form,
            buttons.returned: lambda: ask_returned(self.bar, self._tell_returned),
            buttons.history: self._want_history,
            buttons.more: self.show_more,
            buttons.concern: lambda: self.show_concerns(None),
            buttons.reminder: self.show_reminders,
            buttons.news: lambda: self.entry_wanted.emit(*self._whose),
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        buttons.give_keys(self)
        self.history.give_keys(self)
        self.history.withdrawal_wanted.connect(self.withdrawal_wanted)
        self._person.confirm_button.clicked.connect(self._confirm_address)
        self._script.log_button.clicked.connect(self.show_contact_form)
        self.form.typed.connect(self.contact_typed)
        self.more.end_typed.connect(self._ask_end)
        for panel in (self.deed, self.more, self.concerns, self.reminders):
            panel.typed.connect(self.act_typed)
            panel.cancelled.connect(self._leave_form)
        self.form.cancelled.connect(self._leave_form)
        self.work_table.row_chosen.connect(self._weigh_buttons)
        self.work_table.row_opened.connect(self._want_why)
        on_escape(self, self._leave)
        self.theme.changed.connect(self._give_room)

    @Slot()
    def _give_room(self) -> None:
        self.work_table.setMinimumHeight(self.theme.pixels(190))
        # With large text the work comes first, or the page would open on what is under it.
        self._below.insertWidget(0 if self.theme.has_large_text else 2, self.work_table, 1)

    @Slot()
    def _weigh_buttons(self) -> None:
        self.buttons.weigh(self.work_table.chosen_row())

    @Slot()
    def _leave(self) -> None:
        """Esc closes the panel at the side first, and the case after that."""
        if not self._halves.is_resting:
            self._leave_form()
        else:
            self.back_wanted.emit()

    @Slot()
    def _leave_form(self) -> None:
        self.show_history()
        self.take_keyboard()

    @Slot()
    def _want_why(self) -> None:
        if (work := self.work_table.chosen_row()) is not None:
            self.why_wanted.emit(work)

    def _tell_returned(self) -> None:
        self.return_told.emit(self.work_table.chosen_row())

    @Slot()
    def _want_history(self) -> None:
        self.show_history()
        self._halves.bring_in_sight(self.history)
        self.history.take_keyboard()

    @Slot()
    def _confirm_address(self) -> None:
        self.form.preset(Outcome.ADDRESS_CONFIRMED)
        self.show_contact_form()

    @Slot(object)
    def _ask_end(self, typed: TypedAct) -> None:
        ask_end(self.bar, lambda: self.more.tell(typed))
