"""A letter of nobody's to nobody, to see whether a unit's letterhead can stand on letters."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.officer import Unit
from vcs_desktop.letters.facts import LetterKind
from vcs_desktop.letters.letter import finish_letter
from vcs_desktop.letters.specimens import SPECIMEN_FACTS


def try_unit(unit: Unit, on: date, resources: Path) -> bytes:
    """Set the pages of a letter from this unit to an invented person, dated this day.

    Raises:
        KnownError: No letter could be made with such a head; it says why.
    """
    facts = replace(SPECIMEN_FACTS, unit=unit, letter_date=on)
    return finish_letter(LetterKind.RECALL, facts, resources).pdf
