"""The thread by keyboard alone, in the real window, on a real office, ending in the record.

Unlock, import, see what is owed, ring and record it, write, print and post a letter, find it
in the case, lock.  Not one click, and not one call into a screen: keys go to wherever the
keyboard is.
"""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PaperPrinter
from tests.ui.hands import Keyboard
from tests.ui.real_office import OFFICER, PASSPHRASE, RealOffice, make_real_office
from vcs_desktop.office.check import check
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.today import list_today
from vcs_desktop.rules.obligation import Status
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

RELEASE = "Tell them about the release"


@pytest.fixture
def office(tmp_path: Path) -> RealOffice:
    return make_real_office(tmp_path)


@pytest.fixture
def keyboard(
    office: RealOffice,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    qtbot: QtBot,
) -> Keyboard:
    return Keyboard(make_window(ProfileDoor(office.profile)), lanes, qtbot)


def test_the_thread_runs_by_keyboard_alone_and_ends_in_the_record(
    keyboard: Keyboard, office: RealOffice, printing: PaperPrinter
) -> None:
    unlock_and_import(keyboard, office)
    ring_about_the_absconding(keyboard)
    print_and_post_the_release_letter(keyboard, printing)
    find_the_posting_in_the_case(keyboard)
    keyboard.press("Ctrl+L")
    assert keyboard.window.frame is None
    assert "Example" not in keyboard.words()
    the_record_says_so(office)


def unlock_and_import(keyboard: Keyboard, office: RealOffice) -> None:
    keyboard.write(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return)
    assert "Nothing is owed today." in keyboard.words()
    keyboard.press("Ctrl+I")
    keyboard.choose_files(office.referrals, office.release, office.absconding)
    assert "The files have been read" in keyboard.words()
    keyboard.press(Qt.Key.Key_Escape)
    assert keyboard.titles_today()[:2] == ["Call them now: the offender has absconded", RELEASE]


def ring_about_the_absconding(keyboard: Keyboard) -> None:
    keyboard.press("S")
    assert "Please do not say" in keyboard.words()
    keyboard.press("C")
    keyboard.press("Ctrl+S")
    assert "It stands in the history of this case." in keyboard.words()
    keyboard.press("Ctrl+1")
    assert keyboard.titles_today()[0] == RELEASE


def print_and_post_the_release_letter(keyboard: Keyboard, printing: PaperPrinter) -> None:
    keyboard.press("L")
    assert "A release from prison" in keyboard.words()
    keyboard.press("Ctrl+P")
    pages = pypdfium2.PdfDocument(printing.file)
    assert len(pages) >= 1
    pages.close()
    keyboard.press("M")
    assert "Has this letter left the office?" in keyboard.words()
    keyboard.press(Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    assert "Posted, and on record." in keyboard.words()
    assert RELEASE not in keyboard.titles_today()


def find_the_posting_in_the_case(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return)
    words = keyboard.words()
    assert "Ms Ann Example" in words
    assert "Letter posted" in words


def the_record_says_so(office: RealOffice) -> None:
    desk = open_desk(office.profile, OFFICER, PASSPHRASE)
    try:
        assert RELEASE not in [item.title for item in list_today(desk).items]
        (told,) = [w for w in show_case(desk, "VC-000001").work if w.title == RELEASE]
        assert (told.status, told.letter_state) == (Status.MET, "posted")
        assert check(desk) == ()
    finally:
        desk.close()


def test_an_unconfirmed_address_is_confirmed_by_keyboard(
    keyboard: Keyboard, office: RealOffice
) -> None:
    unlock_and_import(keyboard, office)
    keyboard.press(Qt.Key.Key_Return)
    assert "Address not confirmed yet." in keyboard.words()
    keyboard.press("C")
    # The third box says how it ended; its last choice is the address.
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_End, "Ctrl+S")
    assert "Address confirmed." in keyboard.words()


def test_why_is_answered_with_rule_source_and_counting(
    keyboard: Keyboard, office: RealOffice
) -> None:
    unlock_and_import(keyboard, office)
    keyboard.press(Qt.Key.Key_Down, Qt.Key.Key_Return, "W")
    words = keyboard.words()
    assert "KEY-18" in words
    assert "31 March 2025" in words
    assert "Right 11" in words
