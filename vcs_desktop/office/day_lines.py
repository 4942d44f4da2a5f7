"""Fold what is owed into the lines of a day: one event is one line, with its people in it.

An event is one fact about one sentence, whoever has to be told it and whichever rules ask for
something about it.  A pattern of temporary leave is one line; so are months of release that
changed together, and routine work without a date that waits for several people.  Nothing is
left out: whatever is owed stands in exactly one line.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from vcs_desktop.kernel.identifiers import CaseId, derived_reference
from vcs_desktop.office.day_events import Events, SeriesKind, series_kind, whose
from vcs_desktop.office.leave_pattern import LeavePattern
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.obligation import State

_PRESSES = {
    state: place
    for place, state in enumerate(
        (
            State.OVERDUE,
            State.DUE,
            State.AS_SOON_AS_PRACTICABLE,
            State.PASSED_BEFORE_HEARD,
            State.UPCOMING,
            State.NOT_YET,
            State.ASK_WHAT_IS_STILL_POSSIBLE,
            State.SHOULD_HAVE_COME,
            State.OPEN,
            State.RUNNING,
            State.STANDS,
        )
    )
}
"""How much each state presses: the smaller, the more."""


@dataclass(frozen=True, slots=True)
class Series:
    """Several facts in one line.

    Attributes:
        count: How many periods of leave, or sentences.
        next_on: The soonest of them that lies ahead: a leave, or the first day of a month.
            Routine work has none.
    """

    kind: SeriesKind
    count: int
    next_on: date | None


@dataclass(frozen=True, slots=True)
class PersonWork:
    """One person of a line, and all that is owed to them about its event."""

    case: CaseId
    case_number: str
    person: str
    offender: str
    officer: str
    items: tuple[WorkItem, ...]

    @property
    def state(self) -> State:
        """The state that presses most."""
        return worst_state(self.items)


@dataclass(frozen=True, slots=True)
class ClosingWindow:
    """A right that ends before long, beside the work of the same event.

    Attributes:
        aim_on: The day by which the team wants it used: a team setting.
    """

    rule: str
    title: str
    aim_on: date
    closes_on: date


@dataclass(frozen=True, slots=True)
class DayLine:
    """One line of a day's work: an event, and everybody to whom something is owed about it.

    Attributes:
        event: A reference that is always the same for the same event.
        title, stage: What to do, and what happened, of the item that comes first.
        rules: The rules that ask for something, that of the first item first.
        due_on, target_on: The soonest deadline, and the soonest day that the team aims at.
        state: The state that presses most.
        officer: Whose work it is; several names where it is several people's.
        is_prompt: Nothing in it is more than the team's own reminder.
        is_later: It has no place in this day's work and is only counted.
    """

    event: str
    title: str
    stage: str
    rules: tuple[str, ...]
    people: tuple[PersonWork, ...]
    heard_on: date
    happened_on: date | None
    due_on: date | None
    target_on: date | None
    state: State
    urgent: bool
    harm_rank: int
    call_first: bool
    officer: str
    is_prompt: bool
    is_later: bool
    series: Series | None = None
    closing: tuple[ClosingWindow, ...] = ()

    @property
    def check_first(self) -> str:
        """What to check before anybody is told, where the news is of a danger and old."""
        return next((item.check_first for item in self.items if item.check_first), "")

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """Everything that is owed in it, person by person."""
        return tuple(item for person in self.people for item in person.items)


Leaves = Mapping[CaseId, LeavePattern]
"""The pattern of temporary leave that each case heard of."""


def fold(
    items: Iterable[WorkItem], day: date, leaves: Leaves = MappingProxyType({})
) -> tuple[DayLine, ...]:
    """Fold what is owed into lines, in the order of a day's list.

    What belongs to this day's work and what is only counted never share a line.
    """
    ranked = sorted(items, key=lambda item: item.rank)
    events = Events(ranked)
    folded: dict[tuple[bool, tuple[str, ...]], list[WorkItem]] = {}
    for item in ranked:
        folded.setdefault((item.is_later, events.key_of(item)), []).append(item)
    lines = [
        _line(key, sorted(together, key=_place_in_line), day, leaves)
        for (_later, key), together in folded.items()
    ]
    return tuple(sorted(lines, key=_rank))


def worst_state(items: Sequence[WorkItem]) -> State:
    """The state that presses most."""
    return min((item.state for item in items), key=lambda state: _PRESSES[state])


def _line(key: tuple[str, ...], items: Sequence[WorkItem], day: date, leaves: Leaves) -> DayLine:
    """One line; what does most harm and comes first in the table of rules gives it its words."""
    first, kind = items[0], series_kind(key)
    return DayLine(
        event=derived_reference("ev", *key),
        title=first.title,
        stage=first.stage,
        rules=tuple(dict.fromkeys(item.rule for item in items)),
        people=_people(items),
        heard_on=min(item.heard_on for item in items),
        happened_on=first.happened_on,
        due_on=min((item.due_on for item in items if item.due_on), default=None),
        target_on=min((item.target_on for item in items if item.target_on), default=None),
        state=worst_state(items),
        urgent=any(item.urgent for item in items),
        harm_rank=min(item.harm_rank for item in items),
        call_first=any(item.call_first for item in items),
        officer=", ".join(dict.fromkeys(item.officer for item in items)),
        is_prompt=all(item.is_prompt for item in items),
        is_later=first.is_later,
        series=_series(kind, items, day, leaves) if kind else None,
    )


def _place_in_line(item: WorkItem) -> tuple[object, ...]:
    return not item.urgent, item.is_prompt, item.harm_rank, item.rule, *item.rank


def _people(items: Sequence[WorkItem]) -> tuple[PersonWork, ...]:
    theirs: dict[CaseId, list[WorkItem]] = {}
    for item in items:
        theirs.setdefault(item.case, []).append(item)
    return tuple(
        PersonWork(
            case=case,
            case_number=own[0].case_number,
            person=own[0].person,
            offender=own[0].offender,
            officer=own[0].officer,
            items=tuple(own),
        )
        for case, own in theirs.items()
    )


def _series(
    kind: SeriesKind, items: Sequence[WorkItem], day: date, leaves: Leaves
) -> Series | None:
    """What the items have in common; None where there is only one fact."""
    if kind is SeriesKind.TEMPORARY_LEAVE:
        patterns = [leaves[item.case] for item in items if item.case in leaves]
        count = max([_periods_of_leave(items), *(one.count for one in patterns)])
        ahead = [one.next_on for one in patterns if one.next_on]
    else:
        count = len({whose(item) for item in items})
        months = [item.month_to_tell for item in items if item.month_to_tell]
        ahead = [month for month in months if month >= day.replace(day=1)]
    return Series(kind, count, min(ahead, default=None)) if count > 1 else None


def _periods_of_leave(items: Sequence[WorkItem]) -> int:
    """At least how many leaves these are: each may be heard of when considered, begun and over."""
    facts = {(item.stage, item.occurrence) for item in items}
    return max(Counter(stage for stage, _occurrence in facts).values())


def _rank(line: DayLine) -> tuple[object, ...]:
    """Urgent, then by harm, then the soonest, then by age; what can wait, last."""
    can_wait = _PRESSES[line.state] >= _PRESSES[State.UPCOMING]
    soonest = min(line.due_on or date.max, line.target_on or date.max)
    # What the law is late with stands before a reminder of the team that does as much harm.
    harm = (line.harm_rank, line.state is not State.OVERDUE and line.is_prompt)
    order: tuple[object, ...] = (soonest, *harm) if can_wait else (*harm, soonest)
    number = line.people[0].case_number
    return not line.urgent, can_wait, *order, line.heard_on, number, line.event
