"""Bringing a copy of a store up to date: numbered steps, and proof that they did what they must.

Works on a copy that nobody else has, so it may fail at any place and harm nothing.  The copy
counts only when its tables are exactly those of a new store, no link hangs loose, and no table
has fewer rows than before.
"""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import open_engine, reading
from vcs_desktop.storage.refusals import in_plain_words
from vcs_desktop.storage.schema import fresh_schema, row_counts, schema_of
from vcs_desktop.storage.store import StoreShape, version_of

_NOT_DONE = "The office was not brought up to date. It is as it was before."


def written_version(path: Path, key: bytes, shape: StoreShape) -> int:
    """The version that a store was written in.

    Raises:
        KnownError: The key doesn't open it, it is another store, or of a version that this
            program can't work with.
    """
    engine = open_engine(path, key)
    try:
        with reading(engine) as connection:
            return version_of(connection, shape)
    finally:
        engine.dispose()


def upgrade_copy(path: Path, key: bytes, shape: StoreShape) -> None:
    """Bring a copy to the present version, and prove that it came there whole.

    Raises:
        KnownError: A step failed, or what came out is not what it must be.
    """
    engine = open_engine(path, key, bulk=True)
    try:
        with engine.connect() as connection:
            # Off before the transaction: with links on, rebuilding a table empties those that
            # hang on it, and inside a transaction the switch does nothing.
            _raw(connection, "PRAGMA foreign_keys = OFF")
            with connection.begin():
                _go_up(connection, shape)
    except DatabaseError as error:
        raise _in_plain_words(error) from error
    finally:
        engine.dispose()


def rebuild_table(
    connection: Connection, table: str, create: str, columns: Mapping[str, str]
) -> None:
    """Make a table anew with other columns, and take its rows over.

    Its indexes and triggers go with the old one: the step makes them again.

    Args:
        connection: The transaction of the step.
        table: The table's name.
        create: The statement that makes it, with `{table}` in place of its name.
        columns: For each column of the new table, what it is taken from in the old one.
    """
    into = f"{table}_made_anew"
    names, values = ", ".join(columns), ", ".join(columns.values())
    connection.exec_driver_sql(create.format(table=into))
    connection.exec_driver_sql(f"INSERT INTO {into} ({names}) SELECT {values} FROM {table}")  # noqa: S608 - names that a step wrote
    connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql(f"ALTER TABLE {into} RENAME TO {table}")


def _go_up(connection: Connection, shape: StoreShape) -> None:
    before, version = row_counts(connection), version_of(connection, shape)
    for following in range(version + 1, shape.version + 1):
        for step in shape.steps[following]:
            if isinstance(step, str):
                connection.exec_driver_sql(step)
            else:
                step(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {shape.version}")
    _require_whole(connection, shape, before)


def _require_whole(connection: Connection, shape: StoreShape, before: Mapping[str, int]) -> None:
    odd = sorted(schema_of(connection) ^ fresh_schema(shape))
    loose = [f"loose link in {row[0]}" for row in _all(connection, "PRAGMA foreign_key_check")]
    after = row_counts(connection)
    lost = [f"rows lost in {table}" for table in before if after.get(table, 0) < before[table]]
    if odd or loose or lost:
        raise _failed() from ValueError("; ".join([*odd, *sorted(set(loose)), *lost]))


def _in_plain_words(error: DatabaseError) -> KnownError:
    try:
        return in_plain_words(error, _NOT_DONE)
    except DatabaseError:
        # A step that doesn't fit the rows that are there: ours to mend, and nothing is harmed.
        return _failed()


def _failed() -> KnownError:
    return KnownError(
        "This version of the program could not bring the office up to date.",
        _NOT_DONE,
        "Open it with the version that you used before, and report this.",
    )


def _all(connection: Connection, statement: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(statement)]


def _raw(connection: Connection, statement: str) -> None:
    raw = connection.connection.dbapi_connection
    assert raw is not None  # noqa: S101 - a connection that was just opened has one
    raw.cursor().execute(statement).close()
