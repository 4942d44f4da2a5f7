"""Seconds that pass at one pace: nobody can set them back, and they go on while a computer sleeps.

Idle time is counted by them.  They say nothing about the time of day.
"""

import sys
import time
from collections.abc import Callable

_CLOCKS = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
"""Where Python's own steady clock stands still during sleep, the one that goes on."""


def steady_seconds(system: str = sys.platform) -> Callable[[], float]:
    """The clock of this system that goes on during sleep; Windows' own one does."""
    number = getattr(time, _CLOCKS.get(system, ""), None)
    if number is None:
        return time.monotonic
    return lambda: time.clock_gettime(number)
