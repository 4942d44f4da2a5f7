"""The head of page 1 and the foot of every page, each in the box that it may stand in."""

from dataclasses import replace

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.paper.blocks import Column
from vcs_desktop.paper.boxes import ADDRESS, CONTACT, LOGO, Box
from vcs_desktop.paper.pages import Placed
from vcs_desktop.paper.sheet import LetterSheet, Run
from vcs_desktop.paper.strips import (
    POINTS_PER_MM,
    Face,
    Measure,
    Strip,
    Stroke,
    Style,
    Tone,
)
from vcs_desktop.paper.structure import Element, Tag

TEXT_LEFT_MM = ADDRESS.left + 0.4
"""One left edge for everything on the page: the address decides it."""

TEXT_RIGHT_MM = 190.0
FOOT_TOP_MM = 285.0

_NAME = Style(19, 24, Face.BOLD, Tone.ACCENT)
_UNDER_NAME = Style(11, 15, Face.REGULAR, Tone.QUIET)
_SMALL = Style(9.5, 13)
_SMALL_BOLD = Style(9.5, 13, Face.BOLD)
_ADDRESS = Style(10.5, 14)
_FOOT = Style(9, 12, Face.REGULAR, Tone.QUIET)
_CONTACT_LEFT_MM = CONTACT.left + 3


def set_head(sheet: LetterSheet, parent: Element, measure: Measure) -> list[Placed]:
    """The letterhead, the ways to reach us, the date and reference, and the address."""
    return [
        *_logo(sheet, parent, measure),
        *_contact(sheet, parent, measure),
        *_address(sheet, parent, measure),
    ]


def set_foot(sheet: LetterSheet, page: int, pages: int, measure: Measure) -> tuple[Placed, ...]:
    """The reference on the left and "Page 1 of 2" on the right, under a thin line."""
    aside = Element(Tag.DIVISION)
    left, right = TEXT_LEFT_MM * POINTS_PER_MM, TEXT_RIGHT_MM * POINTS_PER_MM
    number = f"Page {page} of {pages}"
    number_left = right - measure(number, _FOOT.face, _FOOT.size)
    top = FOOT_TOP_MM * POINTS_PER_MM
    line = Strip(1, (), (Stroke(left, 0, right, 0),))
    text = [
        *Column(left, right - left, measure).set_text((Run(sheet.footer),), _FOOT, aside),
        *Column(number_left, right - left, measure).set_text((Run(number),), _FOOT, aside),
    ]
    return (Placed(top, line), *(Placed(top + 4, strip) for strip in text))


def _logo(sheet: LetterSheet, parent: Element, measure: Measure) -> list[Placed]:
    column = _column(TEXT_LEFT_MM, LOGO, measure)
    strips: list[Strip] = []
    for place, line in enumerate(sheet.logo_lines):
        style = _UNDER_NAME if place else _NAME
        strips += column.set_text((Run(line),), style, parent.add(Tag.PARAGRAPH))
    return _stack(strips, LOGO.top + 6.5, LOGO)


def _contact(sheet: LetterSheet, parent: Element, measure: Measure) -> list[Placed]:
    column = _column(_CONTACT_LEFT_MM, CONTACT, measure)
    block = parent.add(Tag.DIVISION)
    strips: list[Strip] = []
    for place, line in enumerate(sheet.contact_lines):
        style = _SMALL if place else _SMALL_BOLD
        strips += column.set_text((Run(line),), style, block.add(Tag.PARAGRAPH))
    for label, value in sheet.reference_lines:
        strips.append(Strip(4, ()))
        element = block.add(Tag.PARAGRAPH)
        strips += column.set_text((Run(label + " "),), _SMALL_BOLD, element)
        strips += column.set_text((Run(value),), _SMALL, element)
    return _stack(strips, CONTACT.top + 7.5, CONTACT)


def _address(sheet: LetterSheet, parent: Element, measure: Measure) -> list[Placed]:
    if not sheet.address_lines:
        return []
    column = _column(TEXT_LEFT_MM, ADDRESS, measure)
    block = parent.add(Tag.DIVISION)
    # Many lines are set smaller and closer together, so that seven fit into the window.
    room = (ADDRESS.height - 1) * POINTS_PER_MM / len(sheet.address_lines)
    style = replace(_ADDRESS, leading=min(14.0, room), size=min(10.5, room * 0.91))
    strips = [
        strip
        for line in sheet.address_lines
        for strip in column.set_text((Run(line),), style, block.add(Tag.PARAGRAPH))
    ]
    return _stack(strips, ADDRESS.top + 0.3, ADDRESS)


def _column(left_mm: float, box: Box, measure: Measure) -> Column:
    return Column(left_mm * POINTS_PER_MM, (box.right - left_mm) * POINTS_PER_MM, measure)


def _stack(strips: list[Strip], top_mm: float, box: Box) -> list[Placed]:
    placed: list[Placed] = []
    top = top_mm * POINTS_PER_MM
    for strip in strips:
        placed.append(Placed(top, strip))
        top += strip.height
    if top > box.bottom * POINTS_PER_MM:
        raise KnownError(
            "The head of the letter has too many or too long lines for its place on the page.",
            "The letter was not made.",
            "Shorten the lines of the unit's address, or of the address, and try again.",
        )
    return placed
