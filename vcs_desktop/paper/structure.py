"""The tree that tells a screen reader what the ink is: headings, paragraphs, lists, tables."""

from dataclasses import dataclass, field
from enum import StrEnum


class Tag(StrEnum):
    """Standard structure types of PDF (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    DIVISION = "Div"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    PARAGRAPH = "P"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_CELL = "TD"


@dataclass(frozen=True, slots=True)
class Place:
    """One stretch of marked ink: the page it is on, and its number on that page."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree.  It grows while the letter is laid out, and is then written once."""

    tag: Tag
    language: str = ""
    children: "list[Element | Place]" = field(default_factory=list)

    def add(self, tag: Tag, language: str = "") -> "Element":
        """Add a child at the end and return it."""
        child = Element(tag, language)
        self.children.append(child)
        return child
