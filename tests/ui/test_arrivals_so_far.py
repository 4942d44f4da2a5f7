"""Arrivals is a place of its own: what each source last sent is seen without importing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.invented_office import InventedDoor
from tests.ui.test_window import frame_of, words_on
from vcs_desktop.ui.arrivals.screen import ArrivalsScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes


def go_there(window: MainWindow, lanes: BackgroundLanes) -> ArrivalsScreen:
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()
    return frame_of(window).arrivals


@pytest.fixture
def arrivals(window: MainWindow, lanes: BackgroundLanes) -> ArrivalsScreen:
    return go_there(window, lanes)


def test_a_key_leads_there_and_each_source_says_when_how_much_and_how_long_ago(
    window: MainWindow, arrivals: ArrivalsScreen
) -> None:
    assert frame_of(window).current_screen() is arrivals
    assert frame_of(window).side.arrivals_button.isChecked()
    model = arrivals.so_far.table.model()
    said = [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert said[0] == [
        "Prison and probation events",
        "3 days ago",
        "20 Nov 2026 at 09:05",
        "1,204 in 2 files",
        "20 Nov 2026",
    ]
    assert said[1][1] == "Today"
    assert said[2] == ["Licences", "Never", "", "", ""]
    assert said[3][1] == "Yesterday"
    assert "earlier version" in said[3][3]


def test_what_needs_a_look_is_settled_there_by_a_key(
    window: MainWindow, arrivals: ArrivalsScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert arrivals.so_far.doubts.table.hasFocus()
    QTest.keyClicks(QApplication.focusWidget() or window, "n")
    lanes.wait_until_idle()
    assert door.jobs.told == [("nothing", "look-1")]
    assert "It is recorded that you looked." in words_on(arrivals)
    assert "2 more need a look" in words_on(arrivals)


def test_files_that_are_chosen_stay_chosen_until_they_are_left(
    window: MainWindow, arrivals: ArrivalsScreen, lanes: BackgroundLanes
) -> None:
    frame_of(window).choose_files([Path("a.json")])
    frame_of(window).open_today()
    go_there(window, lanes)
    assert "One file is chosen" in words_on(arrivals)
    QTest.keyClicks(QApplication.focusWidget() or window, "a")
    lanes.wait_until_idle()
    assert arrivals.so_far.isVisible()
    assert arrivals.files_button.isVisible()


def test_a_report_that_came_while_one_worked_elsewhere_waits_to_be_read(
    window: MainWindow, arrivals: ArrivalsScreen, lanes: BackgroundLanes
) -> None:
    frame_of(window).choose_files([Path("a.json")])
    arrivals.import_button.click()
    frame_of(window).open_today()
    lanes.wait_until_idle()
    go_there(window, lanes)
    assert "The files have been read" in words_on(arrivals)
    go_there(window, lanes)
    assert arrivals.so_far.isVisible()
