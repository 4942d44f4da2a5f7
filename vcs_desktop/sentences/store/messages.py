"""Messages as kept: an allow-list of closed fields, each fingerprint once."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import NeedsLook, Problem, SourceNews
from vcs_desktop.sentences.store.tables import doubtful_snapshots, imports, messages


def is_known(connection: Connection, message: EventMessage) -> bool:
    """Whether this very message was kept before."""
    query = select(messages.c.fingerprint).where(messages.c.fingerprint == message.fingerprint)
    return connection.execute(query).first() is not None


def keep(
    connection: Connection,
    message: EventMessage,
    heard_at: datetime,
    *,
    problem: Problem | None = None,
    occurrence: str | None = None,
) -> None:
    """Keep one message, with the fact it reports or the problem it has."""
    connection.execute(
        insert(messages).values(
            fingerprint=message.fingerprint,
            noms=message.noms,
            event_type=message.event_type,
            reason=message.reason,
            movement_code=message.movement_code,
            occurred_at=message.occurred_at,
            heard_at=heard_at,
            problem=problem.value if problem else None,
            occurrence=occurrence,
        )
    )


def keep_doubtful_snapshot(
    connection: Connection, fingerprint: str, noms: str, heard_at: datetime
) -> bool:
    """Keep that a snapshot contradicts the file; False when it was kept before."""
    table = doubtful_snapshots
    known = select(table.c.noms).where(table.c.fingerprint == fingerprint)
    if connection.execute(known).first() is not None:
        return False
    connection.execute(insert(table).values(fingerprint=fingerprint, noms=noms, heard_at=heard_at))
    return True


def waiting_for_a_look(connection: Connection) -> tuple[NeedsLook, ...]:
    """Every message and snapshot that nobody could understand, oldest first."""
    events = select(messages).where(messages.c.problem.is_not(None))
    found = [
        NeedsLook(row.noms, row.event_type, Problem(row.problem), row.heard_at)
        for row in connection.execute(events)
    ]
    found += [
        NeedsLook(row.noms, "sentence dates", Problem.SNAPSHOT_CONTRADICTS, row.heard_at)
        for row in connection.execute(select(doubtful_snapshots))
    ]
    return tuple(sorted(found, key=lambda look: (look.heard_at, look.noms, look.problem)))


def note_import(connection: Connection, source: str, imported_at: datetime) -> None:
    """Remember that this kind of source was heard from now."""
    connection.execute(insert(imports).values(source=source, imported_at=imported_at))


def last_imports(connection: Connection) -> tuple[SourceNews, ...]:
    """When each kind of source was last imported."""
    latest = func.max(imports.c.imported_at, type_=imports.c.imported_at.type)
    query = select(imports.c.source, latest).group_by(imports.c.source).order_by(imports.c.source)
    return tuple(SourceNews(source, at) for source, at in connection.execute(query))
