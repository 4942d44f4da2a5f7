"""An offender is found and news entered about them by keyboard alone, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import Keyboard
from tests.ui.real_office import PASSPHRASE, RealOffice, make_real_office
from tests.ui.test_entering_by_keyboard import look_into
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.offenders import show_offender
from vcs_desktop.office.show_case import show_case
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

RETURN = Qt.Key.Key_Return


@pytest.fixture
def office(tmp_path: Path) -> RealOffice:
    made = make_real_office(tmp_path)
    look_into(made, lambda desk: import_files(desk, [made.release, made.absconding]))
    return made


@pytest.fixture
def keyboard(office: RealOffice, make_window, lanes: BackgroundLanes, qtbot: QtBot) -> Keyboard:
    keyboard = Keyboard(make_window(ProfileDoor(office.profile)), lanes, qtbot)
    keyboard.write(PASSPHRASE)
    keyboard.press(RETURN)
    keyboard.pressed = 0
    return keyboard


def test_an_offender_is_found_and_read_in_a_few_keys(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5")
    keyboard.write("a0023")
    keyboard.press(RETURN, RETURN)
    words = keyboard.words()
    assert "A0023AA" in words
    assert "31 Mar 2025 · Prison and probation events" in words
    assert keyboard.pressed == 8


def test_news_is_entered_from_there_and_taken_back(keyboard: Keyboard, office: RealOffice) -> None:
    keyboard.press("Ctrl+5")
    keyboard.write("a0017")
    keyboard.press(RETURN, RETURN, "E")
    keyboard.write("reca")
    keyboard.press(RETURN, RETURN)
    assert "Entered: Returned to prison on recall" in keyboard.words()
    assert "By hand: Prison, telephone" in keyboard.words()
    keyboard.press("Ctrl+Z")
    assert "Why is it taken back?" in keyboard.words()
    keyboard.press(Qt.Key.Key_Backtab, RETURN)
    assert "Recalled to prison (taken back)" in keyboard.words()
    page = look_into(office, lambda desk: show_offender(desk, "A0017AA"))
    assert [one.standing for one in page.entries] == ["Taken back: the day was wrong."]


def test_what_each_source_sent_is_seen_in_one_key(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+6")
    arrivals = keyboard.frame.arrivals.so_far.table
    said = {row.source: (row.days_ago, row.files, row.read) for row in arrivals.rows()}
    assert said["domain-event"] == (0, 2, 2)
    assert said["referrals"] == (None, 0, 0)


def test_a_case_leads_to_its_offender_in_one_key_and_back_in_another(
    keyboard: Keyboard, office: RealOffice
) -> None:
    def linked(desk: Desk) -> object:
        import_files(desk, [office.referrals])
        seen = show_case(desk, "VC-000002").sentence
        return seen.noms if seen else ""

    noms = look_into(office, linked)
    keyboard.press("Ctrl+2")
    keyboard.write("000002")
    keyboard.press(RETURN, "O")
    assert keyboard.frame.current_screen() is keyboard.frame.sentences.offender
    assert noms
    assert noms in keyboard.words()
    assert "VC-000002" not in keyboard.words()
    keyboard.press("Esc")
    assert keyboard.frame.current_screen() is keyboard.frame.case
    assert "VC-000002" in keyboard.words()
