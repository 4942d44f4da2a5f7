"""Backups in the window: made and tried out by a key, by themselves, and seen when they fail."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.invented_backups import LOOK
from tests.ui.invented_office import InventedDoor
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.backups_handling import BackupsHandling
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.toolkit.background import BackgroundLanes

REFUSED = KnownError("The disk is full.", "No backup was made.", "Make room on the disk.")


def words_on(screen) -> str:
    QApplication.processEvents()
    labels = [label for label in screen.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels).replace("\u200b", "")


@pytest.fixture
def settings(window: MainWindow, lanes: BackgroundLanes) -> SettingsScreen:
    """Settings, with the part about backups in sight."""
    assert window.frame is not None
    window.frame.open_settings()
    window.frame.settings.backups_button.click()
    lanes.wait_until_idle()
    return window.frame.settings


def keep(window: MainWindow) -> None:
    """As start-up does once an office is open."""
    handling = window.findChild(BackupsHandling)
    assert isinstance(handling, BackupsHandling)
    handling.keep()


def test_the_days_backup_waits_for_the_first_list_and_comes_once(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    handling = window.findChild(BackupsHandling)
    assert isinstance(handling, BackupsHandling)
    assert window.frame is not None
    window.frame.open_today()
    lanes.busy_changed.connect(handling.keep_in_a_quiet_moment)
    assert door.jobs.backups.asked == []

    lanes.wait_until_idle()
    window.frame.open_cases()
    lanes.wait_until_idle()

    assert door.jobs.backups.asked == ["keep"]


def press(qtbot: QtBot, key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def test_a_backup_is_made_by_one_key(
    settings: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    settings.backups.take_keyboard()
    press(qtbot, Qt.Key.Key_B)
    lanes.wait_until_idle()

    assert door.jobs.backups.asked == ["back up"]
    assert "was made and read back" in words_on(settings.bar)


def test_a_restore_is_tried_out_by_one_key(
    settings: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    settings.backups.take_keyboard()
    press(qtbot, Qt.Key.Key_T)
    lanes.wait_until_idle()

    assert door.jobs.backups.asked == ["prove"]
    assert "all is sound" in words_on(settings.bar)


def test_when_the_last_was_made_and_tried_out_is_in_view(settings: SettingsScreen) -> None:
    said = words_on(settings.backups)

    assert "Last backup 24 Nov 2026 at 09:05" in said
    assert "Last trial restore 20 Nov 2026 at 09:06" in said
    assert "On this computer only" in said
    assert "Folder none" in said


def test_all_is_well_only_with_a_trial_and_a_second_place(
    settings: SettingsScreen, door: InventedDoor
) -> None:
    whole = replace(door.jobs.backups.look(), place="/mnt/invented-share")
    settings.backups.show_look(whole)
    assert "All is well" in words_on(settings.backups)

    settings.backups.show_look(replace(whole, proved_at=None))
    assert "No restore was tried out yet" in words_on(settings.backups)


def test_a_backup_that_fails_is_told_and_can_be_tried_again(
    settings: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.backups.refusal = REFUSED
    settings.backups.backup_button.click()
    lanes.wait_until_idle()

    assert "The disk is full." in words_on(settings.bar)
    assert settings.backups.backup_button.isEnabled()


def test_after_an_opening_it_is_done_by_itself_and_only_trouble_is_told(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    keep(window)
    lanes.wait_until_idle()
    assert not window.frame.today.bar.isVisible()

    door.jobs.backups.stands = replace(LOOK, problem="The backup could not be made.")
    keep(window)
    lanes.wait_until_idle()
    assert "could not be made" in words_on(window.frame.today.bar)


def test_the_way_back_is_asked_twice_and_shown_only_where_there_is_one(
    settings: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert not settings.backups.return_button.isVisible()
    moment = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    door.jobs.backups.stands = replace(LOOK, work_since=3, upgraded_at=moment)
    settings.rules_button.click()
    settings.backups_button.click()
    lanes.wait_until_idle()
    assert "3 entries of work since then would be lost" in words_on(settings.backups)

    settings.backups.return_button.click()
    assert door.jobs.backups.asked == []
    assert "3 entries of work since then will be lost" in words_on(settings.bar)
    settings.bar.yes_button.click()
    lanes.wait_until_idle()

    assert door.jobs.backups.asked == ["return, losing 3"]
    assert door.jobs.is_closed
