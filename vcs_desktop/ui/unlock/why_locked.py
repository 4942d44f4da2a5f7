"""Why the office was locked, and when: the first thing on the unlock screen after a lock."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from vcs_desktop.kernel.locking import Locked, LockReason
from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.language import local_moment
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone


class WhyLocked(QFrame):
    """A few words, or nothing at all when the program was only just started."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.setProperty("tone", Tone.QUIET.value)
        self._why = plain("")
        self._why.setProperty("kind", "strong")
        self._unprinted = plain("")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._why)
        column.addWidget(self._unprinted)
        self.hide()

    def show_why(self, locked: Locked | None) -> None:
        """Say why and when; None says nothing."""
        self.setVisible(locked is not None)
        if locked is None:
            return
        self._why.setText(
            self.tr("Locked on {moment}. {reason}").format(
                moment=local_moment(locked.at), reason=self._reason(locked)
            )
        )
        self._unprinted.setText(self._not_printed(locked.unprinted_count))
        self._unprinted.setVisible(locked.unprinted_count > 0)

    def _reason(self, locked: Locked) -> str:
        count = locked.idle_minutes
        time = counted("WhyLocked", "{count} minutes", count).format(count=count)
        program = self.tr("Nobody had used this program for {time}.")
        computer = self.tr("Nobody had used this computer for {time}.")
        return {
            LockReason.ASKED: self.tr("You locked it."),
            LockReason.IDLE_PROGRAM: program.format(time=time),
            LockReason.IDLE_COMPUTER: computer.format(time=time),
            LockReason.SLEPT: self.tr("The computer had been asleep."),
            LockReason.GOING_TO_SLEEP: self.tr("The computer went to sleep."),
            LockReason.SCREEN_LOCKED: self.tr("The computer's screen was locked."),
            LockReason.USER_SWITCHED: self.tr("The screen went to another user."),
        }[locked.reason]

    def _not_printed(self, count: int) -> str:
        words = counted(
            "WhyLocked",
            "{count} letters had not been given to the printer, and are not on paper. The one "
            "whose turn it was may stand on record as printed: see it from its line, print it "
            "again, and then print the others.",
            count,
        )
        return words.format(count=count)
