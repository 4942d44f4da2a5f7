"""The two tables in which a store stages a file before it counts: stages, and their rows.

Every store has them, like its record.  What stands in a row is the business of whoever staged
it; here it is plain JSON, in the encrypted store and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from vcs_desktop.storage.columns import CanonicalJSON, JSONValue, Moment

_metadata = MetaData()

_stages = Table(
    "stages",
    _metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("heard_at", Moment),
    Column("failures", Integer, nullable=False),
)

# Rows of one part belong together: see `next_rows` for when they are taken in as one.
_rows = Table(
    "staged_rows",
    _metadata,
    Column("stage", String, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("part", String, nullable=False),
    Column("moment", String, nullable=False),
    Column("line", Integer, nullable=False),
    Column("body", CanonicalJSON, nullable=False),
    Index("staged_rows_in_order", "stage", "part", "moment", "place"),
)

_OF_STAGE = _rows.c.stage == bindparam("stage_id")
_ADD = insert(_rows)
_NEXT = (
    select(_rows)
    .where(_OF_STAGE)
    .order_by(_rows.c.part, _rows.c.moment, _rows.c.place)
    .limit(bindparam("most"))
)
_OF_PART = (
    select(_rows)
    .where(_OF_STAGE, _rows.c.part == bindparam("of_part"))
    .order_by(_rows.c.moment, _rows.c.place)
)
_REMOVE = delete(_rows).where(_OF_STAGE, _rows.c.place == bindparam("at_place"))
_PLACES = select(_rows.c.place).where(_OF_STAGE).order_by(_rows.c.place).limit(bindparam("most"))


@dataclass(frozen=True, slots=True)
class NewRow:
    """One row to stage.

    Attributes:
        place: Its place in the file, from 0.
        line: The line of the file where it begins.
        part: What belongs together has the same.
        moment: Orders the rows of one part; those with the same follow their places.
    """

    place: int
    line: int
    body: JSONValue
    part: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class StagedRow:
    """One row, as it was staged."""

    place: int
    line: int
    part: str
    body: JSONValue


@dataclass(frozen=True, slots=True)
class Stage:
    """A file that is being staged, or was staged whole.

    Attributes:
        heard_at: When it was whole; None while it is not, and then it counts for nothing.
        failures: How often taking it in has failed through a bug of ours.
    """

    id: str
    kind: str
    heard_at: datetime | None
    failures: int


def make_staging(connection: Connection) -> None:
    """Make the tables in a new store."""
    _metadata.create_all(connection)


def begin_stage(connection: Connection, stage: str, kind: str) -> None:
    """Begin to stage a file of this kind."""
    connection.execute(insert(_stages).values(id=stage, kind=kind, digest="", failures=0))


def add_rows(connection: Connection, stage: str, rows: Sequence[NewRow]) -> None:
    """Add rows to a stage."""
    values = [
        {
            "stage": stage,
            "place": row.place,
            "part": row.part,
            "moment": row.moment,
            "line": row.line,
            "body": row.body,
        }
        for row in rows
    ]
    if values:
        connection.execute(_ADD, values)


def make_whole(connection: Connection, stage: str, digest: str, heard_at: datetime) -> None:
    """Say that a stage is whole: from now on it is taken in, whatever happens.

    It takes the place of stages of the same file that failed before.
    """
    failed = (_stages.c.digest == digest, _stages.c.failures > 0)
    for old in connection.scalars(select(_stages.c.id).where(*failed)).all():
        connection.execute(delete(_rows).where(_rows.c.stage == old))
        end_stage(connection, old)
    _change(connection, stage, heard_at=heard_at, digest=digest)


def note_failure(connection: Connection, stage: Stage) -> None:
    """Remember that taking a stage in has failed once more."""
    _change(connection, stage.id, failures=stage.failures + 1)


def stages_of(connection: Connection) -> tuple[Stage, ...]:
    """Every stage, in the order in which they became whole."""
    query = select(_stages).order_by(_stages.c.heard_at, _stages.c.id)
    return tuple(
        Stage(row.id, row.kind, row.heard_at, row.failures) for row in connection.execute(query)
    )


def next_rows(
    connection: Connection, stage: str, most: int, *, cuts_parts: bool = True
) -> tuple[StagedRow, ...]:
    """The next rows to be taken in, no more than this many where that cuts no part.

    A part that holds more comes alone: its first rows, or all of it where parts are not cut.
    """
    found = connection.execute(_NEXT, {"stage_id": stage, "most": most + 1}).all()
    rows = [_staged(row) for row in found]
    if len(rows) <= most:
        return tuple(rows)
    whole = [row for row in rows if row.part != rows[-1].part]
    if whole or cuts_parts:
        return tuple(whole or rows[:most])
    of_part = {"stage_id": stage, "of_part": rows[0].part}
    return tuple(_staged(row) for row in connection.execute(_OF_PART, of_part))


def remove_rows(connection: Connection, stage: str, rows: Sequence[StagedRow]) -> None:
    """Remove rows that are taken in."""
    if rows:
        connection.execute(_REMOVE, [{"stage_id": stage, "at_place": row.place} for row in rows])


def end_stage(connection: Connection, stage: str) -> None:
    """Forget a stage that has no rows left."""
    connection.execute(delete(_stages).where(_stages.c.id == stage))


def drop_rows(connection: Connection, stage: str, most: int) -> bool:
    """Drop some rows of a stage that will not be taken in; False when none was left."""
    places = connection.scalars(_PLACES, {"stage_id": stage, "most": most}).all()
    if places:
        connection.execute(_REMOVE, [{"stage_id": stage, "at_place": at} for at in places])
    return bool(places)


def _staged(row: Row[Any]) -> StagedRow:
    return StagedRow(row.place, row.line, row.part, row.body)


def _change(connection: Connection, stage: str, **values: object) -> None:
    connection.execute(update(_stages).where(_stages.c.id == stage).values(**values))
