import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import reading, writing
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.store import StoreShape, check_file, create_store, open_store

ROOT = Path(__file__).parents[2]


def fill(engine, notes):
    with writing(engine) as connection:
        connection.execute(notes.insert(), [{"words": "w" * 1000} for _ in range(200)])


def test_a_store_is_found_again_as_it_was_left(engine, profile, key, shape, notes):
    fill(engine, notes)
    engine.dispose()
    again = open_store(profile.victim_store, key, shape, bulk=True)
    with reading(again) as connection:
        assert len(connection.execute(select(notes)).all()) == 200
    again.dispose()


def test_a_closed_store_is_one_file_that_only_its_owner_may_read(engine, profile):
    engine.dispose()
    assert [path.name for path in profile.victim_folder.iterdir()] == ["victims.db"]
    if sys.platform != "win32":
        assert stat.S_IMODE(profile.victim_store.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_the_files_beside_an_open_store_are_its_owners_too(engine, profile, notes):
    fill(engine, notes)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in profile.victim_folder.iterdir()}
    assert modes == {0o600}


@pytest.mark.usefixtures("engine")
def test_a_new_store_never_takes_the_place_of_one_that_is_there(profile, key, shape):
    before = profile.victim_store.read_bytes()
    with pytest.raises(KnownError, match="store here already"):
        create_store(profile.victim_store, key, shape)
    assert profile.victim_store.read_bytes() == before


def test_making_a_store_that_was_killed_halfway_is_simply_done_again(profile, key, shape):
    (profile.victim_folder / ".victims.db.part").write_bytes(b"half a store")
    create_store(profile.victim_store, key, shape).dispose()
    assert [path.name for path in profile.victim_folder.iterdir()] == ["victims.db"]


def test_a_missing_store_a_wrong_key_and_a_strange_file_are_each_said_so(
    engine, profile, key, shape
):
    engine.dispose()
    other_key = StoreKey(b"x" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32)
    with pytest.raises(KnownError, match="key doesn't open"):
        open_store(profile.victim_store, other_key, shape)
    with pytest.raises(KnownError, match="is not in this folder"):
        open_store(profile.sentence_store, key, shape)
    profile.sentence_store.write_bytes(b"This is a letter to nobody, and no store.\n" * 200)
    with pytest.raises(KnownError, match="key doesn't open"):
        open_store(profile.sentence_store, key, shape)
    profile.sentence_store.write_bytes(b"")
    with pytest.raises(KnownError, match="not the store of victims"):
        open_store(profile.sentence_store, key, shape)


@pytest.mark.usefixtures("engine")
def test_one_kind_of_store_is_not_taken_for_the_other(profile, key, shape):
    with pytest.raises(KnownError, match="not the store of sentences"):
        open_store(profile.victim_store, key, replace(shape, name="sentences"))


def test_a_store_of_a_newer_or_an_older_program_is_refused_unharmed(profile, key, shape):
    create_store(profile.victim_store, key, replace(shape, version=2)).dispose()
    before = profile.victim_store.read_bytes()
    with pytest.raises(KnownError, match="newer version"):
        open_store(profile.victim_store, key, shape)
    with pytest.raises(KnownError, match="older version"):
        open_store(profile.victim_store, key, replace(shape, version=3))
    assert profile.victim_store.read_bytes() == before


def test_further_statements_of_a_shape_are_run(profile, key, notes):
    trigger = (
        "CREATE TRIGGER no_words BEFORE INSERT ON note WHEN new.words = '' "
        "BEGIN SELECT RAISE(ABORT, 'no words'); END"
    )
    shape = StoreShape("victims", 1, notes.metadata, (trigger,))
    engine = create_store(profile.victim_store, key, shape)
    with reading(engine) as connection:
        found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='trigger'")
        assert "no_words" in found.scalars().all()
    engine.dispose()


def test_a_sound_store_gives_nothing_to_report(engine, notes):
    fill(engine, notes)
    assert check_file(engine) == ()


def test_a_single_changed_bit_anywhere_after_the_first_page_is_reported(engine, profile, notes):
    fill(engine, notes)
    engine.dispose()
    sound = profile.victim_store.read_bytes()
    for place in range(4096 + 100, len(sound), 4096 * 7):
        spoilt = bytearray(sound)
        spoilt[place] ^= 4
        profile.victim_store.write_bytes(spoilt)
        assert check_file(engine) != ()
        engine.dispose()


def test_a_link_that_leads_nowhere_is_reported(engine):
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("INSERT INTO answer VALUES (17)")
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
    assert check_file(engine) == ("An entry in answer points to something that is not there.",)


def test_unlocking_and_asking_for_help_load_no_database():
    script = """
import sys
import vcs_desktop.storage.key_file, vcs_desktop.storage.profile
import vcs_desktop.storage.recovery_code
print([name for name in ("sqlalchemy", "sqlcipher3", "sqlite3") if name in sys.modules])
"""
    answer = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "[]\n"
