"""The colours, as named pairs: what is written, and what it is written on.

Knows no widget.  Every pair that carries words holds at least 4.5 to 1, and every edge that
shows where a control is holds at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); tests compute it.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a coloured word is about.  The word itself always says it too."""

    URGENT = "urgent"
    SOON = "soon"
    OPEN = "open"
    GOOD = "good"
    QUIET = "quiet"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour to write with and the colour under it."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Palette:
    """One look of the window.

    Attributes:
        canvas: Behind everything.
        card: Behind what is read.
        sunken: Behind headings of tables and quiet areas.
        ink: Words.
        muted: Words that explain other words.
        line: Hairlines that only please the eye.
        edge: The border of anything that can be used.
        accent: The main action, and what is chosen.
        focus: Around and under whatever the keyboard is on.
    """

    canvas: str
    card: str
    sunken: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: Pair
    accent_over: str
    chosen: Pair
    side: Pair
    side_muted: str
    side_chosen: Pair
    focus: Pair
    focus_edge: str
    tones: dict[Tone, Pair]
    is_dark: bool

    def figure(self, tone: Tone) -> str:
        """The colour of this tone for a bare number on a card."""
        pair = self.tones[tone]
        return max(pair.ink, pair.ground, key=lambda colour: contrast(colour, self.card))


LIGHT = Palette(
    canvas="#f3f2ee",
    card="#ffffff",
    sunken="#f8f7f4",
    ink="#15191c",
    muted="#50585e",
    line="#dedbd3",
    edge="#767d82",
    accent=Pair("#ffffff", "#0e5a64"),
    accent_over="#0a464e",
    chosen=Pair("#15191c", "#dcedef"),
    side=Pair("#f4f7f7", "#123a43"),
    side_muted="#b9ced1",
    side_chosen=Pair("#ffffff", "#1f545f"),
    focus=Pair("#0b0c0c", "#ffdd00"),
    focus_edge="#0b0c0c",
    tones={
        Tone.URGENT: Pair("#7d1a0b", "#fbdcd5"),
        Tone.SOON: Pair("#5e4400", "#fdecb8"),
        Tone.OPEN: Pair("#0d4470", "#d8e8f6"),
        Tone.GOOD: Pair("#0b4f31", "#d3ebdd"),
        Tone.QUIET: Pair("#41484d", "#e8e9e7"),
        Tone.PASSED: Pair("#53307a", "#eae0f3"),
    },
    is_dark=False,
)

DARK = Palette(
    canvas="#14181a",
    card="#1d2326",
    sunken="#181d20",
    ink="#eef2f3",
    muted="#b3bdc2",
    line="#343d41",
    edge="#87939a",
    accent=Pair("#06262a", "#7cced6"),
    accent_over="#a4e0e6",
    chosen=Pair("#f4fbfc", "#23454b"),
    side=Pair("#e9f0f1", "#0c1517"),
    side_muted="#9fb3b7",
    side_chosen=Pair("#ffffff", "#1d3a40"),
    focus=Pair("#0b0c0c", "#ffdd00"),
    focus_edge="#ffdd00",
    tones={
        Tone.URGENT: Pair("#ffc9bd", "#5a1d12"),
        Tone.SOON: Pair("#ffe08a", "#4a3a08"),
        Tone.OPEN: Pair("#bfdcf7", "#173a58"),
        Tone.GOOD: Pair("#b5e6cb", "#12432c"),
        Tone.QUIET: Pair("#d4d9dc", "#3a4246"),
        Tone.PASSED: Pair("#dfc9f5", "#432b60"),
    },
    is_dark=True,
)

HIGH_CONTRAST = Palette(
    canvas="#000000",
    card="#000000",
    sunken="#000000",
    ink="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent=Pair("#000000", "#7df9ff"),
    accent_over="#ffffff",
    chosen=Pair("#ffffff", "#0032a8"),
    side=Pair("#ffffff", "#000000"),
    side_muted="#ffffff",
    side_chosen=Pair("#ffffff", "#0032a8"),
    focus=Pair("#000000", "#ffff00"),
    focus_edge="#ffff00",
    tones={
        Tone.URGENT: Pair("#000000", "#ff9c8a"),
        Tone.SOON: Pair("#000000", "#ffe066"),
        Tone.OPEN: Pair("#000000", "#9ad0ff"),
        Tone.GOOD: Pair("#000000", "#8ff0b5"),
        Tone.QUIET: Pair("#000000", "#ffffff"),
        Tone.PASSED: Pair("#000000", "#dcb8ff"),
    },
    is_dark=True,
)


def contrast(first: str, second: str) -> float:
    """Contrast of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    low, power = 0.04045, 2.4
    red, green, blue = (
        part / 12.92 if part <= low else ((part + 0.055) / 1.055) ** power for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
