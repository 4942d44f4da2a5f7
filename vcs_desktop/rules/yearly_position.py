"""Where a sentence stands and what comes next, as a yearly letter must say it.

A month is told, never a day; and what is not on file is said to be unknown, never left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.case_history import heard_and_taken_back
from vcs_desktop.rules.dates_on_file import awaited, dates_on_file
from vcs_desktop.rules.key_stage import SecurityCategory, StageDateName


class NextDate(StrEnum):
    """What the next date on file is about."""

    RELEASE = "release"
    PAROLE = "parole"


@dataclass(frozen=True, slots=True)
class YearlyPosition:
    """The position on one day.

    Attributes:
        category: The category that was said last.
        next_is: What the next date is about; None where none is on file.
        next_month: The first day of its month.
    """

    category: SecurityCategory
    next_is: NextDate | None = None
    next_month: date | None = None


def yearly_position(facts: Sequence[CaseFact], on: date) -> YearlyPosition:
    """The position as it is on file on a day: the sooner of release and parole eligibility."""
    holding, _taken_back = heard_and_taken_back(facts)
    stages = sorted(holding, key=lambda heard: (heard.stage.happened_on, heard.sequence))
    said = [heard.stage.security_category for heard in stages]
    known = [one for one in said if one is not SecurityCategory.UNKNOWN]
    dates = {
        NextDate.RELEASE: dates_on_file(stages, lambda stage: stage.expected_release),
        NextDate.PAROLE: dates_on_file(
            stages, lambda stage: stage.date_of(StageDateName.PAROLE_ELIGIBILITY)
        ),
    }
    ahead = [
        (waited_for.date.on, what)
        for what, found in dates.items()
        if (waited_for := awaited(found)) and waited_for.date.last_day >= on
    ]
    category = known[-1] if known else SecurityCategory.UNKNOWN
    if not ahead:
        return YearlyPosition(category)
    day, what = min(ahead)
    return YearlyPosition(category, what, day.replace(day=1))
