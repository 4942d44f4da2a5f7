"""A referral to the Victim Contact Scheme, as it comes in."""

import hashlib
from dataclasses import astuple, dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.case_words import Basis, Capacity, Level


class Language(StrEnum):
    """The language the person wants letters in."""

    ENGLISH = "en"
    WELSH = "cy"


class CommunicationNeed(StrEnum):
    """The format that the person needs, or that somebody interprets for them."""

    LARGE_PRINT = "large-print"
    EASY_READ = "easy-read"
    BRAILLE = "braille"
    AUDIO = "audio"
    INTERPRETER = "interpreter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Referral:
    """One person referred about one offender.

    Attributes:
        reference: The referrer's own reference: the same one twice is the same referral.
        referred_on: The day it reached the unit; the 20 working days count from it.
        sentence: The offender's sentence, as an opaque reference.
        offender_name: The offender as letters will name them.
        person_name: The person's name as they write it.
        salutation: How a letter greets them, after "Dear".
        address_confirmed: Whether somebody confirmed that post to this address is safe.
        telephone_safe: Whether the number is safe to ring; None while nobody asked.
        officer_name: Who will look after the case; empty for whoever takes it in.
        opted_in_on: The day the person said yes, where the referrer already heard it.
        level: How much they asked to be told; comes with `opted_in_on`.
        basis: On what ground they may be in the scheme.
        sentenced_on: The day of sentence, where the referral says it.
        born_on: The day of birth of somebody who was a child.
        communication_need: The format that they need; None where they need no other.
    """

    reference: str
    referred_on: date
    sentence: SentenceRef
    offender_name: str
    person_name: str
    salutation: str
    capacity: Capacity = Capacity.VICTIM
    language: Language = Language.ENGLISH
    address_lines: tuple[str, ...] = ()
    address_confirmed: bool = False
    telephone: str = ""
    telephone_safe: bool | None = None
    email: str = ""
    officer_name: str = ""
    opted_in_on: date | None = None
    level: Level | None = None
    basis: Basis = Basis.NOT_STATED
    sentenced_on: date | None = None
    born_on: date | None = None
    communication_need: CommunicationNeed | None = None

    @property
    def digest(self) -> str:
        """Equal for equal content, so a repeat is known from a contradiction."""
        return hashlib.sha256(repr(astuple(self)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class DoubtfulReferral:
    """That a referral contradicts a case on file, without what it says.

    Attributes:
        look: The reference by which a person settles it.
    """

    look: str
    case_number: str
    heard_at: datetime
