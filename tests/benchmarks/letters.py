"""Letters a second, beside the least that reportlab could do.

The floor draws the very same words at the very same places with `drawString` alone: no wording,
no checks, no line breaking and no tags.  All take turns in one run, because machines are noisy:
read the ratio.
"""

import io
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.row import Aim, Row, Wish
from tests.helpers.places import ROOT
from vcs_desktop.letters.letter import LetterKind, draft_letter, finish_letter
from vcs_desktop.letters.specimens import SPECIMEN_FACTS
from vcs_desktop.paper.fonts import load_fonts
from vcs_desktop.paper.letter_paper import lay_out, set_letter

RESOURCES = ROOT / "resources"
LETTERS = 10
AIM = Aim(0.35, is_least=True)


@dataclass(frozen=True, slots=True)
class Word:
    left: float
    up: float
    face: str
    size: float
    text: str


def words_of_a_letter() -> list[list[Word]]:
    """Every stretch of ink of a recall letter, page by page."""
    sheet = draft_letter(LetterKind.RECALL, SPECIMEN_FACTS, RESOURCES).sheet
    _, pages = lay_out(sheet, load_fonts(RESOURCES).width)
    return [
        [
            Word(
                ink.left, 842 - piece.top - ink.baseline, ink.face.value, ink.style.size, ink.text
            )
            for piece in page
            for mark in piece.strip.marks
            for ink in mark.inks
        ]
        for page in pages
    ]


def draw_floor(pages: list[list[Word]], number: int) -> None:
    canvas = Canvas(io.BytesIO(), pageCompression=1, initialFontName=pages[0][0].face)
    for page in pages:
        for word in page:
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.left, word.up, word.text)
        canvas.drawString(72, 30, f"VC-{number:06}")
        canvas.showPage()
    canvas.save()


def rate(write: Callable[[int], object], start: int) -> float:
    """Letters a second over one round."""
    begun = perf_counter()
    for number in range(start, start + LETTERS):
        write(number)
    return LETTERS / (perf_counter() - begun)


def rows(wish: Wish) -> Iterator[Row]:
    """Letters on paper, and whole letters with wording and checks."""
    pages = words_of_a_letter()
    sheet = draft_letter(LetterKind.RECALL, SPECIMEN_FACTS, RESOURCES).sheet

    def whole(number: int) -> object:
        facts = replace(SPECIMEN_FACTS, case_number=f"VC-{number:06}")
        return finish_letter(LetterKind.RECALL, facts, RESOURCES)

    def paper(number: int) -> object:
        return set_letter(replace(sheet, footer=f"VC-{number:06}"), RESOURCES)

    ways: dict[str, Callable[[int], object]] = {
        "drawString": lambda number: draw_floor(pages, number),
        "set on paper, tagged": paper,
        "merged, checked and set": whole,
    }
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(wish.rounds):
        for name, write in ways.items():
            rates[name].append(rate(write, turn * LETTERS))
    floor = statistics.median(rates.pop("drawString"))
    for name, measured in rates.items():
        what = f"letters of {len(pages)} pages, {name}"
        yield Row(what, "a second", floor, statistics.median(measured), AIM)
