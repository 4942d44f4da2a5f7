"""A step that loses something is found out before its copy counts for anything."""

import secrets
from dataclasses import replace

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import open_engine, reading, writing
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.schema import row_counts
from vcs_desktop.storage.store import StoreShape, create_store
from vcs_desktop.storage.upgrade import rebuild_table, upgrade_copy, written_version

KEY = StoreKey(*(secrets.token_bytes(32) for _ in range(5)))
TRIGGER = "CREATE TRIGGER no_end BEFORE DELETE ON parents BEGIN SELECT raise(abort, 'no'); END"
CREATE_PARENTS = (
    "CREATE TABLE {table} (id INTEGER NOT NULL, name VARCHAR NOT NULL, PRIMARY KEY (id))"
)


def tables(*, has_names: bool) -> MetaData:
    metadata = MetaData()
    names = [Column("name", String, nullable=False)] if has_names else []
    Table("parents", metadata, Column("id", Integer, primary_key=True), *names)
    parent = ForeignKey("parents.id", ondelete="CASCADE")
    Table("children", metadata, Column("id", Integer, primary_key=True), Column("parent", parent))
    return metadata


BEFORE = StoreShape("invented", 1, tables(has_names=False), (TRIGGER,))
AFTER = StoreShape("invented", 2, tables(has_names=True), (TRIGGER,))


def with_names(connection) -> None:
    rebuild_table(connection, "parents", CREATE_PARENTS, {"id": "id", "name": "'none'"})


@pytest.fixture
def store(tmp_path):
    path = tmp_path / "invented.db"
    engine = create_store(path, KEY, BEFORE)
    with writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO parents VALUES (1), (2)")
        connection.exec_driver_sql("INSERT INTO children VALUES (1, 1), (2, 1), (3, 2)")
    engine.dispose()
    return path


def counts(path) -> dict[str, int]:
    engine = open_engine(path, KEY.database)
    try:
        with reading(engine) as connection:
            return row_counts(connection)
    finally:
        engine.dispose()


def test_a_table_is_made_anew_and_what_hangs_on_it_stays(store) -> None:
    upgrade_copy(store, KEY.database, replace(AFTER, steps={2: (with_names, TRIGGER)}))

    assert written_version(store, KEY.database, replace(AFTER, steps={2: ()})) == 2
    assert counts(store)["children"] == 3


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ((), "column parents.name"),
        ((with_names,), "trigger no_end"),
        ((with_names, TRIGGER, "DELETE FROM children WHERE id = 1"), "rows lost in children"),
        ((with_names, TRIGGER, "UPDATE children SET parent = 9"), "loose link in children"),
        ((with_names, TRIGGER, "CREATE TABLE more (id INTEGER)"), "table more"),
        ((with_names, TRIGGER, "CREATE INDEX more ON children (parent)"), "index more"),
    ],
)
def test_a_step_that_does_not_do_what_it_must_is_refused(store, steps, why) -> None:
    before = counts(store)

    with pytest.raises(KnownError, match="could not bring the office up to date") as refused:
        upgrade_copy(store, KEY.database, replace(AFTER, steps={2: steps}))

    assert why in str(refused.value.__cause__)
    assert counts(store) == before


def test_a_step_that_fails_leaves_the_copy_as_it_was(store) -> None:
    before = counts(store)
    steps = ("INSERT INTO parents VALUES (3)", "INSERT INTO parents VALUES (3)")

    with pytest.raises(KnownError, match="could not bring the office up to date"):
        upgrade_copy(store, KEY.database, replace(AFTER, steps={2: steps}))

    assert counts(store) == before
    assert written_version(store, KEY.database, BEFORE) == 1


def test_a_store_that_no_step_leads_up_from_is_refused(store) -> None:
    far = replace(AFTER, version=3, steps={3: ()})

    with pytest.raises(KnownError, match="can't bring up to date"):
        written_version(store, KEY.database, far)


def test_a_store_of_a_newer_program_is_refused(store) -> None:
    engine = open_engine(store, KEY.database)
    with writing(engine) as connection:
        connection.exec_driver_sql("PRAGMA user_version = 9")
    engine.dispose()

    with pytest.raises(KnownError, match="newer version of the program"):
        written_version(store, KEY.database, AFTER)
