"""What left, for those who decide or for the person, as the disclosure register has it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Disclosed(StrEnum):
    """What kind of thing left."""

    CONDITION_REQUEST = "condition-request"
    CONDITION_REQUEST_WITH_ZONE = "condition-request-with-zone"
    SUBJECT_ACCESS_PACK = "subject-access-pack"


class GivenTo(StrEnum):
    """To whom something left: those who decide, by the same words, or the person themselves."""

    PROBATION_PRACTITIONER = "probation-practitioner"
    PRISON = "prison"
    PAROLE_BOARD = "parole-board"
    TRIBUNAL = "tribunal"
    HOSPITAL = "hospital"
    SECRETARY_OF_STATE = "secretary-of-state"
    THE_PERSON = "the-person"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing that left, and to whom; `sha256` stands for its words, which are not kept.

    `request` is the reference of what left: a request, or a pack.
    """

    request: str
    what: Disclosed
    to_whom: GivenTo
    left_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class PastDisclosure:
    """A line of the register, with who let it leave."""

    disclosure: Disclosure
    officer_name: str
