"""A day's work in lines: one event is one line, nobody is left out, and harm decides the order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.office.invented_work import DAY, a_leave, a_month, an_item
from vcs_desktop.office.day_events import SEVERAL, SeriesKind
from vcs_desktop.office.day_lines import DayLine, Series, fold
from vcs_desktop.office.leave_pattern import LeavePattern
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.rule_words import Nature

WEEK = timedelta(days=7)
STAGES = (
    "",
    "absconded",
    "released",
    "licence-activated",
    "sentence-dates-changed",
    "temporary-absence-considered",
    "temporary-absence-started",
    "temporary-absence-overdue",
    "sentence-recalculated",
)
WORK_STATES = (
    State.OVERDUE,
    State.DUE,
    State.UPCOMING,
    State.AS_SOON_AS_PRACTICABLE,
    State.PASSED_BEFORE_HEARD,
    State.NOT_YET,
)
days = st.dates(date(2026, 9, 1), date(2027, 6, 30))


@st.composite
def some_work(draw: st.DrawFn) -> list[WorkItem]:
    """Any work of a few people about a few sentences, however unlikely."""
    few = st.integers(1, 4)
    return [
        an_item(
            number,
            case=f"case-{draw(few)}",
            sentence=f"sentence-{draw(few)}",
            occurrence=f"occurrence-{draw(few)}",
            rule=f"RULE-{draw(few)}",
            stage=draw(st.sampled_from(STAGES)),
            state=draw(st.sampled_from(WORK_STATES)),
            heard_on=draw(days),
            happened_on=draw(st.none() | days),
            due_on=draw(st.none() | days),
            target_on=draw(st.none() | days),
            month_to_tell=draw(st.none() | days.map(lambda day: day.replace(day=1))),
            from_recalculation=draw(st.booleans()),
            urgent=draw(st.booleans()),
            is_later=draw(st.booleans()),
            harm_rank=draw(st.integers(1, 9)) * 10,
        )
        for number in range(draw(st.integers(0, 14)))
    ]


def only_line(*items: WorkItem) -> DayLine:
    (line,) = fold(items, DAY)
    return line


@given(some_work())
def test_whatever_is_owed_stands_in_exactly_one_line(items: list[WorkItem]) -> None:
    folded = [item for line in fold(items, DAY) for item in line.items]
    assert sorted(item.obligation for item in folded) == sorted(i.obligation for i in items)
    assert set(folded) == set(items)


@given(some_work())
def test_what_can_wait_never_hides_in_a_line_of_this_days_work(items: list[WorkItem]) -> None:
    for line in fold(items, DAY):
        assert {item.is_later for item in line.items} == {line.is_later}


@given(some_work())
def test_no_line_looks_less_pressing_than_what_is_in_it(items: list[WorkItem]) -> None:
    for line in fold(items, DAY):
        assert line.due_on == min((i.due_on for i in line.items if i.due_on), default=None)
        assert line.urgent == any(item.urgent for item in line.items)
        assert line.harm_rank == min(item.harm_rank for item in line.items)
        assert line.state is State.OVERDUE or all(
            item.state is not State.OVERDUE for item in line.items
        )


@given(some_work(), st.randoms(use_true_random=False))
def test_the_lines_are_the_same_in_whatever_order_the_work_was_read(items, chance) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)
    assert fold(shuffled, DAY) == fold(items, DAY)


def test_several_people_of_one_offender_are_one_line() -> None:
    same = {"sentence": "sentence-1", "occurrence": "release-1"}
    line = only_line(an_item(1, **same), an_item(2, **same), an_item(3, **same))
    assert [person.case_number for person in line.people] == [
        "VC-000001", "VC-000002", "VC-000003",
    ]  # fmt: skip
    assert line.rules == ("KEY-18",)
    assert line.series is None


def test_several_rules_about_one_fact_are_one_line_with_one_person() -> None:
    same = {"case": "case-1", "sentence": "sentence-1", "occurrence": "referral", "stage": ""}
    first = an_item(1, rule="CON-02", harm_rank=80, due_on=DAY + WEEK, **same)
    choice = an_item(2, rule="CON-03", harm_rank=81, **same)
    line = only_line(choice, first)
    assert line.rules == ("CON-02", "CON-03")
    assert [[item.rule for item in person.items] for person in line.people] == [
        ["CON-02", "CON-03"]
    ]
    assert line.due_on == DAY + WEEK


def test_a_licence_that_became_active_at_the_release_is_told_with_it() -> None:
    same = {"case": "case-1", "sentence": "sentence-1"}
    licence = an_item(2, rule="KEY-11", stage="licence-activated", harm_rank=60, **same)
    assert only_line(licence, an_item(1, **same)).rules == ("KEY-18", "KEY-11")
    earlier = replace(licence, happened_on=DAY - WEEK)
    assert len(fold([earlier, an_item(1, **same)], DAY)) == 2


def test_a_pattern_of_leave_is_one_line_that_names_the_next() -> None:
    leaves = [a_leave(number) for number in range(1, 6)]
    begun = a_leave(9, stage="temporary-absence-started", happened_on=DAY - WEEK)
    line = only_line(*leaves, begun)
    assert line.series == Series(SeriesKind.TEMPORARY_LEAVE, 5, None)
    heard = {leaves[0].case: LeavePattern(7, DAY + WEEK)}
    (line,) = fold(leaves[:1], DAY, heard)
    assert line.series == Series(SeriesKind.TEMPORARY_LEAVE, 7, DAY + WEEK)
    (line,) = fold(leaves[:1], DAY, {leaves[0].case: LeavePattern(1, DAY)})
    assert line.series is None


def test_an_overdue_return_from_leave_is_never_folded_into_the_pattern() -> None:
    overdue = a_leave(
        7, stage="temporary-absence-overdue", rule="KEY-08", urgent=True, harm_rank=10
    )
    lines = fold([a_leave(1), a_leave(2), overdue], DAY)
    assert [line.rules for line in lines] == [("KEY-08",), ("KEY-07",)]


def test_months_that_changed_together_are_one_line() -> None:
    months = [a_month(n, month_to_tell=date(2027, n, 1)) for n in range(1, SEVERAL + 1)]
    line = only_line(*months)
    assert line.series is not None
    assert (line.series.kind, line.series.count) == (SeriesKind.MONTHS_OF_RELEASE, SEVERAL)
    assert line.series.next_on == date(2027, 1, 1)
    assert len(fold(months[1:], DAY)) == SEVERAL - 1


def test_months_of_a_recalculation_stand_together_whenever_they_were_heard_of() -> None:
    months = [
        a_month(number, heard_on=DAY - timedelta(days=number), from_recalculation=True)
        for number in range(1, SEVERAL + 1)
    ]
    assert len(fold([*months, a_month(50)], DAY)) == 2
    review = an_item(
        70,
        rule="KEY-29",
        stage="sentence-recalculated",
        nature=Nature.PROMPT,
        sentence="sentence-1",
    )
    line = only_line(review, *months)
    assert (line.title, line.series.count) == (months[0].title, SEVERAL)
    assert set(line.rules) == {"KEY-02", "KEY-29"}


def test_routine_work_without_a_date_is_one_line_when_it_waits_for_several() -> None:
    routine = {"stage": "", "rule": "CON-11", "call_first": False}
    items = [an_item(n, heard_on=DAY - n * WEEK, **routine) for n in range(1, SEVERAL + 1)]
    line = only_line(*items)
    assert line.series is not None
    assert (line.series.kind, line.series.count) == (SeriesKind.ROUTINE, SEVERAL)
    assert line.people[0].case_number == f"VC-{SEVERAL:06}", "whoever waits longest comes first"
    assert len(fold(items[1:], DAY)) == SEVERAL - 1
    dated = [replace(item, due_on=DAY) for item in items]
    assert len(fold(dated, DAY)) == SEVERAL


def test_the_reason_for_lateness_stands_with_the_duty_that_is_late() -> None:
    late = an_item(1, stage="", rule="CON-02", state=State.OVERDUE, due_on=DAY - WEEK)
    reason = an_item(
        2,
        stage="",
        rule="CON-13",
        case=late.case,
        reason_for=late.obligation,
        sentence="sentence-1",
    )
    assert only_line(reason, late).rules == ("CON-02", "CON-13")
    assert len(fold([late, replace(reason, is_later=True)], DAY)) == 2


def test_a_recalculation_of_one_sentence_is_one_line_with_its_month() -> None:
    month = a_month(1, from_recalculation=True)
    review = an_item(
        2, rule="KEY-29", stage="sentence-recalculated", case="case-1", sentence="sentence-1"
    )
    assert set(only_line(month, review).rules) == {"KEY-02", "KEY-29"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (an_item(1, urgent=True, harm_rank=90), an_item(2, harm_rank=10)),
        (an_item(1, harm_rank=40), an_item(2, harm_rank=50)),
        (an_item(1, due_on=DAY), an_item(2, due_on=DAY + WEEK)),
        (an_item(1, target_on=DAY), an_item(2, due_on=DAY + WEEK)),
        (an_item(1, heard_on=DAY - WEEK), an_item(2)),
        (an_item(1, harm_rank=90), an_item(2, harm_rank=10, state=State.UPCOMING)),
    ],
    ids=["urgent", "harm", "soonest", "aim", "age", "what-can-wait-is-last"],
)
def test_the_order_is_urgent_then_harm_then_soonest_then_age(first, second) -> None:
    for items in ([first, second], [second, first]):
        assert [line.items[0] for line in fold(items, DAY)] == [first, second]


def test_a_line_is_the_teams_own_only_when_nothing_in_it_is_a_duty() -> None:
    same = {"case": "case-1", "sentence": "sentence-1", "occurrence": "one"}
    prompt = an_item(1, nature=Nature.PROMPT, **same)
    assert only_line(prompt).is_prompt
    assert not only_line(prompt, an_item(2, **same)).is_prompt
