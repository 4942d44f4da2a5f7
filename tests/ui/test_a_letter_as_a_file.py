"""A letter where there is no printer: saved as a file by key, and followed like a printed one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PaperPrinter
from tests.ui.hands import Keyboard
from tests.ui.invented_office import ImmediateBackground, InventedDoor, InventedJobs, a_case_work
from tests.ui.test_presenters import RememberingView, problem_of
from vcs_desktop.ui.letter.presenter import LetterPresenter
from vcs_desktop.ui.letter.screen import LetterScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def keyboard(window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot) -> Keyboard:
    return Keyboard(window, lanes, qtbot)


@pytest.fixture
def letter(keyboard: Keyboard, lanes: BackgroundLanes) -> LetterScreen:
    keyboard.frame.open_letter(a_case_work())
    lanes.wait_until_idle()
    return keyboard.frame.letter


@pytest.fixture
def no_printer(printing: PaperPrinter) -> None:
    printing.is_there = False


def save(letter: LetterScreen, file: Path, lanes: BackgroundLanes) -> str:
    dialog = letter.findChildren(QFileDialog)[-1]
    offered = Path(dialog.selectedFiles()[0]).name
    dialog.fileSelected.emit(str(file))
    dialog.close()
    lanes.wait_until_idle()
    letter.window().activateWindow()
    return offered


@pytest.mark.usefixtures("no_printer")
def test_without_a_printer_a_letter_is_saved_by_key_under_a_name_that_names_nobody(
    keyboard: Keyboard,
    letter: LetterScreen,
    door: InventedDoor,
    lanes: BackgroundLanes,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    keyboard.press("Ctrl+P")
    assert "press Ctrl+S to save the letter as a file" in keyboard.words()
    keyboard.press("Ctrl+S")
    assert save(letter, tmp_path / "a.pdf", lanes) == "letter.pdf"
    qtbot.waitUntil(letter.posted_button.hasFocus)
    assert door.jobs.told[-1] == ("saved", "ob-412", tmp_path / "a.pdf")
    assert "without a passphrase" in letter.bar.text()
    keyboard.press("M")
    assert "Has this letter left the office?" in keyboard.words()


def test_a_letter_that_changed_since_it_was_read_is_not_saved(tmp_path: Path) -> None:
    view, jobs = RememberingView(), InventedJobs()
    presenter = LetterPresenter(view, jobs, ImmediateBackground())
    presenter.open("ob-412")
    jobs.letter_now = "with another letterhead"
    presenter.save_letter(tmp_path / "a.pdf")
    assert jobs.told == [] and problem_of(view).not_done == "Nothing was saved."
    presenter.save_letter(tmp_path / "a.pdf")
    assert jobs.told == [("saved", "ob-412", tmp_path / "a.pdf")]


def to_the_pages(letter: LetterScreen) -> None:
    letter.pages.setFocus()


def to_no_other_place(_letter: LetterScreen) -> None:
    """The keyboard is on the harmless answer."""


@pytest.mark.parametrize("go", [to_no_other_place, to_the_pages])
def test_escape_answers_that_the_letter_is_still_here_and_only_then_leaves(
    keyboard: Keyboard,
    letter: LetterScreen,
    door: InventedDoor,
    go: Callable[[LetterScreen], None],
) -> None:
    keyboard.press("M")
    go(letter)
    keyboard.press(Qt.Key.Key_Escape)
    assert letter.isVisible() and not letter.bar.isVisible()
    assert ("posted", "ob-412") not in door.jobs.told
    assert letter.isAncestorOf(QApplication.focusWidget())
    keyboard.press(Qt.Key.Key_Escape)
    assert not letter.isVisible()
