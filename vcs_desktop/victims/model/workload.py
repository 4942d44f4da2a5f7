"""An officer's work in numbers, and the cases behind one number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.rules.workload import Counted


@dataclass(frozen=True, slots=True)
class Count:
    """How many, and since which day the oldest of them stands; for what lies ahead, the next."""

    number: int = 0
    oldest_on: date | None = None

    def and_also(self, other: "Count") -> "Count":
        """Both together."""
        days = [day for day in (self.oldest_on, other.oldest_on) if day is not None]
        return Count(self.number + other.number, min(days, default=None))


NOTHING = Count()


@dataclass(frozen=True, slots=True)
class OfficerWork:
    """What one officer holds and owes; what is not in `counts` is none.

    Attributes:
        last_act_at: When the officer last recorded something about a case.
    """

    officer: Officer
    counts: Mapping[Counted, Count] = field(default_factory=dict)
    last_act_at: datetime | None = None

    def of(self, counted: Counted) -> Count:
        """One of the counts."""
        return self.counts.get(counted, NOTHING)


@dataclass(frozen=True, slots=True)
class CountedCase:
    """One thing that was counted, with its case.

    Attributes:
        rule: The rule by which it is owed; empty where a case, a statement or a request is
            counted.
        since_on: The day by which its age is told.
    """

    case: CaseId
    case_number: str
    person_name: str
    offender_name: str
    officer_name: str
    rule: str
    since_on: date
