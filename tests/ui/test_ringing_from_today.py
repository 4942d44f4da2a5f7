"""Nobody is told on Today to ring first without hearing whether the number is safe."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.invented_day import a_day, a_work_item, three_people
from tests.ui.invented_office import InventedDoor
from vcs_desktop.office.telephone import Telephone
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes

NOT_SAFE = Telephone("01632 960009", is_safe=False)
TO_RING = {"call_first": True, "script": "absconded", "urgent": True}

Day = Callable[..., OfficeFrame]


@pytest.fixture
def today(window: MainWindow, door: InventedDoor, lanes: BackgroundLanes) -> Day:
    def show(*items: object) -> OfficeFrame:
        frame = window.frame
        assert frame is not None
        door.jobs.day = a_day(items=items)
        frame.open_today()
        lanes.wait_until_idle()
        return frame

    return show


def under_the_line(frame: OfficeFrame, number: int = 0) -> str:
    row = frame.today.work_table.rows()[number]
    detail = frame.today._work.columns[0].detail
    assert detail is not None
    return detail(row)


def beside_it(frame: OfficeFrame) -> str:
    QApplication.processEvents()
    labels = frame.today.side.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_number_that_is_not_safe_is_said_under_the_line_and_beside_it(today: Day) -> None:
    frame = today(a_work_item(1, telephone=NOT_SAFE, **TO_RING))
    assert under_the_line(frame).startswith("NOT safe to ring")
    said = beside_it(frame)
    assert "01632 960009: NOT safe. Do not ring and leave no message." in said
    assert "Ring first" not in said


def test_a_safe_number_stands_beside_what_is_told_in_a_call(today: Day) -> None:
    frame = today(a_work_item(1, **TO_RING))
    assert under_the_line(frame).startswith("Ring first")
    assert "01632 960123: safe to ring." in beside_it(frame)


def test_what_needs_no_call_warns_all_the_same_where_a_number_is_not_safe(today: Day) -> None:
    frame = today(a_work_item(1, telephone=NOT_SAFE))
    assert "NOT safe. Do not ring" in beside_it(frame)
    assert "safe to ring" not in beside_it(today(a_work_item(1)))


def test_a_line_of_several_counts_whom_nobody_may_ring(today: Day, lanes: BackgroundLanes) -> None:
    first, *others = three_people(**TO_RING)
    frame = today(replace(first, telephone=NOT_SAFE), *others)
    assert under_the_line(frame).startswith("Ring first, 1 must not be rung")
    frame.today.work_table.open_chosen()
    lanes.wait_until_idle()
    assert "NOT safe to ring" in under_the_line(frame, 1)
    assert "Ring first" in under_the_line(frame, 2)


def test_what_is_over_is_said_under_the_line_and_beside_it(today: Day) -> None:
    over = "Over since 10 November 2026: returned to prison. Tell them that it is over."
    frame = today(a_work_item(1, check_first=over, **TO_RING))
    assert over in under_the_line(frame)
    assert over in beside_it(frame)


def test_of_a_number_that_nobody_confirmed_it_is_said_what_to_do(today: Day) -> None:
    frame = today(a_work_item(1, telephone=Telephone("01632 960009"), **TO_RING))
    said = beside_it(frame)
    assert "01632 960009: nobody has confirmed that it is safe." in said
    assert "Ring only if there is no safer way." in said
    assert "Say nothing to anybody else who answers, and leave no message." in said
