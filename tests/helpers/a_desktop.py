"""A desktop that is not there, on a message bus of its own: run inside `dbus-run-session`.

Prints what the program heard of it as one JSON object.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

from vcs_desktop.ui.toolkit.desktop_signs import DesktopIdleTime, DesktopSigns

LOGIN = "org.freedesktop.login1"
IDLE = "org.gnome.Mutter.IdleMonitor"
OWN, OTHER = ("/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_33")
GIVE_UP_MILLISECONDS = 20_000


class Idle(QDBusVirtualObject):
    """Answers that nobody was there for ninety seconds."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt calls it so
        answer = message.createReply()
        answer.setArguments([90_000])
        return connection.send(answer)


def tell(bus: QDBusConnection, path: str, name: str, arguments: list[object]) -> None:
    interface, _, signal = name.rpartition(".")
    message = QDBusMessage.createSignal(path, interface, signal)
    message.setArguments(arguments)
    bus.send(message)


SIGNALS: tuple[tuple[str, str, list[object]], ...] = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", [False]),
    ("/org/freedesktop/login1", f"{LOGIN}.Manager.PrepareForSleep", [False]),
    (OTHER, f"{LOGIN}.Session.Lock", []),
)
SAYS_SO: tuple[tuple[str, str, list[object]], ...] = (
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", [True]),
    (OWN, f"{LOGIN}.Session.Lock", []),
    ("/org/freedesktop/login1", f"{LOGIN}.Manager.PrepareForSleep", [True]),
)
"""Only these mean that the office is to be locked."""


def main() -> None:
    application = QCoreApplication(sys.argv)
    os.environ["XDG_SESSION_ID"] = "2"
    kind = QDBusConnection.BusType.SessionBus
    desktop = QDBusConnection.connectToBus(kind, "a desktop")
    program = QDBusConnection.connectToBus(kind, "the program")
    idle = Idle()
    for service in (LOGIN, IDLE):
        desktop.registerService(service)
    desktop.registerVirtualObject("/", idle, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    told: list[str] = []
    signs = DesktopSigns()
    signs.told.connect(told.append)
    signs.listen(program, program)
    asked = DesktopIdleTime(program, time.monotonic)
    for path, name, arguments in (*SIGNALS, *SAYS_SO):
        tell(desktop, path, name, arguments)

    def look() -> None:
        if len(told) >= len(SAYS_SO) and asked() is not None:
            application.quit()

    looking = QTimer(interval=20)
    looking.timeout.connect(look)
    looking.start()
    QTimer.singleShot(GIVE_UP_MILLISECONDS, application.quit)
    application.exec()
    signs.session_changed(f"{LOGIN}.Session", {"Active": True}, [])
    signs.session_changed(f"{LOGIN}.Session", {"Active": False}, [])
    sys.stdout.write(json.dumps({"told": told, "idle": asked()}))


if __name__ == "__main__":
    main()
