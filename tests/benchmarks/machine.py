"""The shape of the machine that measured, without its name."""

import os
import platform
from pathlib import Path

import PySide6
import sqlalchemy


def about_this_machine() -> str:
    """One line: cores, memory, how busy it was, and what it ran."""
    parts = [f"{os.cpu_count()} cores", *_memory(), *_load()]
    parts.append(f"{platform.system()}, Python {platform.python_version()}")
    parts.append(f"PySide6 {PySide6.__version__}, SQLAlchemy {sqlalchemy.__version__}")
    return ", ".join(parts) + "."


def _memory() -> list[str]:
    told = Path("/proc/meminfo")
    if not told.exists():
        return []
    kilobytes = int(told.read_text(encoding="ascii").split()[1])
    return [f"{kilobytes / 1024**2:.0f} GB of memory"]


def _load() -> list[str]:
    if not hasattr(os, "getloadavg"):
        return []
    return [f"{os.getloadavg()[0]:.1f} programs at work on average"]
