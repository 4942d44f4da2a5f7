"""Messages as kept: an allow-list of closed fields, each fingerprint once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, select, update

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Doubt, Problem, SourceNews
from vcs_desktop.sentences.model.same_fact import CLOSE_TOGETHER, Fact, Report
from vcs_desktop.sentences.store.tables import feed, held_back, imports, messages

_FIELDS = (
    "noms",
    "event_type",
    "reason",
    "movement_code",
    "occurred_at",
    "probable_cause",
    "crn",
    "licence_id",
)

# Built once: building them anew for each message takes longer than running them.
_THIS = messages.c.fingerprint == bindparam("this")
_ADD = insert(messages)
_UNDERSTAND = (
    update(messages)
    .where(_THIS)
    .values({name: bindparam(name) for name in ("noms", "read_with", "problem", "occurrence")})
)
_ABOUT = (
    select(messages, func.coalesce(feed.c.kind, held_back.c.kind).label("fact_kind"))
    .outerjoin(feed, feed.c.occurrence == messages.c.occurrence)
    .outerjoin(held_back, held_back.c.occurrence == messages.c.occurrence)
    .where(messages.c.noms.in_(bindparam("every_noms", expanding=True)))
    .order_by(messages.c.noms, messages.c.occurred_at, messages.c.fingerprint)
)
_KNOWN_AMONG = select(messages.c.fingerprint).where(
    messages.c.fingerprint.in_(bindparam("these", expanding=True))
)
_ASKED_FOR_DATES = select(messages).where(
    messages.c.noms == bindparam("about"), messages.c.problem == Problem.NO_DATE_GIVEN.value
)
_SETTLE_NEAR = (
    update(messages)
    .where(
        messages.c.noms == bindparam("about"),
        messages.c.problem == bindparam("because"),
        messages.c.occurred_at.between(bindparam("first"), bindparam("last")),
    )
    .values(problem=None)
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a message was understood: the fact it reports, or the problem it has, or neither.

    `read_with` is the hash of the code table that it was read with.
    """

    read_with: str
    problem: Problem | None = None
    occurrence: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A message about an offender as known now, under the fingerprint that it came with."""

    fingerprint: str
    message: EventMessage
    heard_at: datetime


def keep(connection: Connection, heard: Heard, reading: Reading, *, is_new: bool) -> None:
    """Keep a message as it is understood now; one that is not new in place of how it was."""
    if not is_new:
        connection.execute(_UNDERSTAND, {"this": heard.fingerprint, **_understood(heard, reading)})
        return
    connection.execute(_ADD, _new_row(heard, reading))


def keep_all_new(connection: Connection, new: Sequence[tuple[Heard, Reading]]) -> None:
    """Keep messages that are not kept yet, as `keep` keeps one."""
    connection.execute(_ADD, [_new_row(heard, reading) for heard, reading in new])


def _new_row(heard: Heard, reading: Reading) -> dict[str, object]:
    fields = {column: getattr(heard.message, column) for column in _FIELDS}
    at = {"fingerprint": heard.fingerprint, "heard_at": heard.heard_at}
    return {**at, **fields, **_understood(heard, reading)}


def _understood(heard: Heard, reading: Reading) -> dict[str, object]:
    return {
        "noms": heard.message.noms,
        "read_with": reading.read_with,
        "problem": reading.problem.value if reading.problem else None,
        "occurrence": reading.occurrence,
    }


def known_among(connection: Connection, fingerprints: Sequence[str]) -> set[str]:
    """Those of these fingerprints whose messages were kept before."""
    return set(connection.scalars(_KNOWN_AMONG, {"these": list(fingerprints)}))


def reports_about_each(
    connection: Connection, every_noms: Sequence[str]
) -> dict[str, list[Report]]:
    """Every message kept about each offender, in the order in which things happened."""
    found: dict[str, list[Report]] = {noms: [] for noms in every_noms}
    if every_noms:
        for row in connection.execute(_ABOUT, {"every_noms": list(every_noms)}):
            found[row.noms].append(_report(row))
    return found


def read_with_another_table(connection: Connection, table: str) -> tuple[Heard, ...]:
    """Messages with a problem that were last read with another code table, oldest first."""
    return _heard(connection, messages.c.problem.is_not(None), messages.c.read_with != table)


def waiting_for_case_number(connection: Connection, crn: str) -> tuple[Heard, ...]:
    """Messages that named this case number while nobody knew whose it is, oldest first."""
    waiting = messages.c.problem == Problem.UNKNOWN_CASE_NUMBER.value
    return _heard(connection, messages.c.crn == crn, waiting)


def in_doubt(connection: Connection) -> tuple[Report, ...]:
    """Every message that nobody could understand yet, with the fact it reports, if any."""
    with_fact = (
        select(messages, feed.c.kind.label("fact_kind"))
        .outerjoin(feed, feed.c.occurrence == messages.c.occurrence)
        .where(messages.c.problem.is_not(None))
    )
    return tuple(_report(row) for row in connection.execute(with_fact))


def settle_changed_dates(connection: Connection, noms: str, as_at: date) -> None:
    """Settle messages that dates changed by a day, now that the dates of that day are here."""
    for row in connection.execute(_ASKED_FOR_DATES, {"about": noms}).all():
        if london_day(row.occurred_at) <= as_at:
            this = messages.c.fingerprint == row.fingerprint
            connection.execute(update(messages).where(this).values(problem=None))


def settle_near(connection: Connection, problem: Problem, movement: EventMessage) -> bool:
    """Settle messages with a problem that lie close to a movement; False where there are none."""
    asked = {
        "about": movement.noms,
        "because": problem.value,
        "first": movement.occurred_at - CLOSE_TOGETHER,
        "last": movement.occurred_at + CLOSE_TOGETHER,
    }
    return connection.execute(_SETTLE_NEAR, asked).rowcount > 0


def doubts(connection: Connection) -> list[Doubt]:
    """Every message that nobody could understand yet."""
    query = select(messages).where(messages.c.problem.is_not(None))
    return [
        Doubt(
            fingerprint=row.fingerprint,
            noms=row.noms,
            event_type=row.event_type,
            problem=Problem(row.problem),
            heard_at=row.heard_at,
            may_be_decided=bool(row.noms) and row.occurrence is None,
        )
        for row in connection.execute(query)
    ]


def note_import(connection: Connection, source: str, imported_at: datetime) -> None:
    """Remember that this kind of source was heard from now."""
    connection.execute(insert(imports).values(source=source, imported_at=imported_at))


def last_imports(connection: Connection) -> tuple[SourceNews, ...]:
    """When each kind of source was last imported."""
    latest = func.max(imports.c.imported_at, type_=imports.c.imported_at.type)
    query = select(imports.c.source, latest).group_by(imports.c.source).order_by(imports.c.source)
    return tuple(SourceNews(source, at) for source, at in connection.execute(query))


def _report(row: Row[Any]) -> Report:
    fact = Fact(KeyStageKind(row.fact_kind), row.occurrence) if row.fact_kind else None
    return Report(row.fingerprint, _message(row), row.heard_at, fact, row.problem is None)


def _message(row: Row[Any]) -> EventMessage:
    return EventMessage(**{column: getattr(row, column) for column in _FIELDS})


def _heard(connection: Connection, *which: ColumnElement[bool]) -> tuple[Heard, ...]:
    query = select(messages).where(*which).order_by(messages.c.occurred_at, messages.c.fingerprint)
    return tuple(
        Heard(row.fingerprint, _message(row), row.heard_at) for row in connection.execute(query)
    )
