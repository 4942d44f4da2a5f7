"""The private environment is reused when whole, and found out when it is not."""

import sys
import venv
from pathlib import Path

import pytest

from environment import Environment, Lock
from progress import SetUpError


@pytest.fixture
def made(tmp_path: Path) -> Environment:
    """An environment whose Python runs, with nothing installed yet."""
    folder = tmp_path / ".venv"
    venv.create(folder, with_pip=False, symlinks=sys.platform != "win32")
    return Environment(folder)


def stamp(environment: Environment, lock: Lock) -> None:
    (environment.folder / "vcs-desktop-installed").write_text(environment._seal(lock))


def test_no_environment_holds_nothing(tmp_path: Path) -> None:
    assert not Environment(tmp_path / ".venv").has(Lock.RUNTIME)


def test_an_environment_without_its_stamp_was_never_filled(made: Environment) -> None:
    assert not made.has(Lock.RUNTIME)


def test_a_filled_environment_is_used_again(made: Environment) -> None:
    stamp(made, Lock.RUNTIME)

    assert made.has(Lock.RUNTIME)
    assert not made.has(Lock.DEVELOPMENT)


def test_one_filled_for_the_checks_can_run_the_program_too(made: Environment) -> None:
    stamp(made, Lock.DEVELOPMENT)

    assert made.has(Lock.RUNTIME)


def test_a_changed_lock_is_installed_anew(made: Environment) -> None:
    (made.folder / "vcs-desktop-installed").write_text("the seal of an older lock\n")

    assert not made.has(Lock.RUNTIME)


def test_one_that_was_cut_short_is_not_trusted(made: Environment) -> None:
    stamp(made, Lock.RUNTIME)
    (made.folder / "vcs-desktop-unfinished").touch()

    assert not made.has(Lock.RUNTIME)


def test_one_whose_python_is_gone_is_not_trusted(made: Environment) -> None:
    stamp(made, Lock.RUNTIME)
    made.python.unlink()

    assert not made.has(Lock.RUNTIME)


def test_a_link_to_elsewhere_is_never_removed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "precious"
    elsewhere.mkdir()
    (elsewhere / "kept.txt").write_text("kept")
    (tmp_path / ".venv").symlink_to(elsewhere)

    with pytest.raises(SetUpError, match="Nothing was changed"):
        Environment(tmp_path / ".venv").prepare(Lock.RUNTIME)

    assert (elsewhere / "kept.txt").read_text() == "kept"


def test_a_program_that_is_not_there_counts_as_failed(tmp_path: Path) -> None:
    assert Environment(tmp_path)._ask("print()").returncode == 127
