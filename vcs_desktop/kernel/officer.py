"""Who is at the screen."""

import unicodedata
from dataclasses import dataclass
from datetime import date
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


class Role(StrEnum):
    """What an officer is in this office for.  One officer may have several."""

    VLO = "vlo"
    """Victim Liaison Officer: works with cases."""
    SPO = "spo"
    """Senior probation officer: works with cases, and decides for the whole unit."""
    ADMINISTRATOR = "administrator"
    """Looks after officers, keys, backups: sees nothing of any victim."""
    AUDITOR = "auditor"
    """Reads the record: sees nothing of any victim."""


FOUNDERS_ROLES = frozenset({Role.VLO, Role.SPO, Role.ADMINISTRATOR})
"""Whoever sets an office up holds these, until others are named."""


@dataclass(frozen=True, slots=True)
class Officer:
    """A named person of the unit.  `id` is what records refer to; `name` is for screens.

    Attributes:
        roles: What they are here for; nobody may do what no role of theirs allows.
        left_on: The day on which they left the unit, if they did.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """The Victim Liaison Unit whose letterhead and telephone the letters carry."""

    name: str
    nation: Nation
    address_lines: tuple[str, ...] = ()
    telephone: str = ""
    email: str = ""
