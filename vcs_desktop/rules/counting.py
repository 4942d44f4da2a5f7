"""Count a limit into a day, with the calendar it is given.

Which days are working days is the calendar's knowledge, not ours.
"""

from collections.abc import Callable, Mapping
from datetime import date

from vcs_desktop.kernel.working_days import Calendar, CountedDate
from vcs_desktop.rules.rule import Limit
from vcs_desktop.rules.rule_words import LimitDirection, LimitUnit


def count_limit(limit: Limit, start: date, calendar: Calendar) -> CountedDate:
    """The day a limit reaches from its starting day, and the days the count passed over."""
    count, times = _WAYS[limit.unit, limit.direction]
    return count(calendar, start, times * limit.count)


_WAYS: Mapping[
    tuple[LimitUnit, LimitDirection], tuple[Callable[[Calendar, date, int], CountedDate], int]
] = {
    (LimitUnit.WORKING_DAYS, LimitDirection.AFTER): (Calendar.working_days_after, 1),
    (LimitUnit.WORKING_DAYS, LimitDirection.BEFORE): (Calendar.working_days_before, 1),
    (LimitUnit.CALENDAR_DAYS, LimitDirection.AFTER): (Calendar.calendar_days_after, 1),
    (LimitUnit.CALENDAR_DAYS, LimitDirection.BEFORE): (Calendar.calendar_days_before, 1),
    (LimitUnit.WEEKS, LimitDirection.AFTER): (Calendar.calendar_days_after, 7),
    (LimitUnit.WEEKS, LimitDirection.BEFORE): (Calendar.calendar_days_before, 7),
    (LimitUnit.MONTHS, LimitDirection.AFTER): (Calendar.months_after, 1),
    (LimitUnit.MONTHS, LimitDirection.BEFORE): (Calendar.months_before, 1),
    (LimitUnit.YEARS, LimitDirection.AFTER): (Calendar.months_after, 12),
    (LimitUnit.YEARS, LimitDirection.BEFORE): (Calendar.months_before, 12),
}
"""How each unit is counted each way, and how many of what is counted make one of it."""
