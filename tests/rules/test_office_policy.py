"""A team's own figure counts from the day it was set for, and is never mistaken for the law."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.rules.invented_case import RULEBOOK
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.engine import derived_with
from vcs_desktop.rules.office_policy import OfficePolicy, SettingChange, SettingName
from vcs_desktop.rules.rule import Limit, Rule, Target
from vcs_desktop.rules.rule_words import CountedFrom, LimitDirection, LimitUnit, TargetRole

TEN_DAYS_BEFORE = Limit(
    10, LimitUnit.WORKING_DAYS, LimitDirection.BEFORE, CountedFrom.EXPECTED_RELEASE
)
WITHOUT = RULEBOOK.rule("KEY-18")
AIMED = replace(WITHOUT, target=Target(TEN_DAYS_BEFORE, TargetRole.AIM, "a team setting"))
MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)


def target(value: int | None, from_on: date, rule: str = "KEY-18") -> SettingChange:
    return SettingChange(rule, SettingName.TARGET, value, from_on)


def count_on(policy: OfficePolicy, day: date, rule: Rule = AIMED) -> int | None:
    limit = policy.target_limit(rule, day)
    return limit.count if limit else None


def test_a_setting_counts_from_its_first_day_and_not_before() -> None:
    policy = OfficePolicy(changes=(target(8, APRIL),))

    assert count_on(policy, date(2026, 3, 31)) == 10
    assert count_on(policy, APRIL) == 8


def test_only_the_count_is_the_teams_own() -> None:
    policy = OfficePolicy(changes=(target(8, APRIL),))

    assert policy.target_limit(AIMED, MAY) == replace(TEN_DAYS_BEFORE, count=8)


def test_a_target_can_be_switched_off_and_on_again() -> None:
    policy = OfficePolicy(changes=(target(None, MARCH), target(10, MAY)))

    assert count_on(policy, APRIL) is None
    assert count_on(policy, MAY) == 10


def test_a_change_planned_for_later_outlasts_one_decided_afterwards_for_an_earlier_day() -> None:
    policy = OfficePolicy(changes=(target(8, MAY), target(6, APRIL)))

    assert (count_on(policy, APRIL), count_on(policy, MAY)) == (6, 8)


def test_of_two_changes_from_one_day_the_one_decided_last_counts() -> None:
    assert count_on(OfficePolicy(changes=(target(8, MAY), target(6, MAY))), MAY) == 6


def test_a_setting_of_one_rule_leaves_every_other_alone() -> None:
    policy = OfficePolicy(changes=(target(8, MARCH, rule="KEY-20"),))

    assert count_on(policy, MAY) == 10


def test_a_rule_without_a_target_gets_none_by_a_setting() -> None:
    assert count_on(OfficePolicy(changes=(target(8, MARCH),)), MAY, WITHOUT) is None


def test_the_place_in_the_harm_order_counts_from_its_day_and_can_be_given_back() -> None:
    first = SettingChange("KEY-18", SettingName.HARM_RANK, 3, MARCH)
    back = SettingChange("KEY-18", SettingName.HARM_RANK, None, MAY)
    policy = OfficePolicy(changes=(first, back))

    ranks = [policy.harm_rank(WITHOUT, day) for day in (date(2026, 2, 1), APRIL, MAY)]

    assert ranks == [WITHOUT.harm_rank, 3, WITHOUT.harm_rank]


def test_a_rule_that_was_always_on_has_no_first_day() -> None:
    policy = OfficePolicy(switched_on=(("KEY-20", APRIL),))

    assert policy.switched_on_of("KEY-18") is None
    assert policy.switched_on_of("KEY-20") == APRIL


DECISIONS = st.builds(
    OfficePolicy,
    st.sampled_from(Nation),
    st.lists(
        st.builds(
            SettingChange,
            st.sampled_from(["KEY-18", "KEY-20"]),
            st.sampled_from(SettingName),
            st.one_of(st.none(), st.integers(1, 60)),
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        ),
        max_size=3,
    ).map(tuple),
    st.dictionaries(
        st.sampled_from(["KEY-18", "KEY-20"]), st.dates(date(2026, 1, 1), date(2026, 12, 31))
    ).map(lambda days: tuple(sorted(days.items()))),
)


@given(DECISIONS, DECISIONS)
def test_another_decision_is_always_seen_in_what_was_worked_out(one, other) -> None:
    stored = derived_with(RULEBOOK.with_policy(one))

    assert (stored == derived_with(RULEBOOK.with_policy(other))) is (one == other)
