"""How somebody may be reached, recorded by keyboard alone in the real window on a real office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.office import referral, table
from tests.ui.hands import Keyboard, open_the_case
from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.safe_ways import Safety, Way, list_ways
from vcs_desktop.rules.safe_contact import WayOnFile
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """An office with one case, whose telephone nobody said anything about."""
    profile = make_real_office(tmp_path).profile
    paper = tmp_path / "referral.csv"
    paper.write_text(table((referral(1, referred_on="2025-03-03", opted_in_on="2025-03-10"),)))
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
    return open_the_case(hands, PASSPHRASE)


def telephone_on_file(profile: Path) -> WayOnFile:
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    try:
        return next(one.on_file for one in list_ways(desk, "VC-000001") if one.way is Way.PHONE)
    finally:
        desk.close()


def test_what_somebody_said_of_their_telephone_is_recorded_and_stands_in_the_case(
    keyboard: Keyboard, profile: Path
) -> None:
    keyboard.press("M", Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert "With care: nobody confirmed that it is safe; leave no message." in keyboard.words()

    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_Tab)
    keyboard.write("weekdays before three")
    keyboard.press("Ctrl+S")

    assert "Safe: leave no message; only weekdays before three" in keyboard.words()
    beside_the_number = "safe to ring. Leave no message; only weekdays before three."
    assert beside_the_number in keyboard.words()
    keyboard.press("Ctrl+L")
    on_file = telephone_on_file(profile)
    assert (on_file.safety, on_file.times) == (Safety.SAFE, "weekdays before three")


def test_recording_what_is_on_file_already_is_refused_and_nothing_typed_is_lost(
    keyboard: Keyboard,
) -> None:
    keyboard.press("M", Qt.Key.Key_Down, Qt.Key.Key_Down)
    keyboard.press("Ctrl+S")
    assert "Nothing was said that is not on file already." in keyboard.words()


def test_a_choice_that_was_made_and_not_recorded_is_offered_again_after_a_lock(
    keyboard: Keyboard,
) -> None:
    keyboard.press("M", Qt.Key.Key_Down, Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert keyboard.frame.case.more.way.typed().typed.safety is Safety.NOT_SAFE
    keyboard.press("Ctrl+L")
    keyboard.write(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return, "Ctrl+2")
    keyboard.write("example")
    keyboard.press(Qt.Key.Key_Return, "M")
    more = keyboard.frame.case.more
    assert more.draft.offer_line.isVisible()
    more.draft.offer_line.take_button.click()
    assert more.way.typed().typed.safety is Safety.NOT_SAFE
