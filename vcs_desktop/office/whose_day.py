"""Whose work Today lists: one's own, everybody's, or that of a colleague who is away.

One's own is what an officer begins the day with.  What waits in colleagues' cases is counted
beside it, so that nobody's absence hides it.
"""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.case_list import Among
from vcs_desktop.office.dangers import ends_of, is_about_danger
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.today import Today, list_today
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.workload import Counted
from vcs_desktop.victims.services import officers, reading, workload
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.workload import Behind

_WAITS = (Counted.OVERDUE, Counted.DUE_WITHIN_SEVEN_DAYS, Counted.AS_SOON_AS_PRACTICABLE)


@dataclass(frozen=True, slots=True)
class Holder:
    """An officer who holds cases that have not ended.

    Attributes:
        has_left: They left, and their cases wait to be handed over.
    """

    id: str
    name: str
    held: int
    has_left: bool = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What waits in the cases of other officers than the one who is listed.

    Attributes:
        dangers: Of how many dangers that last somebody is still to be told.
        as_soon_as_practicable: What has no day, without those dangers.
    """

    overdue: int = 0
    as_soon_as_practicable: int = 0
    due_soon: int = 0
    dangers: int = 0


@dataclass(frozen=True, slots=True)
class WhoseDay:
    """A day's work, and whose it is.

    Attributes:
        today: What is owed.
        officer: The reference of whose work it is; empty for everybody's.
        me: The reference of whoever looks.
        holders: Everybody who holds cases, by name.
        elsewhere: What waits in the cases of others.
    """

    today: Today
    officer: str = ""
    me: str = ""
    holders: tuple[Holder, ...] = ()
    elsewhere: Elsewhere = Elsewhere()

    @property
    def is_mine(self) -> bool:
        """Whether it is the work of whoever looks."""
        return bool(self.me) and self.officer == self.me

    @property
    def others(self) -> tuple[Holder, ...]:
        """Everybody else who holds cases, by name."""
        return tuple(one for one in self.holders if one.id != self.me)

    @property
    def have_i_cases(self) -> bool:
        """Whether whoever looks holds cases."""
        return len(self.others) < len(self.holders)


def list_day_of(desk: Desk, whose: str, on: date | None = None) -> WhoseDay:
    """List the work of one officer, or of everybody.

    Args:
        desk: The open office.
        whose: `Among.MINE`, `Among.EVERYBODY`, or an officer's reference.  Whoever holds no case
            and asks for their own work is shown everybody's.
        on: The day the question is about; left out, today.

    Raises:
        KnownError: The unit has no such officer.
    """
    holders = _holders(desk)
    me = desk.officer.id
    officer = _wanted(whose, me, holders)
    today = list_today(desk, on, officer)
    return WhoseDay(
        today=today,
        officer=officer or "",
        me=me,
        holders=holders,
        elsewhere=Elsewhere() if officer is None else _elsewhere(desk, officer, holders, today.on),
    )


def _wanted(whose: str, me: str, holders: tuple[Holder, ...]) -> str | None:
    if whose == Among.EVERYBODY:
        return None
    if whose != Among.MINE:
        return whose
    return me if any(holder.id == me for holder in holders) else None


def _holders(desk: Desk) -> tuple[Holder, ...]:
    return tuple(
        Holder(one.id, one.name, held, one.left_on is not None)
        for one, held in officers.list_all(desk.book.store)
        if held
    )


def _elsewhere(desk: Desk, officer: str, holders: tuple[Holder, ...], day: date) -> Elsewhere:
    others = tuple(holder.id for holder in holders if holder.id != officer)
    if not others:
        return Elsewhere()
    with desk.book.at_one_moment() as book:
        overdue, due_soon, undated = (
            workload.count_behind(book, Behind(counted, others, day)) for counted in _WAITS
        )
        dangers = _dangers(book, others, day)
    return Elsewhere(overdue, undated - dangers, due_soon, dangers)


def _dangers(book: Casebook, others: tuple[str, ...], day: date) -> int:
    """How many are still to be told of a danger that lasts: only their own facts are read."""
    rulebook = book.in_use.rulebook
    urgent = tuple(rule.id for rule in rulebook.rules if rule.urgent)
    duties = [line.obligation for line in reading.owed_by_rules(book, urgent, others)]
    return sum(
        is_about_danger(rulebook.rule(duty.rule), duty)
        and duty.state_on(day) is State.AS_SOON_AS_PRACTICABLE
        and not ends_of([duty], reading.facts_of(book, duty.case))
        for duty in duties
    )
