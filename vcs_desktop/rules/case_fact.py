"""Facts about one case: what was heard and what officers did.

Facts have a sequence and are never changed.  Everything else about a case's obligations is
worked out from them (`rules.engine`), so it can be worked out again and must come out the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import LetterId, ObligationId
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    DeedKind,
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
    RequestKind,
    RequestState,
    StatementState,
    WhyNotSo,
)
from vcs_desktop.rules.key_stage import KeyStage


@dataclass(frozen=True, slots=True)
class Told:
    """A promise on record: the month of release that one obligation's letter or call told."""

    obligation: ObligationId
    month: date


@dataclass(frozen=True, slots=True)
class Referred:
    """The case was referred to the scheme.

    Attributes:
        basis: On what ground the person may be in the scheme.
        capacity: In what capacity.
        sentenced_on: The day of sentence, where the referral says it: whose delay it was
            follows from it.
        born_on: The day of birth of somebody who was a child, for the review at eighteen.
    """

    sequence: int
    on: date
    heard_at: datetime
    basis: Basis = Basis.NOT_STATED
    capacity: Capacity = Capacity.VICTIM
    sentenced_on: date | None = None
    born_on: date | None = None


@dataclass(frozen=True, slots=True)
class StageHeard:
    """A key stage of the sentence crossed over to this case."""

    sequence: int
    stage: KeyStage


@dataclass(frozen=True, slots=True)
class Contacted:
    """An officer was in contact, or tried.

    `level` comes with the outcome `opted-in` only.  `told` holds the month for each met
    obligation that told one.
    """

    sequence: int
    on: date
    method: Method
    direction: Direction
    outcome: Outcome
    meets: tuple[ObligationId, ...] = ()
    level: Level | None = None
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactWithdrawn:
    """A contact that was recorded by mistake is taken back: it counts as never made.

    Attributes:
        contact: The sequence of the contact.
        on: The day it was taken back.
    """

    sequence: int
    on: date
    contact: int
    because: WhyNotSo


@dataclass(frozen=True, slots=True)
class LetterPosted:
    """A letter left the office."""

    sequence: int
    on: date
    letter: LetterId
    meets: tuple[ObligationId, ...]
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterReturned:
    """A posted letter came back, so what it met is owed again."""

    sequence: int
    on: date
    letter: LetterId


@dataclass(frozen=True, slots=True)
class DeedDone:
    """An officer did what was owed in another way than by telling the person.

    Attributes:
        detail: A closed word, such as why a duty was late; else empty.
    """

    sequence: int
    on: date
    deed: DeedKind
    meets: tuple[ObligationId, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RequestMoved:
    """A request for a condition was made, or came further.

    `kind` and `condition_code` come with the state `asked`.
    """

    sequence: int
    on: date
    request: str
    state: RequestState
    kind: RequestKind = RequestKind.OTHER
    condition_code: str = ""


@dataclass(frozen=True, slots=True)
class StatementMoved:
    """A victim personal statement came further."""

    sequence: int
    on: date
    state: StatementState


@dataclass(frozen=True, slots=True)
class MembershipSet:
    """The unit decided about the case: dormant, or ended.  What a person chose is a contact.

    Attributes:
        reason: A closed word, such as why the case ended; else empty.
    """

    sequence: int
    on: date
    membership: Membership
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakenOn:
    """A running case was taken on: how it stood on that day, as the unit before knew it.

    Attributes:
        on: The day it was taken on; what was owed before is to be checked, never overdue.
        membership: The person's place in the scheme.
        level: How much they asked to be told, if they are in it.
        told_month: The month of release that they were told last, if any; its first day.
        told_on: When they were told it.
        last_annual_on: When they last had the annual letter.
    """

    sequence: int
    on: date
    membership: Membership
    level: Level | None = None
    told_month: date | None = None
    told_on: date | None = None
    last_annual_on: date | None = None


def known_on(fact: "CaseFact") -> date:
    """The day a fact came to be known here: when it was heard, said or done."""
    return london_day(fact.stage.heard_at) if isinstance(fact, StageHeard) else fact.on


def that_hold(facts: "Iterable[CaseFact]") -> "list[CaseFact]":
    """The facts without the contacts that were taken back."""
    every = list(facts)
    gone = {fact.contact for fact in every if isinstance(fact, ContactWithdrawn)}
    return [fact for fact in every if not (isinstance(fact, Contacted) and fact.sequence in gone)]


CaseFact = (
    Referred
    | StageHeard
    | Contacted
    | ContactWithdrawn
    | LetterPosted
    | LetterReturned
    | DeedDone
    | RequestMoved
    | StatementMoved
    | MembershipSet
    | TakenOn
)
