"""An obligation: what one rule asks of us about one fact in one case, and how it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.rule_words import Nature


class Status(StrEnum):
    """How an obligation stands, whatever the day.

    `stands` is for what nobody here has to do: a right that is open, somebody else's clock
    that runs, a ground on which a person is in the scheme.
    """

    OWED = "owed"
    STANDS = "stands"
    MET = "met"
    ENDED = "ended"
    NOT_OWED = "not-owed"


class State(StrEnum):
    """How an obligation that is owed, or stands, looks on a given day.

    A window whose day has passed is never called too late: it says what may still be asked.
    """

    NOT_YET = "not-yet"

    OVERDUE = "overdue"
    DUE = "due"
    UPCOMING = "upcoming"
    AS_SOON_AS_PRACTICABLE = "as-soon-as-practicable"
    PASSED_BEFORE_HEARD = "passed-before-heard"
    STANDS = "stands"
    OPEN = "open"
    ASK_WHAT_IS_STILL_POSSIBLE = "ask-what-is-still-possible"
    RUNNING = "running"
    SHOULD_HAVE_COME = "should-have-come"


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
    NOT_THIS_PATIENT_KIND = "not-this-patient-kind"
    CASE_ENDED = "case-ended"
    CASE_DORMANT = "case-dormant"
    BEFORE_TAKING_ON = "before-taking-on"
    RULE_SWITCHED_ON_LATER = "rule-switched-on-later"
    TAKEN_BACK = "taken-back"
    NO_LONGER_NEEDED = "no-longer-needed"


CAN_WAIT = frozenset({State.UPCOMING, State.NOT_YET})
"""How what is owed, and is not owed now, looks."""

DUE_SOON = timedelta(days=7)
"""How near a deadline must be to be called due.  Presentation only: no deadline depends on it."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """What is owed, why, by when, and how that date was counted.

    Everything here is worked out by `rules.engine` from facts, rulebook and calendar.

    Attributes:
        id: Always the same for the same case, rule and occurrence.
        rule: The rule's id, such as `KEY-18`; empty when no rule covers the stage.
        nature: The rule's nature; None when no rule covers the stage.
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
        starts_on: The day from which it is shown; None for at once.
        target_on: The day that the team aims at, by its own setting; nothing is overdue by it.
        target_from: The day that the team's own figure is counted from, also when it is
            switched off; None where there is none.
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
    nature: Nature | None = None
    starts_on: date | None = None
    target_on: date | None = None
    target_from: date | None = None

    def state_on(self, day: date) -> State:
        """How this looks on a day.  Without a number in a source nothing is ever overdue."""
        if self.starts_on is not None and day < self.starts_on:
            return State.NOT_YET
        if self.nature is not None and not self.nature.is_work:
            return _STANDING_STATES[self.nature](self.due_on, day)
        return self._work_state(day)

    def _work_state(self, day: date) -> State:
        if self.due_on is None:
            return State.AS_SOON_AS_PRACTICABLE
        if self.due_on < self.heard_on:
            return State.PASSED_BEFORE_HEARD
        if self.due_on < day:
            return State.OVERDUE
        return State.DUE if self.due_on - day <= DUE_SOON else State.UPCOMING


def _window_state(due_on: date | None, day: date) -> State:
    is_over = due_on is not None and due_on < day
    return State.ASK_WHAT_IS_STILL_POSSIBLE if is_over else State.OPEN


def _clock_state(due_on: date | None, day: date) -> State:
    is_over = due_on is not None and due_on < day
    return State.SHOULD_HAVE_COME if is_over else State.RUNNING


def _no_clock(_due_on: date | None, _day: date) -> State:
    return State.STANDS


_STANDING_STATES: Mapping[Nature, Callable[[date | None, date], State]] = {
    Nature.WINDOW: _window_state,
    Nature.OTHERS_CLOCK: _clock_state,
    Nature.ELIGIBILITY: _no_clock,
    Nature.ROUTING: _no_clock,
    Nature.GATE: _no_clock,
}
