"""Where the keyboard goes next: the order of Tab, the first row, and what a key is for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def frame(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to_the_record_button(frame: OfficeFrame, qtbot: QtBot) -> list[str]:
    """Press Tab from the first field on; returns the tick boxes met on the way."""
    met = []
    for _press in range(20):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        widget = focused()
        if widget is frame.case.form.save_button:
            return met
        if isinstance(widget, QCheckBox):
            met.append(widget.accessibleName())
    pytest.fail("the button that records is never reached")


def test_tab_meets_every_tick_box_before_the_button_in_each_case(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    for number in (1, 2):
        titles = [f"Tell them what happened, {count}" for count in range(number, number + 3)]
        door.jobs.file = a_file(
            work=tuple(a_case_work(500 + place, title=t) for place, t in enumerate(titles))
        )
        frame.open_case(f"case-{number}")
        lanes.wait_until_idle()
        frame.case.buttons.contact.click()
        QApplication.processEvents()
        assert tab_to_the_record_button(frame, qtbot) == titles


def test_a_slash_goes_to_the_search_and_is_not_searched_for(
    frame: OfficeFrame, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    frame.open_cases()
    lanes.wait_until_idle()
    search = frame.cases.search_field
    assert search.hasFocus()
    qtbot.keyClicks(search, "/example")
    assert search.text() == "example"
    qtbot.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(search, "/")
    assert search.text() == "example"
    qtbot.keyClick(search, Qt.Key.Key_End)
    qtbot.keyClicks(search, "/7")
    assert search.text() == "example/7"


def test_another_case_begins_on_its_first_row_and_the_same_case_where_it_was(
    frame: OfficeFrame, lanes: BackgroundLanes
) -> None:
    table = frame.case.work_table
    places = []
    for case in ("case-412", "case-412", "case-77"):
        frame.open_case(case)
        lanes.wait_until_idle()
        places.append(table.currentIndex().row())
        table.choose(1)
    assert places == [0, 1, 0]


def test_page_down_reads_on_in_a_call_script(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    steps = tuple(f"Say the words of step {number}." for number in range(60))
    door.jobs.read_script = lambda _obligation: CallScript("He absconded", "v1", steps, ())
    frame.open_case("case-412")
    lanes.wait_until_idle()
    frame.case.work_table.choose(1)
    frame.case.buttons.script.click()
    lanes.wait_until_idle()
    QApplication.processEvents()
    script = focused()
    assert isinstance(script, QScrollArea)
    assert script.verticalScrollBar().value() == 0
    qtbot.keyClick(script, Qt.Key.Key_PageDown)
    assert script.verticalScrollBar().value() > 0
    qtbot.keyClick(script, Qt.Key.Key_Escape)
    assert frame.case.work_table.hasFocus()
