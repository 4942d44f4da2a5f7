"""A running case as it is taken on: whom it is about, and how it stood with the unit before."""

import hashlib
from dataclasses import astuple, dataclass
from datetime import date

from vcs_desktop.rules.case_words import (
    Level,
    Membership,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.victims.model.referral import Referral


@dataclass(frozen=True, slots=True)
class RunningRequest:
    """A request for a condition as it stood.

    Attributes:
        number: Its place in the row; with the reference it names the request.
        asked_on: The day it was made.
    """

    number: int
    kind: RequestKind
    condition_code: str
    state: RequestState
    asked_on: date


@dataclass(frozen=True, slots=True)
class Position:
    """One running case, as the unit before knew it.

    Attributes:
        referral: The person, the offender and the officer.
        taken_on: The day from which this unit answers for the case.
        membership: The person's place in the scheme on that day.
        level: How much they asked to be told, if they are in it.
        told_month: The month of release they were told last; its first day.
        told_on: The day they were told it, where it is known.
        last_annual_on: The day of the last annual contact, where there was one.
        statement_state: How far the statement has come, where there is one.
        statement_on: The day it came so far.
    """

    referral: Referral
    taken_on: date
    membership: Membership
    level: Level | None = None
    told_month: date | None = None
    told_on: date | None = None
    last_annual_on: date | None = None
    requests: tuple[RunningRequest, ...] = ()
    statement_state: StatementState | None = None
    statement_on: date | None = None

    @property
    def digest(self) -> str:
        """Equal for equal content, so a repeat is known from a contradiction."""
        return hashlib.sha256(repr(astuple(self)).encode()).hexdigest()
