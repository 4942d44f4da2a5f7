"""Whether Qt's calls that return nothing use None up (docs/decisions/0003)."""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.row import Aim, Row, Wish

CALLS = 200_000
TOLERATED = 200
"""References that the interpreter itself may gain or lose meanwhile."""


def rows(wish: Wish) -> Iterator[Row]:
    """The drift of references to None."""
    calls = min(CALLS, wish.many * 4)
    application = QApplication.instance() or QApplication([])
    label = QLabel("invented")
    timer = QTimer(label)
    voids = (
        lambda: label.setText("invented"),
        lambda: label.setEnabled(True),
        label.update,
        lambda: timer.start(1_000_000),
        application.processEvents,
    )
    for call in voids:
        call()
    before = sys.getrefcount(None)
    for number in range(calls):
        voids[number % len(voids)]()
    drift = abs(before - sys.getrefcount(None))
    label.deleteLater()
    yield Row(
        f"{calls:,} calls of Qt that return nothing",
        "references lost",
        None,
        drift,
        Aim(TOLERATED, is_of_ratio=False),
    )
