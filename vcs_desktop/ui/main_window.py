"""The window: shows the front door or an open office, and locks.

Places screens and joins signals.  Knows no victim, and its title never names anybody.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.backups_handling import BackupsHandling
from vcs_desktop.ui.diagnostics.handling import DiagnosticsHandling
from vcs_desktop.ui.front import Front
from vcs_desktop.ui.help.handling import HelpHandling
from vcs_desktop.ui.joins import join_office
from vcs_desktop.ui.language_handling import LanguageHandling, language_waits
from vcs_desktop.ui.menus import Menus
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.opening import tell_news, tell_news_again
from vcs_desktop.ui.palette.handling import PaletteHandling
from vcs_desktop.ui.ports import FrontDoor, Jobs, ProfileLook, Topic
from vcs_desktop.ui.put_away import put_away_all_but
from vcs_desktop.ui.same_place import show_same_place
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.clipboard import ClipboardKeeper
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.preferences import Preferences, ScreenLanguage
from vcs_desktop.ui.toolkit.printing import Printing
from vcs_desktop.ui.toolkit.theme import Theme
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
        self._door = door
        self._background = background
        self._theme = theme
        self._preferences = preferences
        self._printing = printing
        self._jobs: Jobs | None = None
        self._said_before = ("", "")
        self.frame: OfficeFrame | None = None
        self.languages = LanguageHandling(self, theme.languages, preferences)
        self._menus = Menus(theme)
        self._diagnostics = DiagnosticsHandling(self, door, background)
        self._lay_out()
        self.resize(1280, 800)
        self.restoreGeometry(preferences.geometry())
        self._join()
        self._join_menus()

    def start(self, officer: str = "", passphrase: str = "") -> None:
        """See whether there is an office here, and show its door.

        Args:
            officer: Who it is, when that was said beforehand.
            passphrase: Their passphrase, when it came from a file; then the door opens by itself.
        """
        self._said_before = (officer, passphrase)
        self._stack.wait()
        self._background.read(
            Topic(_SCREEN, "look"), self._door.look, self._show_door, self._show_problem
        )

    @Slot()
    def open_exercises(self) -> None:
        """Show the exercises of the office that is open."""
        if self.frame is not None:
            self.frame.training.open_exercises()

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
            self._stack.tell_why(locked)

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
        self.languages.leave()
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
        officer, passphrase = self._said_before
        self._said_before = ("", "")
        self._stack.show_door(look, officer, passphrase)

    @Slot(object)
    def _open(self, jobs: Jobs) -> None:
        self.unlock.forget()
        self._jobs = jobs
        self.languages.serve(jobs.officer.id)
        with self._theme.at_rest():
            frame = self._place_frame(jobs)
        self._menus.allow_office(is_open=True)
        self._idle.start()
        frame.open_today()
        tell_news(frame.today, jobs)
        self.opened.emit(self._handle_backups(frame, jobs))

    def _place_frame(self, jobs: Jobs) -> OfficeFrame:
        """Make the screens of an office and join them to everything around."""
        frame = OfficeFrame(self._theme, jobs, self._background, self._printing, self._preferences)
        self.frame = frame
        self._theme.covered_fields.cover_all()
        frame.import_wanted.connect(self._choose_files)
        frame.lock_wanted.connect(self.lock)
        frame.settings.computer.language_wanted.connect(self.choose_language)
        frame.settings.computer.serve(self._idle, self._preferences)
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        join_office(frame, self._menus)
        PaletteHandling(frame, self._menus, self._theme)
        self.help.serve(frame, frame, jobs.training)
        frame.training.help_wanted.connect(self.help.open_topic)
        return frame

    def _handle_backups(self, frame: OfficeFrame, jobs: Jobs) -> BackupsHandling:
        backups = BackupsHandling(frame, jobs, self._background)
        backups.returned.connect(self.lock)
        return backups

    @Slot(object)
    def choose_language(self, language: ScreenLanguage) -> None:
        """Speak this language from now on, unless something under way would be lost by it."""
        frame = self.frame
        is_at_work = frame is not None and (frame.is_at_work or self._background.is_changing())
        if is_at_work or not self._stack.may_be_made_anew():
            self._show_problem(language_waits())
            self._menus.say_again()
            if frame is not None:
                frame.settings.computer.serve(self._idle, self._preferences)
        else:
            self.languages.choose(language)

    @Slot()
    def _say_again(self) -> None:
        """Make everything that shows words anew, in the language that is spoken now."""
        front, frame, jobs = self._stack, self.frame, self._jobs
        self._menus.say_again()
        self._lay_out()
        self._stack.take_over(front)
        if frame is not None and jobs is not None:
            frame.keeper.finish()
            self._background.forget_all()
            with self._theme.at_rest():
                later = self._place_frame(jobs)
            self._handle_backups(later, jobs)
            show_same_place(frame, later)
            tell_news_again(frame.today, later.today, jobs)

    def _show_problem(self, error: KnownError) -> None:
        if self.frame is not None:
            self.frame.show_problem(error)
        else:
            self._stack.show_problem(error)

    def _lay_out(self) -> None:
        """Put everything in its place; what stood there before goes."""
        self.setWindowTitle(self.tr("VCS Desktop"))
        self._stack = Front(self._theme, self._printing, self._door, self._background)
        self.first_run, self.unlock = self._stack.first_run, self._stack.unlock
        self._stack.opened.connect(self._open)
        self.help = HelpHandling(self._stack, self._door, self._background, self._theme)
        self.warning = LockWarning(self._theme)
        self._idle.near.connect(self.warning.count)
        self._idle.eased.connect(self.warning.hide)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(VeilMark(self._theme))
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)

    def _join(self) -> None:
        self._background.unheard.connect(self._show_problem)
        self._idle.due.connect(self.lock_because)
        self._theme.languages.changed.connect(self._say_again)

    def _join_menus(self) -> None:
        menus = self._menus
        self.setMenuBar(menus)
        menus.allow_office(is_open=False)
        menus.import_wanted.connect(self._choose_files)
        menus.lock_wanted.connect(self.lock)
        menus.quit_wanted.connect(self.close)
        menus.diagnostics_wanted.connect(self._diagnostics.open)
        menus.help_wanted.connect(self._open_help)
        menus.language_wanted.connect(self.choose_language)

    @Slot()
    def _open_help(self) -> None:
        self.help.open()

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
