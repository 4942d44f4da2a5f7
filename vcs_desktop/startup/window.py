"""Put the window on top of the office.  Imported late, so that the commands never load Qt."""

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.startup.computer import Computer
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.ui.backups_handling import BackupsHandling
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.messages import report_bugs_in_a_dialog
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.printing import PrinterDialog
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.tidying import TidyingHere


@dataclass(frozen=True, slots=True, repr=False)
class WindowOptions:
    """What the command line may say about the window.

    Attributes:
        profile: The folder that holds the office.
        officer: Who to open it for, when that was said beforehand.
        passphrase: Their passphrase, when it was given in a file; never shown.
        resources: The folder that comes with the program.
        has_exercises: An invented office opens on its exercises.
    """

    profile: Path
    officer: str | None
    passphrase: str | None
    resources: Path
    has_exercises: bool = False


def run_window(options: WindowOptions) -> int:
    """Show the window until it is closed, and return the exit code."""
    application = _application()
    report_bugs_in_a_dialog()
    preferences = Preferences()
    theme = Theme(application, options.resources, preferences)
    background = BackgroundLanes()
    tidying = TidyingHere()
    door = QuickDoor(options.profile)
    computer = Computer()
    idle = IdleLock(IdleWatch(computer.seconds, computer.idle_time), preferences, SystemClock())
    with theme.at_rest():
        window = MainWindow(door, background, theme, preferences, PrinterDialog(), idle)
    window.opened.connect(partial(_keep_backups, background))
    if options.has_exercises:
        window.opened.connect(window.open_exercises)
    window.show()
    idle.hears = computer.listen(int(window.winId()), window.lock_because)
    window.start(options.officer or "", options.passphrase or "")
    background.read(Topic("start", "load"), door.load, _ready, _ready)
    try:
        return application.exec()
    finally:
        background.finish()
        tidying.finish()


def _application() -> QApplication:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody else makes one
    application.setApplicationName("VCS Desktop")
    return application


def _keep_backups(background: BackgroundLanes, backups: BackupsHandling) -> None:
    """The day's backup and the week's trial restore, once an office shows its first list."""
    background.busy_changed.connect(backups.keep_in_a_quiet_moment)


def _ready(_loaded: object) -> None:
    """The office is loaded; whoever opens it will be glad, and nobody need be told."""
