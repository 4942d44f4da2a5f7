"""What a person fears or reports, until whoever acts on it has it and the person knows."""

from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.concern_words import ConcernKind, ConcernState, ConcernStep

__all__ = ["Concern", "ConcernKind", "ConcernLine", "ConcernState", "ConcernStep"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernLine:
    """A concern as a list of many has it: without what the person said and who acts on it.

    Attributes:
        number: What it is called, in the record as well.
        officer, officer_name: Whose case it is.
        is_left_behind: Whose case it is has left, and nobody has it yet.
    """

    number: int
    case: CaseId
    case_number: str
    person: str
    officer: str
    officer_name: str
    kind: ConcernKind
    reported_at: datetime
    passed_at: datetime | None = None
    acknowledged_on: date | None = None
    told_on: date | None = None
    is_left_behind: bool = False

    @property
    def is_urgent(self) -> bool:
        """Nobody passed it on yet, so nobody acts on it."""
        return self.passed_at is None

    @property
    def is_open(self) -> bool:
        """Somebody has still to act on it, to answer, or to tell the person."""
        return self.state is not ConcernState.SETTLED

    @property
    def state(self) -> ConcernState:
        """How far it has come."""
        if self.passed_at is None:
            return ConcernState.REPORTED
        if self.acknowledged_on is None:
            return ConcernState.PASSED_ON
        return ConcernState.ACKNOWLEDGED if self.told_on is None else ConcernState.SETTLED

    def is_of(self, officer: str) -> bool:
        """Whether the case belongs to the officer of this id or name."""
        return officer in {self.officer, self.officer_name}

    @property
    def may_follow(self) -> tuple[ConcernStep, ...]:
        """What can happen next, the likeliest first."""
        if self.passed_at is None:
            return (ConcernStep.PASSED_ON,)
        done = {
            ConcernStep.ACKNOWLEDGED: self.acknowledged_on is not None,
            ConcernStep.TOLD: self.told_on is not None,
        }
        return tuple(step for step, is_done in done.items() if not is_done)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern(ConcernLine):
    """A concern whole.

    Attributes:
        words: The person's own words.
        reported_to: The name of the officer who wrote it down.
        passed_to: Who acts on it; empty until it was passed on.
    """

    words: str
    reported_to: str
    passed_to: str = ""
