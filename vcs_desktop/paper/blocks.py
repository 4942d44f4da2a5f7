"""Blocks into strips: how each kind of block looks, and what it is called in the structure."""

from dataclasses import replace
from itertools import pairwise

from vcs_desktop.paper.lines import break_lines
from vcs_desktop.paper.sheet import (
    Block,
    BulletList,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    Signature,
    Table,
    TickList,
    WritingSpace,
)
from vcs_desktop.paper.strips import (
    POINTS_PER_MM,
    Face,
    Ink,
    Mark,
    Measure,
    Strip,
    Stroke,
    Style,
    Tone,
    keep_edges,
    keep_together,
)
from vcs_desktop.paper.structure import Element, Tag

TEXT = Style(12, 16)
HEADINGS = {
    1: Style(17, 23, Face.BOLD, Tone.ACCENT),
    2: Style(13, 18, Face.BOLD, Tone.ACCENT),
}
_HEADING_GAPS = {1: 12.0, 2: 13.0}
_AFTER_HEADING_GAP = 4.0
_PARAGRAPH_GAP = 7.0
_ITEM_GAP = 4.0
_INDENT = 7 * POINTS_PER_MM
_SIGNING_ROOM = 12 * POINTS_PER_MM
_WRITING_ROOM = 11 * POINTS_PER_MM
_CELL = 4.0
_HAIR = 0.01


