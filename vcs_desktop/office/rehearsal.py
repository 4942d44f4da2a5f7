"""A rehearsal: the same office on private copies of both stores, to see what would follow.

Whatever is done at the rehearsing desk is done by the very code that would do it in earnest,
so what it shows is exact.  The copies are encrypted under the office's own keys and are taken
away afterwards; the office itself is only read.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.services import reading
from vcs_desktop.victims.services.derivation import bring_up_to_date


class Change(StrEnum):
    """How something owed would come to stand otherwise."""

    NEWLY_OWED = "newly-owed"
    ENDED = "ended"
    MET = "met"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class WouldChange:
    """One obligation that would come to stand otherwise.

    Attributes:
        case_number: The case it is about.
        due_on: The deadline that it would then have; None where no source gives a number.
        was_due_on: The deadline that it has now, where it is owed now.
    """

    obligation: Obligation
    case_number: str
    title: str
    change: Change
    due_on: date | None
    was_due_on: date | None


@contextmanager
def rehearsing(
    desk: Desk, *, rulebook: Rulebook | None = None, calendar: Calendar | None = None
) -> Iterator[Desk]:
    """Work at a copy of the office, as it stands now, until the block ends.

    Args:
        desk: The office.  Nothing in it is changed.
        rulebook: Try these rules in place of those that came with the program; every
            obligation is worked out again by them.
        calendar: Try this calendar in place of the one that came with it, likewise.

    Raises:
        KnownError: The disk is full or refuses; nothing was tried out.
    """
    with desk.door.copied(rulebook=rulebook, calendar=calendar) as (door, book):
        bring_up_to_date(book)
        door.catch_up()
        # This desk is closed with the block, and closes nothing else.
        yield replace(desk, book=book, door=door, closing=ExitStack())


def what_would_change(now: Desk, then: Desk) -> tuple[WouldChange, ...]:
    """Compare what is owed at two desks of one office, in the order of cases and rules."""
    before, after = _standing(now), _standing(then)
    found = []
    for reference in {**before, **after}:
        one = _compared(before.get(reference), after.get(reference))
        if one is not None:
            found.append(_titled(one, now, then))
    return tuple(sorted(found, key=lambda one: (one.case_number, one.obligation.rule, one.change)))


_Standing = tuple[str, Obligation]
"""An obligation with the number of its case."""


def _standing(desk: Desk) -> Mapping[ObligationId, _Standing]:
    return {duty.id: (number, duty) for number, duty in reading.every_obligation(desk.book)}


def _compared(before: _Standing | None, after: _Standing | None) -> WouldChange | None:
    number, duty = after or before or ("", None)
    change = _change(before[1] if before else None, after[1] if after else None)
    if duty is None or change is None:
        return None
    was_owed = before is not None and before[1].status is Status.OWED
    return WouldChange(
        obligation=duty,
        case_number=number,
        title="",
        change=change,
        due_on=after[1].due_on if after else None,
        was_due_on=before[1].due_on if before and was_owed else None,
    )


def _change(before: Obligation | None, after: Obligation | None) -> Change | None:
    was_owed = before is not None and before.status is Status.OWED
    if after is not None and after.status is Status.OWED:
        if not was_owed:
            return Change.NEWLY_OWED
        is_moved = before is not None and _days(before) != _days(after)
        return Change.MOVED if is_moved else None
    if not was_owed:
        return None
    return Change.MET if after is not None and after.status is Status.MET else Change.ENDED


def _days(duty: Obligation) -> tuple[date | None, ...]:
    return duty.due_on, duty.month_to_tell, duty.target_on, duty.starts_on


def _titled(one: WouldChange, now: Desk, then: Desk) -> WouldChange:
    for rulebook in (then.rulebook, now.rulebook):
        for rule in rulebook.rules:
            if rule.id == one.obligation.rule:
                return replace(one, title=rule.title)
    return one
