"""Keeps what Qt's Python binding adds to every import out of the way: hundreds follow it.

From its own import on, PySide6 reads the source of every module that is imported anywhere, and
keeps its lines, to see whether the module might switch features on by `__feature__`.  Nobody
here does.  Measured: 0.1 s of work and 23 MB at each start.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it is its import that changes the others


def keep_imports_plain() -> None:
    """Let modules be imported without being read once more, from now on."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
