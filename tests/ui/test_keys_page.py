"""The page of keys leaves none out."""

from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import PaperPrinter
from tests.ui.invented_office import InventedDoor
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes

SAID_OTHERWISE = {
    "Ctrl+=": "Ctrl++",
    "4": "1, 2, 3 …",
    "5": "1, 2, 3 …",
    "6": "1, 2, 3 …",
    "7": "1, 2, 3 …",
}
"""Keys that stand on the page under others."""
ARROWS = {"Down"}


def test_every_key_of_the_window_stands_on_the_page(window: MainWindow) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_keys()
    QApplication.processEvents()
    labels = frame.current_screen().findChildren(QLabel)
    said = " ".join(label.text().replace(",", " ") for label in labels).split()
    keys = {one.key().toString() for one in window.findChildren(QShortcut)}
    for action in window.findChildren(QAction):
        keys |= {key.toString() for key in action.shortcuts()}
    missing = {
        key
        for key in keys - ARROWS - {""}
        if SAID_OTHERWISE.get(key, key).split(",")[0] not in said
    }
    assert missing == set()


def test_the_page_is_printed_for_the_wall_by_one_key(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_keys()
    QTest.keySequence(frame.current_screen(), "Ctrl+P")
    lanes.wait_until_idle()
    assert ("keys on paper", len(frame.keys.keys())) in door.jobs.told
    assert printing.file.exists()


def test_without_a_printer_the_page_says_so(window: MainWindow, printing: PaperPrinter) -> None:
    printing.is_there = False
    frame = window.frame
    assert frame is not None
    frame.open_keys()
    QTest.keySequence(frame.current_screen(), "Ctrl+P")
    assert frame.keys.bar.isVisible()
    assert not printing.file.exists()
