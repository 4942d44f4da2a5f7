from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.kernel.working_days import Calendar, CountedDate

CHRISTMAS_2026 = frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})
CALENDAR = Calendar(CHRISTMAS_2026, 2026, 2027)

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
holidays = st.frozensets(days, max_size=40)
calendars = st.builds(lambda found: Calendar(found, 2026, 2027), holidays)
counts = st.integers(0, 60)


def test_the_day_after_the_trigger_is_day_one():
    tuesday = date(2026, 11, 24)
    assert CALENDAR.working_days_after(tuesday, 1) == CountedDate(date(2026, 11, 25))
    assert CALENDAR.working_days_after(tuesday, 3) == CountedDate(date(2026, 11, 27))
    assert CALENDAR.working_days_before(tuesday, 1) == CountedDate(date(2026, 11, 23))


def test_weekends_and_bank_holidays_are_passed_over_and_named():
    counted = CALENDAR.working_days_after(date(2026, 12, 23), 2)
    assert counted.on == date(2026, 12, 29)
    assert counted.skipped == tuple(date(2026, 12, day) for day in (25, 26, 27, 28))


def test_counting_back_names_the_days_passed_over_earliest_first():
    counted = CALENDAR.working_days_before(date(2026, 12, 30), 2)
    assert counted.on == date(2026, 12, 24)
    assert counted.skipped == tuple(date(2026, 12, day) for day in (25, 26, 27, 28))


def test_a_trigger_on_a_day_off_counts_from_the_next_working_day():
    assert CALENDAR.working_days_after(date(2026, 12, 26), 1).on == date(2026, 12, 29)


def test_no_days_is_the_day_itself_whatever_day_it_is():
    sunday = date(2026, 11, 22)
    assert CALENDAR.working_days_after(sunday, 0) == CountedDate(sunday)
    assert CALENDAR.calendar_days_after(sunday, 0) == CountedDate(sunday)


def test_twenty_working_days_over_christmas():
    assert CALENDAR.working_days_after(date(2026, 12, 4), 20).on == date(2027, 1, 6)


def test_a_calendar_day_limit_does_not_move_off_a_day_off():
    assert CALENDAR.calendar_days_after(date(2026, 11, 27), 28).on == date(2026, 12, 25)
    assert CALENDAR.calendar_days_before(date(2027, 1, 22), 28).on == date(2026, 12, 25)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_months_end_on_the_same_day_or_on_the_last_of_a_shorter_month(start, months, end):
    assert CALENDAR.months_after(start, months) == CountedDate(end)


@pytest.mark.parametrize(
    "count",
    [
        CALENDAR.working_days_after,
        CALENDAR.working_days_before,
        CALENDAR.calendar_days_after,
        CALENDAR.calendar_days_before,
        CALENDAR.months_after,
    ],
)
def test_a_limit_below_nought_is_a_bug(count):
    with pytest.raises(ValueError, match="below nought"):
        count(date(2026, 11, 22), -1)


def test_beyond_the_covered_years_weekends_are_still_passed_over():
    assert CALENDAR.covers(date(2027, 12, 31))
    assert not CALENDAR.covers(date(2028, 1, 1))
    assert not CALENDAR.covers(date(2025, 12, 31))
    assert CALENDAR.working_days_after(date(2065, 1, 2), 5).on == date(2065, 1, 9)


def test_a_calendar_has_another_version_when_anything_in_it_changes():
    versions = {
        CALENDAR.version,
        CALENDAR.with_bank_holidays([date(2026, 6, 15)]).version,
        Calendar(CHRISTMAS_2026, 2026, 2028).version,
        Calendar(CHRISTMAS_2026, 2025, 2027).version,
    }
    assert len(versions) == 4
    again = Calendar(frozenset(sorted(CHRISTMAS_2026, reverse=True)), 2026, 2027)
    assert again.version == CALENDAR.version


@given(calendar=calendars, added=holidays, day=days, count=counts)
def test_an_added_holiday_makes_no_after_date_earlier_and_no_before_date_later(
    calendar, added, day, count
):
    longer = calendar.with_bank_holidays(added)
    assert longer.working_days_after(day, count).on >= calendar.working_days_after(day, count).on
    assert longer.working_days_before(day, count).on <= calendar.working_days_before(day, count).on


@given(calendar=calendars, day=days, count=st.integers(1, 60))
def test_a_count_ends_on_a_working_day_after_exactly_that_many(calendar, day, count):
    counted = calendar.working_days_after(day, count)
    passed = [day + timedelta(days=number) for number in range(1, (counted.on - day).days + 1)]
    assert calendar.is_working_day(counted.on)
    assert sum(calendar.is_working_day(each) for each in passed) == count
    assert counted.skipped == tuple(each for each in passed if not calendar.is_working_day(each))


@given(calendar=calendars, day=days, count=counts)
def test_counting_back_from_a_working_day_undoes_counting_forward(calendar, day, count):
    counted = calendar.working_days_after(day, count)
    if calendar.is_working_day(day):
        assert calendar.working_days_before(counted.on, count).on == day
