"""Days as people type them.  Knows no Qt."""

import re
from datetime import date, timedelta
from enum import StrEnum

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.month_names import month_named

_DAYS_AGO = {"today": 0, "heddiw": 0, "yesterday": 1, "ddoe": 1}
_AHEAD = frozenset({"tomorrow", "yfory"})
_BY_NUMBERS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")
_BY_NAME = re.compile(r"(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})")
_BY_RANK = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def typed_day(day: date) -> str:
    """A day as a field shows it.

    >>> typed_day(date(2026, 11, 2))
    '02/11/2026'
    """
    return f"{day:%d/%m/%Y}"


def read_day(text: str, today: date) -> date | None:
    """The day that somebody typed; None where it is none.

    >>> read_day("2 November 2026", date(2026, 11, 23))
    datetime.date(2026, 11, 2)
    >>> read_day("2 Tachwedd 2026", date(2026, 11, 23))
    datetime.date(2026, 11, 2)
    >>> read_day("yesterday", date(2026, 11, 23))
    datetime.date(2026, 11, 22)
    """
    words = " ".join(text.lower().split())
    if words in _DAYS_AGO:
        return today - timedelta(days=_DAYS_AGO[words])
    numbers = _numbers(words)
    try:
        day = date(*numbers) if numbers else None
    except ValueError:
        return None
    return day if day is not None and is_countable(day) else None


class NoDay(StrEnum):
    """Why what was typed is no day on which something can have been done."""

    NOT_READ = "not-read"
    NO_SUCH_DAY = "no-such-day"
    AHEAD = "ahead"
    TOO_LONG_AGO = "too-long-ago"


def why_no_day(text: str, today: date) -> NoDay | None:
    """Why it can't have been done on the day that somebody typed; None where it can.

    >>> why_no_day("31/02/2026", date(2026, 11, 23)).value
    'no-such-day'
    >>> why_no_day("tomorrow", date(2026, 11, 23)).value
    'ahead'
    >>> why_no_day("1/1/1800", date(2026, 11, 23)).value
    'too-long-ago'
    """
    words = " ".join(text.lower().split())
    if words in _DAYS_AGO:
        return None
    if words in _AHEAD:
        return NoDay.AHEAD
    numbers = _numbers(words)
    return _why_not_then(numbers, today) if numbers else NoDay.NOT_READ


def _why_not_then(numbers: tuple[int, int, int], today: date) -> NoDay | None:
    try:
        day = date(*numbers)
    except ValueError:
        return NoDay.NO_SUCH_DAY
    if day > today:
        return NoDay.AHEAD
    return None if is_countable(day) else NoDay.TOO_LONG_AGO


def _numbers(words: str) -> tuple[int, int, int] | None:
    """Year, month and day."""
    if found := _BY_NUMBERS.fullmatch(words):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _BY_RANK.fullmatch(words):
        return int(found[1]), int(found[2]), int(found[3])
    if (found := _BY_NAME.fullmatch(words)) and (month := month_named(found[2])):
        return int(found[3]), month, int(found[1])
    return None
