"""What was heard by telephone is entered by keyboard alone, in the real window, in a few keys.

Half a minute is the wish.  No test measures time; the keys are counted instead: an officer who
types two keys a second has the news on record in far less.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import Keyboard
from tests.ui.real_office import OFFICER, PASSPHRASE, RealOffice, make_real_office
from vcs_desktop.office.check import check
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.today import list_today
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

HALF_A_MINUTE = 60
"""Keys in half a minute, at two a second."""
NO_KEYS = Qt.KeyboardModifier.NoModifier
RETURN, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


@pytest.fixture
def office(tmp_path: Path) -> RealOffice:
    made = make_real_office(tmp_path)
    look_into(made, lambda desk: import_files(desk, [made.referrals]))
    return made


@pytest.fixture
def keyboard(
    office: RealOffice,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    qtbot: QtBot,
) -> Keyboard:
    keyboard = Keyboard(make_window(ProfileDoor(office.profile)), lanes, qtbot)
    keyboard.write(PASSPHRASE)
    keyboard.press(RETURN)
    keyboard.pressed = 0
    return keyboard


def look_into(office: RealOffice, look: Callable[[Desk], object]) -> object:
    desk = open_desk(office.profile, OFFICER, PASSPHRASE)
    try:
        found = look(desk)
        assert check(desk) == ()
    finally:
        desk.close()
    return found


def owed(office: RealOffice) -> object:
    return look_into(office, lambda desk: {item.rule for item in list_today(desk).items})


def open_first_case(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    keyboard.write("example")
    keyboard.press(RETURN)
    assert "Ms Ann Example" in keyboard.words()


def test_an_abscond_heard_by_telephone_is_on_record_in_a_few_keys(
    keyboard: Keyboard, office: RealOffice
) -> None:
    open_first_case(keyboard)
    keyboard.pressed = 0

    keyboard.press("E")
    keyboard.write("absc")
    keyboard.press(RETURN, RETURN)

    assert "Entered: Absconded" in keyboard.words()
    assert "heard by telephone from the prison" in keyboard.words()
    assert keyboard.pressed == 7
    assert "KEY-24" in owed(office)


def test_a_hearing_and_how_it_was_heard_take_far_less_than_half_a_minute(
    keyboard: Keyboard, office: RealOffice
) -> None:
    open_first_case(keyboard)
    keyboard.pressed = 0

    keyboard.press("E")
    keyboard.write("hearing l")
    keyboard.press(RETURN)
    keyboard.write("16 jan 2099")
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.write("par")
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.write("e")
    keyboard.press(RETURN)

    assert "heard by email from the Parole Board" in keyboard.words()
    assert keyboard.pressed < HALF_A_MINUTE
    assert "PB-02" in owed(office)


def test_how_it_was_heard_is_remembered_for_the_next_time(keyboard: Keyboard) -> None:
    open_first_case(keyboard)
    keyboard.press("E")
    keyboard.write("absc")
    keyboard.press(RETURN, TAB)
    keyboard.write("in")
    keyboard.press(TAB)
    keyboard.write("police")
    keyboard.press(RETURN)
    assert "heard in person from the police" in keyboard.words()

    keyboard.press("E")

    assert keyboard.frame.entry.details.how_box.currentText() == "In person"
    assert keyboard.frame.entry.details.who_box.currentText() == "Police"


def test_news_is_entered_from_today_by_an_offenders_number(keyboard: Keyboard) -> None:
    keyboard.press("E")
    keyboard.write("a0017aa")
    keyboard.press(RETURN)
    keyboard.write("absc")
    keyboard.press(RETURN)
    keyboard.write("yesterday")
    keyboard.press(RETURN)

    assert "Entered: Absconded" in keyboard.words()
    assert keyboard.titles_today()[0] == "Call them now: the offender has absconded"


def test_enter_records_nothing_that_was_not_in_sight(
    keyboard: Keyboard, office: RealOffice
) -> None:
    open_first_case(keyboard)
    keyboard.press("E")
    finder = keyboard.frame.entry.finder.line
    QTest.keyClicks(finder, "absc")
    QTest.keyClick(finder, RETURN)
    # Faster than the window draws: nobody can have read what would be recorded.
    QTest.keyClick(keyboard.frame.entry.details.day_field.line, RETURN)
    assert "Entered" not in keyboard.words()
    assert "Absconded  ·  about" in keyboard.words()

    keyboard.press(RETURN)

    assert "Entered: Absconded" in keyboard.words()
    assert "KEY-24" in owed(office)


def test_a_key_that_is_held_down_records_nothing(keyboard: Keyboard) -> None:
    open_first_case(keyboard)
    keyboard.press("E")
    keyboard.write("absc")
    keyboard.press(RETURN)
    field = keyboard.frame.entry.details.day_field.line
    for _time in range(3):
        again = QKeyEvent(QEvent.Type.KeyPress, RETURN, NO_KEYS, "\r", autorep=True)
        QApplication.sendEvent(field, again)
        keyboard.words()

    assert "Entered" not in keyboard.words()


def test_from_a_line_of_today_the_form_asks_first_whom_it_is_about(
    keyboard: Keyboard,
) -> None:
    keyboard.press("E")
    entry = keyboard.frame.entry
    assert QApplication.focusWidget() is entry.about_field
    assert entry.about_field.selectedText() == entry.about_field.text() != ""
    keyboard.press(RETURN)
    keyboard.write("reca")

    assert entry.finder.list.item(0).text() == "Recalled to prison"
    chosen = keyboard.frame.today.work_table.chosen_row()
    assert chosen is not None
    whose = chosen.line.people[0]
    assert f"about {whose.offender} ({whose.case_number})" in keyboard.words()


def test_what_was_just_entered_is_taken_back_by_keyboard(
    keyboard: Keyboard, office: RealOffice
) -> None:
    open_first_case(keyboard)
    keyboard.press("E")
    keyboard.write("absc")
    keyboard.press(RETURN, RETURN)

    keyboard.press("Ctrl+Z")
    assert "Why is it taken back?" in keyboard.words()
    # The safe answer has the keyboard; one step back is the last reason.
    keyboard.press(Qt.Key.Key_Backtab, RETURN)

    assert "Taken back: Absconded" in keyboard.words()
    assert "Taken back: the day was wrong." in keyboard.words()
    assert "KEY-24" not in owed(office)


def test_a_message_that_comes_later_is_matched_by_keyboard(
    keyboard: Keyboard, office: RealOffice
) -> None:
    keyboard.press("E")
    keyboard.write("a0017aa")
    keyboard.press(RETURN)
    keyboard.write("absc")
    keyboard.press(RETURN)
    keyboard.write("21/11/2023")
    keyboard.press(RETURN)
    keyboard.press("Ctrl+I")
    keyboard.choose_files(office.absconding)
    keyboard.press(ESCAPE)

    choose_what_needs_a_look(keyboard)
    assert "Absconded, 20 November 2023" in keyboard.words()
    keyboard.press("Y", Qt.Key.Key_Backtab, RETURN)

    assert "It is the same as what was entered" in keyboard.words()
    looks = look_into(office, lambda desk: list_today(desk).needs_look)
    assert looks == ()


def test_a_message_in_doubt_is_read_as_a_stage_by_keyboard(
    keyboard: Keyboard, office: RealOffice, tmp_path: Path
) -> None:
    doubt = tmp_path / "doubt.json"
    doubt.write_text(office.absconding.read_text("utf-8").replace("UAL", "ZZ"), "utf-8")
    keyboard.press("Ctrl+I")
    keyboard.choose_files(doubt)
    keyboard.press(ESCAPE)

    choose_what_needs_a_look(keyboard)
    keyboard.press("M")
    keyboard.write("absc")
    keyboard.press(RETURN, RETURN)

    assert "It is read as: Absconded." in keyboard.words()
    assert "KEY-24" in owed(office)


def choose_what_needs_a_look(keyboard: Keyboard) -> None:
    """From the list back to the counts, along them to the sixth, and to its list."""
    keyboard.frame.today.counts.take_keyboard()
    keyboard.press(*[Qt.Key.Key_Right] * 5)
    keyboard.press(TAB)


def test_the_victim_as_a_source_is_not_kept_in_clear(keyboard: Keyboard, tmp_path: Path) -> None:
    open_first_case(keyboard)
    keyboard.press("E")
    keyboard.write("absc")
    keyboard.press(RETURN, TAB, TAB)
    keyboard.write("vict")
    keyboard.press(RETURN)

    assert "heard by telephone from somebody else" in keyboard.words()
    assert "victim" not in (tmp_path / "looks.ini").read_text("utf-8").lower()


def test_the_case_shows_what_was_entered_and_the_day_of_the_message(
    keyboard: Keyboard, office: RealOffice
) -> None:
    test_a_message_that_comes_later_is_matched_by_keyboard(keyboard, office)

    def entries(desk: Desk) -> object:
        seen = show_case(desk, "VC-000002").sentence
        return seen.entries if seen else ()

    (line,) = look_into(office, entries)
    assert line.standing == "A message told the same, and gives 20 November 2023."
    assert not line.may_be_withdrawn
    assert date(2023, 11, 21).strftime("%-d %B %Y") in line.words
