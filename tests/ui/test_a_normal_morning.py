"""A normal morning of an officer with 180 cases is one screen, and nothing owed is missing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.office import SetClock
from tests.ui.invented_office import PASSPHRASE, InventedDoor
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.office.today import Today, list_today
from vcs_desktop.rules.obligation import Status
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.victims.services import reading

A_TUESDAY = date(2026, 11, 24)
CASES = 180


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> tuple[Today, set[str]]:
    """The day as the office lists it, and the reference of everything owed in it."""
    folder: Path = tmp_path_factory.mktemp("morning") / "office"
    clock = SetClock()
    clock.go_to(A_TUESDAY)
    make_demo_office(folder, victims=CASES, officers=1, seed=1, clock=clock)
    desk = open_desk(folder, DEMO_OFFICER, DEMO_PASSPHRASE, clock)
    try:
        every = reading.every_obligation(desk.book)
        owed = {duty.id for _number, duty in every if duty.status is Status.OWED}
        return list_today(desk), owed
    finally:
        desk.close()


def test_every_case_is_counted_once(morning: tuple[Today, set[str]]) -> None:
    today, owed = morning
    folded = [item.obligation for line in today.lines for item in line.items]
    assert len(folded) == len(owed) > CASES // 2
    assert set(folded) == owed


def test_a_normal_morning_needs_no_scrolling(
    morning: tuple[Today, set[str]],
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
) -> None:
    door = InventedDoor()
    door.jobs.day = morning[0]
    window = make_window(door)
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    QApplication.processEvents()
    assert window.frame is not None
    table = window.frame.today.work_table
    assert len(table.rows()) == len(morning[0].lines_now) > 1
    assert table.verticalScrollBar().maximum() == 0
