"""The real window on a real office, driven as by hands, for whatever is measured in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QAbstractItemModel, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QTableView

from tests.helpers.places import ROOT
from tests.ui.a_computer import StillComputer
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.printing import PrinterDialog
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.tidying import TidyingHere

_TURNS_TO_PAINT = 3
"""So often events are handled before a list that is not painted counts as out of sight."""


@dataclass(frozen=True, slots=True)
class AWindow:
    """A window of the program and what works behind it."""

    application: QApplication
    window: MainWindow
    lanes: BackgroundLanes

    @property
    def frame(self) -> OfficeFrame:
        assert self.window.frame is not None
        return self.window.frame

    def open(self) -> None:
        """Unlock the office and wait for Today."""
        self.window.start(DEMO_OFFICER, DEMO_PASSPHRASE)
        self.settle()

    def settle(self) -> None:
        """Let the window live until nothing is awaited, drawn or queued any more."""
        while True:
            self.lanes.wait_until_idle()
            self.application.processEvents()
            if not self.lanes.is_busy():
                return


@contextmanager
def a_window(folder: Path) -> Iterator[AWindow]:
    """The window as start-up builds it, but for the computer's own signs and the backups."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as looks:
        preferences = Preferences(Path(looks) / "looks.ini")
        theme = Theme(application, ROOT / "resources", preferences)
        lanes, tidying = BackgroundLanes(), TidyingHere()
        idle = IdleLock(IdleWatch(lambda: 0.0), preferences, StillComputer())
        window = MainWindow(QuickDoor(folder), lanes, theme, preferences, PrinterDialog(), idle)
        window.resize(1280, 800)
        window.show()
        try:
            yield AWindow(application, window, lanes)
        finally:
            window.close()
            lanes.finish()
            tidying.finish()
            idle.stop()
            application.removeEventFilter(idle)
            window.removeEventFilter(idle)
            for ended in (window, idle, theme):
                ended.deleteLater()
            application.processEvents()


class Painting(QObject):
    """Sees when a list was last painted after its rows had changed."""

    def __init__(self, table: QTableView, model: QAbstractItemModel) -> None:
        super().__init__()
        self._has_changed = False
        self.last = 0.0
        self._viewport = table.viewport()
        self._viewport.installEventFilter(self)
        model.modelReset.connect(self._change)
        model.dataChanged.connect(self._change)

    def _change(self) -> None:
        self._has_changed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paint it here, so that the moment after it can be told."""
        if event.type() == QEvent.Type.Paint and self._has_changed:
            self._has_changed = False
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.last = perf_counter()
            return True
        return False

    def after(self, act: Callable[[], None], is_busy: Callable[[], bool]) -> float:
        """Milliseconds from an act to the last painting that it led to."""
        self._has_changed = False
        begun = self.last = perf_counter()
        act()
        while is_busy():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(_TURNS_TO_PAINT):
            QApplication.processEvents()
        if self._has_changed or self.last == begun:
            # The list gave way to words that say that nothing was found.
            self.last = perf_counter()
        return (self.last - begun) * 1000
