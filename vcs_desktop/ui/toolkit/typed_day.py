"""A day as people type it: `today`, `3`, `3 mar`, `3/3/27`, `2027-03-03`; or a month.

Pure: knows no Qt and asks no clock.  Days come before months, as in England and Wales.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.month_names import month_named

_NO_MONTH = 13
_ENGLISH = {"today": 0, "t": 0, "yesterday": -1, "y": -1, "tomorrow": 1}
_WORDS = _ENGLISH | {"heddiw": 0, "ddoe": -1, "yfory": 1}
_CENTURY = 2000
_NAME = r"(?P<name>[a-z]{3,10})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})(-(?P<day>[0-9]{1,2}))?",
        r"(?P<day>[0-9]{1,2})",
        r"(?P<month>[0-9]{1,2})[/. -](?P<year>[0-9]{4})",
        r"(?P<day>[0-9]{1,2})[/. -](?P<month>[0-9]{1,2})([/. -](?P<year>[0-9]{4}|[0-9]{2}))?",
        rf"(?P<day>[0-9]{{1,2}})[. ]*{_NAME}[,. ]*(?P<year>[0-9]{{4}}|[0-9]{{2}})?",
        rf"{_NAME}[. ]+((?P<day>[0-9]{{1,2}})[, ]+)?(?P<year>[0-9]{{4}})",
        rf"{_NAME}, (?P<year>[0-9]{{4}})",
        rf"(?P<year>[0-9]{{4}}) {_NAME}",
    )
)


@dataclass(frozen=True, slots=True)
class TypedDay:
    """What was typed: a day, or the first day of a month that was typed without a day."""

    on: date
    is_month: bool = False


def read_day(text: str, today: date, *, is_ahead: bool = False) -> TypedDay | None:
    """Read what was typed; None where it is no day.

    Args:
        text: What was typed.
        today: The present day.
        is_ahead: A day without a year lies ahead; otherwise it lies behind.

    >>> read_day("3 mar", date(2026, 11, 2)).on
    datetime.date(2026, 3, 3)
    >>> read_day("3/3", date(2026, 11, 2), is_ahead=True).on
    datetime.date(2027, 3, 3)
    >>> read_day("3 maw", date(2026, 11, 2)).on
    datetime.date(2026, 3, 3)
    >>> read_day("may 2027", date(2026, 11, 2))
    TypedDay(on=datetime.date(2027, 5, 1), is_month=True)
    """
    words = text.strip().lower()
    if words in _WORDS:
        return TypedDay(today + timedelta(days=_WORDS[words]))
    parts = _parts(words)
    if parts is None:
        return None
    try:
        typed = _typed(parts, today, is_ahead=is_ahead)
    except ValueError:
        return None
    return typed if typed is not None and is_countable(typed.on) else None


@dataclass(frozen=True, slots=True)
class _Parts:
    """What was typed of a day; nought stands for what was not."""

    year: int
    month: int
    day: int


def _parts(words: str) -> _Parts | None:
    for form in _FORMS:
        found = form.fullmatch(words)
        if found:
            said = found.groupdict()
            year = int(said.get("year") or 0)
            month = _month_named(said["name"]) if "name" in said else int(said.get("month") or 0)
            short = _CENTURY if 0 < year < 100 else 0  # noqa: PLR2004 - a year of two digits
            return _Parts(year + short, month, int(said.get("day") or 0))
    return None


def _typed(parts: _Parts, today: date, *, is_ahead: bool) -> TypedDay | None:
    if parts.year:
        on = date(parts.year, parts.month, parts.day or 1)
        return TypedDay(on, is_month=not parts.day)
    step = 1 if is_ahead else -1
    this_month = today.year * 12 + today.month - 1
    months = [divmod(this_month + step * more, 12) for more in range(13)]
    places = [(year, month + 1) for year, month in months]
    wanted = [place for place in places if parts.month in {0, place[1]}]
    return _first_fitting(wanted, parts.day, today, is_ahead=is_ahead)


def _first_fitting(
    places: list[tuple[int, int]], day: int, today: date, *, is_ahead: bool
) -> TypedDay | None:
    """The nearest such day that there is and that lies on the wanted side of today."""
    for year, month in places:
        if not 1 <= day <= monthrange(year, month)[1]:
            continue
        on = date(year, month, day)
        if (on >= today) if is_ahead else (on <= today):
            return TypedDay(on)
    return None


def _month_named(name: str) -> int:
    """The number of a month; that of a month there is not for anything else."""
    return month_named(name) or _NO_MONTH
