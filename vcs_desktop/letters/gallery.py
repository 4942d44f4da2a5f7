"""Every letter on paper, to be looked at: `python -m vcs_desktop.letters.gallery --to FOLDER`.

Writes each specimen as a PDF and as one picture a page, and all first pages on one sheet.
"""

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from vcs_desktop.letters.letter import finish_letter
from vcs_desktop.letters.specimens import specimens
from vcs_desktop.paper.pixels import PagePixels, as_png, pages_as_pixels

_PAGE_DOTS = 110
_SHEET_DOTS = 40
_SHEET_COLUMNS = 6
_MARGIN = 12
_GREY = b"\x8a\x8a\x90"


def main(words: Sequence[str]) -> None:
    """Write the gallery into the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m vcs_desktop.letters.gallery")
    parser.add_argument("--to", type=Path, required=True, help="the folder to write into")
    parser.add_argument("--resources", type=Path, default=Path("resources"))
    options = parser.parse_args(words)
    write_gallery(options.to, options.resources)


def write_gallery(folder: Path, resources: Path) -> None:
    """Write every specimen letter, its pages and the contact sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    small: list[PagePixels] = []
    for specimen in specimens():
        pdf = finish_letter(specimen.kind, specimen.facts, resources).pdf
        (folder / f"{specimen.name}.pdf").write_bytes(pdf)
        for number, page in enumerate(pages_as_pixels(pdf, _PAGE_DOTS), 1):
            (folder / f"{specimen.name}-page-{number}.png").write_bytes(as_png(page))
        small.extend(pages_as_pixels(pdf, _SHEET_DOTS))
    (folder / "contact-sheet.png").write_bytes(as_png(_contact_sheet(small)))


def _contact_sheet(pages: Sequence[PagePixels]) -> PagePixels:
    """All pages side by side on grey; they are all of one size."""
    cell_width, cell_height = pages[0].width + _MARGIN, pages[0].height + _MARGIN
    width = cell_width * _SHEET_COLUMNS + _MARGIN
    height = cell_height * math.ceil(len(pages) / _SHEET_COLUMNS) + _MARGIN
    canvas = bytearray(_GREY * (width * height))
    for place, page in enumerate(pages):
        row, column = divmod(place, _SHEET_COLUMNS)
        left, top = column * cell_width + _MARGIN, row * cell_height + _MARGIN
        for line in range(page.height):
            start = ((top + line) * width + left) * 3
            pixels = page.rgb[line * page.width * 3 : (line + 1) * page.width * 3]
            canvas[start : start + len(pixels)] = pixels
    return PagePixels(width, height, bytes(canvas))


if __name__ == "__main__":
    main(sys.argv[1:])
