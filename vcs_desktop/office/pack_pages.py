"""A pack on paper: the sections as tagged pages, and every letter after them as it was made."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.officer import Unit
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.pack_content import PackContent, PackLine, Section
from vcs_desktop.office.pack_texts import PlaceToCheck
from vcs_desktop.paper.joining import joined
from vcs_desktop.paper.letter_paper import set_long_pages
from vcs_desktop.paper.sheet import Block, BulletList, Heading, LetterSheet, Paragraph, Run
from vcs_desktop.paper.text import texts_of_pages

_NONE = "There is nothing of this kind."
_RIGHTS = (
    "If something here is wrong, tell us: we put it right, or say why not.",
    "You may ask us to erase what we hold. We say whether we can, and if not, why not.",
    "You may complain to the Information Commissioner (ico.org.uk).",
)
_NOT_HERE = (
    "What we hold about the offender, beyond what you were told.",
    "Anything about other people, and the names of officers.",
    "Marks that the program makes to know a row again, such as hashes. They have no meaning.",
)


def set_pack(
    content: PackContent, unit: Unit, on: date, resources: Path, *, is_invented: bool
) -> tuple[bytes, tuple[PlaceToCheck, ...]]:
    """Set a pack as one PDF.

    Returns:
        The pages, and each text to be read first with the page that it stands on.

    Raises:
        KnownError: A character cannot be printed.
    """
    sheet = LetterSheet(
        title="What we hold about you",
        logo_lines=("Victim Contact Scheme", unit.name),
        contact_lines=(unit.name, *unit.address_lines, unit.telephone, unit.email),
        reference_lines=(("Date", long_day(on)),),
        address_lines=(),
        body=_body(content, unit, on),
        footer="What we hold about you",
        watermark="INVENTED" if is_invented else "",
    )
    sheet = replace(sheet, contact_lines=tuple(line for line in sheet.contact_lines if line))
    text = set_long_pages(sheet, resources)
    pages = texts_of_pages(text)
    places = tuple(replace(one, page=_page_of(one.text, pages)) for one in content.places)
    return joined(text, [pdf for _, pdf in content.letters if pdf]), places


def _body(content: PackContent, unit: Unit, on: date) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Heading((Run("What we hold about you"),), 1),
        _paragraph(
            f"This is everything that the {unit.name} holds about you for the Victim Contact "
            f"Scheme in this program, as it was on {long_day(on)}, but for what the next lines "
            "name. It is for you alone: keep it where nobody reads it whom you would not tell."
        ),
        Heading((Run("What is not in it"),), 2),
        _bullets(_NOT_HERE),
    ]
    for section in content.sections:
        blocks += _section(section)
    blocks += [Heading((Run("What you can do"),), 2), _bullets(_RIGHTS)]
    if content.letters:
        blocks.append(
            _paragraph("From the next page on, each letter follows as it was made, oldest first.")
        )
    return tuple(blocks)


def _section(section: Section) -> list[Block]:
    intro = [_paragraph(section.intro)] if section.intro and section.lines else []
    lines: Block = (
        BulletList(tuple(_line(one) for one in section.lines))
        if section.lines
        else _paragraph(_NONE)
    )
    return [Heading((Run(section.title),), 2), *intro, lines]


def _line(line: PackLine) -> tuple[Run, ...]:
    label = long_day(line.on) if line.on else line.name
    return (Run(f"{label}: ", is_bold=True), Run(line.words)) if label else (Run(line.words),)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))


def _bullets(lines: Sequence[str]) -> BulletList:
    return BulletList(tuple((Run(line),) for line in lines))


def _page_of(text: str, pages: Sequence[str]) -> int:
    """The page where a text begins: looked for without spaces, which lines break differently."""
    wanted = "".join(text.split())
    for length in (len(wanted), 40, 15):
        for number, page in enumerate(pages, 1):
            if wanted[:length] in "".join(page.split()):
                return number
    return 0
