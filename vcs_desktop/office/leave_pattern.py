"""A pattern of temporary leave, read from what a case heard: how many, and the next one.

A leave that was planned counts until somebody heard that one is over.  Presentation only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import CaseFact, StageHeard
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName


@dataclass(frozen=True, slots=True)
class LeavePattern:
    """The leaves that lie ahead, as far as anybody heard.

    Attributes:
        next_on: The next day of leave that was named; None where none was.
    """

    count: int
    next_on: date | None


def leave_pattern(facts: Iterable[CaseFact], day: date) -> LeavePattern:
    """The leaves that were heard of and are not known to be over."""
    stages = [fact.stage for fact in facts if isinstance(fact, StageHeard)]
    planned = [one for one in stages if one.kind is KeyStageKind.TEMPORARY_ABSENCE_CONSIDERED]
    first = min((one.happened_on for one in planned), default=date.max)
    over = sum(
        one.kind is KeyStageKind.TEMPORARY_ABSENCE_ENDED and one.happened_on >= first
        for one in stages
    )
    named = [one.date_of(StageDateName.TEMPORARY_RELEASE) for one in planned]
    ahead = [one.on for one in named if one is not None and one.last_day >= day]
    return LeavePattern(max(len(planned) - over, 0), min(ahead, default=None))
