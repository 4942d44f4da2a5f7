"""Count a limit into a day, with the calendar it is given.

Which days are working days is the calendar's knowledge, not ours.
"""

from collections.abc import Callable
from datetime import date

from vcs_desktop.kernel.working_days import Calendar, CountedDate
from vcs_desktop.rules.rule import Limit
from vcs_desktop.rules.rule_words import LimitDirection, LimitUnit


def count_limit(limit: Limit, start: date, calendar: Calendar) -> CountedDate:
    """The day a limit reaches from its starting day, and the days the count passed over."""
    ways: dict[tuple[LimitUnit, LimitDirection], Callable[[date, int], CountedDate]] = {
        (LimitUnit.WORKING_DAYS, LimitDirection.AFTER): calendar.working_days_after,
        (LimitUnit.WORKING_DAYS, LimitDirection.BEFORE): calendar.working_days_before,
        (LimitUnit.CALENDAR_DAYS, LimitDirection.AFTER): calendar.calendar_days_after,
        (LimitUnit.CALENDAR_DAYS, LimitDirection.BEFORE): calendar.calendar_days_before,
        (LimitUnit.WEEKS, LimitDirection.AFTER): lambda day, count: calendar.calendar_days_after(
            day, 7 * count
        ),
        (LimitUnit.WEEKS, LimitDirection.BEFORE): lambda day, count: calendar.calendar_days_before(
            day, 7 * count
        ),
        (LimitUnit.MONTHS, LimitDirection.AFTER): calendar.months_after,
        (LimitUnit.MONTHS, LimitDirection.BEFORE): calendar.months_before,
        (LimitUnit.YEARS, LimitDirection.AFTER): lambda day, count: calendar.months_after(
            day, 12 * count
        ),
        (LimitUnit.YEARS, LimitDirection.BEFORE): lambda day, count: calendar.months_before(
            day, 12 * count
        ),
    }
    return ways[limit.unit, limit.direction](start, limit.count)
