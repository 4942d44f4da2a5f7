"""A case that is opened from a line of work is opened about that work, and about no other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.hands import Keyboard
from tests.ui.invented_day import a_day, a_work_item
from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.rules.obligation import State
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes

OTHERS = (
    a_case_work(341, title="Tell them the expected month of release"),
    a_case_work(340, title="Write the annual letter", state=State.UPCOMING),
)
DANGER = a_case_work(title="Call them now", script="recalled-at-large", letter=None)


@pytest.fixture
def window_on_today(window: MainWindow, door: InventedDoor, lanes: BackgroundLanes) -> MainWindow:
    door.jobs.day = a_day(items=(a_work_item(title=DANGER.title, script=DANGER.script),))
    door.jobs.file = a_file(work=(*OTHERS, DANGER))
    assert window.frame is not None
    window.frame.open_today()
    lanes.wait_until_idle()
    return window


@pytest.fixture
def press(window_on_today: MainWindow, lanes: BackgroundLanes, qtbot: object):
    return Keyboard(window_on_today, lanes, qtbot).press


@pytest.fixture
def case(window_on_today: MainWindow) -> CaseScreen:
    assert window_on_today.frame is not None
    return window_on_today.frame.case


def titles_to_tick(case: CaseScreen) -> list[str]:
    return [box.accessibleName() for box in case.form.told_boxes]


def test_enter_opens_the_case_with_the_keyboard_on_the_lines_own_duty(
    press, case: CaseScreen
) -> None:
    press(Qt.Key.Key_Return)
    chosen = case.work_table.chosen_row()
    assert chosen is not None
    assert (chosen.obligation, case.work_table.hasFocus()) == (DANGER.obligation, True)
    assert case.buttons.script.isEnabled()


def test_a_contact_recorded_after_that_offers_the_lines_duty_first_and_unticked(
    press, case: CaseScreen
) -> None:
    press(Qt.Key.Key_Return, "C")
    assert titles_to_tick(case) == [DANGER.title, *(work.title for work in OTHERS)]
    assert not any(box.isChecked() for box in case.form.told_boxes)


def test_a_contact_recorded_from_a_line_begins_on_its_box_and_meets_only_what_is_ticked(
    press, case: CaseScreen, door: InventedDoor
) -> None:
    press("C")
    first = case.form.told_boxes[0]
    assert (first.accessibleName(), first.isChecked()) == (DANGER.title, False)
    assert first.hasFocus()
    press(Qt.Key.Key_Space, "Ctrl+S")
    (contact,) = door.jobs.told
    assert contact.meets == (DANGER.obligation,)


def test_tab_goes_from_box_to_box_as_they_stand(press, case: CaseScreen) -> None:
    press("C")
    QTest.keyClick(case.form.told_boxes[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is case.form.told_boxes[1]


def test_before_the_steps_of_a_call_it_is_said_that_the_danger_is_over(
    press, case: CaseScreen
) -> None:
    over = "Over since 10 November 2026: returned to prison. Tell them that it is over."
    press(Qt.Key.Key_Return)
    case.show_script(DANGER, CallScript("Title", "v1", ("Hello.",), (), ("A number.", over)))
    assert over in [label.text() for label in case.findChildren(QLabel) if label.isVisible()]


def test_what_comes_up_later_is_not_counted_as_still_owed(press, case: CaseScreen) -> None:
    press(Qt.Key.Key_Return, "C", "Ctrl+S")
    words = " ".join(label.text() for label in case.bar.findChildren(QLabel))
    assert "so 2 things are still owed. Coming up later: 1." in words


def test_h_puts_the_keyboard_on_what_happened_also_where_it_is_in_sight(
    press, case: CaseScreen
) -> None:
    press(Qt.Key.Key_Return, "H")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "What happened"
    press(Qt.Key.Key_Escape)
    assert not case.isVisible()
