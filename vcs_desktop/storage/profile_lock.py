"""Locking an open file, shared or alone, in the way each system offers.

It knows no profile: only an open file, and whether the lock was given.  A lock ends when the
file is closed or the process ends.
"""

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    _SEATS = 64
    """Windows locks bytes, and only for one holder each: whoever shares takes one byte of
    these, whoever wants to be alone takes all of them."""

    def lock_shared(handle: int) -> bool:
        """Take a shared lock; False when somebody has it alone."""
        return any(_lock(handle, seat, 1) for seat in range(_SEATS))

    def lock_alone(handle: int) -> bool:
        """Take the lock alone; False when anybody has it."""
        return _lock(handle, 0, _SEATS)

    def _lock(handle: int, first: int, count: int) -> bool:
        os.lseek(handle, first, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, count)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock_shared(handle: int) -> bool:
        """Take a shared lock; False when somebody has it alone."""
        return _lock(handle, fcntl.LOCK_SH)

    def lock_alone(handle: int) -> bool:
        """Take the lock alone; False when anybody has it."""
        return _lock(handle, fcntl.LOCK_EX)

    def _lock(handle: int, kind: int) -> bool:
        try:
            # flock belongs to the open file, so two openings in one process exclude each
            # other too; lockf belongs to the process and would not.
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
