"""The longest stall of the window's thread through a scripted morning.

Another thread beats every five milliseconds, and the window's thread answers each beat: how
late it answers is how long a key would have waited.  The floor is the same beat while the
window shows Today and nothing is done.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest

from tests.benchmarks.a_window import AWindow, a_window
from tests.benchmarks.imports import news
from tests.benchmarks.offices import copied_office
from tests.benchmarks.row import Aim, Row, Wish
from vcs_desktop.ui.office_frame import OfficeFrame

AIM = Aim(50.0, is_of_ratio=False)
EVENTS, OFFENDERS = 2_000, 500
_BEAT = 0.005


@dataclass(slots=True)
class Longest:
    """The longest that the window's thread let a beat wait, and its own longest work in one go.

    Both in milliseconds; what else the machine does makes only the first one longer.
    """

    late: float = 0.0
    worked: float = 0.0


@dataclass(slots=True)
class Morning:
    """The longest stall of each step."""

    steps: dict[str, Longest] = field(default_factory=dict)
    step: str = ""


class Pulse(QObject):
    """Beats beside the window's thread, and sees how late it answers."""

    beaten = Signal(float)

    def __init__(self, morning: Morning) -> None:
        super().__init__()
        self._morning = morning
        self._worked = thread_time()
        self._answered = threading.Event()
        self._ends = threading.Event()
        self.beaten.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._beater = threading.Thread(target=self._beat, daemon=True)
        self._beater.start()

    def stop(self) -> None:
        """Beat no more."""
        self._ends.set()
        self._beater.join()

    def _beat(self) -> None:
        while not self._ends.wait(_BEAT):
            self._answered.clear()
            self.beaten.emit(perf_counter())
            # Whoever stops it waits on the window's thread, which then answers no more.
            while not self._answered.wait(_BEAT) and not self._ends.is_set():
                pass

    @Slot(float)
    def _answer(self, sent: float) -> None:
        longest = self._morning.steps.setdefault(self._morning.step, Longest())
        worked = thread_time()
        longest.late = max(longest.late, (perf_counter() - sent) * 1000)
        longest.worked = max(longest.worked, (worked - self._worked) * 1000)
        self._worked = worked
        self._answered.set()


def rows(wish: Wish) -> Iterator[Row]:
    """The longest stall of all, and the longest of each step."""
    morning = Morning()
    with copied_office(wish, wish.few) as folder, a_window(folder) as opened:
        pulse = Pulse(morning)
        for step, act in _script(opened, folder):
            morning.step = step
            act()
            opened.settle()
        pulse.stop()
    floor = morning.steps.pop("nothing")
    told = sorted(morning.steps.items(), key=lambda one: one[1].late, reverse=True)
    said = ", ".join(f"{step} {one.late:.0f} ({one.worked:.0f})" for step, one in told)
    note = (
        "Longest in each step, in ms, and in brackets the longest work of the window's own "
        f"thread between two beats: {said}."
    )
    what = f"longest stall of the window in a morning, {wish.few:,} cases"
    late = max(one.late for one in morning.steps.values())
    worked = max(one.worked for one in morning.steps.values())
    yield Row(what, "ms", floor.late, late, AIM, note)
    yield Row("the same, work of its own thread", "ms", floor.worked, worked, AIM, note)


def _script(opened: AWindow, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """A morning: each step and what is done in it."""
    yield "unlock and Today", opened.open
    frame = opened.frame
    yield "nothing", lambda: _wait(opened, 500)
    table = frame.today.work_table
    line = next((row for row in table.rows() if row.whose is None), None)
    if line is not None:
        yield "unfold", lambda: table.people_wanted.emit(line)
    today = frame.presenters.today._today
    assert today is not None
    yield "case", lambda: frame.open_case(today.items[0].case)
    letters = [item for item in today.items if item.letter is not None]
    if letters:
        yield "letter", lambda: frame.open_letter(letters[0])
    yield from _lists(frame)
    yield "team", frame.open_team
    yield "settings", frame.open_settings
    yield "arrivals", frame.open_arrivals
    file = folder.parent / "news.json"
    file.write_text("\n".join(news(EVENTS, OFFENDERS)), encoding="utf-8")
    frame.choose_files([file])
    yield "import", frame.presenters.arrivals.import_files
    yield "back to Today", frame.open_today


def _lists(frame: OfficeFrame) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "cases", frame.open_cases
    for letter in "exam":
        yield "search", lambda key=letter: QTest.keyClick(frame.cases.search_field, key)
    across = frame.cases.table.horizontalHeader()
    for column in (0, 1, 2):
        yield "sort", lambda at=column: across.sectionClicked.emit(at)


def _wait(opened: AWindow, milliseconds: int) -> None:
    waited = threading.Event()
    QTimer.singleShot(milliseconds, waited.set)
    while not waited.is_set():
        opened.application.processEvents()
