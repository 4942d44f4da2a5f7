"""Settings by keyboard alone, and what stands on the screen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import InventedDoor
from tests.ui.invented_settings import A_CHANGE, BY_OLWEN, a_figure, a_rule, what_moves
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.office_policy import SettingChange, SettingName
from vcs_desktop.rules.rule_words import Confidence, Nature, Party
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.settings import words
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def screen(window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot) -> SettingsScreen:
    """Settings, opened by its key."""
    press(qtbot, window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()
    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.settings
    return window.frame.settings


def press(qtbot: QtBot, _window: object, key: Qt.Key, more=Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, more)


def words_on(screen: SettingsScreen) -> str:
    QApplication.processEvents()
    labels = [label for label in screen.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def test_a_figure_is_changed_by_keyboard_alone(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    press(qtbot, screen, Qt.Key.Key_2)
    screen.figures.take_keyboard()
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    press(qtbot, screen, Qt.Key.Key_Tab)
    press(qtbot, screen, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "01/12/2026")
    press(qtbot, screen, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert screen.trial.isVisible()
    assert door.jobs.settings.told == []
    assert screen.trial.table.hasFocus()
    press(qtbot, screen, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "agreed")
    press(qtbot, screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()

    change = SettingChange("KEY-13", SettingName.TARGET, 7, date(2026, 12, 1))
    assert door.jobs.settings.told == [(change, "agreed")]
    assert "on record" in screen.bar.text()
    assert not screen.trial.isVisible()


def test_escape_leaves_everything_as_it_is(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    press(qtbot, screen, Qt.Key.Key_2)
    screen.figures.take_keyboard()
    press(qtbot, screen, Qt.Key.Key_U)
    lanes.wait_until_idle()
    assert screen.trial.isVisible()

    press(qtbot, screen, Qt.Key.Key_Escape)

    assert not screen.trial.isVisible()
    assert (door.jobs.settings.tried, door.jobs.settings.told) == (["setting-1"], [])


def test_the_teams_figures_come_before_the_places_in_the_order(screen: SettingsScreen) -> None:
    names = [line.name for line in screen.figures.table.rows()]
    assert names == [SettingName.TARGET, SettingName.HARM_RANK]


def test_the_law_stands_beside_the_teams_figure(screen: SettingsScreen) -> None:
    screen.figures_button.click()
    said = words_on(screen)
    assert "8 working days before" in said
    assert "no number in any source" in said
    assert "agreed in the meeting" in said


def test_a_day_on_which_work_appears_is_not_offered_to_be_switched_off(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.settings.figures = (a_figure(may_be_off=False),)
    assert window.frame is not None
    window.frame.open_settings()
    lanes.wait_until_idle()
    assert window.frame.settings.figures.off_box.isHidden()


def test_a_change_that_was_undone_cannot_be_undone_again(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.settings.changes = (replace(A_CHANGE, undone=BY_OLWEN),)
    assert window.frame is not None
    window.frame.open_settings()
    lanes.wait_until_idle()
    assert not window.frame.settings.figures.undo_button.isEnabled()


def test_a_rule_is_found_by_typing_and_explained_beside_the_list(
    screen: SettingsScreen, qtbot: QtBot
) -> None:
    press(qtbot, screen, Qt.Key.Key_Slash)
    qtbot.keyClicks(QApplication.focusWidget(), "release")
    assert [line.id for line in screen.rules.table.rows()] == ["KEY-18"]
    assert "KEY-18: Tell them about the release" in words_on(screen)

    qtbot.keyClicks(QApplication.focusWidget(), " nothing")
    assert "No rule is found" in words_on(screen)


def test_other_rules_are_shown_before_they_are_adopted(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, tmp_path
) -> None:
    screen.folder_chosen.emit(tmp_path)
    lanes.wait_until_idle()
    said = words_on(screen)
    assert "KEY-97" in said and "KEY-18" in said
    screen.trial.reason_field.setText("the Framework was revised")
    screen.trial.decide_button.click()
    lanes.wait_until_idle()
    (told,) = door.jobs.settings.told
    assert told[1] == "the Framework was revised"


def test_a_refused_pack_is_told_in_place_and_the_rules_are_there_again(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes, tmp_path
) -> None:
    door.jobs.settings.refusal = KnownError(
        "The rule file KEY-18.toml, line 6: it is not right.", "Nothing was tried.", "Mend it."
    )
    screen.folder_chosen.emit(tmp_path)
    lanes.wait_until_idle()
    assert "KEY-18.toml, line 6" in screen.bar.text()
    assert screen.rules.table.isVisible()


def test_a_decision_that_moves_nothing_says_so(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.settings.moves = what_moves(0)
    screen.calendar_button.click()
    screen.calendar.remove_button.click()
    lanes.wait_until_idle()
    assert "No duty and no day moves." in words_on(screen)


def test_an_office_that_added_no_holiday_is_told_what_this_is_for(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.settings.holidays = ()
    door.jobs.settings.changes = ()
    assert window.frame is not None
    window.frame.open_settings()
    window.frame.settings.calendar_button.click()
    lanes.wait_until_idle()
    assert "This office added no bank holiday." in words_on(window.frame.settings)


def test_a_holiday_is_added_from_the_form(
    screen: SettingsScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    screen.calendar_button.click()
    screen.calendar.day_field.setText("29/12/2026")
    screen.calendar.name_field.setText("Invented Day")
    screen.calendar.source_field.setText("an invented notice")
    screen.calendar.try_button.click()
    lanes.wait_until_idle()
    assert not screen.trial.reason_field.isVisible()
    screen.trial.decide_button.click()
    lanes.wait_until_idle()
    assert door.jobs.settings.told == [(date(2026, 12, 29), "Invented Day", "an invented notice")]
    assert screen.calendar.day_field.text() == ""


def test_going_to_another_part_leaves_what_was_tried(
    screen: SettingsScreen, lanes: BackgroundLanes
) -> None:
    screen.calendar_button.click()
    screen.calendar.remove_button.click()
    lanes.wait_until_idle()
    screen.rules_button.click()
    assert screen.rules.table.isVisible()


def test_every_code_of_a_rule_has_words_of_its_own() -> None:
    for kind, said in (
        (Nature, words.nature_words),
        (Party, words.party_words),
        (Confidence, words.confidence_words),
    ):
        assert len({said(code) for code in kind}) == len(kind)
    assert words.state_words(a_rule(state="off")) == "Off"
