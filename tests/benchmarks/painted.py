"""Tells whoever measures, on standard output, that a list was painted with rows in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QTableView


def say_painted_and_quit(table: QTableView) -> QObject:
    """Say "painted" after the first painting of the list that shows a row, and end the program.

    Returns:
        What watches; keep it.
    """
    # Qt is not loaded before the program that is measured loads it.
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - as said above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as said above

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and table.model().rowCount():
                # The painting itself comes after this event was filtered.
                QTimer.singleShot(0, self, self.say)
                table.viewport().removeEventFilter(self)
            return False

        def say(self) -> None:
            say("painted")
            say(f"work {process_time():.4f}")
            QApplication.quit()

    watch = Watch()
    table.viewport().installEventFilter(watch)
    return watch


def say_memory() -> None:
    """Say how many MB of memory this program holds now, where the computer tells."""
    told = Path("/proc/self/statm")
    if told.exists():
        pages = int(told.read_text(encoding="ascii").split()[1])
        say(f"memory {pages * os.sysconf('SC_PAGE_SIZE') / 1024**2:.1f}")


def say(words: str) -> None:
    """Say one line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
