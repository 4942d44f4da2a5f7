"""A rehearsal: the same office on private copies of both stores, to see what would follow.

Whatever is done at the rehearsing desk is done by the very code that would do it in earnest,
so what it shows is exact.  The copies are encrypted under the office's own keys and are taken
away afterwards; the office itself is only read.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.moved import Moved, MoveKind, moved_between
from vcs_desktop.victims.services import reading
from vcs_desktop.victims.services.derivation import bring_up_to_date


@contextmanager
def rehearsing(
    desk: Desk, *, rulebook: Rulebook | None = None, calendar: Calendar | None = None
) -> Iterator[Desk]:
    """Work at a copy of the office, as it stands now, until the block ends.

    Args:
        desk: The office.  Nothing in it is changed.
        rulebook: Try these rules instead; every obligation is worked out again by them.
        calendar: Try this calendar instead, likewise.

    Raises:
        KnownError: The disk is full or refuses; nothing was tried out.
    """
    with desk.door.copied(rulebook=rulebook, calendar=calendar) as (door, book):
        bring_up_to_date(book)
        door.catch_up()
        # This desk is closed with the block, and closes nothing else.
        yield replace(desk, book=book, door=door, closing=ExitStack())


def what_would_change(now: Desk, then: Desk) -> tuple[Moved, ...]:
    """Compare what is owed at two desks of one office, in the order of cases and rules."""
    before, after = _by_case(now), _by_case(then)
    found = [
        moved
        for number in sorted({*before, *after})
        for moved in moved_between(number, before.get(number, ()), after.get(number, ()))
    ]
    return tuple(moved for moved in found if moved.kind is not MoveKind.BESIDE)


def _by_case(desk: Desk) -> dict[str, list[Obligation]]:
    found: dict[str, list[Obligation]] = {}
    for number, duty in reading.every_obligation(desk.book):
        found.setdefault(number, []).append(duty)
    return found