class Column:
    """A column of text on the page, into which blocks are set one after the other.

    Args:
        left: The left edge in points from the edge of the page.
        width: In points.
        measure: Tells how wide words are.
    """

    def __init__(self, left: float, width: float, measure: Measure) -> None:
        self._left = left
        self._width = width
        self._measure = measure

    def set_body(self, body: tuple[Block, ...], parent: Element) -> list[Strip]:
        """All strips of a body, in order, with its elements added under `parent`."""
        strips: list[Strip] = []
        for before, block in pairwise((None, *body)):
            new = self._set_block(block, parent) if block else []
            if isinstance(block, Signature):
                # A signature alone on the last page looks as if something was lost.
                strips[-2:] = [replace(strip, keeps_next=True) for strip in strips[-2:]]
            if new and isinstance(before, PageBreak):
                new[0] = replace(new[0], starts_page=True)
            if new and isinstance(before, Heading):
                new[0] = replace(new[0], gap_before=_AFTER_HEADING_GAP)
            strips.extend(new)
        return strips

    def set_text(
        self, runs: Runs, style: Style, element: Element, indent: float = 0
    ) -> list[Strip]:
        """The lines of a text, all belonging to one element."""
        lines = break_lines(runs, style, self._left + indent, self._width - indent, self._measure)
        return [Strip(style.leading, (Mark(element, inks),)) for inks in lines]

    def _set_block(self, block: Block, parent: Element) -> list[Strip]:
        strips: list[Strip] = []
        match block:
            case Heading():
                strips = self._heading(block, parent)
            case Paragraph():
                element = parent.add(Tag.PARAGRAPH, block.language)
                lines = keep_edges(self.set_text(block.runs, TEXT, element))
                strips = _spaced(lines, _PARAGRAPH_GAP)
            case BulletList() | NumberedList() | TickList():
                strips = self._list(block, parent)
            case Table():
                strips = self._table(block, parent)
            case Signature():
                strips = self._signature(block, parent)
            case WritingSpace():
                strips = keep_together([self._writing_line() for _ in range(block.lines)])
            case PageBreak():
                pass
        return strips

    def _writing_line(self) -> Strip:
        line = Stroke(self._left, _WRITING_ROOM, self._left + self._width, _WRITING_ROOM)
        return Strip(_WRITING_ROOM, (), (line,))

    def _heading(self, heading: Heading, parent: Element) -> list[Strip]:
        element = parent.add(Tag.HEADING_1 if heading.level == 1 else Tag.HEADING_2)
        lines = self.set_text(heading.runs, HEADINGS[heading.level], element)
        kept = [replace(line, keeps_next=True) for line in lines]
        return _spaced(kept, _HEADING_GAPS[heading.level])

    def _list(self, block: BulletList | NumberedList | TickList, parent: Element) -> list[Strip]:
        element = parent.add(Tag.LIST)
        strips: list[Strip] = []
        for place, item in enumerate(block.items, 1):
            entry = element.add(Tag.LIST_ITEM)
            label = _label(block, place)
            marks = self._label_mark(label, entry) if label else ()
            lines = self.set_text(item, TEXT, entry.add(Tag.LIST_BODY), _INDENT)
            if lines:
                strokes = () if label else _tick_box(self._left)
                lines[0] = replace(lines[0], marks=(*marks, *lines[0].marks), strokes=strokes)
            strips.extend(_spaced(keep_edges(lines), _ITEM_GAP if label else _PARAGRAPH_GAP))
        return strips

    def _label_mark(self, label: str, entry: Element) -> tuple[Mark, ...]:
        indent = _INDENT - self._measure(label + "  ", TEXT.face, TEXT.size)
        (inks,) = break_lines((Run(label),), TEXT, self._left + indent, self._width, self._measure)
        spaced = (replace(inks[0], text=label + " "),)
        return (Mark(entry.add(Tag.LABEL), spaced),)

    def _table(self, table: Table, parent: Element) -> list[Strip]:
        element = parent.add(Tag.TABLE)
        widths = self._column_widths(table)
        header = self._row(table.header, widths, element, is_header=True)
        rows = [self._row(row, widths, element, is_header=False) for row in table.rows]
        return _spaced([replace(header, keeps_next=True), *rows], _PARAGRAPH_GAP)

    def _column_widths(self, table: Table) -> list[float]:
        """Columns share the width by their longest cell; no word is cut while there is room.

        Where even the longest words have no room, none is below a sixth of an even share.
        """
        columns = list(zip(table.header, *table.rows, strict=True))
        natural = [max(self._bold_width(runs) for runs in cells) for cells in columns]
        words = [max(map(self._longest_word, cells)) + 2 * _CELL + _HAIR for cells in columns]
        spare = self._width - sum(words)
        wishes = [max(wide - word, 0.0) for wide, word in zip(natural, words, strict=True)]
        if spare >= 0:
            each = spare / sum(wishes) if sum(wishes) else 0.0
            even = 0.0 if sum(wishes) else spare / len(words)
            return [word + wish * each + even for word, wish in zip(words, wishes, strict=True)]
        floor = sum(natural) / len(natural) / 6
        weights = [max(width, floor, 1.0) for width in natural]
        return [self._width * weight / sum(weights) for weight in weights]

    def _bold_width(self, runs: Runs) -> float:
        return sum(self._measure(run.text, Face.BOLD, TEXT.size) for run in runs)

    def _longest_word(self, runs: Runs) -> float:
        words = "".join(run.text for run in runs).split()
        return max((self._measure(word, Face.BOLD, TEXT.size) for word in words), default=0.0)

    def _row(
        self, row: tuple[Runs, ...], widths: list[float], table: Element, *, is_header: bool
    ) -> Strip:
        element = table.add(Tag.TABLE_ROW)
        style = replace(TEXT, face=Face.BOLD) if is_header else TEXT
        marks: list[Mark] = []
        tallest, left = 1, self._left
        for runs, width in zip(row, widths, strict=True):
            cell = element.add(Tag.TABLE_HEADER if is_header else Tag.TABLE_CELL)
            lines = break_lines(runs, style, left, width - 2 * _CELL, self._measure)
            marks.append(Mark(cell, _stacked(lines, style)))
            tallest = max(tallest, len(lines))
            left += width
        height = tallest * style.leading + 2 * _CELL
        line = Stroke(self._left, height, self._left + self._width, height)
        return Strip(height, tuple(marks), (line,))

    def _signature(self, signature: Signature, parent: Element) -> list[Strip]:
        farewell = self.set_text((Run(signature.farewell),), TEXT, parent.add(Tag.PARAGRAPH))
        element = parent.add(Tag.PARAGRAPH)
        name = self.set_text((Run(signature.name + " ", is_bold=True),), TEXT, element)
        lines = [
            strip
            for line in signature.lines
            for strip in self.set_text((Run(line),), TEXT, parent.add(Tag.PARAGRAPH))
        ]
        return keep_together(
            [*_spaced(farewell, _PARAGRAPH_GAP * 2), *_spaced(name, _SIGNING_ROOM), *lines]
        )


def _spaced(strips: list[Strip], gap: float) -> list[Strip]:
    if not strips:
        return []
    return [replace(strips[0], gap_before=gap), *strips[1:]]


def _label(block: BulletList | NumberedList | TickList, place: int) -> str:
    match block:
        case BulletList():
            return "•"
        case NumberedList():
            return f"{place}."
        case TickList():
            return ""


def _tick_box(left: float) -> tuple[Stroke, ...]:
    top, size = 2.0, 12.0
    right, bottom = left + size, top + size
    return (
        Stroke(left, top, right, top),
        Stroke(right, top, right, bottom),
        Stroke(right, bottom, left, bottom),
        Stroke(left, bottom, left, top),
    )


def _stacked(lines: list[tuple[Ink, ...]], style: Style) -> tuple[Ink, ...]:
    return tuple(
        replace(ink, baseline=ink.baseline + _CELL + place * style.leading)
        for place, inks in enumerate(lines)
        for ink in inks
    )
