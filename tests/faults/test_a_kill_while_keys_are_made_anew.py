"""Kill the program while it makes the keys of both stores anew: the office opens, whole."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Workshop, needs_signal_nine
from tests.helpers.killed import in_turn
from tests.helpers.office import OFFICER
from tests.helpers.places import ROOT
from vcs_desktop.storage.engine import open_engine, reading, writing
from vcs_desktop.storage.key_file import ByCode, create_key_file, unlock_key_file
from vcs_desktop.storage.key_rotation import fitting, rotate
from vcs_desktop.storage.recovery_code import new_recovery_code

pytestmark = needs_signal_nine

KILLED = -9
ROTATE = ("rotate-keys",)


def key_files(office: Path) -> list[dict[str, Any]]:
    return [json.loads((office / side / "keys.json").read_text()) for side in SIDES]


SIDES = ("sentences", "victims")


def test_a_kill_at_any_step_of_a_rotation_is_finished_by_the_next_command(
    workshop: Workshop, fresh: Path
) -> None:
    before = workshop.copy(fresh, "before-rotation")
    workshop.done(before, ["import", workshop.papers / "referrals.csv"])
    known = workshop.look(before)
    places = workshop.do(workshop.copy(before, "rotated"), ROTATE).passed
    # Each store: owed, both, next, each with the file of before, and its entry and anchor.
    assert len(places) >= 2 * (3 * 2 + 3)
    for place in in_turn(places):
        office = workshop.copy(before, "rotation-killed")
        assert workshop.do(office, ROTATE, kill_at=place).code == KILLED

        assert workshop.look(office) == known, place
        states = {one["rotation"] for one in key_files(office)}
        assert states == {"settled"}, place
        turns = [one["turn"] for one in key_files(office)]
        # The first file may not even have been told; from then on both are finished.
        assert turns in ([0, 0], [1, 0], [1, 1]), (place, turns)
        assert workshop.do(office, ROTATE).code == 0
        assert workshop.look(office) == known


ANEW = """
import resource, signal, sys
from pathlib import Path
from vcs_desktop.storage.key_file import ByCode
from vcs_desktop.storage.key_rotation import rotate
folder, code, most = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
rotate(folder / "keys.json", "victims", folder / "victims.db", ByCode(code))
"""


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, str]:
    """A store with two thousand rows, and its recovery code."""
    code = new_recovery_code()
    key = create_key_file(tmp_path / "keys.json", "victims", OFFICER, "an invented phrase", code)
    database = tmp_path / "victims.db"
    database.touch()
    engine = open_engine(database, key.database)
    with writing(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE note (words BLOB)")
        for _ in range(2000):
            connection.exec_driver_sql("INSERT INTO note VALUES (randomblob(4000))")
    engine.dispose()
    return database, code


def killed_at(most: int, database: Path, code: str) -> bool:
    """Make the keys anew in a program that the system kills when a file would grow beyond it."""
    done = subprocess.run(
        [sys.executable, "-c", ANEW, database.parent, code, str(most)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    return done.returncode == -signal.SIGXFSZ


def test_a_kill_in_the_midst_of_writing_the_database_anew_leaves_every_row(
    store: tuple[Path, str],
) -> None:
    database, code = store
    keys = database.with_name("keys.json")
    for written in range(0, database.stat().st_size, 900_000):
        # Every page goes through the log beside it, which so grows as long as the database.
        assert killed_at(written, database, code)
        fits = fitting(unlock_key_file(keys, "victims", ByCode(code)), database)
        assert rows_in(database, fits.database) == 2000
    rotate(keys, "victims", database, ByCode(code))
    settled = unlock_key_file(keys, "victims", ByCode(code))
    assert settled.following is None
    assert rows_in(database, settled.key.database) == 2000


def rows_in(database: Path, key: bytes) -> int:
    engine = open_engine(database, key)
    try:
        with reading(engine) as connection:
            assert not connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            return int(connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one())
    finally:
        engine.dispose()
