"""Read a table (CSV) by its documented header, with the line of every fault.

The first fault refuses the whole file, so nothing is half taken in.
"""

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar
from unicodedata import category

from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.rules.key_stage import Precision

_LONGEST_CELL = 2_000
_BREAKS = frozenset({"Cc", "Zl", "Zp"})
"""Control characters, and whatever ends a line: every cell is one line of a letter."""
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


def header_of(text: str) -> tuple[str, ...]:
    """The names in the first line, as written; empty when there is no table."""
    first = next(iter(_cells(text[:20_000])), [])
    return tuple(cell.strip().lower() for cell in first)


def read_table(text: str, columns: Sequence[Column]) -> tuple[TableRow, ...]:
    """Every row of the table.

    Raises:
        FileRefusedError: The header lacks a needed column or has an unknown one, or a row has
            too many or too few cells.
    """
    header = header_of(text)
    known = {column.name for column in columns}
    for name in header:
        if name not in known:
            raise FileRefusedError("the header has a column that is not in the template", line=1)
    missing = [column.name for column in columns if column.required and column.name not in header]
    if missing:
        raise FileRefusedError(f"the header has no column {missing[0]}", line=1)
    if len(set(header)) < len(header):
        raise FileRefusedError("the header names a column twice", line=1)
    return tuple(_rows(text, header))


def _rows(text: str, header: tuple[str, ...]) -> list[TableRow]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows = []
    try:
        next(reader)
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            _check_cells(cells, header, reader.line_num)
            values = (cell.strip() for cell in cells)
            rows.append(TableRow(reader.line_num, dict(zip(header, values, strict=True))))
    except csv.Error as error:
        problem = "the quotation marks don't match, or a cell has no end"
        raise FileRefusedError(problem, line=reader.line_num) from error
    return rows


def _check_cells(cells: list[str], header: tuple[str, ...], line: int) -> None:
    if len(cells) != len(header):
        problem = f"the row has {len(cells)} cells and the header {len(header)}"
        raise FileRefusedError(problem, line=line)
    for cell in cells:
        if len(cell) > _LONGEST_CELL:
            raise FileRefusedError("a cell is longer than 2,000 letters", line=line)
        if cell.lstrip()[:1] in {"=", "@"}:
            raise FileRefusedError("a cell begins like a spreadsheet formula", line=line)
        if any(category(letter) in _BREAKS for letter in cell.strip()):
            raise FileRefusedError("a cell holds a line break or a control character", line=line)


def _cells(text: str) -> list[list[str]]:
    try:
        return [next(csv.reader(io.StringIO(text, newline="")))]
    except (csv.Error, StopIteration):
        return []


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
