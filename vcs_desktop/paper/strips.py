"""Strips: what a letter is made of once its lines are broken, before it is cut into pages.

A strip is a piece that no page break may cut: one line of a paragraph, or one row of a table.
All measures are points, downwards from the strip's own top and rightwards from the page's edge.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from vcs_desktop.paper.structure import Element

POINTS_PER_MM = 72 / 25.4


class Face(StrEnum):
    """The two weights that letters are set in; values are the names of the bundled fonts."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"


class Tone(StrEnum):
    """The three colours of a letter, as red, green and blue in hexadecimal."""

    TEXT = "1c1c1e"
    ACCENT = "33235c"
    QUIET = "55555c"


Measure = Callable[[str, Face, float], float]
"""The width of a text in points, set in a face at a size."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set; sizes in points."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    tone: Tone = Tone.TEXT


@dataclass(frozen=True, slots=True)
class Ink:
    """Words at a place; `baseline` is measured from the top of the strip."""

    text: str
    left: float
    baseline: float
    face: Face
    style: Style


@dataclass(frozen=True, slots=True)
class Mark:
    """Ink that belongs to one element of the structure."""

    element: Element
    inks: tuple[Ink, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A thin line, for the eye only."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece that stays whole.

    Attributes:
        gap_before: Space above it, dropped at the top of a page.
        keeps_next: It must not be the last thing on its page.
        starts_page: It begins a new page.
    """

    height: float
    marks: tuple[Mark, ...]
    strokes: tuple[Stroke, ...] = ()
    gap_before: float = 0
    keeps_next: bool = False
    starts_page: bool = False


def keep_together(strips: list[Strip]) -> list[Strip]:
    """The same strips, none of them parted from the next; the last is free."""
    return [*(replace(strip, keeps_next=True) for strip in strips[:-1]), *strips[-1:]]


def keep_edges(strips: list[Strip]) -> list[Strip]:
    """The same lines, with neither the first nor the last left alone on a page."""
    edges = {0, len(strips) - 2}
    return [
        replace(strip, keeps_next=True) if place in edges and place < len(strips) - 1 else strip
        for place, strip in enumerate(strips)
    ]
