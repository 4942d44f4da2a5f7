"""Why an office was locked, and when.  The computer's doors and the screens share these words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LockReason(StrEnum):
    """What made the office lock."""

    ASKED = "asked"
    IDLE_PROGRAM = "idle-program"
    IDLE_COMPUTER = "idle-computer"
    SLEPT = "slept"
    GOING_TO_SLEEP = "going-to-sleep"
    SCREEN_LOCKED = "screen-locked"
    USER_SWITCHED = "user-switched"


@dataclass(frozen=True, slots=True)
class Locked:
    """That the office was locked.

    Attributes:
        unprinted_count: Letters that were to be printed and were not handed to a printer.
    """

    reason: LockReason
    at: datetime
    idle_minutes: int = 0
    unprinted_count: int = 0
