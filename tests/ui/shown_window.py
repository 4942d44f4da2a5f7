"""An office of invented people in a window of its own, for looking at it from another program.

    python -m tests.ui.shown_window

Each line read names a screen to show; each line written says that it stands there now.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from tests.ui.a_computer import StillComputer
from tests.ui.invented_office import PASSPHRASE, InventedDoor, a_case_work
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.menus import Menus
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.printing import PrinterDialog
from vcs_desktop.ui.toolkit.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCREENS: dict[str, Callable[[OfficeFrame], object]] = {
    "today": OfficeFrame.open_today,
    "cases": OfficeFrame.open_cases,
    "case": lambda frame: frame.open_case("case-412"),
    "letter": lambda frame: frame.open_letter(a_case_work()),
    "changed dates": OfficeFrame.open_changed_dates,
    "settings": OfficeFrame.open_settings,
    "sentences": OfficeFrame.open_sentences,
    "arrivals": OfficeFrame.open_arrivals,
    "team": OfficeFrame.open_team,
    "help": lambda frame: frame.window().findChild(Menus).help_wanted.emit(),
    "exercises": lambda frame: frame.window().findChild(Menus).exercises_wanted.emit(),
    "first hour": lambda frame: frame.window().findChild(Menus).first_hour_wanted.emit(),
    "keys": OfficeFrame.open_keys,
}
"""How each screen is come to."""


class Follower(QObject):
    """Shows the screen that each line names, and says so."""

    def __init__(self, window: MainWindow, lanes: BackgroundLanes) -> None:
        super().__init__(window)
        self._window, self._lanes = window, lanes
        # A window that waited for lines itself would answer nobody else.
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Read a line, and do as it says; after the last one the window closes."""
        line = sys.stdin.readline()
        if self._window.frame is not None and line.strip() in SCREENS:
            SCREENS[line.strip()](self._window.frame)
        self._lanes.wait_until_idle()
        QApplication.processEvents()
        sys.stdout.write(line)
        sys.stdout.flush()
        if not line:
            QApplication.quit()


def open_window(folder: Path, application: QApplication, lanes: BackgroundLanes) -> MainWindow:
    """A window with an open office of invented people."""
    preferences = Preferences(folder / "looks.ini")
    theme = Theme(application, RESOURCES, preferences)
    idle = IdleLock(IdleWatch(lambda: 0.0), preferences, StillComputer())
    window = MainWindow(InventedDoor(), lanes, theme, preferences, PrinterDialog(), idle)
    window.show()
    # No window manager is there to give it the keyboard.
    window.activateWindow()
    window.start()
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    return window


def main() -> None:
    """Open the window, and show one screen after another as the lines read say."""
    application, lanes = QApplication([]), BackgroundLanes()
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder), application, lanes)
        follower = Follower(window, lanes)
        application.exec()
        follower.deleteLater()
        window.close()
        lanes.finish()


if __name__ == "__main__":
    main()
