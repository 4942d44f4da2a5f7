"""Wording and values into the blocks of a letter.

One pass: a value goes in as words and is never looked at again.  A value that is missing, or a
field or flag that nobody knows, refuses the letter and is named.
"""

from collections.abc import Iterator, Mapping

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.markup import Choice, Field, Leaf, Shape, WordingBlock, Words
from vcs_desktop.letters.wording import Wording
from vcs_desktop.paper.sheet import (
    Block,
    BulletList,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    TickList,
    WritingSpace,
    words,
)


def merge(
    wording: Wording, values: Mapping[str, str], flags: Mapping[str, bool]
) -> tuple[Block, ...]:
    """Fill in a wording.

    Args:
        wording: Already read and found sound.
        values: Each known field's value; an empty one counts as missing.
        flags: Each known flag, and whether it is set.

    Raises:
        KnownError: A field or flag is unknown, or a value that the letter needs is missing.
    """
    _refuse_unknown("field", wording.fields - values.keys())
    _refuse_unknown("flag", wording.flags - flags.keys())
    filler = _Filler(values, flags)
    blocks = [block for shape in wording.blocks for block in filler.fill(shape)]
    if filler.missing:
        names = ", ".join(name.replace("_", " ") for name in sorted(filler.missing))
        raise KnownError(
            f"The letter needs something that is not on record: {names}.",
            "The letter was not made.",
            "Record what is missing, then make the letter again.",
        )
    return tuple(blocks)


def _refuse_unknown(what: str, names: frozenset[str]) -> None:
    if names:
        raise KnownError(
            f"The wording asks for a {what} that letters do not know: {', '.join(sorted(names))}.",
            "The letter was not made.",
            "Put back the approved wording file, or correct this one.",
        )


class _Filler:
    """Fills leaves, and remembers the names of values that were needed and not there."""

    def __init__(self, values: Mapping[str, str], flags: Mapping[str, bool]) -> None:
        self._values = values
        self._flags = flags
        self.missing: set[str] = set()

    def fill(self, block: WordingBlock) -> Iterator[Block]:
        """The block filled in; nothing where its choices leave no words."""
        items = [runs for leaf in block.leaves if words(runs := self._runs(leaf)).strip()]
        if block.shape is Shape.NEW_PAGE:
            yield PageBreak()
        elif block.shape is Shape.WRITING_SPACE:
            yield WritingSpace(len(block.leaves))
        elif items:
            yield _shaped(block.shape, tuple(items))

    def _runs(self, leaf: Leaf) -> Runs:
        return tuple(self._parts(leaf))

    def _parts(self, leaf: Leaf) -> Iterator[Run]:
        for part in leaf:
            if isinstance(part, Choice):
                if self._flags[part.flag] is not part.is_negated:
                    yield from self._parts(part.parts)
            else:
                yield self._run(part)

    def _run(self, part: Words | Field) -> Run:
        if isinstance(part, Words):
            return Run(part.text, part.is_bold)
        value = self._values[part.name].strip()
        if not value:
            self.missing.add(part.name)
        return Run(value, part.is_bold)


def _shaped(shape: Shape, items: tuple[Runs, ...]) -> Block:
    if shape in {Shape.SUBJECT, Shape.HEADING}:
        return Heading(items[0], 1 if shape is Shape.SUBJECT else 2)
    if shape is Shape.BULLETS:
        return BulletList(items)
    if shape is Shape.NUMBERS:
        return NumberedList(items)
    return TickList(items) if shape is Shape.TICKS else Paragraph(items[0])
