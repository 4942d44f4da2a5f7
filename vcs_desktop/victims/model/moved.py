"""What came to stand otherwise when rules, settings or the calendar changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.obligation import Obligation, Status


class MoveKind(StrEnum):
    """How an obligation moved.  `beside` is what never was work before or after."""

    NEWLY_OWED = "newly-owed"
    ENDED = "ended"
    MET = "met"
    MOVED = "moved"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an obligation stands: what can move when it is worked out again."""

    status: Status
    due_on: date | None
    target_on: date | None
    starts_on: date | None


@dataclass(frozen=True, slots=True)
class Moved:
    """One obligation that came to stand otherwise.

    `before` is None where there was none before, and `after` where there is none any more.
    """

    case: CaseId
    case_number: str
    obligation: ObligationId
    rule: str
    before: Place | None
    after: Place | None

    @property
    def kind(self) -> MoveKind:
        """How it moved, as the officer who has to do it sees it."""
        was_owed = self.before is not None and self.before.status is Status.OWED
        if self.after is not None and self.after.status is Status.OWED:
            return MoveKind.MOVED if was_owed else MoveKind.NEWLY_OWED
        if not was_owed:
            return MoveKind.BESIDE
        is_met = self.after is not None and self.after.status is Status.MET
        return MoveKind.MET if is_met else MoveKind.ENDED


def moved_between(
    case_number: str, before: Iterable[Obligation], after: Iterable[Obligation]
) -> tuple[Moved, ...]:
    """What moved in one case, in the order of rules and references."""
    old, new = ({duty.id: duty for duty in duties} for duties in (before, after))
    found = []
    for duty in {**old, **new}.values():
        was, is_now = _place(old.get(duty.id)), _place(new.get(duty.id))
        if was != is_now:
            found.append(Moved(duty.case, case_number, duty.id, duty.rule, was, is_now))
    return tuple(sorted(found, key=lambda one: (one.rule, one.obligation)))


def _place(duty: Obligation | None) -> Place | None:
    if duty is None:
        return None
    return Place(duty.status, duty.due_on, duty.target_on, duty.starts_on)
