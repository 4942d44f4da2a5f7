"""What a screen reader is told, asked from outside over AT-SPI, as it would ask.

    dbus-run-session -- python -m tests.ui.spoken_tree

writes one line of JSON for each screen.  It needs Xvfb, at-spi2-core and Qt's libraries for X.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSED, _SHOWING = 12, 25
_PATIENCE = 120
"""Seconds until an answer is given up: a busy machine takes its time."""
_ROUNDS = 2_000
"""How often the window is given a turn to make itself known, before that is given up."""

SCREENS = (
    "today", "cases", "case", "letter", "changed dates", "settings", "sentences", "arrivals",
    "team", "help", "exercises", "first hour", "keys",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing on the screen, as a screen reader hears of it."""

    role: str
    name: str
    is_showing: bool
    is_focused: bool


class Outside:
    """A program beside the window, which only knows what the accessibility bus tells."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def programs(self) -> list[tuple[str, str]]:
        """Every program that made itself known."""
        return self._children(("org.a11y.atspi.Registry", _ROOT))

    def walk(self, place: tuple[str, str]) -> Iterator[Spoken]:
        """Everything under a place that is not put away, in the order it is read in."""
        states = self._ask(place, "GetState")[0]
        flags = sum(word << (32 * at) for at, word in enumerate(states))
        role = self._ask(place, "GetRoleName")[0]
        about = Properties(DBusAddress(place[1], place[0], _ACCESSIBLE))
        (_kind, name), *_rest = self._reply(about.get("Name"))
        is_showing = bool(flags >> _SHOWING & 1)
        yield Spoken(role, name, is_showing, bool(flags >> _FOCUSED & 1))
        if is_showing or role in {"application", "frame"}:
            for child in self._children(place):
                yield from self.walk(child)

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        return [(name, path) for name, path in self._ask(place, "GetChildren")[0]]

    def _ask(self, place: tuple[str, str], question: str) -> tuple:
        return self._reply(new_method_call(DBusAddress(place[1], place[0], _ACCESSIBLE), question))

    def _reply(self, message: object) -> tuple:
        return self._bus.send_and_get_reply(message, timeout=_PATIENCE).body


@contextmanager
def shown_window() -> Iterator[subprocess.Popen[str]]:
    """An office of invented people in a window on a screen of its own."""
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"],  # noqa: S607 - wherever it is
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert screen.stdout is not None
    seen = {"DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.shown_window"],
        env=os.environ | seen | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield window
    finally:
        window.communicate(timeout=60)
        screen.terminate()
        screen.wait()


def show(window: subprocess.Popen[str], screen: str) -> None:
    """Let the window show a screen, and wait until it does."""
    assert window.stdin is not None
    assert window.stdout is not None
    window.stdin.write(f"{screen}\n")
    window.stdin.flush()
    while window.stdout.readline().strip() != screen:
        if window.poll() is not None:
            raise SystemExit("The window went away.")


def main() -> None:
    """Ask about every screen."""
    session = open_dbus_connection()
    asked = new_method_call(
        DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
    )
    address = session.send_and_get_reply(asked, timeout=_PATIENCE).body[0]
    outside = Outside(open_dbus_connection(bus=address))
    with shown_window() as window:
        for _round in range(_ROUNDS):
            show(window, "today")
            if outside.programs():
                break
        for screen in SCREENS:
            show(window, screen)
            heard = [one for program in outside.programs() for one in outside.walk(program)]
            sys.stdout.write(json.dumps([screen, [asdict(one) for one in heard]]) + "\n")


if __name__ == "__main__":
    main()
