"""What is counted about an officer's work: closed words, and what each counts of an obligation.

A count is always of what is on file now, as it looks on one day; it never says how well anybody
works.  What the law asks and what the team asks of itself are counted apart.
"""

import calendar
from datetime import date
from enum import StrEnum

from vcs_desktop.rules.case_words import Level, Membership
from vcs_desktop.rules.obligation import Obligation, State, Status
from vcs_desktop.rules.rule_words import Nature


class Counted(StrEnum):
    """Something that is counted for each officer, and in all."""

    HELD = "held"
    REFERRED = "referred"
    OFFERED = "offered"
    OPTED_IN = "opted-in"
    OPTED_IN_MONTH_ONLY = "opted-in-month-only"
    OPTED_IN_ANNUAL = "opted-in-annual"
    OPTED_IN_KEY_STAGES = "opted-in-key-stages"
    OPTED_OUT = "opted-out"
    DECLINED = "declined"
    DORMANT = "dormant"
    ENDED = "ended"
    OWED = "owed"
    OVERDUE = "overdue"
    DUE_WITHIN_SEVEN_DAYS = "due-within-seven-days"
    LATER = "later"
    AS_SOON_AS_PRACTICABLE = "as-soon-as-practicable"
    PASSED_BEFORE_HEARD = "passed-before-heard"
    NOT_YET = "not-yet"
    DUE_THIS_MONTH = "due-this-month"
    PAST_TEAM_DAY = "past-team-day"
    STATEMENTS_WAITING = "statements-waiting"
    REQUESTS_WAITING = "requests-waiting"
    REQUESTS_SENT_ON = "requests-sent-on"


HELD_BY_STATE = (
    Counted.REFERRED,
    Counted.OFFERED,
    Counted.OPTED_IN,
    Counted.OPTED_OUT,
    Counted.DECLINED,
    Counted.DORMANT,
)
"""The states of cases that are held: each case that has not ended is in exactly one."""

OPTED_IN_BY_LEVEL = (
    Counted.OPTED_IN_MONTH_ONLY,
    Counted.OPTED_IN_ANNUAL,
    Counted.OPTED_IN_KEY_STAGES,
)
OWED_BY_STATE = (
    Counted.OVERDUE,
    Counted.DUE_WITHIN_SEVEN_DAYS,
    Counted.LATER,
    Counted.AS_SOON_AS_PRACTICABLE,
    Counted.PASSED_BEFORE_HEARD,
    Counted.NOT_YET,
)
"""The states of what is owed: everything that is owed is in exactly one."""

CASE_COUNTS = (
    Counted.HELD,
    *HELD_BY_STATE[:3],
    *OPTED_IN_BY_LEVEL,
    *HELD_BY_STATE[3:],
    Counted.ENDED,
)
"""What counts cases."""

OWED_COUNTS = (Counted.OWED, *OWED_BY_STATE, Counted.DUE_THIS_MONTH, Counted.PAST_TEAM_DAY)
"""What counts obligations; a case may owe several."""

ACT_COUNTS = (Counted.STATEMENTS_WAITING, Counted.REQUESTS_WAITING, Counted.REQUESTS_SENT_ON)
"""What counts how far a statement or a request has come."""

_STATES = {
    State.OVERDUE: Counted.OVERDUE,
    State.DUE: Counted.DUE_WITHIN_SEVEN_DAYS,
    State.UPCOMING: Counted.LATER,
    State.AS_SOON_AS_PRACTICABLE: Counted.AS_SOON_AS_PRACTICABLE,
    State.PASSED_BEFORE_HEARD: Counted.PASSED_BEFORE_HEARD,
    State.NOT_YET: Counted.NOT_YET,
}
_MEMBERSHIPS = {
    Membership.REFERRED: Counted.REFERRED,
    Membership.OFFERED: Counted.OFFERED,
    Membership.OPTED_IN: Counted.OPTED_IN,
    Membership.OPTED_OUT: Counted.OPTED_OUT,
    Membership.DECLINED: Counted.DECLINED,
    Membership.DORMANT: Counted.DORMANT,
    Membership.ENDED: Counted.ENDED,
}
_LEVELS = {
    Level.MONTH_ONLY: Counted.OPTED_IN_MONTH_ONLY,
    Level.ANNUAL: Counted.OPTED_IN_ANNUAL,
    Level.KEY_STAGES: Counted.OPTED_IN_KEY_STAGES,
}


def counts_of_case(membership: Membership, level: Level | None) -> tuple[Counted, ...]:
    """As what a case is counted.

    >>> [one.value for one in counts_of_case(Membership.OPTED_IN, Level.ANNUAL)]
    ['held', 'opted-in', 'opted-in-annual']
    """
    held = () if membership is Membership.ENDED else (Counted.HELD,)
    if level is None or membership is not Membership.OPTED_IN:
        return (*held, _MEMBERSHIPS[membership])
    return (*held, Counted.OPTED_IN, _LEVELS[level])


def counts_of_obligation(duty: Obligation, day: date) -> tuple[Counted, ...]:
    """As what an obligation is counted on a day; nothing where it is not owed.

    Every one that is owed is in one state.  Over them again are counted what falls due by the
    end of the month, and what is past the team's own day: a reminder of its own that was due,
    or a day that it aims at.
    """
    if duty.status is not Status.OWED:
        return ()
    state = duty.state_on(day)
    is_prompt = duty.nature is Nature.PROMPT
    counted = [Counted.OWED]
    # The team's own reminder is never overdue: it stands with what has no number in any source.
    is_late_prompt = is_prompt and state is State.OVERDUE
    counted.append(Counted.AS_SOON_AS_PRACTICABLE if is_late_prompt else _STATES[state])
    is_ahead = state in {State.DUE, State.UPCOMING}
    if is_ahead and duty.due_on is not None and duty.due_on <= end_of_month(day):
        counted.append(Counted.DUE_THIS_MONTH)
    is_past_aim = duty.target_on is not None and duty.target_on < day
    if is_late_prompt or (is_past_aim and state not in {State.OVERDUE, State.NOT_YET}):
        counted.append(Counted.PAST_TEAM_DAY)
    return tuple(counted)


def end_of_month(day: date) -> date:
    """The last day of a day's month.

    >>> end_of_month(date(2028, 2, 3))
    datetime.date(2028, 2, 29)
    """
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
