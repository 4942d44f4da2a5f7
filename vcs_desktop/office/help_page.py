"""Help as it is written: a page of plain words, read into sections.  Knows no screen and no store.

    # the page's title
    ## a heading
    ### a field, by the words beside it on the screen
    * a point
    **bold**      ((page topic))      ((rule CON-09))      ((law CON-09))

`((law …))` stands for what the source of a rule says: no figure of policy is written in help by
hand.  An empty line ends a paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.kernel.errors import KnownError

_SIGNS = re.compile(r"(\*\*.+?\*\*|\(\(.+?\)\))")
_MARK = re.compile(r"(page|rule|law) ([A-Za-z0-9-]+)")
_HEADS = {"### ": 3, "## ": 2, "# ": 1}
_POINT = "* "


class MarkKind(StrEnum):
    """What a mark in the text stands for."""

    PAGE = "page"
    RULE = "rule"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Said:
    """Words as they stand."""

    words: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A place for the title of another page, of a rule, or for what a rule's source says."""

    kind: MarkKind
    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to another page."""

    words: str
    topic: str


Piece = Said | Mark | Link


@dataclass(frozen=True, slots=True)
class HelpBlock:
    """A paragraph, or one point of a list."""

    pieces: tuple[Piece, ...]
    is_point: bool = False

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(one.words for one in self.pieces if not isinstance(one, Mark))


@dataclass(frozen=True, slots=True)
class HelpSection:
    """A part of a page.

    Attributes:
        title: Its heading; empty for what stands before the first one.
        is_field: It explains the field of this name.
    """

    title: str
    is_field: bool
    blocks: tuple[HelpBlock, ...]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page about a screen, an idea or a rule."""

    topic: str
    title: str
    sections: tuple[HelpSection, ...]

    def about_field(self, name: str) -> HelpSection | None:
        """What it says of the field of this name, if it does."""
        wanted = name.casefold()
        found = (one for one in self.sections if one.is_field and one.title.casefold() == wanted)
        return next(found, None)


def read_page(topic: str, text: str) -> HelpPage:
    """Read a page.

    Raises:
        KnownError: It has no title, or a mark that is none; the page is named.
    """
    title, sections = "", [("", False, list[HelpBlock]())]
    for chunk in _chunks(text):
        level = next((deep for sign, deep in _HEADS.items() if chunk.startswith(sign)), 0)
        words = chunk.lstrip("#").strip()
        if level == 1:
            title = words
        elif level:
            is_field = level == max(_HEADS.values())
            sections.append((words, is_field, []))
        else:
            is_point = chunk.startswith(_POINT)
            pieces = tuple(_pieces(topic, chunk.removeprefix(_POINT)))
            sections[-1][2].append(HelpBlock(pieces, is_point=is_point))
    if not title:
        raise _refused(topic, "has no title")
    made = (HelpSection(head, is_field, tuple(blocks)) for head, is_field, blocks in sections)
    return HelpPage(topic, title, tuple(one for one in made if one.title or one.blocks))


def _chunks(text: str) -> Iterator[str]:
    """Lines joined into blocks: a heading or a point starts one, an empty line ends one."""
    chunk = ""
    for line in [*map(str.strip, text.splitlines()), ""]:
        begins = not line or line.startswith((*_HEADS, _POINT)) or chunk.startswith("#")
        if begins and chunk:
            yield chunk
            chunk = ""
        chunk = f"{chunk} {line}".strip()


def _pieces(topic: str, words: str) -> Iterator[Piece]:
    for piece in filter(None, _SIGNS.split(words)):
        if piece.startswith("**"):
            yield Said(piece.strip("*"), is_bold=True)
        elif piece.startswith("(("):
            mark = _MARK.fullmatch(piece[2:-2])
            if mark is None:
                raise _refused(topic, f"has a mark that is none: {piece}")
            yield Mark(MarkKind(mark[1]), mark[2])
        else:
            yield Said(piece)


def _refused(topic: str, problem: str) -> KnownError:
    return KnownError(
        f"The page of help “{topic}” {problem}.",
        "No help can be shown; everything else works.",
        "Install the program again: its help came with it.",
    )
