"""The cases behind one number, the oldest first; only what is in sight is held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.team.words import age_words, meaning_of, title_of
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.rows import Column, PagedModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.workload import CountedRow


class CasesPage(QWidget):
    """What one number counts, a line for each.

    Signals:
        page_wanted: The offset of a page that came in sight.
        case_wanted: The case of a line that was opened.
    """

    page_wanted = Signal(int)
    case_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._meaning = heading("", 2), quiet("")
        self._model: PagedModel[CountedRow] = PagedModel(_columns())
        name = self.tr("Cases behind the number")
        self.table = Table(theme, self._model, name, is_long=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._title)
        whole.addWidget(self._meaning)
        whole.addWidget(self._lists, 1)
        self._model.page_wanted.connect(self.page_wanted)
        self.table.row_opened.connect(self._open)

    def take_keyboard(self) -> None:
        """Begin on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_count(self, counted: Counted, name: str, count: int) -> None:
        """Begin the list of this many."""
        place = max(self.table.currentIndex().row(), 0)
        title = self.tr("{name}: {what}, {count}")
        self._title.setText(title.format(name=name, what=title_of(counted), count=count))
        self._meaning.setText(meaning_of(counted))
        self._model.start(count)
        self._lists.setCurrentWidget(self.table if count else self._empty)
        if count:
            self.table.choose(place)
        else:
            self._empty.show_words(
                self.tr("There is nothing behind this number any more."),
                self.tr("Go back with Esc: the numbers are counted anew."),
            )

    def show_page(self, offset: int, rows: Sequence[CountedRow]) -> None:
        """Place one page of the list."""
        self._model.put(offset, rows)

    @Slot(object)
    def _open(self, row: CountedRow) -> None:
        self.case_wanted.emit(row.case)


def _columns() -> tuple[Column[CountedRow], ...]:
    return (
        Column(_tr("Case"), lambda row: row.case_number, is_strong=True, is_open=True, share=18),
        Column(_tr("Person"), lambda row: named(row.person), is_open=True, share=20),
        Column(_tr("What"), _what, is_open=True, share=46),
        Column(_tr("Officer"), lambda row: row.officer, is_open=True, share=18),
        Column(_tr("Age"), lambda row: age_words(row.days), is_open=True, share=12),
    )


def _what(row: CountedRow) -> str:
    if row.title:
        return row.title
    return _tr("about {offender}").format(offender=named(row.offender))


def _tr(text: str) -> str:
    return QCoreApplication.translate("team", text)
