"""The clock as a port: nothing in this program reads the computer's time except through it."""

from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
"""Days are counted in the time of England and Wales; moments are stored in UTC."""


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
