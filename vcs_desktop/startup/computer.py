"""What this computer can tell about whether anybody is there, and when its screen is locked.

Windows tells it to the window, a Linux desktop by its message buses.  macOS tells how long nobody
was there, and nothing about its screen: there the idle time alone locks.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtDBus import QDBusConnection

from vcs_desktop.gateways.idle_time import system_idle_time
from vcs_desktop.gateways.steady_clock import steady_seconds
from vcs_desktop.gateways.windows_session import hear_of_session, reason_in
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.toolkit.desktop_signs import DesktopIdleTime, DesktopSigns

Told = Callable[[LockReason], None]


class WindowsSigns(QAbstractNativeEventFilter):
    """Reads Windows' messages before Qt does, and keeps none from it."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told

    def nativeEventFilter(  # noqa: N802 - Qt calls it so
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Lock if the message says so."""
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) == b"windows_generic_MSG":
            reason = reason_in(int(message))
            if reason is not None:
                self._told(reason)
        return False, 0


class Computer:
    """This computer, as far as it can be asked and heard."""

    def __init__(self, system: str = sys.platform) -> None:
        self._system = system
        self.seconds = steady_seconds(system)
        self.idle_time = system_idle_time(system)
        self._signs: DesktopSigns | WindowsSigns | None = None
        if system == "linux":
            self.idle_time = DesktopIdleTime(QDBusConnection.sessionBus(), self.seconds)

    def listen(self, window: int, told: Told) -> frozenset[LockReason]:
        """From now on tell when the computer says that the office should lock.

        Args:
            window: The handle of the window that Windows is to tell.
            told: Called on the window's thread with the reason.

        Returns:
            What it may tell.
        """
        application = QCoreApplication.instance()
        if self._system == "linux":
            signs = DesktopSigns()
            signs.told.connect(told)
            self._signs = signs
            return signs.listen(QDBusConnection.sessionBus(), QDBusConnection.systemBus())
        if application is not None and hear_of_session(window, self._system):
            self._signs = WindowsSigns(told)
            application.installNativeEventFilter(self._signs)
            return frozenset(
                {LockReason.SCREEN_LOCKED, LockReason.GOING_TO_SLEEP, LockReason.USER_SWITCHED}
            )
        return frozenset()
