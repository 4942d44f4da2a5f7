"""How long nobody touched the computer, asked of stand-ins for Windows and macOS."""

import ctypes
import time

import pytest

from vcs_desktop.gateways.idle_time import mac_idle_time, system_idle_time, windows_idle_time
from vcs_desktop.gateways.steady_clock import steady_seconds


class AWindows:
    """The two calls of Windows that tell the idle time."""

    def __init__(self, last_ticks: int, ticks: int, *, answers: bool = True) -> None:
        self.last_ticks = last_ticks
        self.ticks = ticks
        self.answers = answers

    def GetLastInputInfo(self, place: object) -> bool:  # noqa: N802 - Windows calls it so
        place._obj.ticks = self.last_ticks
        return self.answers

    def GetTickCount(self) -> int:  # noqa: N802 - Windows calls it so
        return self.ticks


@pytest.mark.parametrize(
    ("last", "now", "idle"),
    [(1_000, 61_000, 60.0), (2**32 - 500, 1_500, 2.0)],
    ids=["an ordinary day", "the count began anew meanwhile"],
)
def test_windows_tells_since_when_nobody_touched_it(last: int, now: int, idle: float) -> None:
    windows = AWindows(last, now)
    assert windows_idle_time(windows, windows)() == idle


def test_windows_that_does_not_answer_is_not_taken_for_busy() -> None:
    windows = AWindows(0, 0, answers=False)
    assert windows_idle_time(windows, windows)() is None


def test_a_mac_tells_since_when_nobody_touched_it() -> None:
    asked = []

    class AMac:
        @staticmethod
        def CGEventSourceSecondsSinceLastEventType(*words: int) -> float:  # noqa: N802 - macOS calls it so
            asked.append(words)
            return 42.5

    assert mac_idle_time(AMac)() == 42.5
    assert asked == [(0, 0xFFFFFFFF)]


def test_linux_has_no_such_call() -> None:
    assert system_idle_time("linux") is None


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_steady_clock_never_runs_backwards(system: str) -> None:
    seconds = steady_seconds(system)
    assert seconds() <= seconds()


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has this clock")
def test_on_linux_sleep_counts() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= steady_seconds("linux")() <= time.clock_gettime(time.CLOCK_BOOTTIME)


def test_the_structure_for_windows_has_the_size_that_windows_asks_for() -> None:
    seen = []

    class Sized(AWindows):
        def GetLastInputInfo(self, place: object) -> bool:  # noqa: N802 - Windows calls it so
            seen.append((place._obj.size, ctypes.sizeof(place._obj)))
            return True

    windows = Sized(0, 0)
    windows_idle_time(windows, windows)()
    assert seen == [(8, 8)]
