"""What a Linux desktop tells by its message buses: its screen locks, it sleeps, nobody is there.

Every question is asked without waiting for the answer, so a desktop that hangs stops nothing.
A desktop without such a service says nothing, and then the program's own clock counts.
"""

import os
from collections.abc import Callable
from string import ascii_letters, digits
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from vcs_desktop.kernel.locking import LockReason

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_LOGIN = "org.freedesktop.login1"
_SESSIONS = "/org/freedesktop/login1/session/"
_IDLE_QUESTIONS = (
    ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "GetIdletime", 0.001),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "GetSessionIdleTime", 1.0),
)
_ANSWER_WITHIN_MILLISECONDS = 2_000
_STALE_SECONDS = 5.0


class DesktopSigns(QObject):
    """Hears the desktop of this session.

    Signals:
        told: The `LockReason` for which the office is to be locked.
    """

    told = Signal(object)

    def listen(self, session: QDBusConnection, system: QDBusConnection) -> frozenset[LockReason]:
        """Hear what these buses tell; a bus that is not there tells nothing.

        Returns:
            What may be heard.  A desktop that has no screen saver may still keep silent.
        """
        heard = set()
        for name in _SCREEN_SAVERS:
            if self._hear(session, ("", "", name, "ActiveChanged"), "saver_changed(bool)"):
                heard.add(LockReason.SCREEN_LOCKED)
        login = (_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep")
        if self._hear(system, login, "sleep_changed(bool)"):
            heard.add(LockReason.GOING_TO_SLEEP)
        path = session_path(os.environ.get("XDG_SESSION_ID", ""))
        if path:
            self._hear(system, (_LOGIN, path, f"{_LOGIN}.Session", "Lock"), "session_locked()")
            properties = (_LOGIN, path, "org.freedesktop.DBus.Properties", "PropertiesChanged")
            slot = "session_changed(QString,QVariantMap,QStringList)"
            if self._hear(system, properties, slot):
                heard.add(LockReason.USER_SWITCHED)
        return frozenset(heard)

    def _hear(self, bus: QDBusConnection, sign: tuple[str, str, str, str], into: str) -> bool:
        # The stubs ask for bytes here, and PySide6 6.11.3 refuses them.
        return bus.isConnected() and bus.connect(*sign, self, cast("bytes", SLOT(into)))

    @Slot(bool)
    def saver_changed(self, is_on: bool) -> None:  # noqa: FBT001 - the desktop's signal
        """The screen saver came on."""
        if is_on:
            self.told.emit(LockReason.SCREEN_LOCKED)

    @Slot(bool)
    def sleep_changed(self, is_near: bool) -> None:  # noqa: FBT001 - the desktop's signal
        """The computer is about to sleep."""
        if is_near:
            self.told.emit(LockReason.GOING_TO_SLEEP)

    @Slot()
    def session_locked(self) -> None:
        """This session was locked."""
        self.told.emit(LockReason.SCREEN_LOCKED)

    @Slot("QString", "QVariantMap", "QStringList")
    def session_changed(self, _of: str, changes: dict[str, object], _more: list[str]) -> None:
        """The screen went to another session."""
        if changes.get("Active") is False:
            self.told.emit(LockReason.USER_SWITCHED)


class DesktopIdleTime(QObject):
    """Asks the desktop, again and again, for how long nobody was there.

    Args:
        bus: The session's bus.
        seconds: A steady clock.
    """

    def __init__(self, bus: QDBusConnection, seconds: Callable[[], float]) -> None:
        super().__init__()
        self._bus = bus
        self._seconds = seconds
        self._asked: list[QDBusPendingCallWatcher] = []
        self._told = 0.0
        self._told_at: float | None = None
        self.ask()

    def __call__(self) -> float | None:
        """The newest answer, grown by the time since; None when it is old or there was none."""
        if not self._asked:
            self.ask()
        if self._told_at is None:
            return None
        age = self._seconds() - self._told_at
        return self._told if age <= _STALE_SECONDS else None

    def ask(self) -> None:
        """Ask once, without waiting."""
        for service, path, question, unit in _IDLE_QUESTIONS:
            message = QDBusMessage.createMethodCall(service, path, service, question)
            call = self._bus.asyncCall(message, _ANSWER_WITHIN_MILLISECONDS)
            watcher = QDBusPendingCallWatcher(call, self)
            watcher.setProperty("unit", unit)
            watcher.finished.connect(self._take)
            self._asked.append(watcher)

    @Slot(QDBusPendingCallWatcher)
    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        self._asked.remove(watcher)
        told = [] if watcher.isError() else watcher.reply().arguments()
        if told and isinstance(told[0], int):
            self._told = told[0] * float(watcher.property("unit"))
            self._told_at = self._seconds()
        watcher.deleteLater()


def session_path(session: str) -> str:
    """Where the login service keeps a session, by the name in the environment.

    >>> session_path("2"), session_path("c1"), session_path("")
    ('/org/freedesktop/login1/session/_32', '/org/freedesktop/login1/session/c1', '')
    """
    if not session:
        return ""
    plain = [
        letter
        if letter in ascii_letters or (letter in digits and place)
        else f"_{ord(letter):02x}"
        for place, letter in enumerate(session)
    ]
    return _SESSIONS + "".join(plain)
