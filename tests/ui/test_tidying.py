"""Unreachable widgets are deleted on the window's thread, and nowhere else."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QLabel

from vcs_desktop.ui.ports import Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.tidying import TidyingHere


class LabelInACircle(QLabel):
    """A label that only Python's search for unreachable objects can delete."""

    def __init__(self) -> None:
        super().__init__("left behind")
        self.myself = self


@pytest.mark.usefixtures("qapp")
def test_a_busy_worker_deletes_no_widget(lanes: BackgroundLanes) -> None:
    deleted_on: list[threading.Thread] = []
    label = LabelInACircle()
    weakref.finalize(label, lambda: deleted_on.append(threading.current_thread()))
    del label
    topic = Topic("test", "work")
    circles = range(5_000)
    lanes.read(topic, lambda: [_circle() for _number in circles], lambda _c: None, print)
    lanes.wait_until_idle()
    assert deleted_on == []
    gc.collect()
    assert deleted_on == [threading.main_thread()]


@pytest.mark.usefixtures("qapp")
def test_the_window_tidies_up_what_has_piled_up() -> None:
    tidying = TidyingHere()
    for _number in range(2 * gc.get_threshold()[0]):
        _circle()
    assert gc.get_count()[0] > gc.get_threshold()[0]
    tidying.tidy()
    assert gc.get_count()[0] < gc.get_threshold()[0]
    assert not gc.isenabled()


@pytest.mark.usefixtures("qapp")
def test_what_was_in_use_once_is_tidied_up_when_it_no_longer_is() -> None:
    tidying = TidyingHere()
    label = LabelInACircle()
    is_left = weakref.ref(label)
    for _ in range(60):
        tidying.tidy()
    del label
    assert is_left() is not None
    for _ in range(60):
        tidying.tidy()
    assert is_left() is None
    tidying.finish()


def _circle() -> list[object]:
    circle: list[object] = []
    circle.append(circle)
    return circle
