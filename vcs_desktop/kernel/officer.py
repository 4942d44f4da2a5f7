"""Who is at the screen."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


def one_spelling(name: str) -> str:
    """A person's name in the one form in which it is kept and compared.

    Spaces are single, and a letter with its accent is one letter, however it was typed.

    >>> one_spelling("  Olwen   Example ")
    'Olwen Example'
    """
    return unicodedata.normalize("NFC", " ".join(name.split()))


class Nation(StrEnum):
    """Where the unit is: it decides about Welsh, and about the tribunal for patients."""

    ENGLAND = "england"
    WALES = "wales"


@dataclass(frozen=True, slots=True)
class Officer:
    """A named person of the unit.  `id` is what records refer to; `name` is for screens."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Unit:
    """The Victim Liaison Unit whose letterhead and telephone the letters carry."""

    name: str
    nation: Nation
    address_lines: tuple[str, ...] = ()
    telephone: str = ""
    email: str = ""
