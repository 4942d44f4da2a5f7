"""What has arrived: recognise a file by what is in it, and read it item by item.

A file is of one kind, told by its first document or by its header.  `DOCUMENTS` and `TABLES`
are all the kinds there are: a new one is a line there and a module of its own.
"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TypeVar

from vcs_desktop.crossing.bounded_text import (
    LARGEST_FILE,
    LONGEST_PART,
    BoundedText,
    Bytes,
)
from vcs_desktop.crossing.contact_rows import CONTACTS, ContactRow
from vcs_desktop.crossing.documents import Document, documents_in
from vcs_desktop.crossing.domain_events import EVENTS
from vcs_desktop.crossing.envelopes import unwrapped
from vcs_desktop.crossing.kinds import DocumentKind, Kind, TableKind, Terms
from vcs_desktop.crossing.licences import LICENCES
from vcs_desktop.crossing.no_table import no_table
from vcs_desktop.crossing.position_rows import POSITIONS, PositionRow
from vcs_desktop.crossing.prisoners import PRISONERS
from vcs_desktop.crossing.referral_rows import REFERRALS, ReferralRow
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.crossing.sentence_rows import SENTENCES
from vcs_desktop.crossing.table_rows import Table
from vcs_desktop.kernel.clock import LAST_DAY
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot

__all__ = ["LARGEST_FILE", "Arrival", "Item", "Piece", "WholeFile", "open_arrival", "recognise"]

DOCUMENTS: tuple[DocumentKind, ...] = (EVENTS, PRISONERS, LICENCES)
"""Every kind of JSON document, in the order in which they are tried."""

TABLES: tuple[TableKind, ...] = (POSITIONS, REFERRALS, SENTENCES, CONTACTS)
"""Every kind of table, in the order in which they are tried.

A running case has every column that a referral needs, and more: so it comes first.
"""

Item = EventMessage | LicenceDocument | PositionRow | ReferralRow | SentenceSnapshot | ContactRow
"""What one message or row gives: closed types only."""

_Item = TypeVar("_Item", bound=Item)


@dataclass(frozen=True, slots=True)
class Piece:
    """One item of a file, and the line where it begins."""

    item: Item
    line: int


class Arrival:
    """One file, opened and recognised.  Its pieces can be read once."""

    def __init__(self, kind: Kind, pieces: Iterator[Piece], text: BoundedText) -> None:
        self.kind = kind
        self.pieces = pieces
        self._text = text

    @property
    def digest(self) -> str:
        """Stands for the file in the record, once all of it was read."""
        return self._text.digest

    @property
    def bytes_read(self) -> int:
        """How far the reading has come."""
        return self._text.bytes_read


def open_arrival(file: Bytes, terms: Terms) -> Arrival:
    """Recognise a file that is open for reading.

    Raises:
        FileRefusedError: It is of no known format.  Reading its pieces raises this as well,
            for the first that can't be used.
    """
    text = BoundedText(file)
    begun = _beginning(text)
    if begun.lstrip()[:1] in {"{", "["}:
        return _of_documents(text, begun, terms)
    return _of_rows(text, begun, terms)


@dataclass(frozen=True, slots=True)
class WholeFile:
    """A small file, read whole into memory."""

    kind: Kind
    digest: str
    pieces: tuple[Piece, ...]

    def items(self, of: type[_Item]) -> tuple[_Item, ...]:
        """Every item of this type, in order."""
        return tuple(piece.item for piece in self.pieces if isinstance(piece.item, of))


def recognise(content: bytes, as_at: date | None = None, today: date = LAST_DAY) -> WholeFile:
    """Read a file's content whole: for small ones, and for trying out.

    Raises:
        FileRefusedError: It is of no known format, or a piece of it can't be used.
    """
    arrival = open_arrival(io.BytesIO(content), Terms(as_at, today))
    pieces = tuple(arrival.pieces)
    return WholeFile(arrival.kind, arrival.digest, pieces)


def _beginning(text: BoundedText) -> str:
    """The first pieces, as far as the first letter that is no space."""
    begun = ""
    while not begun.strip():
        piece = text.piece()
        if not piece:
            raise FileRefusedError("the file is empty")
        # Lines are counted from the beginning, so the spaces stay.
        begun += piece
        if len(begun) > LONGEST_PART:
            raise FileRefusedError("it begins with a megabyte of blanks")
    return begun


def _of_documents(text: BoundedText, begun: str, terms: Terms) -> Arrival:
    documents = _out_of_envelopes(text, begun)
    first = next(documents, None)
    if first is None:
        raise FileRefusedError("the list is empty")
    kind = next((kind for kind in DOCUMENTS if kind.fits(first[0])), None)
    if kind is None:
        raise FileRefusedError("it is a JSON document of no known kind", line=first[1])
    return Arrival(kind, _pieces_of(kind, chain([first], documents), terms), text)


def _out_of_envelopes(text: BoundedText, begun: str) -> Iterator[tuple[Document, int]]:
    for outer, line in documents_in(text, begun):
        try:
            inside = tuple(unwrapped(outer))
        except FileRefusedError as error:
            raise FileRefusedError(error.problem, line=line) from error
        for document in inside:
            yield document, line


def _pieces_of(
    kind: DocumentKind, documents: Iterable[tuple[Document, int]], terms: Terms
) -> Iterator[Piece]:
    for document, line in documents:
        if not kind.fits(document):
            problem = f"the file begins with {kind.name}, and this is something else"
            raise FileRefusedError(problem, line=line)
        try:
            item = kind.read(document, terms)
        except FileRefusedError as error:
            raise FileRefusedError(error.problem, line=line) from error
        yield Piece(item, line)


def _of_rows(text: BoundedText, begun: str, terms: Terms) -> Arrival:
    table = Table(text.lines(begun))
    header = frozenset(table.header)
    for kind in TABLES:
        if kind.fits(header):
            return Arrival(kind, _rows_of(kind, table, terms), text)
    raise FileRefusedError(no_table(table.header, TABLES))


def _rows_of(kind: TableKind, table: Table, terms: Terms) -> Iterator[Piece]:
    check = kind.checking() if kind.checking else None
    for row in table.rows(kind.columns):
        item = kind.read(row, terms)
        if check is not None:
            check(item)
        yield Piece(item, row.line)
