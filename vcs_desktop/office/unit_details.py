"""What a unit may be called and how it may be reached: the one check, at set-up and later.

A letterhead that is kept is one with which letters can be made: the last check makes one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Unit
from vcs_desktop.letters.unit_trial import try_unit
from vcs_desktop.paper.address import own_address_problems

_LONGEST = 120
"""In letters.  What fits is found out on paper; this only keeps whole texts away from it."""

_TELEPHONE = re.compile(r"[0-9 +()\-]{6,}(?: ?(?:ext|x)\.? ?[0-9]{1,6})?", re.IGNORECASE)
_FEWEST_DIGITS = 6
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


class UnitField(StrEnum):
    """One thing that a letterhead tells."""

    NAME = "name"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    EMAIL = "email"


class UnitFault(StrEnum):
    """What can be wrong with it."""

    NO_NAME = "no-name"
    TOO_LONG = "too-long"
    BAD_SIGNS = "bad-signs"
    BAD_ADDRESS = "bad-address"
    BAD_TELEPHONE = "bad-telephone"
    BAD_EMAIL = "bad-email"
    NO_LETTER = "no-letter"


@dataclass(frozen=True, slots=True)
class UnitProblem:
    """Something that stands against a letterhead; `words` say it, and repeat nothing typed."""

    field: UnitField
    fault: UnitFault
    words: str


_WORDS = {
    UnitFault.NO_NAME: "The unit's name is missing.",
    UnitFault.TOO_LONG: "A line of the letterhead is far too long.",
    UnitFault.BAD_SIGNS: "A line of the letterhead holds double brackets or signs that can't be "
    "printed.",
    UnitFault.BAD_TELEPHONE: "The telephone number is not one: it is digits and spaces, with +, "
    "brackets or an extension (ext 12) where needed.",
    UnitFault.BAD_EMAIL: "The email address is not one.",
}


def tidy(unit: Unit) -> Unit:
    """The same unit, with single spaces and without empty lines."""
    lines = tuple(filter(None, map(_one_line, unit.address_lines)))
    return replace(
        unit,
        name=_one_line(unit.name),
        address_lines=lines,
        telephone=_one_line(unit.telephone),
        email=unit.email.strip(),
    )


def problems_of(unit: Unit, on: date, resources: Path) -> tuple[UnitProblem, ...]:
    """Everything that stands against this letterhead; nothing where letters can be made with it.

    Args:
        unit: The unit, tidied.
        on: The day of the letter that is tried.
        resources: The folder of wordings and fonts.
    """
    found = tuple(_problems(unit))
    if found:
        return found
    try:
        try_unit(unit, on, resources)
    except KnownError as error:
        field = UnitField.ADDRESS if unit.address_lines else UnitField.NAME
        return (UnitProblem(field, UnitFault.NO_LETTER, error.happened),)
    return ()


def checked(unit: Unit, on: date, resources: Path, not_done: str) -> Unit:
    """The unit, tidied and found good.

    Args:
        unit: The unit as somebody typed it.
        on: The present day.
        resources: The folder of wordings and fonts.
        not_done: What is not done where it is refused.

    Raises:
        KnownError: No letters could be made with it, or nobody could answer them.
    """
    good = tidy(unit)
    problems = problems_of(good, on, resources)
    if problems:
        raise KnownError(
            " ".join(dict.fromkeys(problem.words for problem in problems)),
            not_done,
            "Correct the letterhead. Address, telephone and email may be left out.",
        )
    return good


def _problems(unit: Unit) -> Iterator[UnitProblem]:
    said = {
        UnitField.NAME: (unit.name,),
        UnitField.ADDRESS: unit.address_lines,
        UnitField.TELEPHONE: (unit.telephone,),
        UnitField.EMAIL: (unit.email,),
    }
    for field, lines in said.items():
        if any(len(line) > _LONGEST for line in lines):
            yield _problem(field, UnitFault.TOO_LONG)
        elif any(_has_bad_signs(line) for line in lines):
            yield _problem(field, UnitFault.BAD_SIGNS)
        else:
            yield from _PROBLEMS_IN[field](unit)


def _in_name(unit: Unit) -> Iterator[UnitProblem]:
    if not unit.name:
        yield _problem(UnitField.NAME, UnitFault.NO_NAME)


def _in_address(unit: Unit) -> Iterator[UnitProblem]:
    for words in own_address_problems(unit.address_lines) if unit.address_lines else ():
        yield UnitProblem(UnitField.ADDRESS, UnitFault.BAD_ADDRESS, words)


def _in_telephone(unit: Unit) -> Iterator[UnitProblem]:
    digits = sum(character.isdigit() for character in unit.telephone)
    is_good = _TELEPHONE.fullmatch(unit.telephone) and digits >= _FEWEST_DIGITS
    if unit.telephone and not is_good:
        yield _problem(UnitField.TELEPHONE, UnitFault.BAD_TELEPHONE)


def _in_email(unit: Unit) -> Iterator[UnitProblem]:
    if unit.email and not _EMAIL.fullmatch(unit.email):
        yield _problem(UnitField.EMAIL, UnitFault.BAD_EMAIL)


_PROBLEMS_IN = {
    UnitField.NAME: _in_name,
    UnitField.ADDRESS: _in_address,
    UnitField.TELEPHONE: _in_telephone,
    UnitField.EMAIL: _in_email,
}


def _problem(field: UnitField, fault: UnitFault) -> UnitProblem:
    return UnitProblem(field, fault, _WORDS[fault])


def _has_bad_signs(line: str) -> bool:
    return not line.isprintable() or "((" in line or "))" in line


def _one_line(words: str) -> str:
    return " ".join(words.split())
