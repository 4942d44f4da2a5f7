"""News of a danger that is old by now: it may be over, so whoever rings checks that first."""

from datetime import date, timedelta

OLD = timedelta(days=7)
"""Older than this, news of a danger is not told as if it were of today.  Presentation only."""

_DAYS, _MONTHS = 60, 24
"""Up to so many days, or months, an age is told in them."""


def check_first(happened_on: date, day: date) -> str:
    """What to do before anybody is told of a danger; empty while the news is fresh.

    >>> check_first(date(2023, 11, 20), date(2026, 11, 23))
    'That was 3 years ago: check first that it is still so.'
    >>> check_first(date(2026, 11, 20), date(2026, 11, 23))
    ''
    """
    if happened_on >= day - OLD:
        return ""
    return f"That was {_ago(happened_on, day)} ago: check first that it is still so."


def _ago(happened_on: date, day: date) -> str:
    days = (day - happened_on).days
    months = (day.year - happened_on.year) * 12 + day.month - happened_on.month
    if days <= _DAYS:
        return f"{days} days"
    return f"{months} months" if months < _MONTHS else f"{months // 12} years"
