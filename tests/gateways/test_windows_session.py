"""Windows' messages about its session, as they lie in memory."""

import ctypes

import pytest

from vcs_desktop.gateways.windows_session import hear_of_session, reason_in
from vcs_desktop.kernel.locking import LockReason


class AMessage(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("word", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
    )


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (0x02B1, 0x7, LockReason.SCREEN_LOCKED),
        (0x02B1, 0x2, LockReason.USER_SWITCHED),
        (0x02B1, 0x4, LockReason.USER_SWITCHED),
        (0x0218, 0x4, LockReason.GOING_TO_SLEEP),
        (0x02B1, 0x8, None),
        (0x0218, 0x7, None),
        (0x0100, 0x7, None),
    ],
    ids=["locked", "switched", "remote left", "sleeps", "unlocked", "woke", "a key"],
)
def test_a_message_says_whether_to_lock(
    message: int, word: int, reason: LockReason | None
) -> None:
    lying_there = AMessage(1, message, word, 0)
    assert reason_in(ctypes.addressof(lying_there)) is reason


class Wtsapi:
    def __init__(self) -> None:
        self.asked: list[tuple[int | None, int]] = []

    def WTSRegisterSessionNotification(self, window: ctypes.c_void_p, flags: int) -> int:  # noqa: N802 - Windows calls it so
        self.asked.append((window.value, flags))
        return 1


def test_windows_is_asked_to_tell_the_window_of_this_session() -> None:
    library = Wtsapi()
    assert hear_of_session(77, "win32", library)
    assert library.asked == [(77, 0)]


def test_other_systems_are_not_asked() -> None:
    assert not hear_of_session(77, "linux")
