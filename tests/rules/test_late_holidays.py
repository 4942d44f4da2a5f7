"""A holiday announced late gives nobody less time, whatever is in a case."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.rules.invented_case import CALENDAR, CASE, RULEBOOK
from tests.rules.test_properties import cases
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.rule import Limit, Rule, Target
from vcs_desktop.rules.rule_words import (
    CaseMoment,
    CountedFrom,
    LimitDirection,
    LimitUnit,
    TargetRole,
)

NEAR = st.lists(st.integers(-50, 50), min_size=1, max_size=12)
"""So many days from a day that something is counted from."""
AIM = Target(
    Limit(15, LimitUnit.WORKING_DAYS, LimitDirection.AFTER, CountedFrom.REFERRAL),
    TargetRole.AIM,
    "an invented team setting",
)
APPEARS = Target(
    Limit(30, LimitUnit.WORKING_DAYS, LimitDirection.BEFORE, CountedFrom.PAROLE_HEARING),
    TargetRole.APPEARS,
    "an invented team setting",
)


def in_working_days(rule: Rule, target: Target) -> Rule:
    """The rule with every limit in working days, which are what a holiday moves."""
    lines = tuple(
        replace(line, limit=line.limit and replace(line.limit, unit=LimitUnit.WORKING_DAYS))
        for line in rule.lines
    )
    return replace(rule, lines=lines, target=target)


MOVABLE = {
    "CON-02": in_working_days(RULEBOOK.rule("CON-02"), AIM),
    "PB-02": in_working_days(RULEBOOK.rule("PB-02"), APPEARS),
}
COUNTED = replace(
    RULEBOOK, rules=tuple(MOVABLE.get(rule.id, rule) for rule in RULEBOOK.rules), hash="invented"
)


@given(cases(), NEAR)
def test_no_day_counted_on_comes_sooner_and_none_counted_back_comes_later(case, near) -> None:
    before = obligations_of(CASE, case.facts, COUNTED, CALENDAR)
    starts = {duty.counted_from for duty in before if duty.rule in MOVABLE}
    added = [start + timedelta(days=days) for start in starts for days in near]
    after = obligations_of(CASE, case.facts, COUNTED, CALENDAR.with_bank_holidays(added))

    now = {duty.id: duty for duty in after}
    gone = [duty for duty in before if duty.id not in now]
    assert now.keys() <= {duty.id for duty in before}
    assert {COUNTED.rule(duty.rule).trigger.moment for duty in gone} <= {
        CaseMoment.CODE_DUTY_MISSED
    }, "more time may make a late duty one in time, and nothing else goes"
    for was, is_now in ((duty, now[duty.id]) for duty in before if duty.id in now):
        for old, new in days_of(was, is_now):
            assert (old is None) is (new is None)
            if old is not None and new is not None and old != new:
                assert new > old if counts_on(was.rule) else new < old
        assert (was.status, was.reason, was.met_on) == (
            is_now.status,
            is_now.reason,
            is_now.met_on,
        )


def days_of(was: Obligation, is_now: Obligation) -> list[tuple[date | None, date | None]]:
    return [
        (was.due_on, is_now.due_on),
        (was.target_on, is_now.target_on),
        (was.starts_on, is_now.starts_on),
    ]


def counts_on(rule_id: str) -> bool:
    """Which way a rule counts working days; what is not counted in them never moves."""
    rule = COUNTED.rule(rule_id)
    limits = [*(line.limit for line in rule.lines), rule.target and rule.target.limit]
    ways = {limit.direction for limit in limits if limit and limit.unit is LimitUnit.WORKING_DAYS}
    # A reason for lateness is wanted from the day after a deadline, so it moves with it.
    return rule.trigger.moment is CaseMoment.CODE_DUTY_MISSED or ways == {LimitDirection.AFTER}
