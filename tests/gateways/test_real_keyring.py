"""A real keyring of a Linux desktop, started without a screen where its programs are there."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.helpers.places import ROOT

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, PROGRAMS)),
    reason=f"needs {' and '.join(PROGRAMS)} of a Linux desktop",
)

UNLOCKED = (
    'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null'
)
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"
SCRIPT = """
import sys
from vcs_desktop.gateways.system_keyring import SystemKeyring
from vcs_desktop.kernel.errors import KnownError
keyring = SystemKeyring()
try:
    keyring.keep("vcs-desktop.victims.invented", bytes(range(32)))
    keyring.keep("vcs-desktop.sentences.invented", b"another")
    print(keyring.read("vcs-desktop.victims.invented") == bytes(range(32)))
    print(keyring.read("vcs-desktop.sentences.invented") == b"another")
    keyring.forget("vcs-desktop.victims.invented")
    print(keyring.read("vcs-desktop.victims.invented") is None)
    print(keyring.read("vcs-desktop.sentences.invented") == b"another")
except KnownError as error:
    print(error.happened)
"""


def run_beside(daemon, tmp_path):
    home = {
        "HOME": tmp_path,
        "XDG_DATA_HOME": tmp_path / "share",
        "XDG_RUNTIME_DIR": tmp_path / "run",
        "XDG_CONFIG_HOME": tmp_path / "config",
        "XDG_CACHE_HOME": tmp_path / "cache",
    }
    for folder in home.values():
        folder.mkdir(exist_ok=True, mode=0o700)
    ended = subprocess.run(
        [
            shutil.which(PROGRAMS[0]),
            "--",
            "sh",
            "-c",
            f'{daemon}; "$@"',
            "sh",
            sys.executable,
            "-c",
            SCRIPT,
        ],
        cwd=ROOT,
        env={**os.environ, **{name: str(path) for name, path in home.items()}, "PYTHONPATH": ROOT},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return ended.stdout.split("\n")


def test_a_real_keyring_keeps_each_secret_under_its_own_name(tmp_path):
    assert run_beside(UNLOCKED, tmp_path)[:4] == ["True"] * 4


def test_a_real_keyring_that_is_locked_is_told_and_nothing_hangs(tmp_path):
    assert run_beside(LOCKED, tmp_path)[0] in {
        "The computer's keyring is locked.",
        "The computer's keyring doesn't answer.",
    }
