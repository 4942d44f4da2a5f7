"""A victim case as it is read: one person, one offender's sentence."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.identifiers import CaseId, LetterId, ObligationId, SentenceRef
from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.case_words import Capacity, Level, Membership
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.safe_contact import NOTHING_ON_FILE, WayOnFile
from vcs_desktop.victims.model.disclosure import PastDisclosure
from vcs_desktop.victims.model.referral import CommunicationNeed, Language


@dataclass(frozen=True, slots=True)
class VictimCase:
    """The person, how to reach them, whose sentence it is about, and who looks after it.

    `number` is the case number on letters and screens, such as `VC-000412`.
    """

    id: CaseId
    number: str
    sentence: SentenceRef
    offender_name: str
    person_name: str
    salutation: str
    capacity: Capacity
    language: Language
    address_lines: tuple[str, ...]
    address_confirmed: bool
    telephone: str
    telephone_safe: bool | None
    email: str
    officer: str
    officer_name: str
    referred_on: date
    communication_need: CommunicationNeed | None = None
    phone: WayOnFile = NOTHING_ON_FILE


def contact_reference(sequence: int) -> str:
    """What a contact is called, by its place among the facts.

    >>> contact_reference(17)
    'contact-17'
    """
    return f"contact-{sequence}"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A victim case in a list.

    `undated_count` counts what is owed as soon as practicable, without a date.
    """

    id: CaseId
    number: str
    person_name: str
    offender_name: str
    officer_name: str
    membership: Membership
    level: Level | None
    next_due_on: date | None
    owed_count: int
    undated_count: int


@dataclass(frozen=True, slots=True)
class NamedCase:
    """A case, and no more than whom it is about."""

    id: CaseId
    number: str
    person_name: str


@dataclass(frozen=True, slots=True)
class WorkLine:
    """An obligation, with the case it is about."""

    obligation: Obligation
    case_number: str
    person_name: str
    offender_name: str
    officer_name: str
    sentence: SentenceRef
    telephone: str = ""
    telephone_safe: bool | None = None
    phone: WayOnFile = NOTHING_ON_FILE


class LetterState(StrEnum):
    """How far a letter has come.  Only `posted` means that it left the office."""

    WRITTEN = "written"
    PRINTED = "printed"
    POSTED = "posted"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter as kept, without its pages.

    Attributes:
        month: The month of release it tells, if it tells one.
    """

    id: LetterId
    case: CaseId
    obligation: ObligationId
    kind: str
    wording_version: str
    sha256: str
    state: LetterState
    made_at: datetime
    month: date | None


@dataclass(frozen=True, slots=True)
class PastFact:
    """A fact of a case with when and by whom it was entered."""

    fact: CaseFact
    entered_at: datetime
    officer_name: str


@dataclass(frozen=True, slots=True)
class Casefile:
    """Everything that is held about one case."""

    case: VictimCase
    membership: Membership
    level: Level | None
    obligations: tuple[Obligation, ...]
    facts: tuple[PastFact, ...]
    letters: tuple[KeptLetter, ...]
    disclosures: tuple[PastDisclosure, ...] = ()
