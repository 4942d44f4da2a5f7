"""Changed dates, as widgets: the list, what it comes to, and a run of letters that can stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.changed_dates.columns import date_columns
from vcs_desktop.ui.changed_dates.presenter import Progress
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.printing import Printing, print_pages
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.table import Table
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.bulk_dates import ChangedDate, ChangedDates
    from vcs_desktop.office.write_letter import LetterToPrint


class ChangedDatesScreen(Screen):
    """Everybody who is owed a month of release.

    Signals:
        back_wanted: Leave the list.
        narrowed: Whether only what came with a recalculation is to be listed.
        print_wanted: A printer was chosen; the next letters are to be printed.
        stop_wanted: Stop after the letter that is being printed.
        posting_told: The officer says that the printed letters have left the office.
        review_told: The officer says that the list was looked through.
        case_wanted: The case of a row that was opened.
        call_wanted: The case of somebody who is rung now.
        letter_wanted: The `ChangedDate` whose letter is wanted.
    """

    place = Place.ELSEWHERE

    back_wanted = Signal()
    narrowed = Signal(bool)
    print_wanted = Signal()
    stop_wanted = Signal()
    posting_told = Signal()
    review_told = Signal()
    case_wanted = Signal(str)
    call_wanted = Signal(str)
    letter_wanted = Signal(object)

    def __init__(self, theme: Theme, printing: Printing) -> None:
        super().__init__(theme)
        self._printing = printing
        self._printer: QPrinter | None = None
        self._printed_count = 0
        self._awaits_list = False
        self._summary = quiet("")
        self._model: RowsModel[ChangedDate] = RowsModel(date_columns())
        self.table = Table(theme, self._model, self.tr("Changed dates"), is_compact=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self.only_box = TickBox(self.tr("Only those of a recalculation"))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Letters printed"))
        self._running = QWidget()
        self._make_buttons()
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list, or on the way back while it is empty."""
        shown = self._lists.currentWidget()
        start = self.table if shown is self.table else self.back_button
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        self._awaits_list = True

    def show_list(self, listed: ChangedDates, rows: tuple[ChangedDate, ...]) -> None:
        """List the months, and say what there is to do about them."""
        place = max(self.table.currentIndex().row(), 0)
        takes_keyboard = self._awaits_list or self.table.hasFocus()
        self._model.show(rows)
        self._summary.setText(self._in_words(listed, rows))
        self._printed_count = sum(bool(row.letter_state) for row in rows)
        self._running.hide()
        to_print = any(row.way == "letter" and not row.letter_state for row in rows)
        self.print_button.setEnabled(to_print)
        self.posted_button.setEnabled(self._printed_count > 0)
        self.review_button.setVisible(bool(listed.reviews))
        if rows:
            self._lists.setCurrentWidget(self.table)
            self.table.choose(place)
        else:
            self._empty.show_words(
                self.tr("No month of release is owed."),
                self.tr("Whoever is to be told of one stands here, the soonest release first."),
            )
            self._lists.setCurrentWidget(self._empty)
        self._allow_row()
        if takes_keyboard:
            self.take_keyboard()
            self._awaits_list = False

    def show_progress(self, progress: Progress) -> None:
        """Say how far the run has come, and offer to stop it."""
        self._progress.setMaximum(progress.whole)
        self._progress.setValue(progress.done)
        words = self.tr("Printing letter {number} of {whole}")
        self._progress.setFormat(words.format(number=progress.done + 1, whole=progress.whole))
        if self._running.isHidden():
            self._running.show()
            self.stop_button.setEnabled(True)
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.print_button.setEnabled(False)
        self.posted_button.setEnabled(False)

    def show_run_over(self, progress: Progress, *, was_stopped: bool) -> None:
        """Say what came of a run of letters."""
        self._running.hide()
        words = _counted(
            "Stopped. {count} letters printed; the others are still to be printed."
            if was_stopped
            else "{count} letters printed. When they have left the office, press M.",
            progress.done - progress.refused,
        )
        self.show_good_news(words)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_posted(self, progress: Progress) -> None:
        """Say how many letters are on record as posted."""
        count = progress.done - progress.refused
        self.show_good_news(_counted("{count} letters are on record as posted.", count))

    def show_reviewed(self, count: int) -> None:
        """Say that the review is on record."""
        self.show_good_news(
            _counted(
                "It is on record that the dates were looked through, in {count} cases.", count
            )
        )

    def print_pages(self, letter: LetterToPrint) -> None:
        """Put the pages on the printer that was chosen.

        Raises:
            KnownError: The printer did not take them.
        """
        if self._printer is not None:
            print_pages(self._printer, letter.job_title, letter.pages)

    def _in_words(self, listed: ChangedDates, rows: tuple[ChangedDate, ...]) -> str:
        ways = [str(row.way) for row in rows]
        parts = [
            _counted("{count} to ring first", ways.count("telephone-first")),
            _counted("{count} letters", ways.count("letter")),
            _counted("{count} who can't be told yet", ways.count("blocked")),
        ]
        words = ", ".join(parts) + "."
        if listed.near:
            near = self.tr("Within {near} of a release people are rung first (team setting).")
            words = f"{words} {near.format(near=listed.near)}"
        return words

    def _make_buttons(self) -> None:
        theme = self.theme
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.print_button = IconButton(
            theme, "printer", self.tr("Print the next letters"), key="Ctrl+P", kind="main"
        )
        self.posted_button = IconButton(theme, "inbox", self.tr("Posted"), key="M")
        self.review_button = IconButton(theme, "check", self.tr("I have looked these through"))
        self.stop_button = IconButton(theme, "x", self.tr("Stop after this letter"))
        self.call_button = IconButton(theme, "phone-call", self.tr("Call now"), key="C")
        self.letter_button = IconButton(theme, "mail", self.tr("See the letter"), key="L")
        self.case_button = IconButton(theme, "folder-open", self.tr("Open the case"), key="Enter")

    def _lay_out(self) -> None:
        headline = heading(self.tr("Changed dates"))
        self._top = _row(self.back_button, headline, self.review_button, stretched=1)
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self._progress, 1)
        running.addWidget(self.stop_button)
        self._running.hide()
        self._under = _row(self.only_box, stretched=0)
        acts = _row(self.call_button, self.letter_button, self.case_button)
        acts.addStretch(1)
        for page in (self.table, self._empty):
            self._lists.addWidget(page)
        self.column.addLayout(self._top)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._running)
        self.column.addWidget(self._summary)
        self.column.addLayout(self._under)
        self.column.addWidget(self._lists, 1)
        self.column.addLayout(acts)
        self._turn()

    def _join(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.only_box.toggled.connect(self.narrowed)
        self.print_button.clicked.connect(self._choose_printer)
        self.posted_button.clicked.connect(self._ask_posted)
        self.review_button.clicked.connect(self.review_told)
        self.stop_button.clicked.connect(self._stop)
        self.call_button.clicked.connect(self._call)
        self.letter_button.clicked.connect(self._see_letter)
        self.case_button.clicked.connect(self._open_case)
        self.table.row_chosen.connect(self._allow_row)
        self.table.row_opened.connect(self._open_case)
        for button, keys in (
            (self.print_button, "Ctrl+P"),
            (self.posted_button, "M"),
            (self.call_button, "C"),
            (self.letter_button, "L"),
        ):
            key_for(button, keys, self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_wanted)
        self.theme.changed.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        """Put the acts on all letters beside the headline, or where large text has room."""
        row = self._under if self.theme.has_large_text else self._top
        for button in (self.print_button, self.posted_button):
            row.addWidget(button)

    @Slot()
    def _allow_row(self) -> None:
        row = self.table.chosen_row() if self._lists.currentWidget() is self.table else None
        for button in (self.call_button, self.case_button):
            button.setEnabled(row is not None)
        self.letter_button.setEnabled(row is not None and row.way != "blocked")
        is_to_ring = row is not None and row.way == "telephone-first"
        words = self.tr("Call now") if is_to_ring else self.tr("Record a contact")
        self.call_button.say(words)
        self.call_button.setAccessibleName(words)

    @Slot()
    def _choose_printer(self) -> None:
        """The printer comes first: thinking better of it then leaves nothing on record."""
        try:
            self._printer = self._printing.choose_printer(
                self,
                self.tr("Connect one, or use “vcs-desktop changed-dates --letters”."),
            )
        except KnownError as error:
            self.show_problem(error)
            return
        if self._printer is not None:
            self.print_wanted.emit()

    @Slot()
    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_wanted.emit()

    @Slot()
    def _ask_posted(self) -> None:
        self.bar.ask(
            _counted("Have all {count} of these letters left the office?", self._printed_count),
            (self.tr("They have been posted"), self.tr("Not yet")),
            self.posting_told.emit,
        )

    @Slot()
    def _call(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.call_wanted.emit(row.case)

    @Slot()
    def _see_letter(self) -> None:
        self.letter_wanted.emit(self.table.chosen_row())

    @Slot()
    def _open_case(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.case_wanted.emit(row.case)


def _row(*widgets: QWidget, stretched: int = -1) -> QHBoxLayout:
    """Widgets beside each other; the one at this place takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(10)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, int(place == stretched))
    return row


def _counted(words: str, count: int) -> str:
    return counted("ChangedDatesScreen", words, count).format(count=count)
