"""What stands before an office is open: waiting, first run, unlocking; and the room for it after.

Made anew when the window speaks another language, with what was typed in it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.locking import Locked
from vcs_desktop.ui.first_run.presenter import FirstRunPresenter
from vcs_desktop.ui.first_run.screen import FirstRunScreen
from vcs_desktop.ui.ports import Background, FrontDoor, ProfileLook, ProfileState
from vcs_desktop.ui.toolkit.printing import Printing
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.unlock.presenter import UnlockPresenter
from vcs_desktop.ui.unlock.screen import UnlockScreen
from vcs_desktop.ui.widgets.tick_box import TickBox


class Front(QStackedWidget):
    """The front door, with its presenters.

    Signals:
        opened: An office was opened; its `Jobs`.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, printing: Printing, door: FrontDoor, background: Background
    ) -> None:
        super().__init__()
        self.first_run = FirstRunScreen(theme, printing)
        self.unlock = UnlockScreen(theme)
        self._waiting = QLabel(self.tr("Opening…"), alignment=Qt.AlignmentFlag.AlignCenter)
        self._first_run = FirstRunPresenter(self.first_run, door, background, self.opened.emit)
        self._unlock = UnlockPresenter(self.unlock, door, background, self.opened.emit)
        self._look: ProfileLook | None = None
        self._locked: Locked | None = None
        for page in (self._waiting, self.first_run, self.unlock):
            self.addWidget(page)
        self._join()

    def wait(self) -> None:
        """Say that it is being looked whether there is an office."""
        self.setCurrentWidget(self._waiting)

    def show_door(self, look: ProfileLook, officer: str, passphrase: str) -> None:
        """Show the door of this office, or how to make one.

        Args:
            look: What there is.
            officer: Who it is, when that was said beforehand.
            passphrase: Their passphrase, when it came from a file; then the door opens by itself.
        """
        self._look = look
        if look.state is ProfileState.READY:
            self.setCurrentWidget(self.unlock)
            self._unlock.start(look, officer)
            if passphrase:
                self._unlock.open(self.unlock.officer_box.currentText(), passphrase)
            return
        self.setCurrentWidget(self.first_run)
        self._first_run.start()
        if look.state is ProfileState.UNFINISHED:
            self.first_run.show_unfinished()

    def show_problem(self, error: KnownError) -> None:
        """Tell a failure on the screen in sight."""
        if self.currentWidget() is self._waiting:
            self.setCurrentWidget(self.unlock)
        front = self.first_run if self.currentWidget() is self.first_run else self.unlock
        front.show_problem(error)

    def tell_why(self, locked: Locked) -> None:
        """Say why the office was locked, until it is opened again."""
        self._locked = locked
        self.unlock.why_locked.show_why(locked)

    def may_be_made_anew(self) -> bool:
        """Whether nothing is under way here that only this front knows of."""
        if self.currentWidget() is self.first_run:
            return self.first_run.is_at_its_form()
        return self.unlock.officer_box.isEnabled()

    def take_over(self, earlier: Front) -> None:
        """Stand where an earlier front stood, with what was typed there."""
        look, locked = earlier._look, earlier._locked
        if look is None:
            self.wait()
            return
        self.show_door(look, "", "")
        if locked is not None and earlier.unlock.why_locked.isVisibleTo(earlier.unlock):
            self.tell_why(locked)
        if earlier.unlock.is_recovering():
            self.unlock.forgotten_button.click()
        _take_over_words(earlier.unlock, self.unlock)
        _take_over_words(earlier.first_run.form, self.first_run.form)

    def _join(self) -> None:
        self.unlock.opening.connect(self._unlock.open)
        self.unlock.opening_by_keyring.connect(self._unlock.open_by_keyring)
        self.unlock.recovering.connect(self._unlock.recover)
        self.first_run.set_up_wanted.connect(self._first_run.set_up)
        self.first_run.sheet_print_wanted.connect(self._first_run.print_sheet)
        self.first_run.sheet_file_chosen.connect(self._first_run.save_sheet)
        self.first_run.proof_wanted.connect(self._first_run.go_on_to_proof)
        self.first_run.sheet_wanted.connect(self._first_run.go_back_to_sheet)
        self.first_run.code_typed.connect(self._first_run.prove)


def _take_over_words(earlier: QWidget, later: QWidget) -> None:
    """Put what was typed and chosen in one form into another that is built alike."""
    for old, new in zip(
        earlier.findChildren(QLineEdit), later.findChildren(QLineEdit), strict=True
    ):
        new.setText(old.text())
    for before, after in zip(
        earlier.findChildren(QPlainTextEdit), later.findChildren(QPlainTextEdit), strict=True
    ):
        after.setPlainText(before.toPlainText())
    for tick, again in zip(
        earlier.findChildren(TickBox), later.findChildren(TickBox), strict=True
    ):
        again.setChecked(tick.isChecked())
    for box, same in zip(
        earlier.findChildren(QComboBox), later.findChildren(QComboBox), strict=True
    ):
        same.setCurrentIndex(box.currentIndex())
