"""Models for lists: a few columns over frozen rows, whole or page by page.

They know how a column gets its words and its colour, and nothing about what a row means.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.veil import Veil, closed

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The quiet second line of a cell."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The tone of a cell that is drawn as a pill."""
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether a cell is written in bold."""

_SPOKEN = str.maketrans({"→": "Right arrow", "←": "Left arrow"})
"""Keys drawn as arrows, as a screen reader should say them."""

PAGE_ROWS = 50
PAGES_KEPT = 80


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a list.

    Attributes:
        is_strong: Whether it is written in bold, in every row or as the row asks.
        is_open: Whether it may be read with the veil on.  In any other column whatever nobody
            marked is covered.
        share: How much of the width it takes, against the other columns.
        gives_way: Whether it is left out at large text: what it says is read elsewhere too.
    """

    title: str
    words: Callable[[Row], str]
    detail: Callable[[Row], str] | None = None
    tone: Callable[[Row], Tone | None] | None = None
    is_strong: bool | Callable[[Row], bool] = False
    is_open: bool = False
    share: int = 10
    gives_way: bool = False


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """What every list shares: columns, and roles that the delegate paints from.

    Attributes:
        veil: Whether names can be read; the list that shows the model gives it its own.
    """

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.veil = Veil(self)

    def row_at(self, number: int) -> Row | None:
        """The row at this place, or None while it is still on its way."""
        raise LookupError(number)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return int(flags) | int(Qt.TextFlag.TextWordWrap)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and how."""
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        told = _cell(self.columns[index.column()], row, role)
        return self.veil.reveal(told) if isinstance(told, str) else told


def _cell(column: Column[Row], row: Row, role: int) -> object:
    """One thing about a cell.  Only what is asked for is worked out: lists are long."""
    told = _TOLD.get(role)
    return told(column, row) if told is not None else None


def _words(column: Column[Row], row: Row) -> str:
    return _marked(column, column.words(row))


def _detail(column: Column[Row], row: Row) -> str:
    return _marked(column, column.detail(row)) if column.detail else ""


def _marked(column: Column[Row], words: str) -> str:
    return words if column.is_open else closed(words)


def _said(column: Column[Row], row: Row) -> str:
    said = f"{column.title}: {_words(column, row)} {_detail(column, row)}".strip()
    return said.translate(_SPOKEN)


def _tone(column: Column[Row], row: Row) -> Tone | None:
    return column.tone(row) if column.tone else None


def _is_strong(column: Column[Row], row: Row) -> bool:
    return column.is_strong(row) if callable(column.is_strong) else column.is_strong


_TOLD: Mapping[int, Callable[[Column[Any], Any], object]] = {
    Qt.ItemDataRole.DisplayRole: _words,
    Qt.ItemDataRole.AccessibleTextRole: _said,
    DETAIL_ROLE: _detail,
    TONE_ROLE: _tone,
    STRONG_ROLE: _is_strong,
}


class RowsModel(ColumnsModel[Row]):
    """A short list, replaced whole and never edited in place."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """The row at this place."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)


class PagedModel(ColumnsModel[Row]):
    """A long list of which only the pages in sight are held.

    Signals:
        page_wanted: The offset of a page that is in sight and not here yet.
    """

    page_wanted = Signal(int)

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._count = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def start(self, count: int) -> None:
        """Begin a new list of this many rows; pages are asked for as they come in sight."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def put(self, offset: int, rows: Sequence[Row]) -> None:
        """Place a page that was asked for; the page used longest ago makes room."""
        if offset >= self._count:
            # It was asked for when the list was longer.
            return
        self._pages[offset] = tuple(rows)
        self._asked.discard(offset)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        last = self.index(min(offset + PAGE_ROWS, self._count) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(offset, 0), last)

    def row_at(self, number: int) -> Row | None:
        """The row at this place; asks for its page when it is not here yet."""
        offset = number - number % PAGE_ROWS
        page = self._pages.get(offset)
        if page is None:
            self._want(offset)
            return None
        self._pages.move_to_end(offset)
        return page[number - offset] if number - offset < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are, here or not."""
        return 0 if parent.isValid() else self._count

    def _want(self, offset: int) -> None:
        if offset not in self._asked:
            self._asked.add(offset)
            self.page_wanted.emit(offset)
