"""What a Linux desktop tells, over a real message bus of the test's own."""

import json
import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from tests.helpers.places import ROOT
from vcs_desktop.ui.toolkit.desktop_signs import DesktopIdleTime, DesktopSigns

needs_a_bus = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None, reason="there is no message bus to start here"
)


@needs_a_bus
def test_the_desktop_tells_of_locks_sleep_and_another_user_and_how_long_nobody_was_there() -> None:
    words = ["dbus-run-session", "--", sys.executable, "-m", "tests.helpers.a_desktop"]
    told = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
    assert told.returncode == 0, told.stderr
    answer = json.loads(told.stdout)
    assert answer["told"] == ["screen-locked", "screen-locked", "going-to-sleep", "user-switched"]
    assert answer["idle"] == pytest.approx(90.0)


@pytest.mark.usefixtures("qapp")
def test_where_no_desktop_answers_nothing_is_heard_and_nothing_waits() -> None:
    nowhere = QDBusConnection("a bus that is not there")
    told: list[object] = []
    signs = DesktopSigns()
    signs.told.connect(told.append)
    signs.listen(nowhere, nowhere)
    assert DesktopIdleTime(nowhere, lambda: 0.0)() is None
    assert told == []
