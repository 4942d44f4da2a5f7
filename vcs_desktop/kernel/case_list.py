"""A list of cases as somebody asks for it: words, which cases, in which order."""

from dataclasses import dataclass
from enum import StrEnum


class Order(StrEnum):
    """In which order a list stands; the best match is by the person where nothing was typed."""

    BEST_MATCH = "best-match"
    PERSON = "person"
    PERSON_DOWN = "person-down"
    OFFENDER = "offender"
    OFFENDER_DOWN = "offender-down"
    OFFICER = "officer"
    OFFICER_DOWN = "officer-down"
    NEXT_DUE = "next-due"
    NEXT_DUE_DOWN = "next-due-down"
    NUMBER = "number"
    NUMBER_DOWN = "number-down"


class Among(StrEnum):
    """Which cases a list is taken from."""

    EVERYBODY = "everybody"
    MINE = "mine"
    NOT_ASKED_YET = "not-asked-yet"
    DORMANT = "dormant"
    NOTHING_OWED = "nothing-owed"


class FoundBy(StrEnum):
    """What number of a case was typed, or a piece of it: figures alone may be any of them."""

    CASE_NUMBER = "case-number"
    REFERENCE = "reference"
    NOMS = "noms"
    CRN = "crn"
    POSTCODE = "postcode"
    TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True)
class CaseList:
    """Which cases are wanted, and in which order.

    Attributes:
        words: What was typed; empty for every case.
    """

    words: str = ""
    among: Among = Among.EVERYBODY
    order: Order = Order.BEST_MATCH


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list that an officer named and kept."""

    name: str
    wanted: CaseList
