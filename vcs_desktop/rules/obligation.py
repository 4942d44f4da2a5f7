"""An obligation: what one rule asks of us about one fact in one case, and how it stands."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vcs_desktop.kernel.identifiers import CaseId, ObligationId


class Status(StrEnum):
    """How an obligation stands, whatever the day."""

    OWED = "owed"
    MET = "met"
    ENDED = "ended"
    NOT_OWED = "not-owed"


class State(StrEnum):
    """How an owed obligation looks on a given day."""

    OVERDUE = "overdue"
    DUE = "due"
    UPCOMING = "upcoming"
    AS_SOON_AS_PRACTICABLE = "as-soon-as-practicable"
    PASSED_BEFORE_HEARD = "passed-before-heard"


class Reason(StrEnum):
    """Why an obligation ended unmet, or was never owed.  Shown beside the stage, always."""

    NOT_OPTED_IN = "not-opted-in"
    LEVEL_NOT_ASKED_FOR = "level-not-asked-for"
    ASKED_US_TO_STOP = "asked-us-to-stop"
    NO_RULE_IN_FORCE = "no-rule-in-force"
    NO_RULE_COVERS_STAGE = "no-rule-covers-stage"
    OVERTAKEN = "overtaken"
    CHANGE_UNDONE = "change-undone"
    MONTH_UNCHANGED = "month-unchanged"
    NOTHING_TOLD_YET = "nothing-told-yet"
    NO_DATE_GIVEN = "no-date-given"
    DATE_ALREADY_PASSED = "date-already-passed"
    NOT_THIS_SENTENCE_KIND = "not-this-sentence-kind"


DUE_SOON = timedelta(days=7)
"""How near a deadline must be to be called due.  Presentation only: no deadline depends on it."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """What is owed, why, by when, and how that date was counted.

    Everything here is worked out by `rules.engine` from facts, rulebook and calendar.

    Attributes:
        id: Always the same for the same case, rule and occurrence.
        rule: The rule's id, such as `KEY-18`; empty when no rule covers the stage.
        occurrence: The fact, or the period, that it is about.
        stage: The key stage kind that raised it, or empty for a case fact.
        reason: Why it is ended or not owed; None while owed or met.
        line_from: The day the line of the rule came into force, ISO, or `not stated`.
        counted_from: The day the limit is counted from.
        heard_on: The day this office heard of the fact, or of the wish to be told, whichever
            came later.
        due_on: The deadline; None where no source gives a number.
        skipped_days: Non-working days that the count passed over.
        met_on: The day it was met.
        month_to_tell: For duties to tell a month of release: the first day of that month.
        month_told_before: For duties to tell a changed month: the first day of the month that
            was told last in the present wait for release.
    """

    id: ObligationId
    case: CaseId
    rule: str
    occurrence: str
    stage: str
    status: Status
    reason: Reason | None
    line_from: str
    counted_from: date
    heard_on: date
    due_on: date | None
    skipped_days: tuple[date, ...] = ()
    met_on: date | None = None
    month_to_tell: date | None = None
    month_told_before: date | None = None

    def state_on(self, day: date) -> State:
        """How this looks on a day.  Without a number in a source nothing is ever overdue."""
        if self.due_on is None:
            return State.AS_SOON_AS_PRACTICABLE
        if self.due_on < self.heard_on:
            return State.PASSED_BEFORE_HEARD
        if self.due_on < day:
            return State.OVERDUE
        return State.DUE if self.due_on - day <= DUE_SOON else State.UPCOMING
