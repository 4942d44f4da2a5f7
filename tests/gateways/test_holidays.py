from datetime import date
from pathlib import Path

import pytest

from vcs_desktop.gateways.holidays import FIRST_YEAR, LAST_YEAR, load_calendar
from vcs_desktop.kernel.errors import KnownError

TABLE = Path(__file__).parents[2] / "resources" / "calendars" / "england-and-wales.toml"


@pytest.fixture(scope="module")
def calendar():
    return load_calendar(TABLE)


@pytest.mark.parametrize(
    "day_off",
    [
        date(2026, 12, 25),
        date(2026, 12, 28),  # instead of Boxing Day, a Saturday
        date(2027, 3, 26),  # Good Friday
        date(2020, 5, 8),  # moved from the Monday before
        date(2022, 6, 3),
        date(2022, 9, 19),
        date(2023, 5, 8),
    ],
)
def test_bank_holidays_of_england_and_wales_are_days_off(calendar, day_off):
    assert not calendar.is_working_day(day_off)


@pytest.mark.parametrize(
    "working_day",
    [
        date(2026, 3, 17),  # a bank holiday in Northern Ireland
        date(2026, 8, 3),  # one in Scotland
        date(2020, 5, 4),
    ],
)
def test_other_nations_holidays_are_working_days(calendar, working_day):
    assert calendar.is_working_day(working_day)


def test_every_covered_year_has_its_eight_bank_holidays_or_more(calendar):
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        assert calendar.covers(date(year, 6, 1))
        assert sum(day.year == year for day in calendar.bank_holidays) >= 8


def test_the_same_table_always_gives_the_same_version(calendar):
    assert load_calendar(TABLE).version == calendar.version


def test_a_late_announced_day_is_a_day_off_and_changes_the_version(calendar, tmp_path):
    entry = '[[bank-holiday]]\non = 2027-06-15\nname = "Invented Day"\nsource = "A test"\n'
    table = tmp_path / "table.toml"
    table.write_text(entry, encoding="utf-8")
    changed = load_calendar(table)
    assert not changed.is_working_day(date(2027, 6, 15))
    assert changed.version != calendar.version


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[bank-holiday]\n", "can't be read"),
        ("[[holiday]]\non = 2027-06-15\n", "a part nobody knows: holiday"),
        ("bank-holiday = 3\n", "begins with [[bank-holiday]]"),
        ("bank-holiday = [3]\n", "number 1 needs exactly: on, name and source"),
        ('[[bank-holiday]]\non = 2027-06-15\nname = "Day"\n', "number 1 needs exactly"),
        ('[[bank-holiday]]\non = "2027-06-15"\nname = "D"\nsource = "S"\n', "without quotes"),
        (
            '[[bank-holiday]]\non = 2027-06-15T09:00:00\nname = "D"\nsource = "S"\n',
            "a day such as",
        ),
        ('[[bank-holiday]]\non = 2027-06-15\nname = "D"\nsource = ""\n', "a source in words"),
    ],
)
def test_a_mistake_in_the_table_is_refused_and_named(tmp_path, content, said):
    table = tmp_path / "table.toml"
    table.write_text(content, encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        load_calendar(table)
    assert said in refused.value.happened
    assert "table.toml" in refused.value.happened


def test_a_table_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(KnownError, match="can't be read"):
        load_calendar(tmp_path / "nothing.toml")
