"""One offender's sentence: the dates and who said them, what happened, what is in doubt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.sentences.columns import date_columns
from vcs_desktop.ui.sentences.doubts_panel import DoubtsPanel
from vcs_desktop.ui.sentences.entered_panel import EnteredPanel
from vcs_desktop.ui.sentences.marks import marks_of
from vcs_desktop.ui.sentences.terms import facts_of, heard_words
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.source_language import sentence_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    OpenTerms,
    Pill,
    key_for,
    on_escape,
    scrolled,
)
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import Screen
from vcs_desktop.ui.widgets.table import Table
from vcs_desktop.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import SaidDate
    from vcs_desktop.ui.sentences.ports import OffenderPage


class OffenderScreen(Screen):
    """Everything heard about one sentence (`presenter.OffenderView`).

    Signals:
        back_wanted: Leave the page.
        entry_wanted: News is to be entered about the offender of this number, if it is known.
        withdrawal_wanted: The reference of an entry that is to be taken back.
    """

    back_wanted = Signal()
    entry_wanted = Signal(str)
    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._today, self._noms, self._begins = date.min, "", False
        self._headline, self._kind = heading(""), Pill()
        self._dates: RowsModel[SaidDate] = RowsModel(date_columns(lambda: self._today))
        self.date_table = Table(theme, self._dates, self.tr("Dates on file"), is_compact=True)
        self.date_table.show_whole()
        self._no_dates = quiet(self.tr("No source has given a date yet."))
        self._facts = OpenTerms(theme.veil)
        self._heard = quiet("")
        self.doubts = DoubtsPanel(theme)
        self.entered = EnteredPanel(theme)
        self.timeline = Timeline(theme)
        self._nothing_told = quiet(self.tr("Nothing was told yet."))
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.entry_button = IconButton(
            theme, "phone-call", self.tr("Enter news"), key="E", kind="main"
        )
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on what is in doubt, or else on the dates."""
        first: QWidget = self.entry_button if self.entry_button.isEnabled() else self.back_button
        if not self.doubts.isHidden():
            first = self.doubts.table
        elif self._dates.rowCount():
            first = self.date_table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self) -> None:
        """Say that it is on its way; nothing of another offender is left."""
        self._begins = True
        self._area.hide()
        self._headline.setText(self.tr("Looking…"))
        self._kind.show_status("", Tone.QUIET)
        self._dates.show(())
        self._facts.show_terms(())
        self.doubts.show_looks(())
        self.entered.show_entries(())
        self.timeline.show_marks(())
        self.entry_button.setEnabled(False)

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; a page that was there stays."""
        if self._begins:
            self._headline.setText(self.tr("Nothing is shown"))
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        super().show_problem(error)

    def show_offender(self, page: OffenderPage) -> None:
        """Show everything known about the sentence."""
        file, row = page.file, page.file.line
        self._today, self._noms = page.on, row.noms
        number = covered(row.noms) if row.noms else self.tr("Number not heard yet")
        self.theme.veil.put(self._headline, number)
        self._kind.show_status(sentence_words(row.kind), Tone.QUIET)
        self._dates.show(row.dates)
        self.date_table.setVisible(bool(row.dates))
        self._no_dates.setVisible(not row.dates)
        if row.dates:
            self.date_table.choose(0)
        self._facts.show_terms(facts_of(file))
        self._heard.setText(heard_words(file, page.on))
        self.doubts.show_looks(page.looks)
        self.entered.show_entries(page.entries)
        self.timeline.show_marks(marks_of(file.stages))
        self._nothing_told.setVisible(not file.stages)
        self._area.show()
        self.entry_button.setEnabled(True)
        if self._begins and self.isVisible():
            self.take_keyboard()
        self._begins = False

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back_button)
        top.addWidget(self._headline, 1)
        top.addWidget(self._kind)
        top.addWidget(self.entry_button)
        whole = QWidget()
        self._halves.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        self._halves.setSpacing(12)
        for part, share in ((self._left(), 3), (self._right(), 2)):
            self._halves.addWidget(part, share)
        whole.setLayout(self._halves)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self._area = scrolled(whole, self.tr("The sentence"))
        self.column.addWidget(self._area, 1)
        self.column.addStretch(0)

    def _left(self) -> QWidget:
        dates, facts = Card(), Card()
        dates.inside.addWidget(heading(self.tr("Dates on file"), 2))
        dates.inside.addWidget(self._no_dates)
        dates.inside.addWidget(self.date_table)
        facts.inside.addWidget(heading(self.tr("Also known"), 2))
        facts.inside.addWidget(self._facts)
        facts.inside.addWidget(self._heard)
        return _under_each_other(self.doubts, dates, facts, self.entered)

    def _right(self) -> QWidget:
        history = Card("timeline")
        history.inside.addWidget(heading(self.tr("What was said and what happened"), 2))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(self._nothing_told)
        column.addWidget(self.timeline)
        history.inside.addWidget(scrolled(inside, self.tr("What was said and what happened")), 1)
        self._history = history
        return history

    def _join(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.entry_button.clicked.connect(self._want_entry)
        self.entered.withdrawal_wanted.connect(self.withdrawal_wanted)
        key_for(self.entry_button, "E", self)
        self.doubts.give_keys(self)
        on_escape(self, self.back_wanted.emit)
        self.theme.changed.connect(self._turn)
        self._turn()

    @Slot()
    def _want_entry(self) -> None:
        self.entry_wanted.emit(self._noms)

    @Slot()
    def _turn(self) -> None:
        """Stand the halves beside each other, or under each other where the text is large."""
        direction = QBoxLayout.Direction
        is_large = self.theme.has_large_text
        self._halves.setDirection(direction.TopToBottom if is_large else direction.LeftToRight)
        self._history.setMinimumHeight(self.theme.pixels(300))
        self._history.setMinimumWidth(0 if is_large else 340)


def _under_each_other(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole
