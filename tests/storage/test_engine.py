import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import DatabaseError, IntegrityError

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import close_engine, open_engine, reading, writing
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.store import create_store

CANARY = "Invented-Canary-Words-7431"


def count(engine, notes):
    with reading(engine) as connection:
        return connection.execute(select(func.count()).select_from(notes)).scalar()


def files_holding(folder, words):
    return [
        path.name for path in folder.rglob("*") if path.is_file() and words in path.read_bytes()
    ]


@pytest.mark.usefixtures("engine")
def test_plain_sqlite_can_not_read_a_store(profile):
    plain = sqlite3.connect(profile.victim_store)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


@pytest.mark.usefixtures("engine")
def test_another_key_opens_nothing_and_says_nothing_to_the_terminal(profile, capfd):
    other = open_engine(profile.victim_store, b"x" * 32)
    with pytest.raises(KnownError, match="This key doesn't open the store"), reading(other):
        pass
    other.dispose()
    assert capfd.readouterr() == ("", "")


def test_an_engine_never_makes_a_file(tmp_path):
    engine = open_engine(tmp_path / "nothing.db", b"d" * 32)
    with pytest.raises(KnownError, match="can't be opened"), writing(engine):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_odd_letters_in_its_name_opens(tmp_path, key, shape):
    folder = tmp_path / "50% of #1 & ?more"
    folder.mkdir()
    engine = create_store(folder / "victims.db", key, shape)
    assert [path.name for path in folder.iterdir()] == ["victims.db"]
    engine.dispose()


@pytest.mark.parametrize("how", [reading, writing])
def test_no_other_database_can_be_attached(engine, tmp_path, how):
    with pytest.raises(DatabaseError, match="not authorized"), how(engine) as connection:
        connection.exec_driver_sql(f"ATTACH '{tmp_path / 'other.db'}' AS other KEY ''")
    assert not (tmp_path / "other.db").exists()


def test_a_block_that_fails_saves_nothing(engine, notes):
    def fail_halfway():
        with writing(engine) as connection:
            connection.execute(notes.insert().values(words="half"))
            raise LookupError

    with pytest.raises(LookupError):
        fail_halfway()
    assert count(engine, notes) == 0


def test_writing_while_reading_is_a_bug_and_saves_nothing(engine, notes):
    with pytest.raises(DatabaseError, match="readonly"), reading(engine) as connection:
        connection.execute(notes.insert().values(words="never"))
    with writing(engine) as connection:
        connection.execute(notes.insert().values(words="now"))
    assert count(engine, notes) == 1


def test_a_link_to_nothing_is_refused_and_is_our_bug(engine):
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO answer VALUES (17)")


def test_an_error_never_repeats_the_words_that_were_to_be_saved(engine, notes):
    with writing(engine) as connection:
        connection.execute(notes.insert().values(id=1, words=CANARY))
    with pytest.raises(IntegrityError) as bug, writing(engine) as connection:
        connection.execute(notes.insert().values(id=1, words=CANARY))
    assert CANARY not in str(bug.value)


def test_a_reader_neither_waits_for_a_writer_nor_sees_what_is_not_saved(engine, notes):
    with writing(engine) as connection:
        connection.execute(notes.insert().values(words="not saved yet"))
        assert count(engine, notes) == 0
    assert count(engine, notes) == 1


def test_a_reader_keeps_its_view_while_a_writer_saves(engine, notes):
    wanted = select(func.count()).select_from(notes)
    with reading(engine) as connection:
        assert connection.execute(wanted).scalar() == 0
        with writing(engine) as writer:
            writer.execute(notes.insert().values(words="meanwhile"))
        assert connection.execute(wanted).scalar() == 0


