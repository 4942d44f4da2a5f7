"""A case that was erased: on what ground, when and by whom, and nothing about the person."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.case_number import number_text


class Ground(StrEnum):
    """Why a case is erased: closed words, so that nothing about a person can stand in them."""

    NO_LONGER_NEEDED = "no-longer-needed"
    PERSON_ASKED = "person-asked"
    HELD_UNLAWFULLY = "held-unlawfully"
    OPENED_IN_ERROR = "opened-in-error"
    LAW_OR_COURT = "law-or-court"
    REVIEW_DECIDED = "review-decided"


class CameBack(StrEnum):
    """What came with an import about a person whose case was erased."""

    REFERRAL = "referral"
    POSITION = "position"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class ErasedCase:
    """What stays of an erased case, here and in the list outside the store.

    Attributes:
        number: The case number, which is never given again.
        reference: A keyed hash of the referrer's own reference.
        officer: The id of who erased it.
        approved_by: The id of who approved it; empty where the office had one officer only.
    """

    case: CaseId
    number: int
    reference: str
    ground: Ground
    erased_at: datetime
    officer: str
    approved_by: str

    @property
    def case_number(self) -> str:
        """The number as letters had it."""
        return number_text(self.number)


@dataclass(frozen=True, slots=True)
class ErasedCameBack:
    """That a row about an erased person came, by the reference under which it is settled."""

    look: str
    case_number: str
    heard_at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """A hold on a case: who put it there, when and why; and why it was lifted, if it was."""

    officer_name: str
    at: datetime
    reason: str
    why_lifted: str = ""
