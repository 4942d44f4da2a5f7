"""Cases, as widgets: a search field and a list that holds only what is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import (
    level_words,
    membership_tone,
    membership_words,
    short_date,
)
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.rows import Column, PagedModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.search_field import SearchField
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow


class CasesScreen(Screen):
    """Every case, found by typing.

    Signals:
        search_changed: What is searched for now.
        page_wanted: The offset of a page that came in sight.
        case_wanted: The case that was opened.
    """

    place = Place.CASES

    search_changed = Signal(str)
    page_wanted = Signal(int)
    case_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(self.tr("Name, case number or offender"))
        self.search_field.setAccessibleName(self.tr("Find a case"))
        self.search_field.setClearButtonEnabled(True)
        self._model: PagedModel[CaseRow] = PagedModel(_columns())
        self.table = Table(theme, self._model, self.tr("Cases"), is_long=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._found = quiet("")
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin in the search field."""
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.selectAll()

    def show_count(self, count: int, search: str) -> None:
        """Begin a list of this many cases."""
        self._model.start(count)
        many = self.tr("{count} cases").format(count=count)
        self._found.setText(self.tr("1 case") if count == 1 else many)
        self._lists.setCurrentWidget(self.table if count else self._empty)
        if count:
            self.table.choose(0)
        elif search:
            self._empty.show_words(
                self.tr("No case is found by these words."),
                self.tr("Try fewer letters, or the case number."),
            )
        else:
            self._empty.show_words(
                self.tr("There are no cases yet."),
                self.tr("Import a referrals file with Ctrl+I to begin."),
            )

    def show_page(self, offset: int, rows: Sequence[CaseRow]) -> None:
        """Place one page of the list."""
        self._model.put(offset, rows)

    def _lay_out(self) -> None:
        label = quiet(self.tr("&Find (press /)"))
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setWordWrap(False)
        label.setBuddy(self.search_field)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading(self.tr("Cases")), 1)
        top.addWidget(label)
        top.addWidget(self.search_field, 1)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._lists, 1)
        self.column.addWidget(self._found)

    def _join(self) -> None:
        self.search_field.follow(self.theme.veil)
        self.search_field.textChanged.connect(self.search_changed)
        self.search_field.returnPressed.connect(self._go_to_list)
        self._model.page_wanted.connect(self.page_wanted)
        self.table.row_opened.connect(self._open)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self.take_keyboard)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search_field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_list)

    @Slot()
    def _go_to_list(self) -> None:
        if self._lists.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        self.case_wanted.emit(row.case)


def _columns() -> tuple[Column[CaseRow], ...]:
    return (
        Column(_tr("Case"), lambda row: row.case_number, is_strong=True, is_open=True, share=19),
        Column(_tr("Person"), lambda row: named(row.person), is_open=True, share=21),
        Column(_tr("About"), lambda row: named(row.offender), is_open=True, share=18),
        Column(
            _tr("Scheme"),
            lambda row: membership_words(row.membership),
            tone=lambda row: membership_tone(row.membership),
            is_open=True,
            share=24,
        ),
        Column(
            _tr("Asked for"),
            lambda row: level_words(row.level) if row.level else "",
            is_open=True,
            share=22,
        ),
        Column(_tr("Owed"), _owed, is_open=True, share=22),
    )


def _owed(row: CaseRow) -> str:
    if not row.owed_count:
        return _tr("Nothing owed")
    if row.undated_count:
        return _tr("{count} as soon as you can, {all} in all").format(
            count=row.undated_count, all=row.owed_count
        )
    if row.next_due_on is None:
        return str(row.owed_count)
    return _tr("{count}, next {day}").format(count=row.owed_count, day=short_date(row.next_due_on))


def _tr(text: str) -> str:
    return QCoreApplication.translate("cases", text)
