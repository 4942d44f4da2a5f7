"""The part of Settings about this computer: chosen by whoever uses it, and it counts at once."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.a_computer import StillComputer
from tests.ui.widget_words import found
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.settings.computer_part import ComputerPart
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleClock, LockWishes
from vcs_desktop.ui.toolkit.preferences import Preferences


@pytest.fixture
def part(window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot) -> ComputerPart:
    assert window.frame is not None
    window.frame.open_settings()
    lanes.wait_until_idle()
    qtbot.keyClicks(window.frame.settings, "4")
    computer = window.frame.settings.computer
    assert computer.isVisible()
    return computer


def test_the_office_locks_after_ten_minutes_unless_somebody_chooses_otherwise(
    part: ComputerPart,
) -> None:
    assert part.minutes_box.currentText() == "10 minutes"
    assert part.clock_box.currentText() == "this computer"


def test_from_one_minute_to_an_hour_can_be_chosen(part: ComputerPart) -> None:
    offered = [part.minutes_box.itemData(n) for n in range(part.minutes_box.count())]
    assert offered == list(range(1, 61))


def test_what_is_chosen_counts_at_once_and_is_kept(
    part: ComputerPart, idle: IdleLock, preferences: Preferences
) -> None:
    part.minutes_box.setCurrentIndex(part.minutes_box.findData(3))
    part.clock_box.setCurrentIndex(part.clock_box.findData(IdleClock.PROGRAM.value))
    assert idle.watch.wishes == LockWishes(3, IdleClock.PROGRAM)
    assert preferences.lock_wishes() == LockWishes(3, IdleClock.PROGRAM)


def test_nobody_is_told_that_a_policy_gives_the_figure(part: ComputerPart) -> None:
    assert part.isVisible()
    assert found(("No policy gives a figure for it.",))


def test_where_the_computer_tells_no_idle_time_that_is_said(
    part: ComputerPart, computer: StillComputer
) -> None:
    words = ("This computer does not tell how long nobody used it",)
    part.take_keyboard()
    assert found(words)
    assert any(label.text().startswith(words) for label in shown_labels(part))
    computer.idle = 0.0
    part.take_keyboard()
    assert not any(label.text().startswith(words) for label in shown_labels(part))


def shown_labels(part: ComputerPart) -> list[QLabel]:
    return [label for label in part.findChildren(QLabel) if label.isVisible()]


def test_what_the_computer_does_not_tell_is_said(part: ComputerPart, idle: IdleLock) -> None:
    idle.hears = frozenset({LockReason.SCREEN_LOCKED})
    part.take_keyboard()
    assert found(("It also locks when the screen is locked.",))
    untold = "when the computer goes to sleep, or when the screen goes to another user."
    assert found((f"This computer does not tell this program {untold}",))
