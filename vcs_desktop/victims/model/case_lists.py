"""Lists of cases as the store is asked for them, and what it answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.case_list import Among, FoundBy, Order
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.victims.model.search_terms import Asked
from vcs_desktop.victims.model.victim_case import CaseLine


@dataclass(frozen=True, slots=True)
class CaseSearch:
    """Which cases are wanted, and in which order.

    Attributes:
        officer: The id of whoever asks: whose cases `MINE` are.
        asked: What was typed; None for every case.
    """

    officer: str
    asked: Asked | None = None
    among: Among = Among.EVERYBODY
    order: Order = Order.BEST_MATCH


@dataclass(frozen=True, slots=True)
class HowMany:
    """How many cases a search finds; of a search with words, `AT_MOST` are told.

    Attributes:
        sounding: How many of them only sound like what was typed: they stand last.
        is_more: There are more than that.
    """

    count: int
    sounding: int = 0
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A case in a list, and whether it only sounds like what was typed.

    Attributes:
        by: Which of its numbers was typed; None where names alone were.
    """

    line: CaseLine
    only_sounds: bool = False
    by: FoundBy | None = None


@dataclass(frozen=True, slots=True)
class FoundPage:
    """How many cases a search finds, and the first of them."""

    how_many: HowMany
    lines: tuple[FoundLine, ...]


@dataclass(frozen=True, slots=True)
class OwedMarks:
    """What is owed in a case, as lists show and sort it."""

    next_due_on: date | None
    owed_count: int
    undated_count: int

    @property
    def due_order(self) -> str:
        """What sorts lists: owed without a day, then by day, and last nothing owed."""
        if self.undated_count:
            return FIRST_DUE
        return str(self.next_due_on or NOTHING_DUE)


AT_MOST = 500
"""So many cases are told of a search: nobody reads on, and a letter more finds fewer."""
FIRST_DUE, NOTHING_DUE = "0", "9"
"""In `due_order`: before every day, and after every day."""


def owed_marks(duties: Iterable[Obligation]) -> OwedMarks:
    """What is owed among these obligations."""
    days = [duty.due_on for duty in duties if duty.status is Status.OWED]
    dated = [day for day in days if day is not None]
    return OwedMarks(min(dated, default=None), len(days), len(days) - len(dated))


NOTHING_OWED = OwedMarks(None, 0, 0)


@dataclass(frozen=True, slots=True)
class ListedCase:
    """What a case's row in the list is made of."""

    number: int
    case: CaseId
    officer: str
    membership: Membership
    person_name: str
    offender_name: str
    owed: OwedMarks
