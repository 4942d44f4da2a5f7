"""A letter about nothing, for tests of paper."""

from dataclasses import replace

from vcs_desktop.paper.sheet import (
    Block,
    BulletList,
    Heading,
    LetterSheet,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Signature,
    Table,
    TickList,
)


def plain(text: str) -> Runs:
    return (Run(text),)


EVERY_BLOCK: tuple[Block, ...] = (
    Paragraph(plain("Os hoffech gael y llythyr hwn yn Gymraeg, cysylltwch â ni."), "cy-GB"),
    Paragraph(plain("Dear Ms Ann Example")),
    Heading(plain("A subject"), 1),
    Paragraph((Run("Plain and "), Run("bold", is_bold=True), Run(", then plain."))),
    Heading(plain("A heading")),
    BulletList((plain("the first point"), plain("the second point"))),
    NumberedList((plain("the first step"), plain("the second step"))),
    TickList((plain("yes"), plain("no"))),
    Table(
        (plain("What"), plain("When")),
        ((plain("An invented day"), plain("In March")), (plain("Another"), plain("In May"))),
    ),
    Signature("Yours sincerely", "Jo Officer", ("Victim Liaison Officer",)),
)

SHEET = LetterSheet(
    title="Letter VC-000412",
    logo_lines=("Probation Service", "Victim Contact Scheme"),
    contact_lines=("Northshire Victim Liaison Unit", "2 Invented House", "Phone 01632 960 100"),
    reference_lines=(("Date", "23 November 2026"), ("Our reference", "VC-000412")),
    address_lines=("Ms Siân Ŵyn-Ŷd", "1 Invented Street", "Sampleton", "ZZ99 3WZ"),
    body=EVERY_BLOCK,
    footer="VC-000412",
)


def long_sheet(paragraphs: int) -> LetterSheet:
    """A sheet of this many paragraphs of five lines or so, each with words of its own."""
    body = tuple(
        Paragraph(plain(f"Paragraph {place} begins. " + f"Words of number {place}. " * 18))
        for place in range(paragraphs)
    )
    return replace(SHEET, body=(*body, EVERY_BLOCK[-1]))
