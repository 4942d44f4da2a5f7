"""What rows, records and licences said: each fingerprint once, with the look it asks for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from vcs_desktop.sentences.model.occurrence import Doubt, Problem
from vcs_desktop.sentences.store.tables import said_rows

# Built once: building them anew for each row takes longer than running them.
_THIS = said_rows.c.fingerprint == bindparam("this")
_KEPT = select(said_rows.c.noms).where(_THIS)
_SETTLE_THIS = update(said_rows).where(_THIS).values(problem=None)
_ADD = insert(said_rows)
_IN_DOUBT_AMONG = select(said_rows.c.noms).where(
    said_rows.c.noms.in_(bindparam("these", expanding=True)), said_rows.c.problem.is_not(None)
)
_SETTLE = (
    update(said_rows)
    .where(
        said_rows.c.noms == bindparam("about"),
        said_rows.c.problem.in_(bindparam("because", expanding=True)),
    )
    .values(problem=None)
)


@dataclass(frozen=True, slots=True)
class Said:
    """Something that a source said about an offender.

    `told_by` is what a look at it is told to be from, in closed words.
    """

    fingerprint: str
    noms: str
    told_by: str
    heard_at: datetime


def is_kept(connection: Connection, fingerprint: str) -> bool:
    """Whether this was said, taken or doubted, before."""
    return connection.execute(_KEPT, {"this": fingerprint}).first() is not None


def keep_taken(connection: Connection, said: Said) -> None:
    """Remember what was taken, so that a repeat is known as one; a doubt about it is settled."""
    if connection.execute(_SETTLE_THIS, {"this": said.fingerprint}).rowcount == 0:
        _insert(connection, said, None)


def keep_in_doubt(connection: Connection, said: Said, problem: Problem) -> bool:
    """Keep that this needs a look; False when it was kept before."""
    if is_kept(connection, said.fingerprint):
        return False
    _insert(connection, said, problem)
    return True


def in_doubt_among(connection: Connection, every_noms: Sequence[str]) -> set[str]:
    """Those of these offenders about whom anything that was said is in doubt."""
    return set(connection.scalars(_IN_DOUBT_AMONG, {"these": list(every_noms)}))


def settle(connection: Connection, noms: str, problems: Collection[Problem]) -> None:
    """Settle what was in doubt about an offender, now that a message told it."""
    words = [problem.value for problem in problems]
    connection.execute(_SETTLE, {"about": noms, "because": words})


def settle_this(connection: Connection, said: Said) -> None:
    """Settle one doubt, if it was kept."""
    connection.execute(_SETTLE_THIS, {"this": said.fingerprint})


def doubts(connection: Connection) -> list[Doubt]:
    """Everything said that needs a look."""
    query = select(said_rows).where(said_rows.c.problem.is_not(None))
    return [
        Doubt(row.fingerprint, row.noms, row.told_by, Problem(row.problem), row.heard_at)
        for row in connection.execute(query)
    ]


def _insert(connection: Connection, said: Said, problem: Problem | None) -> None:
    row = {
        "fingerprint": said.fingerprint,
        "noms": said.noms,
        "told_by": said.told_by,
        "heard_at": said.heard_at,
        "problem": problem.value if problem else None,
    }
    connection.execute(_ADD, row)
