"""The unit and its letterhead in Settings: seen, tried while it is typed, saved, refused."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import InventedDoor
from tests.ui.invented_unit import A_UNIT, InventedUnit
from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.toolkit.background import BackgroundLanes

NEW = "01632 960777"


@pytest.fixture
def unit(door: InventedDoor) -> InventedUnit:
    return door.jobs.settings.unit


@pytest.fixture
def screen(window: MainWindow, lanes: BackgroundLanes, unit: InventedUnit) -> SettingsScreen:
    """Settings, with the part about the unit in sight."""
    assert unit.told == []
    return opened(window, lanes)


def opened(window: MainWindow, lanes: BackgroundLanes) -> SettingsScreen:
    frame = window.frame
    assert frame is not None
    frame.open_settings()
    frame.settings.unit_button.click()
    settled(lanes)
    return frame.settings


def settled(lanes: BackgroundLanes) -> None:
    for _round in range(3):
        lanes.wait_until_idle()
        QApplication.processEvents()


def test_by_keyboard_alone_the_telephone_is_changed_and_saved(
    window: MainWindow, lanes: BackgroundLanes, unit: InventedUnit, qtbot: QtBot
) -> None:
    qtbot.keySequence(window, "Ctrl+3")
    settled(lanes)
    assert window.frame is not None
    qtbot.keySequence(window.frame.current_screen(), "7")
    settled(lanes)
    part = window.frame.settings.unit
    assert part.fields.name_field.hasFocus() or part.isVisible()
    part.take_keyboard()
    for _step in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert part.fields.telephone_field.hasFocus()
    qtbot.keySequence(part.fields.telephone_field, "Ctrl+A")
    QTest.keyClicks(part.fields.telephone_field, NEW)
    qtbot.keySequence(part.fields.telephone_field, "Ctrl+S")
    settled(lanes)
    assert unit.told == [replace(A_UNIT, telephone=NEW)]
    assert "The next letter carries it" in window.frame.settings.bar.text()
    assert part.fields.name_field.hasFocus()


def test_what_is_wrong_is_said_beside_its_field_while_it_is_typed(
    screen: SettingsScreen, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    field = screen.unit.fields.telephone_field
    with qtbot.waitSignal(screen.unit.try_wanted):
        field.setText("none")
    settled(lanes)
    assert "no telephone number" in field.accessibleDescription()
    with qtbot.waitSignal(screen.unit.try_wanted):
        field.setText(NEW)
    settled(lanes)
    assert "no telephone number" not in field.accessibleDescription()


def test_the_picture_of_the_head_is_read_out_in_words(screen: SettingsScreen) -> None:
    picture = screen.unit.picture
    assert "The top of a letter" in picture.accessibleName()
    for words in (A_UNIT.name, *A_UNIT.address_lines, A_UNIT.telephone, A_UNIT.email):
        assert words in picture.accessibleDescription()


def test_whoever_saves_over_a_newer_change_is_told_and_sees_both(
    screen: SettingsScreen, lanes: BackgroundLanes, unit: InventedUnit
) -> None:
    fields = screen.unit.fields
    fields.telephone_field.setText(NEW)
    unit.unit = replace(A_UNIT, telephone="01632 960111", name="A Newer Unit")
    screen.unit.save_button.click()
    settled(lanes)
    assert unit.told == [] and "changed meanwhile" in screen.bar.text()
    assert fields.telephone_field.text() == NEW
    assert "01632 960111" in fields.telephone_field.accessibleDescription()
    assert fields.name_field.text() == "A Newer Unit"
    screen.unit.save_button.click()
    settled(lanes)
    assert unit.told == [replace(A_UNIT, telephone=NEW, name="A Newer Unit")]


def test_the_side_names_the_unit_as_it_is_called_now(
    window: MainWindow, screen: SettingsScreen, lanes: BackgroundLanes
) -> None:
    screen.unit.fields.name_field.setText("Another Invented Unit")
    screen.unit.save_button.click()
    settled(lanes)
    assert window.frame is not None
    assert window.frame.side.unit == "Another Invented Unit"


def test_what_was_typed_can_be_taken_back_to_what_is_saved(screen: SettingsScreen) -> None:
    part = screen.unit
    assert not part.back_button.isEnabled()
    part.fields.email_field.setText("another@example.com")
    part.back_button.click()
    assert part.fields.email_field.text() == A_UNIT.email
    assert not part.back_button.isEnabled()


def test_what_is_typed_is_kept_like_every_other_form(
    window: MainWindow, door: InventedDoor, screen: SettingsScreen, lanes: BackgroundLanes
) -> None:
    screen.unit.fields.name_field.setText("A Half-Typed Na")
    assert window.frame is not None
    window.frame.keeper.keep_all()
    settled(lanes)
    assert DraftKey("unit") in door.jobs.drafts.held
    screen.unit.save_button.click()
    settled(lanes)
    assert door.jobs.drafts.held == {}


def test_a_refusal_is_told_and_what_was_typed_stays(
    screen: SettingsScreen, lanes: BackgroundLanes, unit: InventedUnit
) -> None:
    unit.refusal = KnownError("The disk is full.", "Nothing was changed.", "Make room.")
    screen.unit.fields.email_field.setText("another@example.com")
    screen.unit.save_button.click()
    settled(lanes)
    assert "disk is full" in screen.bar.text()
    assert screen.unit.fields.email_field.text() == "another@example.com"


def test_whoever_may_not_change_it_reads_it_and_is_told_why(
    window: MainWindow, lanes: BackgroundLanes, unit: InventedUnit
) -> None:
    unit.why_only_shown, unit.changed_by = "Only shown: it is for others.", "Olwen Invented"
    part = opened(window, lanes).unit
    assert part.why_shown.isVisible() and "Only shown" in part.why_shown.text()
    assert part.fields.name_field.isReadOnly() and part.fields.address_field.isReadOnly()
    assert not part.save_button.isEnabled()
