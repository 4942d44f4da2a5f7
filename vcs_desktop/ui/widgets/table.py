"""The house's list: rows with room to breathe, a pill for a status, everything by keyboard.

Knows no subject: it draws what the model says and tells which row was chosen or opened.
"""

from typing import Generic

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.rows import DETAIL_ROLE, STRONG_ROLE, TONE_ROLE, ColumnsModel, Row

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SIDE, _ABOVE, _ABOVE_COMPACT = 10, 9, 4
_TALL = 10_000
_FEW = 60
"""Up to this many rows are measured at once; of more, those in sight."""


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: words, a quiet second line, or a pill."""

    def __init__(self, theme: Theme, parent: QTableView, above: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._above = above

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        look = self._theme.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(look.chosen.ground if is_chosen else look.card))
        if is_chosen and index.column() == 0:
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, QColor(look.accent.ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inside = option.rect.adjusted(_SIDE, self._above, -_SIDE, -self._above)
        if index.data(TONE_ROLE) is None:
            used = self._paint_words(painter, inside, index, is_chosen=is_chosen)
        else:
            used = self._paint_pill(painter, inside, index)
        self._paint_detail(painter, inside.adjusted(0, used + 2, 0, 0), index, is_chosen=is_chosen)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """How tall the cell must be at its column's width, so nothing is cut off."""
        width = max(option.rect.width() - 2 * _SIDE, 40)
        if index.data(TONE_ROLE) is not None:
            pill = self._pill_box(QRect(0, 0, width, _TALL), str(index.data()))
            wide, height = pill.width() + 2 * _SIDE, pill.height()
        else:
            wide, height = width, _height(self._words_font(index), str(index.data()), width)
        detail = str(index.data(DETAIL_ROLE) or "")
        if detail:
            height += 2 + _height(self._detail_font(), detail, width)
        return QSize(wide, height + 2 * self._above)

    def _paint_words(
        self,
        painter: QPainter,
        inside: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> int:
        """Paint the words, and say how much of the height they took."""
        look = self._theme.palette
        painter.setFont(self._words_font(index))
        painter.setPen(QColor(look.chosen.ink if is_chosen else look.ink))
        return painter.drawText(inside, int(_WRAP), str(index.data())).height()

    def _paint_detail(
        self,
        painter: QPainter,
        below: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> None:
        detail = str(index.data(DETAIL_ROLE) or "")
        if detail:
            look = self._theme.palette
            painter.setFont(self._detail_font())
            painter.setPen(QColor(look.muted if not is_chosen else look.chosen.ink))
            painter.drawText(below, int(_WRAP), detail)

    def _paint_pill(
        self, painter: QPainter, inside: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        """Paint the pill, and say how much of the height it took."""
        words = str(index.data())
        pair = self._theme.palette.tones[index.data(TONE_ROLE)]
        box = self._pill_box(inside, words)
        edge = QColor(pair.ink)
        edge.setAlphaF(0.35)
        painter.setPen(edge)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(pair.ink))
        painter.setFont(self._theme.font(13, bold=True))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(8, 2, -8, -2), int(flags), words)
        return box.height()

    def _pill_box(self, inside: QRect, words: str) -> QRect:
        metrics = QFontMetrics(self._theme.font(13, bold=True))
        room = QRect(0, 0, inside.width() - 18, _TALL)
        text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        return QRect(inside.left(), inside.top() - 2, text.width() + 18, text.height() + 6)

    def _words_font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return self._theme.font(bold=bool(index.data(STRONG_ROLE)))

    def _detail_font(self) -> QFont:
        return self._theme.font(13)


def _height(font: QFont, words: str, width: int) -> int:
    room = QRect(0, 0, width, _TALL)
    return QFontMetrics(font).boundingRect(room, int(_WRAP), words).height()


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

    def choose(self, number: int) -> None:
        """Put the keyboard on a row; a number past the end means the last row."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._model.index(min(max(number, 0), last), 0))

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
        shares = [column.share for column in self._model.columns]
        room = self.viewport().width()
        widths = [room * share // sum(shares) for share in shares[:-1]]
        # The last one is not left to stretch later: rows are measured by its width now.
        for number, width in enumerate((*widths, room - sum(widths))):
            self.setColumnWidth(number, width)
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
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
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
