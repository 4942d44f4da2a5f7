"""Read a table (CSV) by its documented header, with the line of every fault.

The first fault refuses the whole file, so nothing is half taken in.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar
from unicodedata import category

from vcs_desktop.crossing.bounded_text import LONGEST_PART
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.rules.key_stage import Precision

_LONGEST_CELL = 2_000
_BREAKS = frozenset({"Cc", "Zl", "Zp"})
"""Control characters, and whatever ends a line: every cell is one line of a letter."""
_FORMULA = re.compile("[=+@\\-\t\r\uff1d\uff0b\uff20\uff0d]")
"""How a formula begins, also in the wide letters that some spreadsheets take for the same."""
_TELEPHONE = re.compile(r"\+[0-9][0-9 ()-]{5,30}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_Word = TypeVar("_Word", bound=StrEnum)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name in the header and what belongs in it."""

    name: str
    meaning: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, read cell by cell; every fault names the line and the column."""

    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """The cell without the spaces around it; empty where there is none."""
        return self.cells.get(column, "")

    def needed(self, column: str) -> str:
        """The cell, which must not be empty."""
        found = self.text(column)
        if not found:
            raise self.fault(column, "is empty")
        return found

    def day(self, column: str) -> date | None:
        """A day such as 2026-11-22, or None where the cell is empty."""
        return self._read(column, "a day such as 2026-11-22", _day)

    def day_or_month(self, column: str) -> tuple[date, Precision] | None:
        """A day such as 2026-11-22 or a month such as 2026-11; None where the cell is empty."""
        return self._read(column, "a day such as 2026-11-22 or a month such as 2026-11", _either)

    def yes_or_no(self, column: str) -> bool | None:
        """Yes, no, or None where the cell is empty."""
        return self._read(
            column, "yes or no", lambda text: {"yes": True, "no": False}[text.lower()]
        )

    def word(self, column: str, words: type[_Word]) -> _Word | None:
        """One word of a closed list, or None where the cell is empty."""
        expected = "one of " + ", ".join(words)
        return self._read(column, expected, lambda text: words(text.lower()))

    def fault(self, column: str, problem: str) -> FileRefusedError:
        """The refusal of the whole file because of this cell."""
        return FileRefusedError(f"column {column} {problem}", line=self.line)

    def _read(self, column: str, expected: str, read: Callable[[str], _Value]) -> _Value | None:
        text = self.text(column)
        if not text:
            return None
        try:
            return read(text)
        except (ValueError, KeyError) as error:
            raise self.fault(column, f"must be {expected}") from error


class Table:
    """The rows of a table, read one at a time."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = _Lines(lines)
        self._reader = csv.reader(self._lines, strict=True)
        self.header = self._header()

    def rows(self, columns: Sequence[Column]) -> Iterator[TableRow]:
        """Every row that is not empty.

        Raises:
            FileRefusedError: The header lacks a needed column or has an unknown one, or a row
                has too many or too few cells, or one that may not be kept.
        """
        _check_header(self.header, columns)
        while (cells := self._next_row()) is not None:
            if not any(cell.strip() for cell in cells):
                continue
            _check_cells(cells, self.header, self._reader.line_num)
            values = (cell.strip() for cell in cells)
            yield TableRow(self._reader.line_num, dict(zip(self.header, values, strict=True)))

    def _header(self) -> tuple[str, ...]:
        """The names in the first line, in small letters; none when there is no table."""
        try:
            return tuple(cell.strip().lower() for cell in self._next_row() or ())
        except FileRefusedError:
            return ()

    def _next_row(self) -> list[str] | None:
        self._lines.held = 0
        try:
            return next(self._reader, None)
        except csv.Error as error:
            problem = "the quotation marks don't match, or a cell has no end"
            raise FileRefusedError(problem, line=self._reader.line_num) from error


class _Lines:
    """Lines for the reader of rows, as long as one row does not take too many of them."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._from = lines
        self._count = 0
        self.held = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self._from)
        self._count += 1
        self.held += len(line)
        if self.held > LONGEST_PART:
            problem = "a row is longer than 1 MB: a quotation mark may have no end"
            raise FileRefusedError(problem, line=self._count)
        return line


def _check_header(header: tuple[str, ...], columns: Sequence[Column]) -> None:
    known = {column.name for column in columns}
    unknown = [place for place, name in enumerate(header, start=1) if name not in known]
    if unknown:
        problem = f"column {unknown[0]} of the header is not in the template"
        raise FileRefusedError(problem, line=1)
    missing = [column.name for column in columns if column.required and column.name not in header]
    if missing:
        raise FileRefusedError(f"the header has no column {missing[0]}", line=1)
    if len(set(header)) < len(header):
        raise FileRefusedError("the header names a column twice", line=1)


def _check_cells(cells: list[str], header: tuple[str, ...], line: int) -> None:
    if len(cells) != len(header):
        problem = f"the row has {len(cells)} cells and the header {len(header)}"
        raise FileRefusedError(problem, line=line)
    for cell in cells:
        if len(cell) > _LONGEST_CELL:
            raise FileRefusedError("a cell is longer than 2,000 letters", line=line)
        if _is_formula(cell):
            raise FileRefusedError("a cell begins like a spreadsheet formula", line=line)
        # Nearly every cell is printable as it stands, which is quicker to see.
        if not cell.isprintable() and any(category(one) in _BREAKS for one in cell.strip()):
            raise FileRefusedError("a cell holds a line break or a control character", line=line)


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet might run this cell instead of showing it.

    A telephone number in its international form begins with a plus too, and is none.
    """
    begun = cell.lstrip(" ")
    return bool(_FORMULA.match(begun)) and not _TELEPHONE.fullmatch(begun.strip())


def _either(text: str) -> tuple[date, Precision]:
    if len(text) == len("2026-11"):
        return _day(f"{text}-01"), Precision.MONTH
    return _day(text), Precision.DAY


def _day(text: str) -> date:
    """One day, in the one way of writing it that a template promises."""
    day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    if day is None or not is_countable(day):
        raise ValueError
    return day
