"""A small store of invented rows, a clock to set, and other programs to run beside this one."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile, make_profile_folders
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.store import StoreShape, create_store

ROOT = Path(__file__).parents[2]

# The same shape, made in the other program, which can't see this file's fixtures.
SETTING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from sqlalchemy import Column, Integer, MetaData, Table, Text
from vcs_desktop.storage.engine import reading, writing
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile, use_profile, use_profile_alone
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.store import StoreShape, open_store
profile = Profile(Path(sys.argv[1]))
key = StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32)
metadata = MetaData()
notes = Table("note", metadata, Column("id", Integer, primary_key=True), Column("words", Text))
shape = StoreShape("victims", 1, metadata)
class Clock:
    def now(self):
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
record = Record(key.record, Clock(), "officer-1")
"""


class SettableClock:
    def __init__(self):
        self.moment = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def now(self):
        return self.moment


@pytest.fixture
def clock():
    return SettableClock()


@pytest.fixture
def profile(tmp_path):
    profile = Profile(tmp_path / "office")
    make_profile_folders(profile)
    return profile


@pytest.fixture
def key():
    return StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32)


@pytest.fixture
def notes():
    metadata = MetaData()
    table = Table("note", metadata, Column("id", Integer, primary_key=True), Column("words", Text))
    Table("answer", metadata, Column("note", ForeignKey("note.id"), primary_key=True))
    return table


@pytest.fixture
def shape(notes):
    return StoreShape("victims", 1, notes.metadata)


@pytest.fixture
def engine(profile, key, shape):
    engine = create_store(profile.victim_store, key, shape)
    yield engine
    engine.dispose()


@pytest.fixture
def record(key, clock):
    return Record(key.record, clock, "officer-1")


@pytest.fixture
def start_program(profile):
    """Start other programs on the same office; whatever still runs is ended with the test."""
    running = []

    def start(script, *arguments):
        program = subprocess.Popen(
            [sys.executable, "-c", SETTING + script, profile.folder, *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(program)
        return program

    yield start
    for program in running:
        program.kill()
        program.communicate()
