"""Today by keyboard: one's own work, a colleague's, everybody's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.invented_office import InventedDoor
from vcs_desktop.office.whose_day import Elsewhere, Holder
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def unit_of_three(door: InventedDoor) -> InventedDoor:
    """A unit in whose cases something waits."""
    door.jobs.holders = (
        Holder("mair", "Mair Invented", 80),
        Holder("olwen", "Olwen Invented", 70),
        Holder("tomos", "Tomos Invented", 12, has_left=True),
    )
    door.jobs.elsewhere = Elsewhere(2, 1, due_soon=4, dangers=3)
    return door


@pytest.fixture
def today(unit_of_three: InventedDoor, window: MainWindow) -> TodayScreen:
    assert unit_of_three.jobs.holders
    assert window.frame is not None
    return window.frame.today


def offered(today: TodayScreen) -> list[str]:
    box = today.whose.box
    return [box.itemText(place) for place in range(box.count())]


def test_the_box_offers_ones_own_everybodys_and_each_colleagues(today: TodayScreen) -> None:
    assert offered(today) == [
        "My cases",
        "Everybody's cases",
        "Mair Invented",
        "Tomos Invented, who left",
    ]
    assert today.whose.box.currentText() == "My cases"


def test_a_key_leads_to_the_box_and_the_arrows_choose(
    today: TodayScreen, lanes: BackgroundLanes
) -> None:
    QTest.keyClick(today.work_table, Qt.Key.Key_V)
    assert today.whose.box.hasFocus()
    QTest.keyClick(today.whose.box, Qt.Key.Key_Down)
    lanes.wait_until_idle()
    assert today.whose.box.currentText() == "Everybody's cases"


def test_what_waits_in_colleagues_cases_is_said_and_leads_there(
    today: TodayScreen, lanes: BackgroundLanes
) -> None:
    said = next(
        button for button in today.whose.findChildren(QPushButton) if "colleagues" in button.text()
    )
    assert said.text() == (
        "In colleagues' cases: 3 of danger, 2 overdue, 4 due soon, 1 as soon as possible"
    )
    said.click()
    lanes.wait_until_idle()
    assert today.whose.box.currentText() == "Everybody's cases"


def test_a_unit_of_one_is_asked_nothing(window: MainWindow) -> None:
    assert window.frame is not None
    assert window.frame.today.work_table.isVisible()
    assert not window.frame.today.whose.isVisible()
