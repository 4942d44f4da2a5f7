"""Facts about one case: what was heard and what officers did.

Facts have a sequence and are never changed.  Everything else about a case's obligations is
worked out from them (`rules.engine`), so it can be worked out again and must come out the same.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import LetterId, ObligationId
from vcs_desktop.rules.key_stage import KeyStage


class Membership(StrEnum):
    """A person's place in the Victim Contact Scheme."""

    REFERRED = "referred"
    OFFERED = "offered"
    OPTED_IN = "opted-in"
    OPTED_OUT = "opted-out"
    DECLINED = "declined"


class Level(StrEnum):
    """How much the person asked to be told (gov.uk, Information about the VCS, 0.3)."""

    MONTH_ONLY = "month-only"
    ANNUAL = "annual"
    KEY_STAGES = "key-stages"


class Method(StrEnum):
    """A way of reaching a person."""

    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    SMS = "sms"
    VISIT = "visit"


class Direction(StrEnum):
    """Whether we reached out or they did."""

    IN = "in"
    OUT = "out"


class Outcome(StrEnum):
    """How a contact ended.  Only `spoke`, and what a person told us, is a successful contact."""

    SPOKE = "spoke"
    NO_ANSWER = "no-answer"
    VOICEMAIL = "voicemail"
    OPTED_IN = "opted-in"
    DECLINED = "declined"
    OPTED_OUT = "opted-out"
    ADDRESS_CONFIRMED = "address-confirmed"

    @property
    def reached_the_person(self) -> bool:
        """Whether the person themselves was spoken to, so a duty to tell can be met by it."""
        return self not in {Outcome.NO_ANSWER, Outcome.VOICEMAIL}


@dataclass(frozen=True, slots=True)
class Told:
    """A promise on record: the month of release that one obligation's letter or call told."""

    obligation: ObligationId
    month: date


@dataclass(frozen=True, slots=True)
class Referred:
    """The case was referred to the scheme."""

    sequence: int
    on: date
    heard_at: datetime


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


def known_on(fact: "CaseFact") -> date:
    """The day a fact came to be known here: when it was heard, said or done."""
    return london_day(fact.stage.heard_at) if isinstance(fact, StageHeard) else fact.on


CaseFact = Referred | StageHeard | Contacted | LetterPosted | LetterReturned
