"""One case, as widgets: safety first, what is owed, what happened, and what to do about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.case.buttons import CaseButtons
from vcs_desktop.ui.case.columns import work_columns
from vcs_desktop.ui.case.contact_form import ContactForm
from vcs_desktop.ui.case.deed_form import DeedForm
from vcs_desktop.ui.case.history_panel import HistoryPanel
from vcs_desktop.ui.case.more_panel import MorePanel
from vcs_desktop.ui.case.person_panel import PersonPanel
from vcs_desktop.ui.case.presenter import News
from vcs_desktop.ui.case.reading_panels import ScriptPanel, WhyPanel
from vcs_desktop.ui.case.typed_acts import TypedEnd
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import level_words, membership_tone, membership_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, Pill, scrolled
from vcs_desktop.ui.widgets.rows import RowsModel
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
        self._headline = heading("")
        self._membership = Pill()
        self._level = quiet("")
        self._level.setWordWrap(False)
        self._work: RowsModel[CaseWork] = RowsModel(work_columns())
        self.work_table = Table(theme, self._work, self.tr("Work in this case"))
        self._person = PersonPanel(theme)
        self.history = HistoryPanel(theme)
        self.form = ContactForm(theme)
        self.deed = DeedForm(theme)
        self.more = MorePanel(theme)
        self._why = WhyPanel(theme)
        self._script = ScriptPanel(theme)
        self.work_table.setMinimumHeight(190)
        self._side = QStackedWidget()
        self._shown_case: CaseId | None = None
        self._shown_on, self._whose = date.min, ("", "")
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.buttons = CaseButtons(theme)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on what is owed."""
        self._all.ensureWidgetVisible(self.work_table)
        self.work_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, file: CaseFile) -> None:
        """Show everything about the case."""
        row = file.row
        self._headline.setText(
            self.tr("{person}  ·  {number}").format(person=row.person, number=row.case_number)
        )
        self._membership.show_status(
            membership_words(row.membership), membership_tone(row.membership)
        )
        self._level.setText(level_words(row.level) if row.level else "")
        self._person.show_person(file)
        is_same = row.case == self._shown_case
        place = self.work_table.currentIndex().row() if is_same else 0
        self._shown_case, self._whose = row.case, (row.case_number, row.offender)
        self._work.show(file.work)
        self.work_table.choose(max(place, 0))
        self.history.show_file(file)
        self._shown_on = file.on
        self.form.offer(file.work, file.on)
        self.more.offer(file)
        self.show_history()
        self._weigh_buttons()

    def show_explanation(self, work: CaseWork, explanation: Explanation) -> None:
        """Say why something is owed."""
        self._why.show_explanation(work.title, explanation)
        self._show_side(self._why)

    def show_script(self, work: CaseWork, script: CallScript) -> None:
        """Show what to say on the telephone."""
        self._script.show_script(work.title, script)
        self._show_side(self._script)
        self._script.take_keyboard()
        self.form.tick(work.obligation)

    def show_news(self, news: News) -> None:
        """Tell that something was recorded."""
        words = {
            News.CONTACT_RECORDED: self.tr("Recorded. It stands in the history of this case."),
            News.LETTER_RETURNED: self.tr("Recorded. The letter came back, so it is owed again."),
            News.ACT_RECORDED: self.tr("Recorded. It stands in the history of this case."),
            News.REQUEST_FORWARDED: self.tr(
                "The page is saved and the request recorded as forwarded. Now send the page."
            ),
        }
        self.show_good_news(words[news])
        self.take_keyboard()

    @Slot()
    def show_history(self) -> None:
        """Show what happened beside the case."""
        self._show_side(self.history)

    @Slot()
    def show_contact_form(self) -> None:
        """Open the form for a new contact."""
        self._show_side(self.form)
        self.form.take_keyboard()

    @Slot()
    def show_deed_form(self) -> None:
        """Open the form for what was done about the chosen work."""
        work = self.work_table.chosen_row()
        if work is not None and work.deeds:
            self.deed.offer(work, self._shown_on)
            self._show_side(self.deed)
            self.deed.take_keyboard()

    @Slot()
    def show_more(self) -> None:
        """Open the forms for whatever else can be recorded."""
        self._show_side(self.more)
        self.more.take_keyboard()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back_button)
        top.addWidget(self._headline, 1)
        top.addWidget(self._level)
        top.addWidget(self._membership)
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._person)
        below.addWidget(self.buttons)
        below.addWidget(self.work_table, 1)
        panels = (self.history, self.form, self.deed, self.more, self._why, self._script)
        for panel in panels:
            self._side.addWidget(panel)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.addWidget(scrolled(left, self.tr("The person and what is owed")))
        self._split.addWidget(self._side)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self._all = scrolled(self._split, self.tr("The case"))
        self.column.addWidget(self._all, 1)
        self._turn()

    def _join(self) -> None:
        self.back_button.clicked.connect(self._leave)
        buttons = self.buttons
        acts = {
            buttons.contact: self.show_contact_form,
            buttons.letter: self._want_letter,
            buttons.script: self._want_script,
            buttons.why: self._want_why,
            buttons.done: self.show_deed_form,
            buttons.returned: self._ask_returned,
            buttons.history: self.show_history,
            buttons.more: self.show_more,
            buttons.news: lambda: self.entry_wanted.emit(*self._whose),
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        buttons.give_keys(self)
        self.history.withdrawal_wanted.connect(self.withdrawal_wanted)
        self._person.confirm_button.clicked.connect(self._confirm_address)
        self._script.log_button.clicked.connect(self.show_contact_form)
        self.form.typed.connect(self.contact_typed)
        self.deed.typed.connect(self.act_typed)
        self.more.typed.connect(self.act_typed)
        self.more.end_typed.connect(self._ask_end)
        for form in (self.form, self.deed, self.more):
            form.cancelled.connect(self._leave_form)
        self.work_table.row_chosen.connect(self._weigh_buttons)
        self.work_table.row_opened.connect(self._want_why)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        self.theme.changed.connect(self._turn)

    def _show_side(self, panel: QWidget) -> None:
        self._side.setCurrentWidget(panel)
        if panel is not self.history:
            self._all.ensureWidgetVisible(self._side)

    @Slot()
    def _turn(self) -> None:
        is_large = self.theme.has_large_text
        self._split.setOrientation(
            Qt.Orientation.Vertical if is_large else Qt.Orientation.Horizontal
        )
        self._split.setSizes([560, 500] if is_large else [620, 400])
        self._split.setMinimumHeight(self.theme.pixels(760) if is_large else 0)

    @Slot()
    def _weigh_buttons(self) -> None:
        self.buttons.weigh(self.work_table.chosen_row())

    @Slot()
    def _leave(self) -> None:
        """Esc closes the panel at the side first, and the case after that."""
        if self._side.currentWidget() is not self.history:
            self._leave_form()
        else:
            self.back_wanted.emit()

    @Slot()
    def _leave_form(self) -> None:
        self.show_history()
        self.take_keyboard()

    @Slot()
    def _want_letter(self) -> None:
        self.letter_wanted.emit(self.work_table.chosen_row())

    @Slot()
    def _want_script(self) -> None:
        self.script_wanted.emit(self.work_table.chosen_row())

    @Slot()
    def _want_why(self) -> None:
        work = self.work_table.chosen_row()
        if work is not None:
            self.why_wanted.emit(work)

    @Slot()
    def _confirm_address(self) -> None:
        self.form.preset(Outcome.ADDRESS_CONFIRMED)
        self.show_contact_form()

    @Slot()
    def _ask_returned(self) -> None:
        self.bar.ask(
            self.tr("Did this letter come back to the office?"),
            (self.tr("It came back"), self.tr("Leave it as posted")),
            self._tell_returned,
        )

    def _tell_returned(self) -> None:
        self.return_told.emit(self.work_table.chosen_row())

    @Slot(object)
    def _ask_end(self, typed: TypedEnd) -> None:
        self.bar.ask(
            self.tr("End this case? Nothing more is owed then, and it can't be taken back."),
            (self.tr("End the case"), self.tr("Leave it open")),
            lambda: self.act_typed.emit(typed),
        )
