"""What was typed in the forms of a case, before anybody looks whether it can be so.

Days are as they were typed.  Knows no Qt.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_words import (
    DeedKind,
    EndReason,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.concern_words import ConcernKind, ConcernStep
from vcs_desktop.rules.deed_details import DeedDetail
from vcs_desktop.rules.safe_contact import Way, WayOnFile


class MoreAct(StrEnum):
    """What may be recorded about a case beside contacts and deeds."""

    ASK = "ask"
    MOVE = "move"
    STATEMENT = "statement"
    WAY = "way"
    DORMANT = "dormant"
    END = "end"
    PACK = "pack"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class TypedDeed:
    """What was done about one obligation."""

    obligation: ObligationId
    deed: DeedKind
    detail: DeedDetail | None
    day: str


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """What a person asks for."""

    kind: RequestKind
    day: str


@dataclass(frozen=True, slots=True)
class TypedMove:
    """How far a request has come, or to whom it goes.

    `to_whom`, `zone` and `out` are for one that is forwarded: `out` is the file for the page.
    """

    request: str
    to: RequestState
    day: str
    to_whom: Recipient | None = None
    zone: str = ""
    out: Path | None = None


@dataclass(frozen=True, slots=True)
class TypedStatement:
    """How far the statement has come."""

    to: StatementState
    checked: bool
    warned: bool
    day: str


@dataclass(frozen=True, slots=True)
class TypedDormancy:
    """Who approved that the case goes quiet."""

    approved_by: str


@dataclass(frozen=True, slots=True)
class TypedEnd:
    """Why the case ends."""

    reason: EndReason


@dataclass(frozen=True, slots=True)
class TypedPack:
    """Where the pack of a person goes."""

    case: CaseId
    out: Path


@dataclass(frozen=True, slots=True)
class TypedErasure:
    """On what ground a case is erased, and who approved it."""

    case: CaseId
    ground: str
    approved_by: str
    alone: bool


@dataclass(frozen=True, slots=True)
class TypedWay:
    """What a person said of one way of reaching them, and what was shown while it was typed."""

    way: Way
    seen: WayOnFile
    typed: WayOnFile


@dataclass(frozen=True, slots=True)
class TypedConcern:
    """What a person fears or reports, in their words, and who has it already if somebody has."""

    kind: ConcernKind
    words: str
    passed_to: str


@dataclass(frozen=True, slots=True)
class TypedConcernStep:
    """What became of a concern; `passed_to` is for one that is passed on."""

    number: int
    step: ConcernStep
    passed_to: str = ""


@dataclass(frozen=True, slots=True)
class TypedReminder:
    """A reminder as it was typed, in one line."""

    line: str


@dataclass(frozen=True, slots=True)
class TypedReminderDone:
    """A reminder that is done."""

    number: int


TypedCare = TypedConcern | TypedConcernStep | TypedReminder | TypedReminderDone
TypedAct = (
    TypedCare
    | TypedDeed
    | TypedRequest
    | TypedMove
    | TypedStatement
    | TypedDormancy
    | TypedEnd
    | TypedWay
)
