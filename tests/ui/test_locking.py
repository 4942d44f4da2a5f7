"""The office locks: when nobody is there, when the computer says so, and so that nothing stays."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a_computer import StillComputer
from tests.ui.invented_office import PASSPHRASE, InventedDoor, a_case_work
from tests.ui.widget_words import found
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.clipboard import ClipboardKeeper
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleClock, LockWishes
from vcs_desktop.ui.toolkit.preferences import Preferences

NAMES = ("Ann", "Example", "Test Offender", "Bo Sample", "Invented Street", "01632")


def let_go(lanes: BackgroundLanes) -> None:
    """Let everything be answered and everything be deleted that is to be."""
    lanes.wait_until_idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def handle_of(window: MainWindow) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None
    return handle


class DrawnParts(QObject):
    """Counts how often anything it is put on is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        self.count += event.type() is QEvent.Type.Paint
        return False


def go_everywhere(window: MainWindow, lanes: BackgroundLanes) -> None:
    frame = window.frame
    assert frame is not None
    for go in (
        frame.open_today,
        frame.open_cases,
        frame.open_changed_dates,
        frame.open_settings,
        lambda: frame.open_case("case-412"),
        frame.case.buttons.script.click,
        frame.case.buttons.contact.click,
        lambda: frame.open_letter(a_case_work()),
        frame.case.buttons.news.click,
    ):
        go()
        lanes.wait_until_idle()


