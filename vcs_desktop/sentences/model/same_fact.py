"""Which messages report one and the same fact.

Several messages tell of one release, at different times and sometimes with different codes.
They are one fact when they lie close together and nothing the other way lies between them:
who absconds, is recalled and absconds again on one day did so twice.

Two services report on their own what the other reports too, and not always in time.  The
register of patients follows the movement to hospital by hours or days; and the service that
plans temporary leave writes it down by its own clock.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.message import EventMessage

CLOSE_TOGETHER = timedelta(hours=24)
"""How far apart two reports of one movement may lie."""

_WITHIN_CUSTODY = frozenset({"SENT_TO_COURT", "TRANSFERRED", "RETURN_FROM_COURT"})
"""Reasons of a move that leaves somebody in custody (hmpps-domain-events, the enumerations of
released.reason and received.reason).  Any other reason counts as a way out or back: told apart
by mistake, a fact is told twice; merged by mistake, it would be told to nobody."""


class Way(StrEnum):
    """Which way a movement went."""

    OUT = "out"
    BACK = "back"


OUT = frozenset(
    {
        KeyStageKind.RELEASED,
        KeyStageKind.RELEASED_ON_HDC,
        KeyStageKind.ABSCONDED,
        KeyStageKind.DEPORTED,
        KeyStageKind.MOVED_TO_HOSPITAL,
        KeyStageKind.TEMPORARY_ABSENCE_STARTED,
    }
)
BACK = frozenset(
    {
        KeyStageKind.RECALLED,
        KeyStageKind.RETURNED_TO_PRISON,
        KeyStageKind.TEMPORARY_ABSENCE_ENDED,
    }
)
_LEAVE = frozenset({KeyStageKind.TEMPORARY_ABSENCE_STARTED, KeyStageKind.TEMPORARY_ABSENCE_ENDED})
_WAYS_OUT = (OUT | {KeyStageKind.DIED}) - _LEAVE
"""What the search index may have called a release.  Who is on leave or at court is not out."""

_PRISON_RELEASED = "prison-offender-events.prisoner.released"
_WAY_OF_EVENT = {
    "restricted-patients.patient.added": Way.OUT,
    "restricted-patients.patient.removed": Way.BACK,
    "person.temporary-absence.started": Way.OUT,
    "person.temporary-absence.completed": Way.BACK,
    _PRISON_RELEASED: Way.OUT,
    "prison-offender-events.prisoner.received": Way.BACK,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in the feed: what it was told as, and its identity."""

    kind: KeyStageKind
    occurrence: str


@dataclass(frozen=True, slots=True)
class Report:
    """A message as kept, with the fact that it reports, if it reports one.

    `fingerprint` is that of the message as it came; `message` names the offender as known now.
    `is_understood` is False while it needs a look.
    """

    fingerprint: str
    message: EventMessage
    heard_at: datetime
    fact: Fact | None
    is_understood: bool


def may_be_settled_by(movement: EventMessage, reports: Sequence[Report]) -> bool:
    """Whether a message that needs a look lies so close that a movement may explain it."""
    return any(
        not one.is_understood and _distance(one.message, movement) <= CLOSE_TOGETHER
        for one in reports
    )


def family_of(kind: KeyStageKind) -> str:
    """The kinds that one fact may be reported as: all releases are one family."""
    return "released" if kind.value.startswith("released") else kind.value


def way_of(message: EventMessage) -> Way | None:
    """Which way the movement in a message went; None where it was none, or within custody."""
    return None if message.reason in _WITHIN_CUSTODY else _WAY_OF_EVENT.get(message.event_type)


def is_turned_by(kind: KeyStageKind, way: Way | None) -> bool:
    """Whether a movement this way lies between two facts of this kind."""
    is_overdue = kind is KeyStageKind.TEMPORARY_ABSENCE_OVERDUE
    goes_out = kind in OUT or is_overdue
    return (goes_out and way is Way.BACK) or (kind in BACK and way is Way.OUT)


