"""Letters a second, beside the least that reportlab could do.

Run `python tests/benchmarks/letters.py` from the project.  The floor draws the very same words
at the very same places with `drawString` alone: no wording, no checks, no line breaking and no
tags.  All take turns in one run, because machines are noisy: read the ratio.
"""

import io
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reportlab.pdfgen.canvas import Canvas  # noqa: E402 - after the path to the project

from vcs_desktop.letters.letter import LetterKind, draft_letter, finish_letter  # noqa: E402 - after the path
from vcs_desktop.letters.specimens import SPECIMEN_FACTS  # noqa: E402 - after the path
from vcs_desktop.paper.fonts import load_fonts  # noqa: E402 - after the path
from vcs_desktop.paper.letter_paper import lay_out, set_letter  # noqa: E402 - after the path

RESOURCES = ROOT / "resources"
ROUNDS, LETTERS = 8, 10


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


def main() -> None:
    pages = words_of_a_letter()
    sheet = draft_letter(LetterKind.RECALL, SPECIMEN_FACTS, RESOURCES).sheet

    def whole(number: int) -> object:
        facts = replace(SPECIMEN_FACTS, case_number=f"VC-{number:06}")
        return finish_letter(LetterKind.RECALL, facts, RESOURCES)

    def paper(number: int) -> object:
        return set_letter(replace(sheet, footer=f"VC-{number:06}"), RESOURCES)

    ways: dict[str, Callable[[int], object]] = {
        "drawString alone (the floor)": lambda number: draw_floor(pages, number),
        "set on paper, tagged": paper,
        "merged, checked and set": whole,
    }
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(ROUNDS):
        for name, write in ways.items():
            rates[name].append(rate(write, turn * LETTERS))
    floor = statistics.median(rates["drawString alone (the floor)"])
    lines = [
        f"{len(pages)}-page letter, median of {ROUNDS} rounds of {LETTERS}",
        "",
        "| way | letters a second | of the floor |",
        "|---|---|---|",
    ]
    for name, measured in rates.items():
        middle = statistics.median(measured)
        lines.append(f"| {name} | {middle:.1f} | {middle / floor:.2f} |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
