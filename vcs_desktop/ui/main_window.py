"""The window: shows the front door or an open office, and locks.

Places screens and joins signals.  Knows no victim, and its title never names anybody.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.backups_handling import BackupsHandling
from vcs_desktop.ui.diagnostics.handling import DiagnosticsHandling
from vcs_desktop.ui.first_run.presenter import FirstRunPresenter
from vcs_desktop.ui.first_run.screen import FirstRunScreen
from vcs_desktop.ui.help.handling import HelpHandling
from vcs_desktop.ui.joins import join_office
from vcs_desktop.ui.menus import Menus
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.opening import tell_news
from vcs_desktop.ui.palette.handling import PaletteHandling
from vcs_desktop.ui.ports import FrontDoor, Jobs, ProfileLook, ProfileState, Topic
from vcs_desktop.ui.put_away import put_away_all_but
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.clipboard import ClipboardKeeper
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.printing import Printing
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.unlock.presenter import UnlockPresenter
from vcs_desktop.ui.unlock.screen import UnlockScreen
from vcs_desktop.ui.widgets.lock_warning import LockWarning
from vcs_desktop.ui.widgets.veil_mark import VeilMark

_SCREEN = "window"


class MainWindow(QMainWindow):
    """The one window of the program; `opened` gives its `BackupsHandling` to start-up."""

    opened = Signal(object)

    def __init__(
        self,
        door: FrontDoor,
        background: BackgroundLanes,
        theme: Theme,
        preferences: Preferences,
        printing: Printing,
        idle: IdleLock,
    ) -> None:
        super().__init__()
        theme.veil.switch(preferences.veil_at_start())
        self._idle = idle
        self.clipboard = ClipboardKeeper(QApplication.clipboard(), self)
        self.warning = LockWarning(theme)
        self._door = door
        self._background = background
        self._theme = theme
        self._preferences = preferences
        self._printing = printing
        self._jobs: Jobs | None = None
        self._said_before = ("", "")
        self.frame: OfficeFrame | None = None
        self.first_run = FirstRunScreen(theme, printing)
        self.unlock = UnlockScreen(theme)
        self._waiting = QLabel(self.tr("Opening…"), alignment=Qt.AlignmentFlag.AlignCenter)
        self._first_run = FirstRunPresenter(self.first_run, door, background, self._open)
        self._unlock = UnlockPresenter(self.unlock, door, background, self._open)
        self._stack = QStackedWidget()
        self._menus = Menus(theme)
        self._diagnostics = DiagnosticsHandling(self, door, background)
        self.help = HelpHandling(self._stack, door, background, theme)
        self._lay_out()
        self._join_front()
        self._join_menus()

    def start(self, officer: str = "", passphrase: str = "") -> None:
        """See whether there is an office here, and show its door.

        Args:
            officer: Who it is, when that was said beforehand.
            passphrase: Their passphrase, when it came from a file; then the door opens by itself.
        """
        self._said_before = (officer, passphrase)
        self._stack.setCurrentWidget(self._waiting)
        self._background.read(
            Topic(_SCREEN, "look"), self._door.look, self._show_door, self._show_problem
        )

    @Slot()
    def lock(self) -> None:
        """Lock because somebody asked for it."""
        self.lock_because(LockReason.ASKED)

    @Slot(object)
    def lock_because(self, reason: LockReason) -> None:
        """Take everything off the screen, close the stores, and show the door again, with why."""
        if self.frame is not None and self._jobs is not None:
            locked = self._idle.locked_now(reason, self.frame.unprinted_count())
            officer = self._jobs.officer.name
            mark = Topic(_SCREEN, "locked")
            self._background.write(mark, self._door.keep_locked, _no_news, self._show_problem)
            self._close_office()
            put_away_all_but(self)
            self.start(officer)
            self.unlock.why_locked.show_why(locked)

    def showEvent(self, event: QShowEvent) -> None:
        """From the first moment on see what is drawn and typed here."""
        super().showEvent(event)
        self._idle.watch_over(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size, and let what is being written be written."""
        self._preferences.keep_geometry(self.saveGeometry())
        self._close_office()
        self._background.wait_until_idle()
        super().closeEvent(event)

    def _close_office(self) -> None:
        frame, jobs = self.frame, self._jobs
        self.frame = self._jobs = None
        self._menus.allow_office(is_open=False)
        self.unlock.forget()
        self.help.forget_office()
        self._idle.stop()
        self.clipboard.clear_own()
        if frame is not None and jobs is not None:
            frame.keeper.finish()
            self._stack.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
            self._background.forget_all()
            self._background.leave_long_work()
            # Readers and long work may still be busy: the stores close behind the last of them.
            self._background.read(
                Topic(_SCREEN, "drain"),
                _nothing,
                lambda _done: self._close_behind_long_work(jobs),
                self._show_problem,
            )

    def _close_behind_long_work(self, jobs: Jobs) -> None:
        self._background.watch(
            Topic(_SCREEN, "drain"),
            lambda _work: None,
            lambda _progress: None,
            lambda _done: self._background.write(
                Topic(_SCREEN, "close"), jobs.close, _no_news, self._show_problem
            ),
            self._show_problem,
        )

    def _show_door(self, look: ProfileLook) -> None:
        if look.state is ProfileState.READY:
            self._stack.setCurrentWidget(self.unlock)
            officer, passphrase = self._said_before
            self._said_before = ("", "")
            self._unlock.start(look, officer)
            if passphrase:
                self._unlock.open(self.unlock.officer_box.currentText(), passphrase)
            return
        self._stack.setCurrentWidget(self.first_run)
        self._first_run.start()
        if look.state is ProfileState.UNFINISHED:
            self.first_run.show_unfinished()

    def _open(self, jobs: Jobs) -> None:
        self.unlock.forget()
        self._jobs = jobs
        self.frame = OfficeFrame(
            self._theme, jobs, self._background, self._printing, self._preferences
        )
        self._theme.covered_fields.cover_all()
        self.frame.import_wanted.connect(self._choose_files)
        self.frame.lock_wanted.connect(self.lock)
        self._stack.addWidget(self.frame)
        self._stack.setCurrentWidget(self.frame)
        join_office(self.frame, self._menus)
        PaletteHandling(self.frame, self._menus, self._theme)
        self.help.serve(self.frame, self.frame)
        self._menus.allow_office(is_open=True)
        self._idle.start()
        self.frame.settings.computer.serve(self._idle, self._preferences)
        self.frame.open_today()
        tell_news(self.frame.today, jobs)
        backups = BackupsHandling(self.frame, jobs, self._background)
        backups.returned.connect(self.lock)
        self.opened.emit(backups)

    def _show_problem(self, error: KnownError) -> None:
        if self.frame is not None:
            self.frame.show_problem(error)
            return
        if self._stack.currentWidget() is self._waiting:
            self._stack.setCurrentWidget(self.unlock)
        front = self.first_run if self._stack.currentWidget() is self.first_run else self.unlock
        front.show_problem(error)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("VCS Desktop"))
        self.setMenuBar(self._menus)
        for page in (self._waiting, self.first_run, self.unlock):
            self._stack.addWidget(page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(VeilMark(self._theme))
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self.resize(1280, 800)
        self.restoreGeometry(self._preferences.geometry())
        self._menus.allow_office(is_open=False)

    def _join_front(self) -> None:
        self.unlock.opening.connect(self._unlock.open)
        self.unlock.opening_by_keyring.connect(self._unlock.open_by_keyring)
        self.unlock.recovering.connect(self._unlock.recover)
        self.first_run.set_up_wanted.connect(self._first_run.set_up)
        self.first_run.sheet_print_wanted.connect(self._first_run.print_sheet)
        self.first_run.sheet_file_chosen.connect(self._first_run.save_sheet)
        self.first_run.proof_wanted.connect(self._first_run.go_on_to_proof)
        self.first_run.sheet_wanted.connect(self._first_run.go_back_to_sheet)
        self.first_run.code_typed.connect(self._first_run.prove)
        self._background.unheard.connect(self._show_problem)
        self._idle.due.connect(self.lock_because)
        self._idle.near.connect(self.warning.count)
        self._idle.eased.connect(self.warning.hide)

    def _join_menus(self) -> None:
        menus = self._menus
        menus.import_wanted.connect(self._choose_files)
        menus.lock_wanted.connect(self.lock)
        menus.quit_wanted.connect(self.close)
        menus.diagnostics_wanted.connect(self._diagnostics.open)
        menus.help_wanted.connect(self.help.open)

    @Slot()
    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        dialog.setDirectory(QStandardPaths.writableLocation(downloads))
        dialog.setNameFilters([self.tr("Files to import (*.json *.jsonl *.csv)"), "*"])
        dialog.filesSelected.connect(self._import)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(list)
    def _import(self, files: list[str]) -> None:
        if self.frame is not None:
            self.frame.choose_files([Path(file) for file in files])


def _nothing() -> None:
    """Wait for a turn, and do nothing with it."""


def _no_news(_nothing_returned: None) -> None:
    """Closing is not worth a word."""
