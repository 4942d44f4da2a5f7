"""Today's lines in the window: an event with its people, opened and folded by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.invented_day import DAY, a_day, a_work_item, three_people
from tests.ui.invented_office import PASSPHRASE, InventedDoor
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme


@pytest.fixture
def door() -> InventedDoor:
    door = InventedDoor()
    door.jobs.day = a_day(items=(*three_people(urgent=True), a_work_item(9)))
    return door


@pytest.fixture
def frame(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def people_in_sight(frame: OfficeFrame) -> list[str]:
    return [row.person.case_number for row in frame.today.work_table.rows() if row.person]


def press(frame: OfficeFrame, qtbot: QtBot, lanes: BackgroundLanes, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(frame.today.work_table, key)
        lanes.wait_until_idle()


def test_right_shows_the_people_and_left_folds_them_up(
    frame: OfficeFrame, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    press(frame, qtbot, lanes, Qt.Key.Key_Right)
    assert people_in_sight(frame) == ["VC-000501", "VC-000502", "VC-000503"]
    press(frame, qtbot, lanes, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert frame.today.work_table.chosen_row().person.case_number == "VC-000502"
    press(frame, qtbot, lanes, Qt.Key.Key_Left)
    assert people_in_sight(frame) == []
    row = frame.today.work_table.chosen_row()
    assert (row.has_people, frame.today.work_table.hasFocus()) == (True, True)


def test_enter_opens_a_line_of_several_and_then_the_case_of_one(
    frame: OfficeFrame, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    press(frame, qtbot, lanes, Qt.Key.Key_Return)
    assert frame.current_screen() is frame.today
    press(frame, qtbot, lanes, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert frame.current_screen() is frame.case


def test_letter_script_and_contact_are_offered_for_one_person_only(
    frame: OfficeFrame, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    side = frame.today.side
    for_one = (side.letter_button, side.contact_button, side.case_button)
    assert not any(button.isVisible() for button in for_one)
    assert side.people_button.isVisible()
    press(frame, qtbot, lanes, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert all(button.isVisible() for button in for_one)
    assert not side.people_button.isVisible()
    qtbot.keyClick(frame.today.work_table, Qt.Key.Key_L)
    lanes.wait_until_idle()
    assert frame.current_screen() is frame.letter


def test_the_panel_says_whom_it_explains_and_gives_every_rule_its_title(
    frame: OfficeFrame, lanes: BackgroundLanes, door: InventedDoor
) -> None:
    words = " ".join(label.text() for label in frame.today.side.findChildren(QLabel))
    assert "3 people" in words and "VC-000501" in words
    same = {"case": CaseId("case-1"), "sentence": "sentence-1", "occurrence": "one"}
    both = (a_work_item(1, **same), a_work_item(2, rule="KEY-19", **same))
    door.jobs.day = a_day(items=both)
    frame.open_today()
    lanes.wait_until_idle()
    words = " ".join(label.text() for label in frame.today.side.findChildren(QLabel))
    assert "About ob-1." in words and "About ob-2." in words


def test_a_screen_reader_hears_how_many_people_and_how_to_see_them(frame: OfficeFrame) -> None:
    table = QAccessible.queryAccessibleInterface(frame.today.work_table)
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert "Person: 3 people Right arrow shows them" in said


def test_the_teams_own_day_is_called_a_team_setting_and_nothing_is_overdue_by_it(
    frame: OfficeFrame, lanes: BackgroundLanes, door: InventedDoor
) -> None:
    aimed = a_work_item(1, target_on=DAY)
    prompt = a_work_item(2, nature=Nature.PROMPT)
    door.jobs.day = a_day(items=(aimed, prompt))
    frame.open_today()
    lanes.wait_until_idle()
    column = frame.today.work_table.model().columns[2]
    when = [(column.words(row), column.detail(row)) for row in frame.today.work_table.rows()]
    assert when == [
        ("As soon as you can", "aim: 23 Nov (team setting)"),
        ("As soon as you can", "team setting"),
    ]


@pytest.mark.parametrize("text_size", [100, 200])
def test_an_open_line_cuts_no_word_off(
    make_window: Callable[[FrontDoor], MainWindow],
    door: InventedDoor,
    lanes: BackgroundLanes,
    theme: Theme,
    qtbot: QtBot,
    text_size: int,
) -> None:
    theme.choose_text_size(text_size)
    window = make_window(door)
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert window.frame is not None
    press(window.frame, qtbot, lanes, Qt.Key.Key_Right)
    QApplication.processEvents()
    table = window.frame.today.work_table
    assert table.model().rowCount() > len(door.jobs.day.lines)
    for number in range(table.model().rowCount()):
        assert table.rowHeight(number) >= table.sizeHintForRow(number)
