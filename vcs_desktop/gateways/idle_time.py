"""How long nobody has touched this computer, as Windows and macOS tell it.

On Linux the desktop tells it by a message: that needs Qt and is asked in `ui.toolkit`.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

IdleTime = Callable[[], float | None]
"""Seconds since a key or the mouse of this computer was last used; None when nobody knows."""

_TICKS_AROUND = 2**32
_ANY_INPUT = 0xFFFFFFFF
_SESSION_STATE = 0
_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


class _LastInput(ctypes.Structure):
    """Windows' LASTINPUTINFO."""

    _fields_ = (("size", ctypes.c_uint32), ("ticks", ctypes.c_uint32))


def system_idle_time(system: str = sys.platform) -> IdleTime | None:
    """What tells the idle time on this system; None where no such call is known."""
    if system == "win32":
        libraries = vars(ctypes)["windll"]
        return windows_idle_time(libraries.user32, libraries.kernel32)
    if system == "darwin":
        return mac_idle_time(ctypes.CDLL(_CORE_GRAPHICS))
    return None


def windows_idle_time(user32: Any, kernel32: Any) -> IdleTime:  # noqa: ANN401 - libraries have no types
    """Ask GetLastInputInfo.  Its count of milliseconds begins anew after 49.7 days."""

    def seconds() -> float | None:
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        now = int(kernel32.GetTickCount()) % _TICKS_AROUND
        return float((now - last.ticks) % _TICKS_AROUND) / 1000

    return seconds


def mac_idle_time(core_graphics: Any) -> IdleTime:  # noqa: ANN401 - libraries have no types
    """Ask CGEventSourceSecondsSinceLastEventType for any input of this login."""
    ask = core_graphics.CGEventSourceSecondsSinceLastEventType
    ask.restype = ctypes.c_double
    ask.argtypes = [ctypes.c_int32, ctypes.c_uint32]

    def seconds() -> float | None:
        told = float(ask(_SESSION_STATE, _ANY_INPUT))
        return told if told >= 0 else None

    return seconds
