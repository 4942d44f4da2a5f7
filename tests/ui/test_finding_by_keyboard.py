"""Finding a case, sorting and keeping lists, with the keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.invented_lists import InventedFinding
from tests.ui.invented_office import InventedDoor, a_row
from vcs_desktop.kernel.case_list import Among, CaseList, FoundBy, Order, SavedList
from vcs_desktop.ui.cases.screen import CasesScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.widgets.rows import DETAIL_ROLE

Keys = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cases(window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot) -> CasesScreen:
    """The Cases screen, reached from Today by the one key."""
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.keyClick(window, Keys.Key_F, CTRL)
    lanes.wait_until_idle()
    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.cases
    return window.frame.cases


def press(qtbot: QtBot, lanes: BackgroundLanes, *keys: Qt.Key, modifier=None) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier)
    lanes.wait_until_idle()


def type_words(qtbot: QtBot, lanes: BackgroundLanes, words: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), words)
    lanes.wait_until_idle()


def test_ctrl_f_leads_to_the_field_from_anywhere_and_typing_finds(cases, qtbot, lanes) -> None:
    assert cases.search_field.hasFocus()
    type_words(qtbot, lanes, "VC-00044")
    assert [row.case_number for row in cases.table.rows()] == [
        f"VC-{number:06}" for number in range(440, 450)
    ]


def test_enter_opens_the_one_case_that_is_found(window, cases, qtbot, lanes) -> None:
    assert cases.search_field.hasFocus()
    type_words(qtbot, lanes, "VC-000412")
    press(qtbot, lanes, Keys.Key_Return)
    assert window.frame.current_screen() is window.frame.case


def test_enter_before_the_answer_came_opens_it_when_it_comes(
    window: MainWindow, cases: CasesScreen, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    qtbot.keyClicks(cases.search_field, "VC-000412")
    qtbot.keyClick(cases.search_field, Keys.Key_Return)
    lanes.wait_until_idle()
    lanes.wait_until_idle()
    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.case


def test_enter_leads_to_the_list_where_several_are_found(window, cases, qtbot, lanes) -> None:
    type_words(qtbot, lanes, "VC-00044")
    press(qtbot, lanes, Keys.Key_Return)
    assert cases.table.hasFocus()
    press(qtbot, lanes, Keys.Key_Down, Keys.Key_Return)
    assert window.frame.current_screen() is window.frame.case


def test_the_order_is_chosen_in_its_box_or_over_a_column(cases, qtbot, lanes) -> None:
    cases.choice.order_box.setFocus()
    while cases.choice.order_box.currentData() != Order.NUMBER_DOWN.value:
        press(qtbot, lanes, Keys.Key_Down)
    assert cases.table.rows()[0].case_number == "VC-000450"
    across = cases.table.horizontalHeader()
    assert across.isSortIndicatorShown()
    middle = QPoint(across.sectionSize(0) // 2, across.height() // 2)
    qtbot.mouseClick(across.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    lanes.wait_until_idle()
    assert cases.table.rows()[0].case_number == "VC-000001"
    assert cases.choice.order_box.currentData() == Order.NUMBER.value


def test_a_list_is_kept_renamed_deleted_and_brought_back(
    cases: CasesScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    type_words(qtbot, lanes, "VC-00044")
    press(qtbot, lanes, Keys.Key_S, modifier=CTRL)
    type_words(qtbot, lanes, "Ring back")
    press(qtbot, lanes, Keys.Key_Return)
    kept = SavedList("Ring back", CaseList("VC-00044"))
    assert door.jobs.finding.my_lists() == (kept,)
    assert "The list is kept." in cases.bar.text()
    assert cases.choice.list_box.currentText() == "Ring back"

    press(qtbot, lanes, Keys.Key_F2)
    type_words(qtbot, lanes, "Ring on Monday")
    press(qtbot, lanes, Keys.Key_Return)
    assert [one.name for one in door.jobs.finding.my_lists()] == ["Ring on Monday"]

    cases.own_lists.delete_button.setFocus()
    press(qtbot, lanes, Keys.Key_Space)
    assert door.jobs.finding.my_lists() == ()
    press(qtbot, lanes, Keys.Key_Z, modifier=CTRL)
    assert [one.name for one in door.jobs.finding.my_lists()] == ["Ring on Monday"]


def test_a_page_that_is_pasted_into_the_field_is_cut_off(cases, lanes) -> None:
    cases.search_field.setText("word " * 1_000)
    lanes.wait_until_idle()
    assert len(cases.search_field.text()) == 200


def test_the_list_that_was_shown_when_the_field_opened_is_renamed_and_no_other(
    cases: CasesScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    finding = door.jobs.finding
    finding.keep_list(SavedList("Ring back", CaseList("VC-00044")))
    finding.keep_list(SavedList("Write to", CaseList("VC-00041")))
    for last in ("Write to", "everybody"):
        qtbot.keyClick(QApplication.focusWidget(), Keys.Key_F, CTRL)
        lanes.wait_until_idle()
        box = cases.choice.list_box
        box.setCurrentIndex(box.findText("Ring back"))
        lanes.wait_until_idle()
        press(qtbot, lanes, Keys.Key_F2)
        type_words(qtbot, lanes, f"Before {last}")
        box.setCurrentIndex(box.findText(last) if last == "Write to" else 0)
        lanes.wait_until_idle()
        cases.own_lists.name_field.setFocus()
        press(qtbot, lanes, Keys.Key_Return)
        assert [one.name for one in finding.my_lists()] == [f"Before {last}", "Write to"]
        finding.rename_list(f"Before {last}", "Ring back")


def test_a_name_that_is_taken_keeps_both_lists_and_the_field_open(
    cases: CasesScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    first = SavedList("Ring back", CaseList("VC-00041"))
    door.jobs.finding.keep_list(first)
    type_words(qtbot, lanes, "VC-00044")
    press(qtbot, lanes, Keys.Key_S, modifier=CTRL)
    type_words(qtbot, lanes, "Ring back")
    press(qtbot, lanes, Keys.Key_Return)
    assert door.jobs.finding.my_lists() == (first,)
    assert "already" in cases.bar.text()
    assert cases.own_lists.name_field.text() == "Ring back"
    type_words(qtbot, lanes, " later")
    press(qtbot, lanes, Keys.Key_Return)
    assert len(door.jobs.finding.my_lists()) == 2


def test_a_list_of_ones_own_brings_its_words_and_its_order(cases, door, qtbot, lanes) -> None:
    wanted = CaseList("VC-00044", Among.EVERYBODY, Order.NUMBER_DOWN)
    door.jobs.finding.keep_list(SavedList("Ring back", wanted))
    qtbot.keyClick(QApplication.focusWidget(), Keys.Key_F, CTRL)
    lanes.wait_until_idle()
    cases.choice.list_box.setFocus()
    press(qtbot, lanes, Keys.Key_End)
    assert cases.search_field.text() == "VC-00044"
    assert cases.table.rows()[0].case_number == "VC-000449"
    cases.choice.list_box.setFocus()
    press(qtbot, lanes, Keys.Key_Home)
    assert cases.choice.list_box.currentData() == Among.EVERYBODY.value


def test_what_only_sounds_like_it_says_so(cases, door, qtbot, lanes) -> None:
    door.jobs.rows = (a_row(1), a_row(2, only_sounds=True))
    type_words(qtbot, lanes, "VC")
    model = cases.table.model()
    spoken = [
        model.data(model.index(row, 1), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)
    ]
    assert ["sounds like it" in words for words in spoken] == [False, True]


def test_a_name_of_a_list_is_covered_while_names_are(window, cases, door, qtbot, lanes) -> None:
    finding: InventedFinding = door.jobs.finding
    finding.keep_list(SavedList("Ann Example rings", CaseList()))
    qtbot.keyClick(QApplication.focusWidget(), Keys.Key_F, CTRL)
    lanes.wait_until_idle()
    box = cases.choice.list_box
    names = [box.itemText(number) for number in range(box.count())]
    assert "Ann Example rings" in names
    qtbot.keyClick(window, Keys.Key_F8)
    names = [box.itemText(number) for number in range(box.count())]
    assert not any("Example" in name for name in names)


def test_a_number_says_which_number_of_the_case_it_is(cases, door, qtbot, lanes) -> None:
    door.jobs.rows = (a_row(1, found_by=FoundBy.TELEPHONE), a_row(2))
    type_words(qtbot, lanes, "VC")
    model = cases.table.model()
    assert [model.data(model.index(row, 1), DETAIL_ROLE) for row in (0, 1)] == ["telephone", ""]
