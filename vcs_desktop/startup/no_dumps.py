"""A crash leaves no picture of the memory behind: names and keys would be in it.

It does what one program can do for itself.  A computer that is set up to keep dumps of every
program, as Windows may be by its administrator, keeps them all the same.
"""

import sys

if sys.platform == "win32":
    import ctypes

    _SILENT = 0x0001 | 0x0002 | 0x8000
    """No box for critical errors, for crashes, or for files that are missing."""

    def leave_no_dumps() -> None:
        """Ask for no dump when this program crashes."""
        ctypes.windll.kernel32.SetErrorMode(_SILENT)

else:
    import resource

    _TOO_SMALL = 1
    """One byte, not nought: the kernel of Linux takes a limit of one as "no dump" even where
    dumps are handed to another program, and there it takes no notice of any other limit."""

    def leave_no_dumps() -> None:
        """Ask for no dump when this program crashes."""
        resource.setrlimit(resource.RLIMIT_CORE, (_TOO_SMALL, _TOO_SMALL))
