"""The house's list: rows with room to breathe, a pill for a status, everything by keyboard.

Knows no subject: it draws what the model says and tells which row was chosen or opened.
"""

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableView,
)

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.cells import CellDelegate
from vcs_desktop.ui.widgets.rows import ColumnsModel, Row
from vcs_desktop.ui.widgets.words_header import WordsHeader

_ABOVE, _ABOVE_COMPACT = 9, 4
_FEW = 60
"""Up to this many rows are measured at once; of more, those in sight."""


class Table(QTableView, Generic[Row]):
    """A list in which a row is chosen with the arrows and opened with Enter.

    Args:
        name: What a screen reader calls the list.
        is_long: Rows all get one height, so that 50,000 of them cost nothing.
        is_compact: Rows stand closer, so that more of them are in sight.

    Attributes:
        lines_a_row: How many lines of words each row of a long list has room for.

    Signals:
        row_chosen: The row the keyboard is on.
        row_opened: The row on which Enter or a double click fell.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: ColumnsModel[Row],
        name: str,
        *,
        is_long: bool = False,
        is_compact: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._is_long = is_long
        self.lines_a_row = 1
        # The model goes when the table goes, and never by way of Python's own tidying up.
        model.setParent(self)
        model.veil = theme.veil
        self.setModel(model)
        above = _ABOVE_COMPACT if is_compact else _ABOVE
        self.setItemDelegate(CellDelegate(theme, self, above))
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self._prepare_headers()
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._tell_opened)
        self.verticalScrollBar().valueChanged.connect(self._fit_in_sight)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        theme.veil.changed.connect(self._say_anew)

    def chosen_row(self) -> Row | None:
        """The row the keyboard is on, if any."""
        index = self.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def rows(self) -> tuple[Row, ...]:
        """Every row that is here, from the top."""
        found = (self._model.row_at(number) for number in range(self._model.rowCount()))
        return tuple(row for row in found if row is not None)

    def show_whole(self) -> None:
        """Take all the height that a few rows need: what lies around scrolls, and not the list."""
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def choose(self, number: int) -> None:
        """Put the keyboard on a row; a number past the end means the last row."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._model.index(min(max(number, 0), last), 0))

    def choose_where(self, is_it: Callable[[Row], bool]) -> None:
        """Put the keyboard on the row of which this holds, where one is listed."""
        for number, row in enumerate(self.rows()):
            if is_it(row):
                self.choose(number)

    @Slot()
    def _say_anew(self) -> None:
        """Every name is said otherwise now."""
        last = self._model.index(self._model.rowCount() - 1, len(self._model.columns) - 1)
        if last.isValid():
            self._model.dataChanged.emit(self._model.index(0, 0), last)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Share the width among the columns and give every row the height it needs."""
        for number, column in enumerate(self._model.columns):
            self.setColumnHidden(number, column.gives_way and self._theme.has_large_text)
        # A column that is left out has no width, whatever its share.
        shares = [
            0 if self.isColumnHidden(number) else column.share
            for number, column in enumerate(self._model.columns)
        ]
        room = self.viewport().width()
        widths = [room * share // sum(shares) for share in shares[:-1]]
        # The last one is not left to stretch later: rows are measured by its width now.
        for number, width in enumerate((*widths, room - sum(widths))):
            self.setColumnWidth(number, width)
        # Titles may need more lines at these widths, or fewer.
        self.updateGeometries()
        if self._is_long:
            lines = self.lines_a_row * (2 if self._theme.has_large_text else 1)
            self.verticalHeader().setDefaultSectionSize(self._theme.pixels(18 + 20 * lines))
        elif self._model.rowCount() <= _FEW:
            self.resizeRowsToContents()
        else:
            self.verticalHeader().setDefaultSectionSize(self._theme.pixels(48))
            self._fit_in_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are left to the screen's own keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell_opened()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _prepare_headers(self) -> None:
        self.setHorizontalHeader(WordsHeader(self._theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)

    @Slot()
    def _fit_in_sight(self) -> None:
        """Give the rows in sight the height they need: measuring thousands would take long."""
        count = self._model.rowCount()
        if self._is_long or count <= _FEW:
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        for number in range(max(first, 0), (count if last < 0 else last + 1)):
            self.resizeRowToContents(number)

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(self._model.row_at(current.row()))

    @Slot()
    def _tell_opened(self) -> None:
        row = self.chosen_row()
        if row is not None:
            self.row_opened.emit(row)
