"""What Windows says when its screen is locked, its user is switched or it goes to sleep."""

import ctypes
import sys
from typing import Any

from vcs_desktop.kernel.locking import LockReason

_SESSION_CHANGED, _POWER_CHANGED = 0x02B1, 0x0218
_REASONS = {
    (
        _SESSION_CHANGED,
        0x2,
    ): LockReason.USER_SWITCHED,  # the screen of the computer goes to another
    (_SESSION_CHANGED, 0x4): LockReason.USER_SWITCHED,  # a remote screen is left
    (_SESSION_CHANGED, 0x7): LockReason.SCREEN_LOCKED,
    (_POWER_CHANGED, 0x4): LockReason.GOING_TO_SLEEP,
}


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG: whom it is for, what it is, and one word about it."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("word", ctypes.c_size_t),
    )


def reason_in(address: int) -> LockReason | None:
    """Why the office is to be locked, if the message at this address says so."""
    message = _Message.from_address(address)
    return _REASONS.get((message.message, message.word))


def hear_of_session(window: int, system: str = sys.platform, library: Any = None) -> bool:  # noqa: ANN401 - libraries have no types
    """Ask Windows to tell a window when the session changes.

    Args:
        window: The window's handle.
        system: The system that this runs on.
        library: Windows' own library for it, in tests a stand-in.

    Returns:
        Whether it will.
    """
    if system != "win32":
        return False
    library = library or vars(ctypes)["windll"].wtsapi32
    for_this_session = 0
    return bool(library.WTSRegisterSessionNotification(ctypes.c_void_p(window), for_this_session))
