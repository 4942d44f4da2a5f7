"""What makes a kind of file: how it is recognised, and how one message or row of it is read.

A kind knows one document or one row at a time.  Opening the file, its line numbers, its limits
and all-or-nothing are the business of `arrivals`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from vcs_desktop.crossing.table_rows import Column, TableRow
from vcs_desktop.kernel.clock import LAST_DAY
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.licence_conditions import ConditionTable
from vcs_desktop.sentences.services.staged_items import SentenceItem

Linked = Callable[[Any, Callable[[str], SentenceRef]], Any]
"""Makes what may be kept of a row about a person: its offender's number becomes a reference."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What was said with an import.

    Attributes:
        as_at: The day that dates are from whose message or row gives none.
        today: The day after which nobody can have been referred yet.
        conditions: The licence conditions that a request may ask for.
    """

    as_at: date | None = None
    today: date = LAST_DAY
    conditions: ConditionTable = field(default_factory=lambda: ConditionTable(()))


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of JSON document.

    Attributes:
        name: What it is called, in the plural and in plain words.
        item: What a document gives.
        fits: Whether a document, out of its envelope, is of this kind.
        read: The one closed item that a document gives.  Raises `FileRefusedError` without a
            line, which is added by whoever knows it.
    """

    name: str
    item: type[SentenceItem]
    fits: Callable[[Mapping[str, Any]], bool]
    read: Callable[[Mapping[str, Any], Terms], Any]


@dataclass(frozen=True, slots=True)
class TableKind:
    """A kind of table.

    Attributes:
        name: What it is called, in the plural and in plain words.
        item: What is staged of a row: a closed type of the side that it is for.
        columns: Its documented header.
        read: What a row gives.
        checking: Makes a check over the rows of one file, for what no row shows alone.
        linked: For tables about people, makes the item of what a row gives; else None.
    """

    name: str
    item: type[Any]
    columns: tuple[Column, ...]
    read: Callable[[TableRow, Terms], Any]
    checking: Callable[[], Callable[[Any], None]] | None = None
    linked: Linked | None = None

    def fits(self, header: frozenset[str]) -> bool:
        """Whether a header has every column that this kind needs."""
        return header >= {column.name for column in self.columns if column.required}


Kind = DocumentKind | TableKind