def test_a_store_that_another_program_keeps_locked_is_said_to_be_in_use(engine, profile):
    impatient = open_engine(profile.victim_store, b"d" * 32)
    event.listen(impatient, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout = 20"))
    with writing(engine), pytest.raises(KnownError) as refused, writing(impatient):
        pass
    impatient.dispose()
    assert "writing to the store" in refused.value.happened
    assert refused.value.not_done == "Nothing of this was saved."


def test_a_full_disk_is_said_plainly_and_leaves_nothing_half_written(engine, notes, record):
    def write_until_full():
        with writing(engine) as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
            record.append(connection, NewEntry("note-written", "note-1"))
            for _ in range(100):
                connection.execute(notes.insert().values(words="w" * 1000))

    with pytest.raises(KnownError, match="The disk is full"):
        write_until_full()
    engine.dispose()
    assert count(engine, notes) == 0
    with writing(engine) as connection:
        assert record.entries(connection) == ()
        record.append(connection, NewEntry("note-written", "note-1"))


def test_a_damaged_page_is_said_to_be_damaged(engine, profile, notes):
    with writing(engine) as connection:
        connection.execute(notes.insert(), [{"words": "w" * 1000} for _ in range(100)])
    engine.dispose()
    content = bytearray(profile.victim_store.read_bytes())
    content[-2000] ^= 1
    profile.victim_store.write_bytes(content)
    with pytest.raises(KnownError, match="damaged"), reading(engine) as connection:
        connection.execute(select(func.sum(func.length(notes.c.words)))).all()


def test_two_programs_that_write_at_once_both_succeed(engine, notes, record, start_program):
    script = """
engine = open_store(profile.victim_store, key, shape)
print("ready", flush=True)
sys.stdin.readline()
for number in range(60):
    with writing(engine) as connection:
        connection.execute(notes.insert().values(words="w"))
        record.append(connection, NewEntry("note-written", f"note-{number}"))
"""
    programs = [start_program(script), start_program(script)]
    for program in programs:
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    assert [program.wait(timeout=60) for program in programs] == [0, 0]
    with reading(engine) as connection:
        assert record.head(connection).sequence == 120
        assert record.verify(connection) == ()
    assert count(engine, notes) == 120


def test_no_word_stands_in_clear_in_any_file_while_open_nor_after_a_kill(
    profile, engine, notes, start_program
):
    engine.dispose()
    program = start_program(
        """
engine = open_store(profile.victim_store, key, shape)
with writing(engine) as connection:
    connection.execute(notes.insert(), [{"words": f"{sys.argv[2]} {i}"} for i in range(20000)])
with writing(engine) as connection:
    connection.execute(notes.insert(), [{"words": f"{sys.argv[2]} open"}] * 2000)
    # A sort of 20 MB would spill into a temporary file.
    rows = connection.exec_driver_sql(
        "SELECT words || hex(randomblob(500)) AS long FROM note ORDER BY long DESC"
    )
    rows.fetchmany(5)
    print("ready", flush=True)
    sys.stdin.readline()
""",
        CANARY,
    )
    assert program.stdout.readline() == "ready\n"
    assert files_holding(profile.folder, CANARY.encode()) == []
    assert deleted_files_holding(program.pid, CANARY.encode()) == []
    assert len(list(profile.victim_folder.iterdir())) == 3  # the store, its log and its index
    program.kill()
    program.wait()
    assert files_holding(profile.folder, CANARY.encode()) == []
    assert count(engine, notes) == 20000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems don't show open files")
def test_the_search_for_deleted_files_would_find_one():
    script = """
import sys, tempfile
with tempfile.TemporaryFile() as file:
    file.write(sys.argv[1].encode())
    file.flush()
    print("ready", flush=True)
    sys.stdin.readline()
"""
    with subprocess.Popen(
        [sys.executable, "-c", script, CANARY], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        program.stdout.readline()
        assert len(deleted_files_holding(program.pid, CANARY.encode())) == 1
        program.communicate(b"\n")


def deleted_files_holding(process, words):
    """Temporary files have no name while they are open; only Linux shows them."""
    return [
        handle.name
        for handle in Path(f"/proc/{process}/fd").glob("*")
        if "(deleted)" in str(handle.readlink()) and words in handle.read_bytes()
    ]


def test_a_store_that_was_closed_opens_for_nobody_who_still_holds_it(engine, notes):
    assert count(engine, notes) == 0

    close_engine(engine)

    with pytest.raises(KnownError, match="was closed meanwhile"), reading(engine):
        pass
    with pytest.raises(KnownError, match="was closed meanwhile"), writing(engine):
        pass
