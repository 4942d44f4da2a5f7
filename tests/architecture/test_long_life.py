"""The window may stay open all day: Qt's calls that return nothing must not use None up.

PySide6 6.12.0 on Python 3.11 loses one reference to None in each such call, and ends the
program after some thousands of them (docs/decisions/0003).  From Python 3.12 on None cannot
be used up, so there this shows only that the calls work.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1000
TOLERATED = 50
"""References that the interpreter itself may gain or lose meanwhile."""


def drift_of(call: Callable[[], object]) -> int:
    """How many references to None this call costs, over many times."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.parametrize("named", ["setText", "setEnabled", "update", "start", "processEvents"])
def test_a_call_that_returns_nothing_costs_nothing(qapp: QApplication, qtbot, named: str) -> None:
    label = QLabel("invented")
    qtbot.addWidget(label)
    timer = QTimer(label)
    calls: dict[str, Callable[[], object]] = {
        "setText": lambda: label.setText("invented"),
        "setEnabled": lambda: label.setEnabled(True),
        "update": label.update,
        "start": lambda: timer.start(1_000_000),
        "processEvents": qapp.processEvents,
    }

    assert abs(drift_of(calls[named])) <= TOLERATED
