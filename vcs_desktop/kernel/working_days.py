"""Counting days the way the rules count them, in England and Wales.

Pure arithmetic on a set of bank holidays that somebody else looked up: this module reads no
file and asks no clock.  The day after the trigger is day 1.
"""

import hashlib
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class CountedDate:
    """Where a count ended, and the non-working days that it passed over, earliest first."""

    on: date
    skipped: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of England and Wales, and every way of counting that a rule may use.

    Outside the covered years only weekends are known as days off: a count there still gives
    an answer, so that one far-away date never stops a whole case, and `covers` tells that
    bank holidays could not be taken into account.

    Attributes:
        bank_holidays: Bank holidays, whether they fall on a weekend or not.
        first_year: The first year whose bank holidays are known.
        last_year: The last such year.
    """

    bank_holidays: frozenset[date]
    first_year: int
    last_year: int

    @property
    def version(self) -> str:
        """A hash of everything that can change a count, stored beside each counted date."""
        days = ",".join(day.isoformat() for day in sorted(self.bank_holidays))
        content = f"{self.first_year}-{self.last_year}:{days}"
        return hashlib.sha256(content.encode()).hexdigest()

    def covers(self, day: date) -> bool:
        """Whether the bank holidays of this day's year are known."""
        return self.first_year <= day.year <= self.last_year

    def with_bank_holidays(self, added: Iterable[date]) -> "Calendar":
        """Give this calendar with more bank holidays.

        No count after a day becomes earlier by it, and no count before a day later.
        """
        days = self.bank_holidays | frozenset(added)
        return Calendar(days, self.first_year, self.last_year)

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on this day: no weekend, no bank holiday.

        >>> christmas = date(2026, 12, 25)
        >>> Calendar(frozenset({christmas}), 2026, 2026).is_working_day(christmas)
        False
        """
        return day.weekday() < _SATURDAY and day not in self.bank_holidays

    def working_days_after(self, day: date, count: int) -> CountedDate:
        """Count working days forward; the first one after `day` is day 1, `day` itself is 0.

        >>> Calendar(frozenset(), 2026, 2026).working_days_after(date(2026, 11, 20), 1)
        CountedDate(on=datetime.date(2026, 11, 23), skipped=(datetime.date(2026, 11, 21), \
datetime.date(2026, 11, 22)))
        """
        return self._count_working_days(day, count, _ONE_DAY)

    def working_days_before(self, day: date, count: int) -> CountedDate:
        """Count working days back; the first one before `day` is day 1, `day` itself is 0."""
        return self._count_working_days(day, count, -_ONE_DAY)

    def calendar_days_after(self, day: date, count: int) -> CountedDate:
        """Count days forward.  The answer doesn't move when it falls on a day off.

        >>> Calendar(frozenset(), 2026, 2026).calendar_days_after(date(2026, 11, 20), 2).on
        datetime.date(2026, 11, 22)
        """
        return CountedDate(day + timedelta(days=_checked(count)))

    def calendar_days_before(self, day: date, count: int) -> CountedDate:
        """Count days back.  The answer doesn't move when it falls on a day off."""
        return CountedDate(day - timedelta(days=_checked(count)))

    def months_after(self, day: date, count: int) -> CountedDate:
        """Count months forward, to the same day of the month or, where it has none, its last.

        >>> Calendar(frozenset(), 2026, 2026).months_after(date(2027, 10, 31), 4).on
        datetime.date(2028, 2, 29)
        """
        return CountedDate(_months_from(day, _checked(count)))

    def months_before(self, day: date, count: int) -> CountedDate:
        """Count months back, to the same day of the month or, where it has none, its last.

        >>> Calendar(frozenset(), 2026, 2026).months_before(date(2026, 8, 31), 6).on
        datetime.date(2026, 2, 28)
        """
        return CountedDate(_months_from(day, -_checked(count)))

    def _count_working_days(self, day: date, count: int, step: timedelta) -> CountedDate:
        remaining = _checked(count)
        skipped: list[date] = []
        while remaining:
            day += step
            if self.is_working_day(day):
                remaining -= 1
            else:
                skipped.append(day)
        return CountedDate(day, tuple(sorted(skipped)))


def _months_from(day: date, count: int) -> date:
    years, month_before = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month_before + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _checked(count: int) -> int:
    if count < 0:
        message = "A limit is counted in whole days or months, never below nought."
        raise ValueError(message)
    return count
