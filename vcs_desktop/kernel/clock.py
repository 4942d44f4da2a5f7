"""The clock as a port: nothing in this program reads the computer's time except through it."""

from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
"""Days are counted in the time of England and Wales; moments are stored in UTC."""

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""The days that this program counts with.  Whatever comes from outside and lies beyond them is
a slip, and a count from it might reach the end of all dates."""


class Clock(Protocol):
    """Tells the time, always with its zone."""

    def now(self) -> datetime:
        """The present moment, in UTC."""


def london_day(moment: datetime) -> date:
    """The calendar day in England and Wales at this moment.

    >>> from datetime import UTC, datetime
    >>> london_day(datetime(2026, 7, 1, 23, 30, tzinfo=UTC))
    datetime.date(2026, 7, 2)
    """
    return moment.astimezone(LONDON).date()


def is_countable(day: date) -> bool:
    """Whether a day lies where this program counts.

    >>> is_countable(date(2026, 11, 22)), is_countable(date.max)
    (True, False)
    """
    return FIRST_DAY <= day <= LAST_DAY
