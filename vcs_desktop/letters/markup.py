"""The small markup of wording files, read once into blocks whose leaves hold fields.

Blocks are found first, then the fields inside each leaf, so that a value put in later can never
become a heading, a field or anything else but its own words.

    # subject     ## heading     * point     1. step     [ ] choice
    --- new page     ___ a line to write on by hand
    **bold**      ((field))      ((flag??words, maybe with a ((field))))      ((not flag??words))
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from vcs_desktop.kernel.errors import KnownError

MOST_CHARACTERS = 60_000
_SIGNS = re.compile(r"(\(\(|\)\)|\?\?|\*\*)")
_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_NUMBERED = re.compile(r"[0-9]{1,2}\. +")


class Shape(StrEnum):
    """What a block is."""

    SUBJECT = "subject"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    TICKS = "ticks"
    WRITING_SPACE = "writing-space"
    NEW_PAGE = "new-page"


@dataclass(frozen=True, slots=True)
class Words:
    """Fixed words."""

    text: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A place for one value."""

    name: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that stand only when a flag is set, or, negated, only when it is not."""

    flag: str
    is_negated: bool
    parts: "tuple[Words | Field, ...]"


Leaf = tuple[Words | Field | Choice, ...]


@dataclass(frozen=True, slots=True)
class WordingBlock:
    """A block; lists have one leaf an item, writing space one empty leaf a line."""

    shape: Shape
    leaves: tuple[Leaf, ...] = ()


def read_markup(text: str) -> tuple[WordingBlock, ...]:
    """Read a wording's body.

    Raises:
        KnownError: It is too long, or its brackets do not pair up; the line is named.
    """
    if len(text) > MOST_CHARACTERS:
        raise refused_wording(f"is longer than {MOST_CHARACTERS} characters")
    blocks: list[WordingBlock] = []
    for number, chunk in _chunks(text):
        shape, leaves = _block(chunk, number)
        joins = shape in _LISTS and bool(blocks) and blocks[-1].shape is shape
        if joins:
            blocks[-1] = WordingBlock(shape, (*blocks[-1].leaves, *leaves))
        else:
            blocks.append(WordingBlock(shape, leaves))
    return tuple(blocks)


def refused_wording(problem: str) -> KnownError:
    """The error for a wording file that cannot be used."""
    return KnownError(
        f"A letter's wording {problem}.",
        "No letter was made from it.",
        "Put back the approved wording file, or correct this one.",
    )


_LISTS = {Shape.BULLETS, Shape.NUMBERS, Shape.TICKS, Shape.WRITING_SPACE}
_WORDLESS = {"---": Shape.NEW_PAGE, "___": Shape.WRITING_SPACE}
_MARKERS = {
    "## ": Shape.HEADING,
    "# ": Shape.SUBJECT,
    "* ": Shape.BULLETS,
    "[ ] ": Shape.TICKS,
}


def _chunks(text: str) -> list[tuple[int, str]]:
    """Lines joined into blocks: a marked line starts one, an empty line ends one."""
    chunks: list[tuple[int, str]] = []
    is_open = False
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped:
            is_open = False
        elif is_open and not _is_marked(stripped):
            start, before = chunks[-1]
            chunks[-1] = (start, f"{before} {stripped}")
        else:
            chunks.append((number, stripped))
            is_open = not stripped.startswith(("#", *_WORDLESS))
    return chunks


def _is_marked(line: str) -> bool:
    return line in _WORDLESS or line.startswith(tuple(_MARKERS)) or bool(_NUMBERED.match(line))


def _block(chunk: str, line: int) -> tuple[Shape, tuple[Leaf, ...]]:
    if chunk in _WORDLESS:
        return _WORDLESS[chunk], ((),)
    for marker, shape in _MARKERS.items():
        if chunk.startswith(marker):
            return shape, (_LeafReader(line).read(chunk.removeprefix(marker)),)
    if found := _NUMBERED.match(chunk):
        return Shape.NUMBERS, (_LeafReader(line).read(chunk[found.end() :]),)
    return Shape.PARAGRAPH, (_LeafReader(line).read(chunk),)


@dataclass(slots=True)
class _LeafReader:
    """Reads one leaf from left to right, once.  Choices hold fields, and nothing nests deeper."""

    line: int
    parts: list[Words | Field | Choice] = field(default_factory=list)
    inner: list[Words | Field] = field(default_factory=list)
    name: str | None = None
    flag: str | None = None
    is_bold: bool = False

    def read(self, text: str) -> Leaf:
        """Read the whole leaf, or refuse it."""
        for piece in filter(None, _SIGNS.split(text)):
            self._take(piece)
        if self.name is not None or self.flag is not None or self.is_bold:
            raise self._refused("opens a bracket or bold that it never closes")
        return tuple(self.parts)

    def _take(self, piece: str) -> None:
        if piece == "((":
            self._open()
        elif piece == "))":
            self._close()
        elif self.name is not None:
            self._take_in_brackets(piece)
        elif piece == "**":
            self.is_bold = not self.is_bold
        else:
            self._add(Words(piece, self.is_bold))

    def _open(self) -> None:
        if self.name is not None:
            raise self._refused("opens a bracket inside a name")
        self.name = ""

    def _take_in_brackets(self, piece: str) -> None:
        if piece != "??":
            self.name = f"{self.name}{piece}"
        elif self.flag is not None:
            raise self._refused("puts one choice inside another")
        else:
            self.flag, self.name = self._checked(self.name or "", may_negate=True), None

    def _close(self) -> None:
        if self.name is not None:
            self._add(Field(self._checked(self.name), self.is_bold))
            self.name = None
        elif self.flag is not None:
            negated = self.flag.startswith("not ")
            choice = Choice(self.flag.removeprefix("not "), negated, tuple(self.inner))
            self.parts.append(choice)
            self.flag, self.inner = None, []
        else:
            raise self._refused("closes a bracket that it never opened")

    def _add(self, part: Words | Field) -> None:
        if self.flag is None:
            self.parts.append(part)
        else:
            self.inner.append(part)

    def _checked(self, name: str, *, may_negate: bool = False) -> str:
        name = name.strip()
        bare = name.removeprefix("not ") if may_negate else name
        if bare == "not" or not _NAME.fullmatch(bare):
            raise self._refused("has a bracket without a proper name in it")
        return name

    def _refused(self, problem: str) -> KnownError:
        return refused_wording(f"{problem} (line {self.line} of its text)")
