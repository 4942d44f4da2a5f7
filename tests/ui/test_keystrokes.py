"""The commonest jobs, counted in keys from an open office: none may cost more than it does.

Words that are typed count letter by letter; a key with Ctrl counts as one.  The fifth job,
entering news heard by telephone, is counted in `test_entering_by_keyboard`.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PaperPrinter
from tests.ui.hands import Keyboard
from tests.ui.real_office import PASSPHRASE, RealOffice, make_real_office
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

RELEASE = "Tell them about the release"


@pytest.fixture
def keyboard(
    tmp_path_factory: pytest.TempPathFactory,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    qtbot: QtBot,
) -> Keyboard:
    """An open office with an absconding on top of Today and a release below it."""
    office: RealOffice = make_real_office(tmp_path_factory.mktemp("office"))
    keyboard = Keyboard(make_window(ProfileDoor(office.profile)), lanes, qtbot)
    keyboard.write(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return, "Ctrl+I")
    keyboard.choose_files(office.referrals, office.release, office.absconding)
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.pressed = 0
    return keyboard


def test_ringing_somebody_and_recording_it_takes_three_keys(keyboard: Keyboard) -> None:
    keyboard.press("S")
    assert "Please do not say" in keyboard.words()
    keyboard.press("C", "Ctrl+S")
    assert "It stands in the history of this case." in keyboard.words()
    assert keyboard.pressed == 3


def test_printing_and_posting_a_letter_takes_five_keys_from_its_line(
    keyboard: Keyboard, printing: PaperPrinter
) -> None:
    keyboard.press(Qt.Key.Key_Down)
    keyboard.pressed = 0
    keyboard.press("L", "Ctrl+P")
    assert printing.file.exists()
    keyboard.press("M", Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    assert RELEASE not in keyboard.titles_today()
    assert keyboard.pressed == 5


def test_finding_a_person_takes_two_keys_beside_their_name(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    keyboard.write("exam")
    keyboard.press(Qt.Key.Key_Return)
    assert "Ms Ann Example" in keyboard.words()
    assert keyboard.pressed - len("exam") == 2


def test_saying_why_something_is_owed_takes_two_keys(keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Return, "W")
    assert "KEY-24" in keyboard.words()
    assert keyboard.pressed == 2


def test_a_contact_recorded_by_mistake_is_taken_back_by_one_key_and_a_reason(
    keyboard: Keyboard,
) -> None:
    first = keyboard.titles_today()[0]
    keyboard.press("S", "C", "Ctrl+S")
    keyboard.press("Ctrl+Z")
    assert "Why is it taken back?" in keyboard.words()
    keyboard.press(Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    assert "It counts as never made." in keyboard.words()
    keyboard.press("Ctrl+1")
    assert keyboard.titles_today()[0] == first
