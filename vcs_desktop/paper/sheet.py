"""What can stand on paper: a few kinds of block, and the letter that carries them.

Plain frozen values.  Text here is text: nothing in it is ever read as markup.
"""

from collections.abc import Iterator
from dataclasses import dataclass

ENGLISH = "en-GB"
WELSH = "cy-GB"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one weight."""

    text: str
    is_bold: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the subject of the letter and stands once."""

    runs: Runs
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `language` only where it differs from the sheet's."""

    runs: Runs
    language: str = ""


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points in no order."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Points in order, counted from 1."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class TickList:
    """Choices with an empty box in front of each, to tick by hand."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header row; every row has as many cells as the header."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The close: a farewell, room to sign, and who signs."""

    farewell: str
    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """Empty lines to write on by hand."""

    lines: int


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page, such as a reply to tear off."""


Block = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | TickList
    | Table
    | Signature
    | WritingSpace
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """A whole letter before it is set.

    Attributes:
        title: For the PDF's own title bar.  By reference only: it must name nobody.
        logo_lines: Who writes; the first line is set large.
        contact_lines: How to reach them; the first line is set bold.
        reference_lines: Pairs of label and value, such as ("Date", "22 November 2026").
        address_lines: Three to seven lines, see `paper.address`.
        footer: On every page beside the page number, such as the reference.
        watermark: Pale across every page, or empty.
    """

    title: str
    logo_lines: tuple[str, ...]
    contact_lines: tuple[str, ...]
    reference_lines: tuple[tuple[str, str], ...]
    address_lines: tuple[str, ...]
    body: tuple[Block, ...]
    footer: str
    language: str = ENGLISH
    watermark: str = ""


def plain_text(sheet: LetterSheet) -> str:
    """The words of the letter in reading order, one line a block, without the footers."""
    head = (
        *sheet.logo_lines,
        *sheet.contact_lines,
        *(f"{label} {value}" for label, value in sheet.reference_lines),
        *sheet.address_lines,
    )
    return "\n".join((*head, body_text(sheet.body)))


def body_text(body: tuple[Block, ...]) -> str:
    """The words of the body alone, one line a block, an item, or a row."""
    return "\n".join(line for block in body for line in _lines_of(block))


def words(runs: Runs) -> str:
    """The runs as one string."""
    return "".join(run.text for run in runs)


def _lines_of(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield words(block.runs)
        case BulletList():
            yield from (f"• {words(item)}" for item in block.items)
        case NumberedList():
            yield from (f"{place}. {words(item)}" for place, item in enumerate(block.items, 1))
        case TickList():
            yield from (words(item) for item in block.items)
        case Table():
            yield from (" ".join(words(cell) for cell in row) for row in _rows(block))
        case Signature():
            yield from (block.farewell, block.name, *block.lines)
        case WritingSpace() | PageBreak():
            pass


def _rows(table: Table) -> tuple[tuple[Runs, ...], ...]:
    return (table.header, *table.rows)
