"""Whatever else shows words when the office locks: dialogs, menus, tips, drawn pictures."""

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def put_away_all_but(window: QWidget) -> None:
    """Close every other window of the program, and forget what was drawn.

    A dialog that is the system's own, such as Windows' dialog for printing, may refuse: it shows
    no case.
    """
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    QPixmapCache.clear()
