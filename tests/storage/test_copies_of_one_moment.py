"""A store is copied a few megabytes at a time, as it was when the copy began."""

import pytest
from sqlalchemy import func, select

from vcs_desktop.kernel.long_work import BackupLeftError
from vcs_desktop.storage.engine import copy_whole, open_engine, reading, writing

COPY_KEY = b"c" * 32
MANY = 100


@pytest.fixture
def large(engine, notes):
    """A store that is not copied in one step."""
    with writing(engine) as connection:
        connection.execute(notes.insert(), [{"words": "x" * 4_000}] * 4_000)
    return engine


def words_in(path, notes):
    copy = open_engine(path, COPY_KEY)
    try:
        with reading(copy) as connection:
            many = connection.execute(select(func.count()).select_from(notes)).scalar()
            late = connection.execute(select(notes.c.id).where(notes.c.words == "late")).all()
    finally:
        copy.dispose()
    return many, len(late)


def test_what_another_writes_between_two_steps_is_not_in_the_copy(large, notes, tmp_path):
    looks = []

    def write_meanwhile():
        looks.append("late")
        assert len(looks) < MANY, "It begins again and again."
        with writing(large) as connection:
            connection.execute(notes.insert().values(words="late"))

    with reading(large) as connection:
        copy_whole(connection, tmp_path / "copy.db", COPY_KEY, write_meanwhile)

    assert len(looks) > 2
    assert words_in(tmp_path / "copy.db", notes) == (4_000, 0)
    with reading(large) as connection:
        there = connection.execute(select(func.count()).select_from(notes)).scalar()
    assert there == 4_000 + len(looks)


def test_it_does_not_begin_again_because_somebody_writes(large, notes, tmp_path):
    def steps_of(path, beside):
        looks = []
        with reading(large) as connection:
            copy_whole(connection, path, COPY_KEY, lambda: looks.append(beside()))
        return len(looks)

    written = []

    def write():
        written.append("late")
        assert len(written) < MANY, "It begins again and again."
        with writing(large) as connection:
            connection.execute(notes.insert().values(words="late"))

    alone = steps_of(tmp_path / "alone.db", lambda: None)
    assert steps_of(tmp_path / "beside.db", write) == alone


def test_it_ends_between_two_steps_and_the_store_goes_on(large, notes, tmp_path):
    looks = []

    def leave():
        looks.append(None)
        raise BackupLeftError

    with pytest.raises(BackupLeftError), reading(large) as connection:
        copy_whole(connection, tmp_path / "copy.db", COPY_KEY, leave)

    assert len(looks) == 1
    with writing(large) as connection:
        connection.execute(notes.insert().values(words="after"))
    with reading(large) as connection:
        copy_whole(connection, tmp_path / "whole.db", COPY_KEY)
    assert words_in(tmp_path / "whole.db", notes) == (4_001, 0)
