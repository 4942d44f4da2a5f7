"""The step of the first hour about locking is ticked off by locking, and by nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import Keyboard
from tests.ui.real_office import PASSPHRASE, make_real_office
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.toolkit.background import BackgroundLanes

RETURN = Qt.Key.Key_Return


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return make_real_office(tmp_path).profile


@pytest.fixture
def keyboard(profile: Path, make_window, lanes: BackgroundLanes, qtbot: QtBot) -> Keyboard:
    keyboard = Keyboard(make_window(QuickDoor(profile)), lanes, qtbot)
    keyboard.write(PASSPHRASE)
    keyboard.press(RETURN)
    return keyboard


def locking(keyboard: Keyboard) -> str:
    """What the list of the first hour says of locking."""
    keyboard.frame.training.open_first_hour()
    return keyboard.words().split("Lock whenever you leave the desk")[0].splitlines()[-1]


def lock_and_open(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+L")
    keyboard.write(PASSPHRASE)
    keyboard.press(RETURN)


def test_it_is_ticked_once_the_office_was_locked_and_opened_again(
    keyboard: Keyboard, lanes: BackgroundLanes
) -> None:
    keyboard.frame.training.open_first_hour()
    lanes.wait_until_idle()
    assert locking(keyboard) == "Not yet"
    lock_and_open(keyboard)
    keyboard.frame.training.open_first_hour()
    lanes.wait_until_idle()
    assert locking(keyboard) == "Done"


def test_opening_it_anew_ticks_nothing_and_locking_often_is_kept_once(
    profile: Path, keyboard: Keyboard
) -> None:
    def kept() -> int:
        desk = open_desk(profile, "Olwen Invented", PASSPHRASE)
        with desk.book.reading() as connection:
            found = desk.book.store.record.entries(connection, act="opened-after-lock")
        desk.close()
        return len(found)

    assert kept() == 0
    lock_and_open(keyboard)
    lock_and_open(keyboard)
    assert kept() == 1
