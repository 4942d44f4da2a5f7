"""Reports held back from the feed, because they may be what was entered by hand."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.hand_entry import Settled
from vcs_desktop.sentences.model.occurrence import Doubt, Match, Occurrence, Problem
from vcs_desktop.sentences.model.same_fact import Fact
from vcs_desktop.sentences.store.feed_rows import fact_of, row_of
from vcs_desktop.sentences.store.tables import feed, held_back, messages, offenders


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A report that waits for an officer.

    Attributes:
        fact: What it says, with the identity it will have in the feed if it is something else.
        entry: The entry that it may be of.
        event_type: The closed words by which an officer is told where it came from.
        other_than: The entries that an officer said it is not.
    """

    fact: Occurrence
    entry: str
    event_type: str
    other_than: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Its identity among the things that need a look."""
        return f"held:{self.fact.id}"


def hold_back(connection: Connection, held: HeldBack) -> None:
    """Keep a report out of the feed, or hold it for another entry than before."""
    this = held_back.c.occurrence == held.fact.id
    values = {"entry": held.entry, "other_than": list(held.other_than)}
    if connection.execute(update(held_back).where(this).values(values)).rowcount == 0:
        whole = row_of(held.fact) | values | {"event_type": held.event_type}
        connection.execute(insert(held_back).values(whole))


def waiting(connection: Connection) -> tuple[HeldBack, ...]:
    """What waits for an officer, oldest first."""
    in_order = _waiting().order_by(held_back.c.heard_at, held_back.c.occurrence)
    return tuple(_held(row) for row in connection.execute(in_order))


def waiting_for(connection: Connection, entry: str) -> tuple[HeldBack, ...]:
    """What waits because of one entry, oldest first."""
    return tuple(held for held in waiting(connection) if held.entry == entry)


def settle(connection: Connection, held: HeldBack, settled: Settled) -> None:
    """Keep what became of it.  If the same, every message that told it now tells the entry."""
    this = held_back.c.occurrence == held.fact.id
    connection.execute(update(held_back).where(this).values(settled_as=settled.value))
    if settled is Settled.SAME:
        told = messages.c.occurrence == held.fact.id
        connection.execute(update(messages).where(told).values(occurrence=held.entry))


def known_fact(connection: Connection, identity: str) -> Fact | None:
    """The fact of this identity: as fed, as held back, or as the entry that it is the same as."""
    fed = connection.scalar(select(feed.c.kind).where(feed.c.occurrence == identity))
    if fed is not None:
        return Fact(KeyStageKind(fed), identity)
    this = held_back.c.occurrence == identity
    held = connection.execute(select(held_back).where(this)).first()
    if held is None:
        return None
    is_same = held.settled_as == Settled.SAME.value
    return Fact(KeyStageKind(held.kind), held.entry if is_same else identity)


def doubts(connection: Connection) -> list[Doubt]:
    """Every report that may be what was entered by hand, each with both facts."""
    entered = {
        row.occurrence: fact_of(row)
        for row in connection.execute(
            select(feed).where(feed.c.occurrence.in_(select(_waiting().subquery().c.entry)))
        )
    }
    query = _waiting().add_columns(offenders.c.noms)
    rows = connection.execute(query.join(offenders)).all()
    return [
        Doubt(
            fingerprint=_held(row).fingerprint,
            noms=row.noms or "",
            event_type=row.event_type,
            problem=Problem.MAY_BE_ENTERED,
            heard_at=row.heard_at,
            match=Match(entered[row.entry], fact_of(row)),
        )
        for row in rows
    ]


def _waiting() -> Select[Any]:
    return select(held_back).where(held_back.c.settled_as.is_(None))


def _held(row: Row[Any]) -> HeldBack:
    return HeldBack(fact_of(row), row.entry, row.event_type, tuple(row.other_than))
