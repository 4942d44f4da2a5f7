"""One officer's numbers, each with what exactly it counts; Enter opens the cases behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.team.presenter import ChosenCount
from vcs_desktop.ui.team.words import (
    holder_words,
    meaning_of,
    name_of,
    oldest_words,
    title_of,
)
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.rows import Column, RowsModel
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.workload import TeamLine


@dataclass(frozen=True, slots=True)
class CountLine:
    """One number of an officer's."""

    counted: Counted
    line: TeamLine
    on: date


class CountsPage(QWidget):
    """Every number of one officer, or of the whole unit.

    Signals:
        count_opened: The `ChosenCount` whose cases are wanted.
    """

    count_opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.officer: str | None = None
        self._title = heading("", 2)
        self._holder = quiet("")
        rule = quiet(
            self.tr(
                "Counted from what is on file now. A case counts for the officer who holds it "
                "now, whoever held it before. These numbers don't say how well anybody works."
            )
        )
        self._model: RowsModel[CountLine] = RowsModel(_columns())
        self.table = Table(theme, self._model, self.tr("Numbers"), is_compact=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._title)
        whole.addWidget(self._holder)
        whole.addWidget(rule)
        whole.addWidget(self.table, 1)
        self.table.row_opened.connect(self._open)

    def take_keyboard(self) -> None:
        """Begin on the numbers."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: TeamLine, on: date) -> None:
        """Show an officer's numbers, the keyboard where it was for the same officer."""
        place = self.table.currentIndex().row() if line.officer == self.officer else 0
        self.officer = line.officer
        self._title.setText(name_of(line))
        self._holder.setText(holder_words(line))
        self._holder.setVisible(bool(holder_words(line)))
        self._model.show([CountLine(one, line, on) for one in Counted])
        self.table.choose(max(place, 0))

    @Slot(object)
    def _open(self, row: CountLine) -> None:
        if row.line.of(row.counted).number:
            self.count_opened.emit(ChosenCount(row.counted, row.line.officer))


def _columns() -> tuple[Column[CountLine], ...]:
    return (
        Column(
            _tr("What is counted"),
            lambda row: title_of(row.counted),
            lambda row: meaning_of(row.counted),
            is_strong=lambda row: bool(row.line.of(row.counted).number),
            is_open=True,
            share=62,
        ),
        Column(
            _tr("Number"),
            lambda row: str(row.line.of(row.counted).number),
            is_strong=lambda row: bool(row.line.of(row.counted).number),
            is_open=True,
            share=14,
        ),
        Column(
            _tr("Age"),
            lambda row: oldest_words(row.line, row.counted, row.on),
            is_open=True,
            share=24,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("team", text)
