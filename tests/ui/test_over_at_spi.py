"""A screen reader beside the window, asking over AT-SPI, is told what is on each screen."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.spoken_tree import SCREENS, Spoken

TOP = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LIBRARY_FOR_X = "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0"
CONTROLS = {
    "push button", "check box", "radio button", "text", "password text", "combo box", "table",
    "cell", "column header", "menu item", "list",
}  # fmt: skip

pytestmark = pytest.mark.skipif(
    not all(
        (
            shutil.which("Xvfb"),
            shutil.which("dbus-run-session"),
            any(Path(one).exists() for one in LAUNCHERS),
            Path(LIBRARY_FOR_X).exists(),
        )
    ),
    reason="needs Xvfb, dbus-run-session, at-spi2-core and Qt's libraries for X",
)


def ask_from_outside() -> dict[str, list[Spoken]]:
    """What is told about each screen."""
    asked = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.spoken_tree"],  # noqa: S607 - wherever it is
        cwd=TOP,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert asked.returncode == 0, asked.stderr
    lines = [json.loads(line) for line in asked.stdout.splitlines() if line.startswith('["')]
    return {screen: [Spoken(**one) for one in heard] for screen, heard in lines}


def test_a_screen_reader_outside_hears_names_columns_and_where_the_keyboard_is() -> None:
    """One test: the window is opened once, and asked about all of it."""
    told = ask_from_outside()
    assert sorted(told) == sorted(SCREENS)
    for screen, heard in told.items():
        controls = [one for one in heard if one.role in CONTROLS and one.is_showing]
        assert [one for one in controls if not one.name] == [], screen
        assert [one.name for one in heard if one.is_focused and one.name], screen
        columns = {one.name for one in heard if one.role == "column header"}
        cells = [one.name for one in controls if one.role == "cell"]
        assert [cell for cell in cells if cell.split(":")[0] not in columns] == [], screen
    assert {one.role for one in told["today"]} >= {"table", "cell", "push button"}
    titles = {one.name for heard in told.values() for one in heard if one.role == "frame"}
    assert titles == {"VCS Desktop"}, "the window's own name tells whose case is open"