def test_a_lock_leaves_no_name_in_any_widget_model_or_clipboard(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    go_everywhere(window, lanes)
    QApplication.clipboard().setText("Ms Ann Example")
    assert found(NAMES)
    window.lock()
    let_go(lanes)
    assert found(NAMES) == []


def test_a_lock_lets_go_of_the_screens_and_of_what_they_were_told(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    go_everywhere(window, lanes)
    window.lock()
    let_go(lanes)
    gc.collect()
    kinds = {"OfficeFrame", "CasePresenter", "TodayPresenter", "LetterPresenter", "PagedModel"}
    held = [type(one).__name__ for one in gc.get_objects() if type(one).__name__ in kinds]
    assert held == []


def test_a_lock_closes_whatever_dialog_is_open(
    window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QLabel("Ms Ann Example", dialog)
    dialog.show()
    window.lock()
    let_go(lanes)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_what_another_program_copied_stays_in_the_clipboard(
    qapp: QApplication,
) -> None:
    clipboard, parent = qapp.clipboard(), QObject()
    keeper = ClipboardKeeper(clipboard, parent, platform="xcb")
    clipboard.setText("from elsewhere")
    assert not clipboard.ownsClipboard()
    keeper.clear_own()
    assert clipboard.text() == "from elsewhere"


def test_what_was_copied_here_leaves_the_clipboard_after_a_minute(window: MainWindow) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("01632 960123")
    leaving = window.clipboard.leaving
    assert (leaving.isActive(), leaving.interval()) == (True, 60_000)
    assert clipboard.text() == "01632 960123"
    leaving.timeout.emit()
    assert clipboard.text() == ""
    assert not leaving.isActive()


def test_histories_of_the_clipboard_are_asked_to_leave_it_out(window: MainWindow) -> None:
    assert window.isVisible()
    QApplication.clipboard().setText("01632 960123")
    kept = QApplication.clipboard().mimeData()
    assert bytes(kept.data("x-kde-passwordManagerHint").data()) == b"secret"


WORDS = {
    LockReason.ASKED: "You locked it.",
    LockReason.SCREEN_LOCKED: "The computer's screen was locked.",
    LockReason.GOING_TO_SLEEP: "The computer went to sleep.",
    LockReason.USER_SWITCHED: "The screen went to another user.",
    LockReason.SLEPT: "The computer had been asleep.",
    LockReason.IDLE_PROGRAM: "Nobody had used this program for 10 minutes.",
    LockReason.IDLE_COMPUTER: "Nobody had used this computer for 10 minutes.",
}


@pytest.mark.parametrize("reason", list(LockReason))
def test_the_unlock_screen_says_why_and_when_it_locked(
    window: MainWindow, lanes: BackgroundLanes, reason: LockReason
) -> None:
    window.lock_because(reason)
    lanes.wait_until_idle()
    assert window.unlock.why_locked.isVisible()
    assert found((f"Locked on 24 Nov 2026 at 10:12. {WORDS[reason]}",))
    assert window.unlock.passphrase_field.text() == ""


def test_once_open_again_nothing_speaks_of_the_lock(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    window.lock()
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert window.frame is not None
    assert window.unlock.why_locked.isHidden()


def test_without_anybody_there_the_office_warns_and_then_locks(
    window: MainWindow, lanes: BackgroundLanes, idle: IdleLock, computer: StillComputer
) -> None:
    window_stays_open_for(idle, computer, 539)
    assert window.warning.isHidden()
    window_stays_open_for(idle, computer, 60)
    assert window.warning.isVisible()
    assert found(("The office locks in one second.",))
    computer.pass_by(1)
    assert idle.look()
    lanes.wait_until_idle()
    assert window.frame is None
    assert window.warning.isHidden()
    assert found(("Nobody had used this program for 10 minutes.",))


def window_stays_open_for(idle: IdleLock, computer: StillComputer, seconds: int) -> None:
    for _second in range(seconds):
        computer.pass_by(1)
        assert not idle.look()


def test_a_key_that_answers_the_warning_keeps_it_open_and_does_nothing_else(
    window: MainWindow, lanes: BackgroundLanes, idle: IdleLock, computer: StillComputer
) -> None:
    assert window.frame is not None
    window_stays_open_for(idle, computer, 570)
    QTest.keyClick(handle_of(window), Qt.Key.Key_E)
    assert window.warning.isHidden()
    assert window.frame.current_screen() is window.frame.today
    window_stays_open_for(idle, computer, 539)
    QTest.keyClick(handle_of(window), Qt.Key.Key_E)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.entry


def test_a_mouse_that_moves_keeps_it_open(
    window: MainWindow, idle: IdleLock, computer: StillComputer
) -> None:
    window_stays_open_for(idle, computer, 590)
    QTest.mouseMove(handle_of(window), QPoint(300, 300))
    QApplication.processEvents()
    window_stays_open_for(idle, computer, 590)


def test_a_computer_that_wakes_after_the_time_draws_no_name_before_it_locks(
    window: MainWindow, lanes: BackgroundLanes, computer: StillComputer
) -> None:
    assert window.frame is not None
    drawn = DrawnParts()
    for part in (window.frame, *window.frame.findChildren(QWidget)):
        part.installEventFilter(drawn)
    window.repaint()
    assert drawn.count
    drawn.count = 0
    computer.pass_by(3_600)
    window.update()
    QApplication.processEvents()
    assert drawn.count == 0
    assert window.frame is None
    lanes.wait_until_idle()
    assert found(("The computer had been asleep.",))


def test_the_key_that_wakes_a_computer_presses_nothing(
    window: MainWindow, lanes: BackgroundLanes, computer: StillComputer
) -> None:
    computer.idle = 0.0
    computer.pass_by(3_600)
    computer.idle = 0.0
    QTest.keyClick(handle_of(window), Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert window.frame is None
    assert found(("The computer had been asleep.",))


def test_while_the_office_is_locked_no_time_is_counted(
    window: MainWindow, lanes: BackgroundLanes, idle: IdleLock, computer: StillComputer
) -> None:
    window.lock()
    lanes.wait_until_idle()
    computer.pass_by(36_000)
    assert not idle.look()
    assert found(("You locked it.",))


def test_another_time_counts_as_soon_as_it_is_chosen(
    preferences: Preferences, window: MainWindow, idle: IdleLock, computer: StillComputer
) -> None:
    assert window.frame is not None
    preferences.keep_lock_wishes(LockWishes(1, IdleClock.PROGRAM))
    idle.take_wishes()
    window_stays_open_for(idle, computer, 59)
    computer.pass_by(1)
    assert idle.look()


@pytest.fixture
def held_printing(door: InventedDoor) -> Iterator[Callable[[], None]]:
    """Printing waits until it is let go."""
    from threading import Event  # noqa: PLC0415 - only this one test waits

    go_on = Event()
    real = door.jobs.print_letter

    def wait(obligation: str, shown: str = "") -> object:
        go_on.wait(10)
        return real(obligation, shown)

    door.jobs.print_letter = wait
    yield go_on.set
    go_on.set()


def test_letters_that_were_not_given_to_the_printer_are_dropped_and_said(
    window: MainWindow,
    lanes: BackgroundLanes,
    held_printing: Callable[[], None],
) -> None:
    frame = window.frame
    assert isinstance(frame, OfficeFrame)
    frame.open_changed_dates()
    lanes.wait_until_idle()
    to_print = [row for row in frame.changed_dates.table.rows() if row.way == "letter"]
    frame.changed_dates.print_button.click()
    window.lock()
    held_printing()
    let_go(lanes)
    count = len(to_print)
    assert count > 1
    assert found((f"{count} letters had not been given to the printer",))


def test_one_letter_on_its_way_to_the_printer_is_said_too(
    window: MainWindow, lanes: BackgroundLanes, held_printing: Callable[[], None]
) -> None:
    assert window.frame is not None
    window.frame.open_letter(a_case_work())
    lanes.wait_until_idle()
    window.frame.letter.print_button.click()
    window.lock()
    held_printing()
    let_go(lanes)
    assert found(("One letter had not been given to the printer",))
