"""What is counted, in SQL: which rows, and the day by which the age of one is told.

The conditions say what `rules.workload` says of one case and one obligation; a test holds the
two against each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    String,
    and_,
    case,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    type_coerce,
)

from vcs_desktop.rules.case_words import Level, Membership, RequestState, StatementState
from vcs_desktop.rules.obligation import DUE_SOON, Status
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.rules.workload import Counted, end_of_month
from vcs_desktop.victims.store.tables import cases, facts, obligations

_MEMBERSHIPS = {
    Counted.REFERRED: Membership.REFERRED,
    Counted.OFFERED: Membership.OFFERED,
    Counted.OPTED_IN: Membership.OPTED_IN,
    Counted.OPTED_OUT: Membership.OPTED_OUT,
    Counted.DECLINED: Membership.DECLINED,
    Counted.DORMANT: Membership.DORMANT,
    Counted.ENDED: Membership.ENDED,
}
_LEVELS = {
    Counted.OPTED_IN_MONTH_ONLY: Level.MONTH_ONLY,
    Counted.OPTED_IN_ANNUAL: Level.ANNUAL,
    Counted.OPTED_IN_KEY_STAGES: Level.KEY_STAGES,
}
_STATEMENT_OVER = (StatementState.NOT_WANTED.value, StatementState.SENT.value)


@dataclass(frozen=True, slots=True)
class Thing:
    """One count: which rows, and the day by which the age of one is told."""

    condition: ColumnElement[bool]
    since: ColumnElement[date]


@dataclass(frozen=True, slots=True)
class Source:
    """Where some of the counts are made, `cases` among it.

    Attributes:
        rule: The rule of a row, or an empty word.
        key: What tells rows of one case apart.
    """

    rows: FromClause
    things: Mapping[Counted, Thing]
    rule: ColumnElement[str]
    key: ColumnElement[Any]


def sources_on(day: date) -> tuple[Source, ...]:
    """Everything that is counted, as it looks on a day."""
    nothing = literal("")
    return (
        Source(cases, _case_things(), nothing, cases.c.id),
        Source(
            obligations.join(cases),
            _owed_things(day),
            obligations.c.rule.expression,
            obligations.c.id,
        ),
        _statements(),
        _requests(),
    )


def _case_things() -> dict[Counted, Thing]:
    member, since = cases.c.membership, cases.c.referred_on.expression
    things = {one: Thing(member == place, since) for one, place in _MEMBERSHIPS.items()}
    for one, level in _LEVELS.items():
        is_so = and_(member == Membership.OPTED_IN, cases.c.level == level)
        things[one] = Thing(is_so, since)
    return {Counted.HELD: Thing(member != Membership.ENDED, since)} | things


def _owed_things(day: date) -> dict[Counted, Thing]:
    duty = obligations.c
    is_owed = duty.status == Status.OWED
    is_shown = and_(is_owed, or_(duty.starts_on.is_(None), duty.starts_on <= day))
    # As `Obligation.state_on`: what had passed before it was heard of is never called late.
    has_day = and_(is_shown, duty.due_on >= duty.heard_on)
    is_past = and_(has_day, duty.due_on < day)
    is_prompt = duty.nature.is_not_distinct_from(Nature.PROMPT)
    is_overdue, is_late_prompt = and_(is_past, not_(is_prompt)), and_(is_past, is_prompt)
    is_ahead = and_(has_day, duty.due_on >= day)
    has_no_day = or_(and_(is_shown, duty.due_on.is_(None)), is_late_prompt)
    is_past_aim = and_(is_shown, duty.target_on < day)
    # Of a late reminder of the team's own the day was due; of anything else it was aimed at.
    team_day = case((duty.target_on < day, duty.target_on), else_=duty.due_on)
    due, heard = duty.due_on.expression, duty.heard_on.expression
    return {
        Counted.OWED: Thing(is_owed, heard),
        Counted.OVERDUE: Thing(is_overdue, due),
        Counted.DUE_WITHIN_SEVEN_DAYS: Thing(and_(is_ahead, duty.due_on <= day + DUE_SOON), due),
        Counted.LATER: Thing(and_(is_ahead, duty.due_on > day + DUE_SOON), due),
        Counted.AS_SOON_AS_PRACTICABLE: Thing(has_no_day, heard),
        Counted.PASSED_BEFORE_HEARD: Thing(and_(is_shown, duty.due_on < duty.heard_on), due),
        Counted.NOT_YET: Thing(and_(is_owed, duty.starts_on > day), duty.starts_on.expression),
        Counted.DUE_THIS_MONTH: Thing(and_(is_ahead, duty.due_on <= end_of_month(day)), due),
        Counted.PAST_TEAM_DAY: Thing(
            or_(is_late_prompt, and_(is_past_aim, func.coalesce(not_(is_overdue), true()))),
            team_day,
        ),
    }


def _statements() -> Source:
    steps = _last_steps("statement-moved", facts.c.case_id.expression)
    is_waiting = and_(_goes_on(), steps.c.state.not_in(_STATEMENT_OVER))
    things = {Counted.STATEMENTS_WAITING: Thing(is_waiting, steps.c.on_day.expression)}
    return _of_steps(steps, things)


def _requests() -> Source:
    steps = _last_steps("request-moved", _told("request"))
    things = {
        counted: Thing(and_(_goes_on(), steps.c.state == state.value), steps.c.on_day.expression)
        for counted, state in (
            (Counted.REQUESTS_WAITING, RequestState.ASKED),
            (Counted.REQUESTS_SENT_ON, RequestState.FORWARDED),
        )
    }
    return _of_steps(steps, things)


def _of_steps(steps: FromClause, things: Mapping[Counted, Thing]) -> Source:
    rows = steps.join(cases, cases.c.id == steps.c.case_id)
    return Source(rows, things, literal(""), steps.c.sequence.expression)


def _goes_on() -> ColumnElement[bool]:
    return cases.c.membership != Membership.ENDED


def _last_steps(kind: str, of_what: ColumnElement[Any]) -> FromClause:
    """The newest fact of this kind about each statement or request."""
    newest = (
        select(func.max(facts.c.sequence).label("sequence"))
        .where(facts.c.kind == kind)
        .group_by(facts.c.case_id, of_what)
        .subquery()
    )
    return (
        select(
            facts.c.case_id,
            facts.c.sequence,
            _told("state").label("state"),
            type_coerce(_told("on"), Date).label("on_day"),
        )
        .join(newest, newest.c.sequence == facts.c.sequence)
        .subquery()
    )


def _told(what: str) -> ColumnElement[str]:
    return type_coerce(func.json_extract(facts.c.body, f"$.{what}"), String)
