"""A stage counts whole or not at all; what a kill leaves is swept, or still to be taken in."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage import staged_rows
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.staging import NewRow, Staging, is_set_aside

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(engine, key, record, profile):
    return RecordedStore(engine, key, record, profile.victim_anchor)


@pytest.fixture
def staging(store):
    return Staging(store)


def rows(*parts):
    return [NewRow(place, place + 1, ["row", place], part) for place, part in enumerate(parts)]


def everything(store):
    with store.reading() as connection:
        staged = connection.exec_driver_sql("SELECT stage, place FROM staged_rows").all()
        return len(staged_rows.stages_of(connection)), len(staged)


def make_whole(staging, stage, digest="digest"):
    def note(connection):
        entry = NewEntry("events-imported", digest)
        staging.store.record.append(connection, entry)

    stage.make_whole(digest, AT, note)


def left_by_a_kill(store, name="import-killed", *, is_whole, digest="digest"):
    """What a killed program leaves: rows, and a claim that nobody holds."""
    (store.folder / f"{name}.claim").touch()
    with store.unrecorded() as connection:
        staged_rows.begin_stage(connection, name, "events")
        staged_rows.add_rows(connection, name, rows("a", "b"))
        if is_whole:
            staged_rows.make_whole(connection, name, digest, AT)


def test_what_is_not_made_whole_is_dropped_with_its_block(staging, store):
    with staging.begun("events") as stage:
        stage.add(rows("a", "b", "c"))
        assert everything(store) == (1, 3)

    assert everything(store) == (0, 0)
    assert not list(store.folder.glob("*.claim"))


def test_a_failure_on_the_way_drops_it_as_well(staging, store):
    with pytest.raises(IntegrityError), staging.begun("events") as stage:
        stage.add([*rows("a"), *rows("a")])

    assert everything(store) == (0, 0)


def test_a_whole_stage_stays_until_it_is_taken_in(staging, store):
    with staging.begun("events") as stage:
        stage.add(rows("a"))
        make_whole(staging, stage)
        assert staging.left_behind() == ()

    (left,) = staging.sweep()
    assert (left.id, left.kind, left.heard_at) == (stage.id, "events", AT)
    assert everything(store) == (1, 1)
    assert store.check() == ()


def test_a_sweep_leaves_the_stage_of_somebody_alive(staging, store):
    with staging.begun("events") as stage:
        stage.add(rows("a"))

        assert Staging(store).sweep() == ()
        assert everything(store) == (1, 1)


@pytest.mark.parametrize("is_whole", [False, True])
def test_what_a_kill_left_half_is_dropped_and_what_it_left_whole_is_told(staging, store, is_whole):
    left_by_a_kill(store, is_whole=is_whole)

    found = staging.sweep()

    assert [one.id for one in found] == (["import-killed"] if is_whole else [])
    assert everything(store) == ((1, 2) if is_whole else (0, 0))
    assert not list(store.folder.glob("*.claim"))


def test_rows_come_part_by_part_and_no_part_is_cut_that_need_not_be(staging, store):
    parts = ("b", "a", "c", "a", "b", "c")
    with staging.begun("events") as stage:
        stage.add(rows(*parts))
        with store.reading() as connection:
            first = staged_rows.next_rows(connection, stage.id, 5)
            cut = staged_rows.next_rows(connection, stage.id, 1)
            uncut = staged_rows.next_rows(connection, stage.id, 1, cuts_parts=False)
            every = staged_rows.next_rows(connection, stage.id, 6)

    assert [(row.part, row.place) for row in first] == [("a", 1), ("a", 3), ("b", 0), ("b", 4)]
    assert [row.place for row in cut] == [1]
    assert [row.place for row in uncut] == [1, 3]
    assert len(every) == 6


def test_rows_of_one_part_come_in_the_order_of_their_moments(staging, store):
    moments = ("2026-02", "2026-01", "2026-02")
    with staging.begun("events") as stage:
        stage.add([NewRow(place, 1, [], "a", at) for place, at in enumerate(moments)])
        with store.reading() as connection:
            found = staged_rows.next_rows(connection, stage.id, 9)

    assert [row.place for row in found] == [1, 0, 2]


def test_what_fails_twice_is_set_aside_until_the_same_file_comes_again(staging, store):
    left_by_a_kill(store, is_whole=True)
    for _time in range(2):
        (left,) = staging.sweep()
        assert not is_set_aside(left)
        with pytest.raises(RuntimeError), staging.taking_in(left):
            raise RuntimeError

    (left,) = staging.sweep()
    assert is_set_aside(left)
    with staging.begun("events") as stage:
        make_whole(staging, stage)
    assert [one.id for one in staging.left_behind()] == [stage.id]


def test_a_disk_that_refuses_is_no_failure_of_the_file(staging, store):
    left_by_a_kill(store, is_whole=True)
    (left,) = staging.sweep()

    with pytest.raises(KnownError), staging.taking_in(left):
        raise KnownError("The disk is full.", "Nothing was saved.", "Make room.")

    assert staging.sweep() == (left,)
