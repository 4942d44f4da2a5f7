"""Cases, as widgets: a search field, which list and order, and only the rows in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.cases.columns import SORTS, case_columns
from vcs_desktop.ui.cases.list_choice import ListChoice
from vcs_desktop.ui.cases.own_lists import OwnLists
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.rows import PagedModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.search_field import SearchField
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow, FoundCases


class CasesScreen(Screen):
    """Every case, found by typing.

    Signals:
        search_changed: What is searched for now.
        order_chosen: In which order, by a column's title.
        return_wanted: A list of one's own that was deleted is wanted back.
        page_wanted: The offset of a page that came in sight.
        case_wanted: The case that was opened.
    """

    place = Place.CASES

    search_changed = Signal(str)
    order_chosen = Signal(object)
    return_wanted = Signal(object)
    page_wanted = Signal(int)
    case_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(self.tr("Name, number, postcode or telephone"))
        self.search_field.setAccessibleName(self.tr("Find a case"))
        self.search_field.setClearButtonEnabled(True)
        self.choice = ListChoice(theme.veil)
        self.own_lists = OwnLists(theme, self)
        self._model: PagedModel[CaseRow] = PagedModel(case_columns())
        self.table = Table(theme, self._model, self.tr("Cases"), is_long=True)
        self.table.lines_a_row = 2
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._found = quiet("")
        self._shown = CaseList()
        self._opens_at_once = False
        self._enter_waits = False
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin in the search field."""
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.selectAll()

    def show_found(self, found: FoundCases, wanted: CaseList) -> None:
        """Show what was found: how many, and the first of them."""
        self._shown = wanted
        self._opens_at_once = found.count == 1 or found.is_exact
        self._model.start(found.count)
        self._model.put(0, found.rows)
        self._found.setText(self._found_words(found))
        self._lists.setCurrentWidget(self.table if found.count else self._empty)
        if found.count:
            self.table.choose(0)
        else:
            self._say_empty(wanted)
        self.choice.show_wanted(wanted)
        self.own_lists.show_own(self.choice.chosen_own())
        self._say_order(wanted.order)
        if self._enter_waits:
            self._enter()

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; nothing is opened any more by what was asked for."""
        self._enter_waits = False
        super().show_problem(error)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever went away is not called back by an answer that comes late."""
        self._enter_waits = False
        super().hideEvent(event)

    def show_page(self, offset: int, rows: Sequence[CaseRow]) -> None:
        """Place one page of the list."""
        self._model.put(offset, rows)

    def show_lists(self, lists: Sequence[SavedList]) -> None:
        """Offer the lists that the officer kept."""
        self.choice.show_lists(lists)
        self.choice.show_wanted(self._shown)
        self.own_lists.show_own(self.choice.chosen_own())

    def show_words(self, words: str) -> None:
        """Let the search field say this, which is searched for already."""
        with QSignalBlocker(self.search_field):
            self.search_field.setText(words)

    def tell_kept(self) -> None:
        """Tell that the list is kept, and put the field for its name away."""
        self.own_lists.close_field()
        self.show_good_news(self.tr("The list is kept. You find it under List; nobody else does."))
        self._go_to_list()

    def offer_back(self, deleted: SavedList) -> None:
        """Tell that a list is deleted, and offer to bring it back."""
        self.bar.offer(
            self.tr("The list is deleted."),
            self.tr("Bring it back (Ctrl+Z)"),
            lambda: self.return_wanted.emit(deleted),
        )
        # Not in a field: there Ctrl+Z takes letters back.
        self.choice.list_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found_words(self, found: FoundCases) -> str:
        words = counted("CasesScreen", "{count} cases", found.count)
        if found.is_more:
            words = self.tr("The first {count} cases; more letters find fewer")
        words = words.format(count=found.count)
        if not found.sounding:
            return words
        return self.tr("{cases}, {sounding} of them only by the sound of a name").format(
            cases=words, sounding=found.sounding
        )

    def _say_empty(self, wanted: CaseList) -> None:
        if wanted.words:
            self._empty.show_words(
                self.tr("No case is found by these words."),
                self.tr("Try fewer letters, the case number, or everybody's cases."),
            )
        elif wanted.among is not Among.EVERYBODY:
            self._empty.show_words(
                self.tr("There is no case in this list."),
                self.tr("Choose another list to see other cases."),
            )
        else:
            self._empty.show_words(
                self.tr("There are no cases yet."),
                self.tr("Import a referrals file with Ctrl+I to begin."),
            )

    def _say_order(self, order: Order) -> None:
        """Show over the columns how the list is sorted."""
        across = self.table.horizontalHeader()
        columns = [number for number, both in SORTS.items() if order in both]
        across.setSortIndicatorShown(bool(columns))
        for number in columns:
            is_up = order is SORTS[number][0]
            orders = Qt.SortOrder
            across.setSortIndicator(
                number, orders.AscendingOrder if is_up else orders.DescendingOrder
            )

    def _lay_out(self) -> None:
        label = quiet(self.tr("&Find (Ctrl+F or /)"))
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setWordWrap(False)
        label.setBuddy(self.search_field)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading(self.tr("Cases")), 1)
        top.addWidget(label)
        top.addWidget(self.search_field, 2)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        hint = self.tr(
            "A name or how it sounds, a case number or reference, a NOMS number or CRN, "
            "a postcode, or a telephone number from either end."
        )
        self.search_field.setAccessibleDescription(hint)
        self.column.addLayout(top)
        self.column.addWidget(quiet(hint))
        self.column.addWidget(self.choice)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._lists, 1)
        self.column.addWidget(self._found)
        self.column.addWidget(self.own_lists)

    def _join(self) -> None:
        self.search_field.follow(self.theme.veil)
        self.search_field.textChanged.connect(self._tell_search)
        self.search_field.returnPressed.connect(self._enter)
        self.choice.order_chosen.connect(self.order_chosen)
        self.own_lists.left.connect(self._go_to_list)
        self._model.page_wanted.connect(self.page_wanted)
        self.table.row_opened.connect(self._open)
        across = self.table.horizontalHeader()
        across.setSectionsClickable(True)
        across.sectionClicked.connect(self._sort_by)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self.take_keyboard)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.bar.take_offer)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search_field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_list)

    @Slot(str)
    def _tell_search(self, words: str) -> None:
        self._enter_waits = False
        self.search_changed.emit(words)

    @Slot(int)
    def _sort_by(self, column: int) -> None:
        if column in SORTS:
            first, second = SORTS[column]
            self.order_chosen.emit(second if self._shown.order is first else first)

    @Slot()
    def _enter(self) -> None:
        """Open the one case that is found, or go to the list; the answer is waited for."""
        self._enter_waits = self._shown.words != self.search_field.text().strip()
        if self._enter_waits or not self.isVisible():
            return
        if self._opens_at_once and self._shown.words:
            self.table.choose(0)
            self._open(self.table.chosen_row())
        else:
            self._go_to_list()

    @Slot()
    def _go_to_list(self) -> None:
        if self._lists.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, row: CaseRow | None) -> None:
        if row is not None:
            self.case_wanted.emit(row.case)
