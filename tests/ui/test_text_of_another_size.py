"""Whatever is on screen is laid out anew when the text takes another size."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.invented_day import a_day, a_work_item
from tests.ui.invented_office import InventedDoor, a_file
from vcs_desktop.office.show_case import TimelineLine
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.timeline import Timeline

LONG = "Telephone, from us: no answer. The line rang out, and this is told at some length"
LINES = tuple(
    TimelineLine(
        date(2026, 11, 1 + number),
        datetime(2026, 11, 1 + number, tzinfo=UTC),
        f"{LONG}, for the time number {number}",
        "Olwen Invented",
        "contact",
    )
    for number in range(12)
)


@pytest.fixture
def case(
    theme: Theme, window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> CaseScreen:
    """A case with a long history, opened in double size."""
    theme.choose_text_size(200)
    door.jobs.file = a_file(timeline=LINES)
    assert window.frame is not None
    window.resize(1280, 800)
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    settle()
    return window.frame.case


def settle() -> None:
    for _each in range(5):
        QApplication.processEvents()


def too_small(inside: Timeline) -> list[str]:
    """The words that have less height than they need, or lie over the words before them."""
    labels = [one for one in inside.findChildren(QLabel) if one.isVisible() and one.text()]
    labels.sort(key=lambda one: one.y())
    short = [one.text() for one in labels if one.height() < one.heightForWidth(one.width())]
    over = [two.text() for one, two in pairwise(labels) if two.y() < one.geometry().bottom()]
    return short + over


def test_what_happened_is_read_whole_after_the_text_has_become_small_again(
    case: CaseScreen, theme: Theme
) -> None:
    (timeline,) = case.findChildren(Timeline)
    assert too_small(timeline) == []
    theme.choose_text_size(100)
    settle()
    assert too_small(timeline) == []
    theme.choose_text_size(200)
    settle()
    assert too_small(timeline) == []


def test_a_case_in_double_size_opens_at_its_top_with_the_chosen_duty_in_sight(
    case: CaseScreen,
) -> None:
    table = case.work_table
    row = table.visualRect(table.currentIndex())
    assert table.hasFocus()
    assert table.viewport().visibleRegion().contains(row.center())
    assert table.mapTo(case, table.rect().topLeft()).y() > case.head.y()


def test_today_in_double_size_lists_three_lines_of_work_and_chooses_heaps_from_a_box(
    window: MainWindow, theme: Theme, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame = window.frame
    assert frame is not None
    theme.choose_text_size(200)
    door.jobs.day = a_day(items=tuple(a_work_item(number) for number in range(1, 8)))
    window.resize(1280, 800)
    frame.open_today()
    lanes.wait_until_idle()
    settle()
    assert window.width() == 1280
    table = frame.today.work_table
    in_sight = table.viewport().visibleRegion().boundingRect()
    rows = [table.visualRect(table.model().index(number, 0)) for number in range(7)]
    assert sum(in_sight.contains(row) for row in rows) >= 3

    box = frame.today.counts.box
    assert box.currentText() == "7  owed now"
    QTest.keyClick(box, Qt.Key.Key_End)
    lanes.wait_until_idle()
    assert box.currentText() == "1  not heard yet"
    assert not table.isVisible()
