"""What a store's tables look like, so that two stores can be compared to the last column.

One line for each table, column, link, index and trigger.  The order of columns is no part of
it: a column that an upgrade added stands last.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

from vcs_desktop.storage.engine import memory_engine
from vcs_desktop.storage.store import StoreShape, make_tables

_IN_MASTER = (
    "SELECT name, sql FROM sqlite_master WHERE type = '{kind}' AND name NOT LIKE 'sqlite_%' "
    "ORDER BY name"
)


def schema_of(connection: Connection) -> frozenset[str]:
    """Everything about the tables of an open store."""
    return frozenset(_lines(connection))


def fresh_schema(shape: StoreShape) -> frozenset[str]:
    """Everything about the tables of a new store of this shape."""
    engine = memory_engine()
    try:
        with engine.begin() as connection:
            make_tables(connection, shape)
            return schema_of(connection)
    finally:
        engine.dispose()


def tables_of(connection: Connection) -> tuple[str, ...]:
    """The names of all tables, in order."""
    return tuple(name for name, _ in _named(connection, "table"))


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())  # noqa: S608 - a name out of the database itself
        for table in tables_of(connection)
    }


def _lines(connection: Connection) -> Iterator[str]:
    for table, sql in _named(connection, "table"):
        words = sql.upper()
        marks = [mark for mark in ("AUTOINCREMENT", "WITHOUT ROWID", "CHECK") if mark in words]
        yield " ".join(["table", table, *marks])
        yield from _columns(connection, table)
        yield from _links(connection, table)
        yield from _indexes(connection, table)
    for kind in ("trigger", "view"):
        for name, sql in _named(connection, kind):
            yield f"{kind} {name}: {' '.join(sql.split())}"


def _columns(connection: Connection, table: str) -> Iterator[str]:
    for _, name, kind, not_null, default, key, hidden in _asked(connection, "table_xinfo", table):
        yield (
            f"column {table}.{name} {kind} not-null={not_null} default={default} key={key} "
            f"hidden={hidden}"
        )


def _links(connection: Connection, table: str) -> Iterator[str]:
    for _, _, to_table, here, there, on_update, on_delete, _ in _asked(
        connection, "foreign_key_list", table
    ):
        yield f"link {table}.{here} to {to_table}.{there} {on_update} {on_delete}"


def _indexes(connection: Connection, table: str) -> Iterator[str]:
    for _, name, is_unique, origin, is_partial in _asked(connection, "index_list", table):
        columns = [
            f"{column} {'desc' if descends else 'asc'}"
            for _, _, column, descends, _, is_key in _asked(connection, "index_xinfo", str(name))
            if is_key
        ]
        # The ones that SQLite makes by itself are numbered as they come.
        called = name if origin == "c" else "by itself"
        of = f"{origin} unique={is_unique} partial={is_partial}"
        yield f"index {called} on {table} ({', '.join(columns)}) {of}"


def _named(connection: Connection, kind: str) -> list[tuple[str, str]]:
    found = connection.exec_driver_sql(_IN_MASTER.format(kind=kind)).all()
    return [(str(row[0]), str(row[1])) for row in found]


def _asked(connection: Connection, pragma: str, name: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(f'PRAGMA {pragma}("{name}")')]
