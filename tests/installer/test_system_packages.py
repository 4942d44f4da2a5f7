"""Missing system packages are installed where that is allowed, and named where it is not."""

import os
import sys
from pathlib import Path

import pytest

from system_packages import get_packages
from tests.helpers.stand_ins import make_program, use_only

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-ins are shell scripts, and apt is never there"
)


@pytest.fixture
def debian(tmp_path: Path, monkeypatch) -> Path:
    """A system where only libgl1 is installed, and one package has gained `t64`."""
    make_program(tmp_path / "bin", "dpkg-query", 'echo "ii  libgl1"; echo "rc  libegl1"')
    make_program(tmp_path / "bin", "apt-cache", 'test "$2" = "libglib2.0-0t64"')
    make_program(tmp_path / "bin", "apt-get", f'echo "$@" >> "{tmp_path}/called"')
    make_program(tmp_path / "bin", "sudo", "exit 1")
    use_only(tmp_path / "bin", monkeypatch)
    return tmp_path


def called(debian: Path) -> str:
    path = debian / "called"
    return path.read_text() if path.exists() else ""


def become(monkeypatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


def test_nothing_is_done_where_nothing_is_missing(debian: Path, monkeypatch) -> None:
    become(monkeypatch, 0)

    assert get_packages(["libgl1"])
    assert not called(debian)


def test_an_administrator_gets_what_is_missing(debian: Path, monkeypatch) -> None:
    become(monkeypatch, 0)

    assert get_packages(["libgl1", "libegl1"])
    assert "install --yes --no-install-recommends libegl1" in called(debian)


def test_a_package_that_was_renamed_is_asked_for_by_its_new_name(
    debian: Path, monkeypatch
) -> None:
    become(monkeypatch, 0)

    assert get_packages(["libglib2.0-0"])
    assert called(debian).rstrip().endswith("libglib2.0-0t64")


def test_a_renamed_package_that_is_there_is_not_missing(debian: Path, monkeypatch) -> None:
    become(monkeypatch, 0)
    make_program(debian / "bin", "dpkg-query", 'echo "ii  libglib2.0-0t64"')

    assert get_packages(["libglib2.0-0"])
    assert not called(debian)


def test_anybody_else_is_told_the_one_command(debian: Path, monkeypatch, capsys) -> None:
    become(monkeypatch, 1000)

    assert not get_packages(["libegl1", "libdbus-1-3"])
    assert not called(debian)
    assert (
        "sudo apt-get install --no-install-recommends libegl1 libdbus-1-3"
        in capsys.readouterr().out
    )


def test_old_package_lists_are_fetched_anew_once(debian: Path, monkeypatch, capsys) -> None:
    become(monkeypatch, 0)
    make_program(debian / "bin", "apt-get", f'echo "$@" >> "{debian}/called"; test "$2" = update')

    assert not get_packages(["libegl1"])
    assert [line.split()[1] for line in called(debian).splitlines()] == [
        "install",
        "update",
        "install",
    ]
    assert "sudo apt-get install" in capsys.readouterr().out
