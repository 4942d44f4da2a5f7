"""Today, as widgets: counts that narrow, one line for each thing owed, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.today.columns import look_columns, silent_columns, work_columns
from vcs_desktop.ui.today.counts import CountRow
from vcs_desktop.ui.today.first_band import FirstBand
from vcs_desktop.ui.today.line_table import LineTable
from vcs_desktop.ui.today.look_panel import LookPanel
from vcs_desktop.ui.today.presenter import Counts, Heap
from vcs_desktop.ui.today.rows import DayRow
from vcs_desktop.ui.today.side_panel import SidePanel
from vcs_desktop.ui.today.whose_row import WhoseRow
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import day_and_date, local_moment, long_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for, scrolled
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.today import LookItem, SilentItem, Today
    from vcs_desktop.office.whose_day import WhoseDay


class TodayScreen(Screen):
    """What is owed today.

    Signals:
        heap_chosen: The `Heap` to narrow the list to.
        whose_chosen: Whose work to list.
        line_chosen: The `DayRow` the keyboard is on.
        people_wanted, fold_wanted: The `DayRow` to open to its people, or to fold up.
        work_wanted: The `WorkItem` of a row that was opened.
        case_wanted: The case of a silence that was opened.
        letter_wanted: The `WorkItem` whose letter is wanted.
        script_wanted: The `WorkItem` whose call script is wanted.
        contact_wanted: The `WorkItem` about which a contact is to be recorded.
        dates_wanted: The list of months that changed is wanted.
        import_wanted: Files are to be brought in.
        entry_wanted: The case number of the chosen line and whom it is about, or nothing twice,
            for news to be entered.
        same_told, other_told, nothing_told, meaning_wanted: The `LookItem` that is the same as
            what was entered, something else, nothing to tell, or to be given a meaning.
    """

    place = Place.TODAY

    heap_chosen = Signal(object)
    whose_chosen = Signal(str)
    line_chosen = Signal(object)
    people_wanted = Signal(object)
    fold_wanted = Signal(object)
    work_wanted = Signal(object)
    case_wanted = Signal(str)
    letter_wanted = Signal(object)
    script_wanted = Signal(object)
    contact_wanted = Signal(object)
    dates_wanted = Signal()
    import_wanted = Signal()
    entry_wanted = Signal(str, str)
    same_told = Signal(object)
    other_told = Signal(object)
    nothing_told = Signal(object)
    meaning_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._headline = heading(self.tr("Today"))
        self.whose = WhoseRow(self)
        self.first = FirstBand(theme, self)
        self.counts = CountRow(theme)
        self._work: RowsModel[DayRow] = RowsModel(work_columns())
        self._looks: RowsModel[LookItem] = RowsModel(look_columns())
        self._silent: RowsModel[SilentItem] = RowsModel(silent_columns())
        self.work_table = LineTable(theme, self._work, self.tr("What is owed"))
        self._look_table = Table(theme, self._looks, self.tr("What needs a look"))
        self._silent_table = Table(theme, self._silent, self.tr("What we should have heard"))
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self.side = SidePanel(theme)
        self.look_panel = LookPanel(theme)
        self._beside = QStackedWidget()
        self._sources = quiet("")
        self._awaits_list = False
        self.news_told = ""
        self.entry_button = IconButton(theme, "landmark", self.tr("Enter news"), key="E")
        self._lay_out()
        self._join()
        self._join_looks()

    def take_keyboard(self) -> None:
        """Begin on the list, or on the counts while the list is empty."""
        self._awaits_list = True
        shown = self._lists.currentWidget()
        if shown is None or shown is self._empty:
            self.counts.take_keyboard()
        else:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, today: Today, counts: Counts) -> None:
        """Show the day, the counts, and when each source was last imported."""
        is_large = self.theme.has_large_text
        self._headline.setText(long_date(today.on) if is_large else day_and_date(today.on))
        self.counts.show_counts(counts)
        self.first.show_day(today)
        heard = [
            self.tr("{source}, {moment}").format(
                source=source.source,
                moment=local_moment(source.last_imported_at),
            )
            for source in today.sources
        ]
        none = self.tr("No messages about sentences have been imported yet.")
        self._sources.setText(
            self.tr("Last imported: {list}").format(list="  ·  ".join(heard)) if heard else none
        )

    def show_whose(self, day: WhoseDay) -> None:
        """Show whose work it is, and what waits in the cases of others."""
        self.whose.show_whose(day)

    def show_work(self, rows: Sequence[DayRow], heap: Heap) -> None:
        """List what is owed in this heap."""
        takes_keyboard = self._awaits_list or self.work_table.hasFocus()
        self._awaits_list = False
        self._beside.setCurrentWidget(self.side)
        self.work_table.show_rows(tuple(rows))
        if rows:
            self._show_list(self.work_table)
            if takes_keyboard and self.isVisible():
                self.work_table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.side.show_nothing()
        if heap is Heap.NOW:
            self._show_empty(
                self.tr("Nothing is owed today."),
                self.tr("Import files (Ctrl+I) to bring in what happened."),
            )
        else:
            self._show_empty(self.tr("Nothing here."), self.tr("This heap is clear."))

    def show_needs_look(self, items: Sequence[LookItem]) -> None:
        """List what could not be read with certainty."""
        place = max(self._look_table.currentIndex().row(), 0)
        self._looks.show(items)
        self.side.show_nothing()
        self._beside.setCurrentWidget(self.look_panel if items else self.side)
        if items:
            self._show_list(self._look_table)
            self._look_table.choose(place)
        else:
            self._show_empty(
                self.tr("Nothing needs a look."),
                self.tr("Every message that came in could be read with certainty."),
            )

    def choose_look(self, number: int) -> None:
        """Put the keyboard on one of the things that need a look."""
        self._look_table.choose(number)

    def show_silent(self, items: Sequence[SilentItem]) -> None:
        """List what we should have heard by now."""
        self._silent.show(items)
        self._beside.setCurrentWidget(self.side)
        self.side.show_nothing()
        if items:
            self._show_list(self._silent_table)
            self._silent_table.choose(0)
        else:
            self._show_empty(
                self.tr("No news is missing."),
                self.tr("No date on file has passed without word of it."),
            )

    def offer(self, widget: QWidget) -> None:
        """Show something under the words of an empty list."""
        self._empty.put_below(widget)

    def show_explanations(self, row: DayRow, explanations: Sequence[Explanation]) -> None:
        """Say why this row's work is owed, each thing for itself."""
        self.side.show_row(row, explanations)

    def _lay_out(self) -> None:
        bring_in = IconButton(self.theme, "file-input", self.tr("Import files"), key="Ctrl+I")
        bring_in.clicked.connect(self.import_wanted)
        top = QHBoxLayout()
        top.addWidget(self._headline, 1)
        top.addWidget(self.entry_button)
        top.addWidget(bring_in)
        for panel in (self.side, self.look_panel):
            self._beside.addWidget(panel)
        for page in (self.work_table, self._look_table, self._silent_table, self._empty):
            self._lists.addWidget(page)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.addWidget(self._lists)
        self._split.addWidget(self._beside)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.whose)
        self.column.addWidget(self.first)
        self.column.addWidget(self.counts)
        self.column.addWidget(scrolled(self._split, self.tr("What is owed, and why")), 1)
        self.column.addWidget(self._sources)
        self._turn()

    def _join(self) -> None:
        self.counts.heap_chosen.connect(self.heap_chosen)
        self.whose.whose_chosen.connect(self.whose_chosen)
        self.work_table.row_chosen.connect(self.line_chosen)
        table, side = self.work_table, self.side
        for told, passed_on in (
            (table.people_wanted, self.people_wanted),
            (table.fold_wanted, self.fold_wanted),
            (table.work_wanted, self.work_wanted),
            (table.letter_wanted, self.letter_wanted),
            (table.script_wanted, self.script_wanted),
            (table.contact_wanted, self.contact_wanted),
            (side.people_button.clicked, table.open_chosen),
            (side.case_button.clicked, table.open_chosen),
            (side.letter_button.clicked, table.want_letter),
            (side.script_button.clicked, table.want_script),
            (side.contact_button.clicked, table.want_contact),
            (side.dates_button.clicked, self.dates_wanted),
        ):
            told.connect(passed_on)
        self._silent_table.row_opened.connect(self._open_silence)
        key_for(self.side.letter_button, "L", self)
        key_for(self.side.dates_button, "A", self)
        key_for(self.side.script_button, "S", self)
        key_for(self.side.contact_button, "C", self)
        self.theme.changed.connect(self._turn)

    def _join_looks(self) -> None:
        panel = self.look_panel
        self._look_table.row_chosen.connect(panel.show_look)
        panel.same_told.connect(self._ask_same)
        panel.other_told.connect(self.other_told)
        panel.nothing_told.connect(self._ask_nothing)
        panel.meaning_wanted.connect(self.meaning_wanted)
        self.entry_button.clicked.connect(self._want_entry)
        key_for(self.entry_button, "E", self)
        for button, key in zip(panel.buttons, "YOMN", strict=True):
            key_for(button, key, self)

    def _show_list(self, table: Table[DayRow] | Table[LookItem] | Table[SilentItem]) -> None:
        self._lists.setCurrentWidget(table)

    def _show_empty(self, headline: str, words: str) -> None:
        self._empty.show_words(headline, words)
        self._lists.setCurrentWidget(self._empty)

    @Slot()
    def _turn(self) -> None:
        is_large = self.theme.has_large_text
        self._split.setOrientation(
            Qt.Orientation.Vertical if is_large else Qt.Orientation.Horizontal
        )
        self._split.setSizes([480, 560] if is_large else [744, 316])
        self._split.setMinimumHeight(self.theme.pixels(560) if is_large else 0)

    @Slot(object)
    def _open_silence(self, item: SilentItem) -> None:
        self.case_wanted.emit(item.case)

    @Slot()
    def _want_entry(self) -> None:
        is_work = self._lists.currentWidget() is self.work_table
        row = self.work_table.chosen_row() if is_work else None
        if row is None:
            self.entry_wanted.emit("", "")
        else:
            whose = row.line.people[0]
            self.entry_wanted.emit(whose.case_number, whose.offender)

    @Slot(object)
    def _ask_same(self, look: LookItem) -> None:
        self.bar.ask(
            self.tr("Is this message the same as what was entered? It then owes nothing more."),
            (self.tr("It is the same"), self.tr("Leave it")),
            lambda: self.same_told.emit(look),
        )

    @Slot(object)
    def _ask_nothing(self, look: LookItem) -> None:
        self.bar.ask(
            self.tr("Is there nothing in this message that anybody has to be told?"),
            (self.tr("Nothing to tell"), self.tr("Leave it")),
            lambda: self.nothing_told.emit(look),
        )
