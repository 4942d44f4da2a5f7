"""Concerns and reminders by keyboard alone, in the real window on a real office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.office import running_case, table
from tests.ui.hands import Keyboard
from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.office.check import check
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.report_concern import Concern, ConcernKind, concerns_of_case
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

CASE = "VC-000001"
WORDS = "He stood at my gate."


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    profile = make_real_office(tmp_path).profile
    paper = tmp_path / "people.csv"
    paper.write_text(table((running_case(taken_on="2025-03-03"),)), "utf-8")
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    import_files(desk, [paper])
    desk.close()
    return profile


@pytest.fixture
def keyboard(
    profile: Path,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    qtbot: QtBot,
) -> Keyboard:
    hands = Keyboard(make_window(ProfileDoor(profile)), lanes, qtbot)
    hands.write(PASSPHRASE)
    hands.press(Qt.Key.Key_Return)
    return hands


def kept(profile: Path) -> tuple[Concern, ...]:
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    try:
        assert check(desk) == ()
        return concerns_of_case(desk, CASE)
    finally:
        desk.close()


def report(keyboard: Keyboard) -> None:
    """From any screen: the person is asked for, then what they say is typed."""
    keyboard.press("F9")
    assert "Whose concern is it?" in keyboard.words()
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    keyboard.write(WORDS)
    keyboard.press("Ctrl+S")


def test_a_concern_is_written_down_from_any_screen_in_four_keys_beside_the_words(
    keyboard: Keyboard, profile: Path
) -> None:
    before = keyboard.pressed
    report(keyboard)
    assert "It stands first on everybody's Today" in keyboard.words()
    assert keyboard.pressed - before - len(WORDS) - len("example") == 4

    keyboard.press("Ctrl+L")
    (concern,) = kept(profile)
    assert (concern.words, concern.kind) == (WORDS, ConcernKind.UNWANTED_CONTACT)


def test_it_is_passed_on_from_today_and_followed_until_the_person_knows(
    keyboard: Keyboard, profile: Path
) -> None:
    report(keyboard)
    keyboard.press("Ctrl+1", "F", Qt.Key.Key_Return)
    assert WORDS in keyboard.words()
    keyboard.write("Invented Police")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press("Ctrl+1", "F", Qt.Key.Key_Return, "Ctrl+M")
    keyboard.press("Ctrl+1", "F", Qt.Key.Key_Return, "Ctrl+M")
    keyboard.press("Ctrl+1")
    assert not keyboard.frame.today.first.isVisible()

    keyboard.press("Ctrl+L")
    (concern,) = kept(profile)
    assert (concern.passed_to, concern.may_follow) == ("Invented Police", ())


def test_what_was_typed_of_a_concern_is_there_after_the_lock(keyboard: Keyboard) -> None:
    keyboard.press("F9")
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    keyboard.write(WORDS)
    keyboard.press("Ctrl+L")
    keyboard.write(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return, "F9")
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert keyboard.frame.case.concerns.words_field.toPlainText() == WORDS


def test_a_reminder_is_made_in_a_line_and_done_on_today(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return, "T")
    keyboard.write("ring back at 99 pm")
    keyboard.press(Qt.Key.Key_Return)
    assert "There is no such time." in keyboard.words()
    field = keyboard.frame.case.reminders.line_field
    assert field.text() == "ring back at 99 pm"

    field.selectAll()
    keyboard.write("ring back today")
    keyboard.press(Qt.Key.Key_Return, "Ctrl+1", "F")
    assert keyboard.frame.today.first.isVisible()

    keyboard.press("T")
    assert "The reminder is done." in keyboard.words()
    assert not keyboard.frame.today.first.isVisible()
