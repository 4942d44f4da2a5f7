"""A day is typed as people say it, and never guessed."""

from datetime import date

import pytest

from vcs_desktop.ui.toolkit.typed_day import TypedDay, read_day

MONDAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("today", MONDAY),
        ("Y", date(2026, 11, 1)),
        ("2", MONDAY),
        ("3", date(2026, 10, 3)),
        ("31", date(2026, 10, 31)),
        ("30 sept", date(2026, 9, 30)),
        ("3 November", date(2025, 11, 3)),
        ("1/11", date(2026, 11, 1)),
        ("1.11.26", date(2026, 11, 1)),
        ("01/11/2026", date(2026, 11, 1)),
        ("1 nov 26", date(2026, 11, 1)),
        ("November 1, 2026", date(2026, 11, 1)),
        ("2026-11-01", date(2026, 11, 1)),
    ],
)
def test_a_day_behind(text: str, on: date) -> None:
    assert read_day(text, MONDAY) == TypedDay(on)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("16 jan", date(2027, 1, 16)),
        ("16/1", date(2027, 1, 16)),
        ("2", MONDAY),
        ("1", date(2026, 12, 1)),
        ("31", date(2026, 12, 31)),
        ("tomorrow", date(2026, 11, 3)),
    ],
)
def test_a_day_ahead(text: str, on: date) -> None:
    assert read_day(text, MONDAY, is_ahead=True) == TypedDay(on)


@pytest.mark.parametrize("text", ["may 2027", "5/2027", "2027-05", "2027 may", "MAY, 2027"])
def test_a_month(text: str) -> None:
    assert read_day(text, MONDAY) == TypedDay(date(2027, 5, 1), is_month=True)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "32", "0", "31/2/2027", "may", "2027", "1/2/3/4", "12345", "1 may june"),
        *("9999-01-01", "1 2 may 2027", "99/99", "day 3", "3/3/27x", "\x00", "foo 2027", "3 foo"),
    ],
)
def test_anything_else_is_no_day(text: str) -> None:
    assert read_day(text, MONDAY) is None