def tells_a_way_out(report: Report) -> bool:
    """Whether the prison told with this message how somebody went out, and not only on leave."""
    is_by_prison = report.message.event_type == _PRISON_RELEASED
    is_way_out = report.fact is not None and report.fact.kind in _WAYS_OUT
    return is_by_prison and report.is_understood and is_way_out


def is_told_by_the_prison(entry: EventMessage, reports: Sequence[Report]) -> bool:
    """Whether the prison told how somebody went out whom the search index calls released."""
    return any(
        tells_a_way_out(one) and _distance(entry, one.message) <= CLOSE_TOGETHER for one in reports
    )


def fact_reported(
    message: EventMessage, kind: KeyStageKind, reports: Sequence[Report]
) -> Fact | None:
    """The fact that this message reports once more, by its nearest report; None if it is new."""
    turns = [one.message.occurred_at for one in reports if is_turned_by(kind, way_of(one.message))]
    told = [
        (one.fact, one.message)
        for one in reports
        if one.fact is not None and family_of(one.fact.kind) == family_of(kind)
    ]
    near = [
        (_distance(message, other), fact)
        for fact, other in told
        if _is_near(message, other) and not _lies_between(turns, message, other)
    ]
    if not near and kind in _LEAVE:
        near = _told_by_the_other_service(message, told)
    return min(near, key=lambda pair: pair[0])[1] if near else None


@dataclass(frozen=True, slots=True)
class Parted:
    """A fact that a movement cuts in two, with its reports from either side of the movement."""

    fact: Fact
    before: tuple[Report, ...]
    after: tuple[Report, ...]


def reports_parted_by(turn: EventMessage, reports: Sequence[Report]) -> list[Parted]:
    """Facts that this movement cuts in two."""
    way, at = way_of(turn), turn.occurred_at
    told: dict[Fact, list[Report]] = {}
    for one in reports:
        if one.fact is not None and is_turned_by(one.fact.kind, way):
            told.setdefault(one.fact, []).append(one)
    parted = []
    for fact, of_one in told.items():
        before = tuple(one for one in of_one if one.message.occurred_at < at)
        after = tuple(one for one in of_one if one.message.occurred_at > at)
        if before and after and not _is_one_leave_by_two_services(fact, before, after):
            parted.append(Parted(fact, before, after))
    return parted


def _distance(one: EventMessage, other: EventMessage) -> timedelta:
    return abs(one.occurred_at - other.occurred_at)


def _is_near(one: EventMessage, other: EventMessage) -> bool:
    """Close in time; or a movement and the register's entry of it, however late that is."""
    is_entry_of_movement = _is_entry(one) is not _is_entry(other)
    return _distance(one, other) <= CLOSE_TOGETHER or is_entry_of_movement


def _is_entry(message: EventMessage) -> bool:
    return message.event_type.startswith("restricted-patients.")


def _lies_between(turns: Iterable[datetime], one: EventMessage, other: EventMessage) -> bool:
    first, last = sorted((one.occurred_at, other.occurred_at))
    return any(first < turn < last for turn in turns)


def _service_of(message: EventMessage) -> str:
    return message.event_type.partition(".")[0]


def _told_by_the_other_service(
    message: EventMessage, told: Sequence[tuple[Fact, EventMessage]]
) -> list[tuple[timedelta, Fact]]:
    """Leave of the same day that only the other service told of so far."""
    own = {fact for fact, other in told if _service_of(other) == _service_of(message)}
    return [
        (_distance(message, other), fact)
        for fact, other in told
        if fact not in own and london_day(other.occurred_at) == london_day(message.occurred_at)
    ]


def _is_one_leave_by_two_services(
    fact: Fact, before: Sequence[Report], after: Sequence[Report]
) -> bool:
    early = {_service_of(one.message) for one in before}
    late = {_service_of(one.message) for one in after}
    days = {london_day(one.message.occurred_at) for one in (*before, *after)}
    return fact.kind in _LEAVE and early.isdisjoint(late) and len(days) == 1
