"""The words around every letter: who writes, how to reach us, the greeting and the close."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.letters.dates import long_date
from vcs_desktop.letters.facts import LetterFacts
from vcs_desktop.paper.sheet import (
    WELSH,
    Block,
    LetterSheet,
    PageBreak,
    Paragraph,
    Run,
    Signature,
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What `letterhead.toml` holds for one language, entry by entry."""

    organisation: str
    scheme: str
    unit_role: str
    officer_role: str
    date_label: str
    reference_label: str
    privacy_label: str
    privacy_words: str
    telephone_label: str
    greeting: str
    farewell: str
    pdf_title: str
    watermark: str
    welsh_offer: str
    enquiries_email: str
    unwanted_contact_telephone: str


def read_letterhead(resources: Path, language: str = "en") -> Letterhead:
    """Read the words around letters in one language.

    Raises:
        KnownError: The file is missing an entry, or cannot be read.
    """
    path = resources / "letters" / language / "letterhead.toml"
    try:
        entries = tomllib.loads(path.read_text("utf-8"))
        return Letterhead(**{entry.name: str(entries[entry.name]) for entry in fields(Letterhead)})
    except (OSError, KeyError, tomllib.TOMLDecodeError) as fault:
        raise KnownError(
            f'The letterhead for the language "{language}" cannot be read.',
            "The letter was not made.",
            "Ask the administrator to put the file letterhead.toml back.",
        ) from fault


def compose(facts: LetterFacts, blocks: tuple[Block, ...], letterhead: Letterhead) -> LetterSheet:
    """Put the merged wording between the head and the close."""
    return LetterSheet(
        title=f"{letterhead.pdf_title} {facts.case_number}",
        logo_lines=(letterhead.organisation, letterhead.scheme),
        contact_lines=_contact_lines(facts, letterhead),
        reference_lines=(
            (letterhead.date_label, long_date(facts.letter_date)),
            (letterhead.reference_label, facts.case_number),
            (letterhead.privacy_label, letterhead.privacy_words),
        ),
        address_lines=envelope_lines(facts),
        body=_body(facts, blocks, letterhead),
        footer=facts.case_number,
        watermark=letterhead.watermark if facts.is_invented else "",
    )


def envelope_lines(facts: LetterFacts) -> tuple[str, ...]:
    """The name and the address, with the name written once."""
    lines = tuple(line.strip() for line in facts.address_lines if line.strip())
    if lines and lines[0] in {facts.person_name, facts.salutation}:
        return lines
    return (facts.person_name, *lines)


def is_wales(facts: LetterFacts) -> bool:
    """Whether this letter comes from a unit in Wales."""
    return facts.unit.nation is Nation.WALES or "wales" in facts.flags


def _contact_lines(facts: LetterFacts, letterhead: Letterhead) -> tuple[str, ...]:
    unit = facts.unit
    name = (unit.name,) if letterhead.unit_role in unit.name else (letterhead.unit_role, unit.name)
    telephone = (f"{letterhead.telephone_label} {unit.telephone}",) if unit.telephone else ()
    return (*name, *unit.address_lines, *telephone, unit.email or letterhead.enquiries_email)


def _body(
    facts: LetterFacts, blocks: tuple[Block, ...], letterhead: Letterhead
) -> tuple[Block, ...]:
    """The signature closes the letter itself, before any page to send back."""
    welsh = (Paragraph((Run(letterhead.welsh_offer),), WELSH),) if is_wales(facts) else ()
    greeting = Paragraph((Run(f"{letterhead.greeting} {facts.salutation}"),))
    role = ", ".join(filter(None, (letterhead.officer_role, facts.unit.telephone)))
    close = Signature(letterhead.farewell, facts.officer_name, (role,))
    breaks = [place for place, block in enumerate(blocks) if isinstance(block, PageBreak)]
    end = breaks[0] if breaks else len(blocks)
    return (*welsh, greeting, *blocks[:end], close, *blocks[end:])
