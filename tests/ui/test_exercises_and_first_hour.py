"""Exercises and the first hour in the window, by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.invented_day import a_day
from tests.ui.invented_office import PASSPHRASE, InventedDoor
from vcs_desktop.office.exercises import Exercise, Progress
from vcs_desktop.office.first_hour import FirstStep
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes


def frame_of(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def open_exercises(window: MainWindow, lanes: BackgroundLanes) -> None:
    QTest.keySequence(window, "F3")
    lanes.wait_until_idle()


def press(window: MainWindow, lanes: BackgroundLanes, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, keys)
    lanes.wait_until_idle()


def with_nothing_owed(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes, door: InventedDoor
) -> MainWindow:
    door.jobs.day = a_day(items=(), lines=(), needs_look=(), silent=())
    window = make_window(door)
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    QApplication.processEvents()
    return window


def words_in_sight(window: MainWindow) -> str:
    labels = frame_of(window).current_screen().findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_an_exercise_is_begun_by_keyboard_and_found_done_on_coming_back(
    window: MainWindow, lanes: BackgroundLanes, door: InventedDoor
) -> None:
    open_exercises(window, lanes)
    press(window, lanes, "B")
    training = door.jobs.training
    assert training.lines[Exercise.FIND].progress is Progress.BEGUN
    frame_of(window).open_today()
    training.answer_exercise(Exercise.FIND, "")
    open_exercises(window, lanes)
    assert "1 of 10 done." in words_in_sight(window)


def test_a_hint_is_shown_when_it_is_asked_for(window: MainWindow, lanes: BackgroundLanes) -> None:
    open_exercises(window, lanes)
    assert "Press a key." not in words_in_sight(window)
    press(window, lanes, "H")
    assert "Press a key." in words_in_sight(window)


def test_an_exercise_that_asks_takes_an_answer(
    window: MainWindow, lanes: BackgroundLanes, door: InventedDoor
) -> None:
    open_exercises(window, lanes)
    screen = frame_of(window).training.exercises
    press(window, lanes, "Down")
    assert not screen.answer_field.isVisible()
    press(window, lanes, "B")
    screen.answer_field.setText("KEY-18")
    QTest.keyClick(screen.answer_field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert door.jobs.training.answers == [(Exercise.WHY, "KEY-18")]


def test_the_page_about_an_exercise_is_one_key_away(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    open_exercises(window, lanes)
    press(window, lanes, "R")
    assert frame_of(window).help.page.accessibleName() == "Today"
    QTest.keyClick(frame_of(window).help.page, Qt.Key.Key_Escape)
    assert frame_of(window).current_screen() is frame_of(window).training.exercises


def test_an_office_with_nothing_owed_shows_the_first_hour(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes, door: InventedDoor
) -> None:
    door.jobs.training.done_steps.add(FirstStep.TODAY)
    window = with_nothing_owed(make_window, lanes, door)
    said = words_in_sight(window)
    assert "Your first hour" in said
    assert said.count("Done") == len(door.jobs.training.done_steps)


def test_the_first_hour_is_put_away_and_comes_back_from_help(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes, door: InventedDoor
) -> None:
    window = with_nothing_owed(make_window, lanes, door)
    handling = frame_of(window).training
    handling.first_hour.list.dismiss_button.click()
    assert "Your first hour" not in words_in_sight(window)
    handling.open_first_hour()
    lanes.wait_until_idle()
    assert "Your first hour" in words_in_sight(window)
    handling.first_hour.list.dismiss_button.click()
    handling.first_hour.back_wanted.emit()
    lanes.wait_until_idle()
    assert "Your first hour" in words_in_sight(window)


def test_the_list_leaves_the_keyboard_where_it_is(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame_of(window).training.open_first_hour()
    before = QApplication.focusWidget()
    lanes.wait_until_idle()
    assert before is not None
    assert QApplication.focusWidget() is before
