"""Looks once a second, and before anything is drawn or typed, whether the office is to be locked.

A key in the last seconds keeps the office open and does nothing else: whoever comes back and
presses one means the warning, not what the keyboard happens to be on.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.locking import Locked, LockReason
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.preferences import Preferences

_LOOK_EVERY_MILLISECONDS = 1_000
_PRESSES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_TOUCHES = _PRESSES | {
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchUpdate,
    QEvent.Type.InputMethod,
}
_DRAWS = frozenset({QEvent.Type.Expose, QEvent.Type.UpdateRequest, QEvent.Type.Paint})
_LOOKED_AT = _DRAWS | _TOUCHES | {QEvent.Type.ShortcutOverride}


class IdleLock(QObject):
    """Watches whether anybody is there, while an office is open.

    Args:
        clock: Tells when it was locked, for the words on the unlock screen.

    Attributes:
        hears: Of which reasons this computer tells the program.

    Signals:
        due: The `LockReason` for which the office is to be locked, at once.
        near: In how many seconds it will lock.
        eased: Somebody is there again; no warning is needed.
    """

    due = Signal(object)
    near = Signal(int)
    eased = Signal()

    def __init__(self, watch: IdleWatch, preferences: Preferences, clock: Clock) -> None:
        super().__init__()
        self.watch = watch
        self._clock = clock
        self.hears: frozenset[LockReason] = frozenset()
        self._preferences = preferences
        self._is_on = False
        self._is_near = False
        self._guarded: list[QWindow] = []
        self._window: QWidget | None = None
        self._attended: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.guard)
            application.focusObjectChanged.connect(self.attend)

    def watch_over(self, window: QWidget) -> None:
        """See what is drawn and typed in the window of the program."""
        self._window = window
        window.installEventFilter(self)
        self.guard(window.windowHandle())

    @Slot(QWindow)
    def guard(self, window: QWindow | None) -> None:
        """See what is typed in this window, such as a dialog's."""
        if window is not None and window not in self._guarded:
            self._guarded.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._let_go)

    @Slot(QObject)
    def attend(self, focused: QObject | None) -> None:
        """See the keys that would be shortcuts: they come to what has the keyboard alone."""
        if self._attended is not None and isValid(self._attended):
            self._attended.removeEventFilter(self)
        is_watched = isinstance(focused, QWindow) or focused is self._window
        self._attended = None if is_watched else focused
        if self._attended is not None:
            self._attended.installEventFilter(self)

    def start(self) -> None:
        """An office is open: begin to count."""
        self.take_wishes()
        self.watch.begin()
        self._is_on, self._is_near = True, False
        self._timer.start()

    def stop(self) -> None:
        """No office is open any more."""
        self._is_on = False
        self._timer.stop()
        self._ease()

    def locked_now(self, reason: LockReason, unprinted_count: int) -> Locked:
        """What is to be said of a lock that happens now."""
        return Locked(reason, self._clock.now(), self.watch.wishes.minutes, unprinted_count)

    @Slot()
    def take_wishes(self) -> None:
        """Go by what the officer chose, from now on."""
        self.watch.wishes = self._preferences.lock_wishes()

    @Slot()
    def look(self) -> bool:
        """Lock if it is time, or warn; True when it locked."""
        if not self._is_on:
            return False
        found = self.watch.look()
        if found.due is not None:
            self.stop()
            self.due.emit(found.due)
            return True
        if found.warns:
            self._is_near = True
            self.near.emit(round(found.seconds_left))
        else:
            self._ease()
        return False

    def eventFilter(self, where: QObject, event: QEvent) -> bool:
        """Look before anything is drawn or typed; swallow the press that answers a warning."""
        kind = event.type()
        if not self._is_on or kind not in _LOOKED_AT:
            return False
        if self.look():
            # What was drawn goes on, and finds the office gone.  What was pressed was not meant.
            return kind not in _DRAWS
        if kind is QEvent.Type.ShortcutOverride and self._is_near:
            # Accepted, it is no shortcut: the key itself comes next, and is swallowed.
            event.accept()
            return True
        return kind in _TOUCHES and isinstance(where, QWindow) and self._answer(kind)

    def _answer(self, kind: QEvent.Type) -> bool:
        """Somebody is there; True when this press was the answer to a warning."""
        answers_warning = self._is_near and kind in _PRESSES
        self.watch.touch()
        self._ease()
        return answers_warning

    def _ease(self) -> None:
        if self._is_near:
            self._is_near = False
            self.eased.emit()

    @Slot(QObject)
    def _let_go(self, window: QObject) -> None:
        self._guarded = [kept for kept in self._guarded if kept is not window]
