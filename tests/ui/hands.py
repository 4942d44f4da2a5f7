"""Hands on a keyboard and eyes on the window, for whoever works without a mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes


class Keyboard:
    """Hands on a keyboard that count every key, and eyes on the window."""

    def __init__(self, window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot) -> None:
        self.window = window
        self.pressed = 0
        self._lanes = lanes
        self._qtbot = qtbot

    def press(self, *keys: str | Qt.Key) -> None:
        """Press keys where the keyboard is, and wait until the window has answered."""
        for key in keys:
            self.pressed += 1
            if isinstance(key, str):
                QTest.keySequence(self._focused(), key)
            else:
                QTest.keyClick(self._focused(), key)
            self._see()

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        self.pressed += len(words)
        QTest.keyClicks(self._focused(), words)
        self._see()

    def choose_files(self, *files: Path) -> None:
        """Name files in the file dialog, and say that they are to be brought in."""
        self._qtbot.waitUntil(lambda: isinstance(self._top(), QFileDialog))
        self.write(" ".join(f'"{file}"' for file in files))
        self.press(Qt.Key.Key_Return)
        # A screen's window manager gives the keyboard back; without a screen nobody does.
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: self._top() is self.window)
        self._lanes.wait_until_idle()
        self.press("Ctrl+Return")

    def words(self) -> str:
        """Every word in sight."""
        QApplication.processEvents()
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def _see(self) -> None:
        """People see what a key did before they press the next one."""
        self._lanes.wait_until_idle()
        QApplication.processEvents()

    @property
    def frame(self) -> OfficeFrame:
        assert self.window.frame is not None
        return self.window.frame

    def titles_today(self) -> list[str]:
        return [row.line.title for row in self.frame.today.work_table.rows()]

    def _top(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        return focused.window() if focused is not None else None

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        return focused


def open_the_case(hands: Keyboard, passphrase: str) -> Keyboard:
    """Unlock, and go to the one case whose person is called Example."""
    hands.write(passphrase)
    hands.press(Qt.Key.Key_Return, "Ctrl+2")
    hands.write("example")
    hands.press(Qt.Key.Key_Return)
    return hands
