"""Set a whole letter: the one thing most of the program asks of this room.

reportlab is loaded when the first letter is set, not before: most commands print nothing.
"""

from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.paper.address import address_problems
from vcs_desktop.paper.blocks import Column
from vcs_desktop.paper.boxes import BODY, MOST_BYTES, MOST_PAGES
from vcs_desktop.paper.letterhead import (
    FOOT_TOP_MM,
    TEXT_LEFT_MM,
    TEXT_RIGHT_MM,
    set_foot,
    set_head,
)
from vcs_desktop.paper.pages import Frame, Placed, cut_into_pages
from vcs_desktop.paper.sheet import LetterSheet, plain_text
from vcs_desktop.paper.strips import POINTS_PER_MM, Measure
from vcs_desktop.paper.structure import Element, Tag

_FIRST_PAGE = Frame((BODY.top + 1) * POINTS_PER_MM, (FOOT_TOP_MM - 3) * POINTS_PER_MM)
_LATER_PAGES = Frame(20 * POINTS_PER_MM, (FOOT_TOP_MM - 3) * POINTS_PER_MM)


def set_letter(sheet: LetterSheet, resources: Path) -> bytes:
    """Set a letter as a tagged PDF that GOV.UK Notify's printing accepts too.

    The same sheet always gives the same bytes: nothing in them depends on the moment.

    Raises:
        KnownError: The address cannot be posted, a character cannot be printed, or the letter
            has more than 10 pages or 2 MB.
    """
    _refuse_bad_address(sheet)
    return set_pages(sheet, resources)


def set_pages(sheet: LetterSheet, resources: Path) -> bytes:
    """Set a sheet that is not posted, such as the recovery sheet: no address is asked for.

    Raises:
        KnownError: A character cannot be printed, or there are more than 10 pages or 2 MB.
    """
    pdf, pages = _pressed(sheet, resources)
    _refuse_many_pages(pages)
    _refuse_many_bytes(len(pdf))
    return pdf


def set_long_pages(sheet: LetterSheet, resources: Path) -> bytes:
    """Set a sheet that is handed over and not posted, however many pages it takes.

    Raises:
        KnownError: A character cannot be printed.
    """
    pdf, _ = _pressed(sheet, resources)
    return pdf


def _pressed(sheet: LetterSheet, resources: Path) -> tuple[bytes, int]:
    # Slow to load, and most commands print nothing.
    from vcs_desktop.paper.fonts import load_fonts  # noqa: PLC0415 - as said above
    from vcs_desktop.paper.press import Press  # noqa: PLC0415 - as said above

    fonts = load_fonts(resources)
    _refuse_characters(fonts.missing_characters(plain_text(sheet) + sheet.watermark))
    root, pages = lay_out(sheet, fonts.width)
    press = Press(fonts, sheet.title, sheet.language)
    for number, placed in enumerate(pages, 1):
        foot = set_foot(sheet, number, len(pages), fonts.width)
        press.draw_page(placed, foot, sheet.watermark)
    return press.finish(root), len(pages)


def lay_out(sheet: LetterSheet, measure: Measure) -> tuple[Element, list[list[Placed]]]:
    """Place every word, without drawing: the structure, and what stands where on each page."""
    root = Element(Tag.DOCUMENT)
    head = set_head(sheet, root, measure)
    left, right = TEXT_LEFT_MM * POINTS_PER_MM, TEXT_RIGHT_MM * POINTS_PER_MM
    body = Column(left, right - left, measure).set_body(sheet.body, root)
    first, *later = cut_into_pages(body, _FIRST_PAGE, _LATER_PAGES)
    return root, [[*head, *first], *later]


def _refuse_bad_address(sheet: LetterSheet) -> None:
    problems = address_problems(sheet.address_lines)
    if problems:
        raise KnownError(
            " ".join(problems),
            "The letter was not made.",
            "Correct the address and make the letter again.",
        )


def _refuse_characters(missing: set[str]) -> None:
    if missing:
        codes = ", ".join(sorted(f"U+{ord(character):04X}" for character in missing))
        raise KnownError(
            f"The letter holds characters that our typeface cannot print: {codes}.",
            "The letter was not made.",
            "Write the name or address in Latin letters, as on the envelope, and try again.",
        )


def _refuse_many_pages(pages: int) -> None:
    if pages > MOST_PAGES:
        raise KnownError(
            f"The letter would have {pages} pages, and the post takes at most {MOST_PAGES}.",
            "The letter was not made.",
            "Shorten the letter, or send it as two letters.",
        )


def _refuse_many_bytes(size: int) -> None:
    if size > MOST_BYTES:
        raise KnownError(
            "The letter's file is larger than the 2 MB that the post takes.",
            "The letter was not made.",
            "Shorten the letter, or send it as two letters.",
        )
