"""How long nobody was there, and whether that is long enough to lock.  Knows no Qt.

Two clocks can be asked: the computer's, which sees every program's keys, and this program's own.
Where the computer's clock can't be told, the program's own counts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.kernel.locking import LockReason

LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 1, 10, 60
"""The officer's own choice lies between these.  They are no policy's figures but the program's."""

_WARNING_SECONDS = 60.0
_LOOKS_STOPPED = 20.0
"""Seconds without a look, which is taken once a second, that mean the computer was asleep."""


class IdleClock(StrEnum):
    """Whose idle time counts."""

    COMPUTER = "computer"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class LockWishes:
    """After how long without anybody the office locks, and by which clock."""

    minutes: int = USUAL_MINUTES
    clock: IdleClock = IdleClock.COMPUTER


@dataclass(frozen=True, slots=True)
class IdleLook:
    """How it stands now.

    Attributes:
        seconds_left: Until the office locks.
        due: Why it is to be locked now; None while it is not.
    """

    seconds_left: float
    warns: bool
    due: LockReason | None


class IdleWatch:
    """Counts idle time.

    Args:
        seconds: A clock that goes on while the computer sleeps and can't be set back.
        computer_idle: For how many seconds nobody has touched the computer; it may tell None.
    """

    def __init__(
        self,
        seconds: Callable[[], float],
        computer_idle: Callable[[], float | None] | None = None,
    ) -> None:
        self._seconds = seconds
        self._computer_idle = computer_idle
        self.wishes = LockWishes()
        self._touched_at = self._looked_at = seconds()
        self._idle = 0.0

    @property
    def knows_computer(self) -> bool:
        """Whether the computer's own clock can be told just now."""
        return self._computer_idle is not None and self._computer_idle() is not None

    def touch(self) -> None:
        """Somebody is there: a key or the mouse was used in this program."""
        self._touched_at = self._seconds()
        self._idle = 0.0

    def begin(self) -> None:
        """Begin to count anew."""
        self.touch()
        self._looked_at = self._touched_at

    def look(self) -> IdleLook:
        """See how it stands now."""
        now = self._seconds()
        limit = self.wishes.minutes * 60.0
        gap, idle_before = now - self._looked_at, self._idle
        idle, clock = self._idle_now(now)
        self._looked_at, self._idle = now, idle
        # The key that wakes a computer counts as input.  It must not make the sleep undone.
        if gap > _LOOKS_STOPPED and idle_before + gap >= limit:
            return IdleLook(0.0, warns=False, due=LockReason.SLEPT)
        left = max(limit - idle, 0.0)
        by_computer = clock is IdleClock.COMPUTER
        reason = LockReason.IDLE_COMPUTER if by_computer else LockReason.IDLE_PROGRAM
        return IdleLook(
            left,
            warns=0 < left <= min(_WARNING_SECONDS, limit / 2),
            due=None if left else reason,
        )

    def _idle_now(self, now: float) -> tuple[float, IdleClock]:
        own = now - self._touched_at
        if self.wishes.clock is IdleClock.COMPUTER and self._computer_idle is not None:
            told = self._computer_idle()
            if told is not None:
                return min(own, told), IdleClock.COMPUTER
        return own, IdleClock.PROGRAM
