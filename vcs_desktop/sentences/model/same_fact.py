"""Which messages report one and the same fact.

Several messages tell of one release, at different times and sometimes with different codes.
They are one fact when they lie close together and nothing the other way lies between them:
who absconds, is recalled and absconds again on one day did so twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.message import EventMessage

_CLOSE_TOGETHER = timedelta(hours=24)

_WITHIN_CUSTODY = frozenset({"SENT_TO_COURT", "TRANSFERRED", "RETURN_FROM_COURT"})
"""Reasons of a move that leaves somebody in custody (hmpps-domain-events, the enumerations of
released.reason and received.reason).  Any other reason counts as a way out or back: told apart
by mistake, a fact is told twice; merged by mistake, it would be told to nobody."""


class Way(StrEnum):
    """Which way a movement went."""

    OUT = "out"
    BACK = "back"


_OUT = frozenset(
    {
        KeyStageKind.RELEASED,
        KeyStageKind.RELEASED_ON_HDC,
        KeyStageKind.ABSCONDED,
        KeyStageKind.DEPORTED,
        KeyStageKind.MOVED_TO_HOSPITAL,
        KeyStageKind.TEMPORARY_ABSENCE_STARTED,
    }
)
_BACK = frozenset({KeyStageKind.RECALLED, KeyStageKind.RETURNED_TO_PRISON})


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in the feed: what it was told as, and its identity."""

    kind: KeyStageKind
    occurrence: str


@dataclass(frozen=True, slots=True)
class Report:
    """A message as kept, with the fact that it reports, if it reports one."""

    message: EventMessage
    heard_at: datetime
    fact: Fact | None


def family_of(kind: KeyStageKind) -> str:
    """The kinds that one fact may be reported as: all releases are one family."""
    return "released" if kind.value.startswith("released") else kind.value


def way_of(message: EventMessage) -> Way | None:
    """Which way the movement in a message went; None where it was none, or within custody."""
    if message.reason in _WITHIN_CUSTODY:
        return None
    ways = {"released": Way.OUT, "received": Way.BACK}
    source, _, movement = message.event_type.rpartition(".prisoner.")
    return ways.get(movement) if source == "prison-offender-events" else None


def is_turned_by(kind: KeyStageKind, way: Way | None) -> bool:
    """Whether a movement this way lies between two facts of this kind."""
    return (kind in _OUT and way is Way.BACK) or (kind in _BACK and way is Way.OUT)


def fact_reported(
    message: EventMessage, kind: KeyStageKind, reports: Sequence[Report]
) -> Fact | None:
    """The fact that this message reports once more, by its nearest report; None if it is new."""
    at = message.occurred_at
    turns = [one.message.occurred_at for one in reports if is_turned_by(kind, way_of(one.message))]
    near = [
        (abs(one.message.occurred_at - at), one.fact)
        for one in reports
        if one.fact is not None
        and family_of(one.fact.kind) == family_of(kind)
        and _is_close(at, one.message.occurred_at, turns)
    ]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def reports_parted_by(turn: EventMessage, reports: Sequence[Report]) -> dict[Fact, list[Report]]:
    """Facts that this movement cuts in two, each with its reports from after the movement."""
    way, at = way_of(turn), turn.occurred_at
    begun = {one.fact for one in reports if one.message.occurred_at < at}
    parted: dict[Fact, list[Report]] = {}
    for one in reports:
        is_after = one.fact in begun and one.message.occurred_at > at
        if one.fact is not None and is_after and is_turned_by(one.fact.kind, way):
            parted.setdefault(one.fact, []).append(one)
    return parted


def _is_close(one: datetime, other: datetime, turns: Iterable[datetime]) -> bool:
    first, last = sorted((one, other))
    return last - first <= _CLOSE_TOGETHER and not any(first < turn < last for turn in turns)
