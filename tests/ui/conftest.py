"""A theme, a background and a window for the screens, each test with its own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a_computer import StillComputer
from tests.ui.invented_office import PASSPHRASE, InventedDoor
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.tidying import TidyingHere

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class PaperPrinter:
    """A printer that prints into a file, or one that the officer thinks better of."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.is_wanted = True
        self.is_there = True

    def choose_printer(self, _parent: QWidget, without_one: str) -> QPrinter | None:
        if not self.is_there:
            raise KnownError("There is no printer.", "Nothing was printed.", without_one)
        if not self.is_wanted:
            return None
        printer = QPrinter()
        printer.setOutputFileName(str(self.file))
        return printer


@pytest.fixture(autouse=True)
def tidying_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """No worker of a test deletes what an earlier test left behind."""
    tidying = TidyingHere(qapp)
    yield
    tidying.finish()
    tidying.deleteLater()
    gc.collect()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "looks.ini")


@pytest.fixture
def theme(qapp: QApplication, preferences: Preferences) -> Iterator[Theme]:
    theme = Theme(qapp, RESOURCES, preferences)
    yield theme
    theme.languages.rest()
    theme.deleteLater()


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[BackgroundLanes]:
    lanes = BackgroundLanes(qapp)
    yield lanes
    lanes.finish()


@pytest.fixture
def printing(tmp_path: Path) -> PaperPrinter:
    return PaperPrinter(tmp_path / "printed.pdf")


@pytest.fixture
def computer() -> StillComputer:
    return StillComputer()


@pytest.fixture
def idle(
    qapp: QApplication, computer: StillComputer, preferences: Preferences
) -> Iterator[IdleLock]:
    watch = IdleWatch(computer.seconds, computer.idle_seconds)
    assert qapp is not None
    lock = IdleLock(watch, preferences, computer)
    yield lock
    lock.stop()


@pytest.fixture
def make_window(
    qtbot: QtBot,
    theme: Theme,
    lanes: BackgroundLanes,
    preferences: Preferences,
    printing: PaperPrinter,
    idle: IdleLock,
) -> Callable[[FrontDoor], MainWindow]:
    def make(door: FrontDoor) -> MainWindow:
        window = MainWindow(door, lanes, theme, preferences, printing, idle)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        window.start()
        lanes.wait_until_idle()
        return window

    return make


@pytest.fixture
def door() -> InventedDoor:
    return InventedDoor()


@pytest.fixture
def window(
    make_window: Callable[[FrontDoor], MainWindow], door: InventedDoor, lanes: BackgroundLanes
) -> MainWindow:
    """A window with an open invented office."""
    window = make_window(door)
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    return window
