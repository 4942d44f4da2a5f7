"""Sentences, as widgets: a search by number and a list that holds only what is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from vcs_desktop.ui.sentences.columns import offender_columns
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for
from vcs_desktop.ui.widgets.rows import PagedModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.search_field import SearchField
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import OffenderLine


class SentencesScreen(Screen):
    """Every offender heard of, found by the beginning of a number (`presenter.SentencesView`).

    Signals:
        search_changed: What is searched for now.
        page_wanted: The offset of a page that came in sight.
        offender_wanted: The reference of the offender that was opened.
        entry_wanted: News is to be entered about the offender of this number, if any.
    """

    place = Place.SENTENCES

    search_changed = Signal(str)
    page_wanted = Signal(int)
    offender_wanted = Signal(str)
    entry_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._today = date.min
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(self.tr("NOMS number or CRN"))
        self.search_field.setAccessibleName(self.tr("Find an offender by number"))
        self.search_field.setClearButtonEnabled(True)
        self._model: PagedModel[OffenderLine] = PagedModel(offender_columns(lambda: self._today))
        self.table = Table(theme, self._model, self.tr("Offenders"), is_long=True)
        self.table.lines_a_row = 2
        self.entry_button = IconButton(theme, "phone-call", self.tr("Enter news"), key="E")
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._found = quiet("")
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin in the search field."""
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.selectAll()

    def show_count(self, count: int, search: str, today: date) -> None:
        """Begin a list of this many offenders, as it looks on a day."""
        self._today = today
        self._model.start(count)
        words = counted("SentencesScreen", "{count} offenders", count)
        self._found.setText(words.format(count=f"{count:,}"))
        self._lists.setCurrentWidget(self.table if count else self._empty)
        if count:
            self.table.choose(0)
        elif search:
            self._empty.show_words(
                self.tr("No number begins like this."),
                self.tr(
                    "Names are not held with the sentences: an offender's name is found in Cases."
                ),
            )
        else:
            self._empty.show_words(
                self.tr("Nothing was heard about a sentence yet."),
                self.tr("Import sentence dates or events with Ctrl+I, or enter news with E."),
            )

    def show_page(self, offset: int, rows: Sequence[OffenderLine]) -> None:
        """Place one page of the list."""
        self._model.put(offset, rows)

    def _lay_out(self) -> None:
        label = quiet(self.tr("&Find (press /)"))
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setWordWrap(False)
        label.setBuddy(self.search_field)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading(self.tr("Sentences")), 1)
        top.addWidget(label)
        top.addWidget(self.search_field, 1)
        top.addWidget(self.entry_button)
        for page in (self.table, self._empty):
            self._lists.addWidget(page)
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
        self.entry_button.clicked.connect(self._want_entry)
        key_for(self.entry_button, "E", self)
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
    def _open(self, row: OffenderLine) -> None:
        self.offender_wanted.emit(row.sentence)

    @Slot()
    def _want_entry(self) -> None:
        row = self.table.chosen_row() if self._lists.currentWidget() is self.table else None
        self.entry_wanted.emit(row.noms if row else "")
