"""What a screen may rely on when it asks the background."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import LeftError, LongWork, Phase, Progress
from vcs_desktop.ui.ports import Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes, forbid_window_thread

LIST = Topic("today", "list")
CHANGE = Topic("letter", "posted")
LONG = Topic("arrivals", "import")


def a_known_error() -> KnownError:
    return KnownError("It happened.", "Nothing was done.", "Do this.")


def test_a_job_runs_elsewhere_and_its_answer_comes_home(lanes: BackgroundLanes) -> None:
    threads: list[threading.Thread] = []
    lanes.read(
        LIST,
        threading.current_thread,
        lambda worker: threads.extend([worker, threading.current_thread()]),
        threads.append,
    )
    lanes.wait_until_idle()
    worker, home = threads
    assert worker is not threading.main_thread()
    assert home is threading.main_thread()


def test_a_newer_question_makes_the_older_answer_stale(lanes: BackgroundLanes) -> None:
    answers: list[str] = []
    gate = threading.Event()
    lanes.read(LIST, lambda: (gate.wait(5), "old")[1], answers.append, answers.append)
    lanes.read(LIST, lambda: "new", answers.append, answers.append)
    gate.set()
    lanes.wait_until_idle()
    assert answers == ["new"]


def test_a_closed_screen_gets_no_answer(lanes: BackgroundLanes) -> None:
    answers: list[str] = []
    lanes.read(LIST, lambda: "for nobody", answers.append, answers.append)
    lanes.read(Topic("case", "show"), lambda: "for the case", answers.append, answers.append)
    lanes.forget("today")
    lanes.wait_until_idle()
    assert answers == ["for the case"]


def test_a_known_error_goes_to_whoever_asked(lanes: BackgroundLanes) -> None:
    told: list[KnownError] = []
    error = a_known_error()

    def refuse() -> str:
        raise error

    lanes.read(LIST, refuse, lambda _answer: told.clear(), told.append)
    lanes.wait_until_idle()
    assert told == [error]


def test_a_change_that_fails_after_its_screen_closed_is_still_told(
    lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    def refuse() -> None:
        raise a_known_error()

    told: list[KnownError] = []
    lanes.write(CHANGE, refuse, told.append, told.append)
    lanes.forget_all()
    with qtbot.waitSignal(lanes.unheard) as heard:
        lanes.wait_until_idle()
    assert told == []
    assert isinstance(heard.args[0], KnownError)


def test_changes_happen_in_the_order_they_were_asked_for(lanes: BackgroundLanes) -> None:
    done: list[int] = []
    for number in range(20):
        lanes.write(CHANGE, lambda number=number: number, done.append, done.append)
    lanes.wait_until_idle()
    assert done == list(range(20))


def test_reading_does_not_wait_for_a_long_change(lanes: BackgroundLanes, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    lanes.write(CHANGE, lambda: gate.wait(5), lambda _done: None, answers.append)
    lanes.read(LIST, lambda: "at once", answers.append, answers.append)
    qtbot.waitUntil(lambda: answers == ["at once"])
    assert lanes.is_busy()
    gate.set()
    lanes.wait_until_idle()


def test_a_fault_of_ours_is_raised_where_it_is_reported(
    lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as faults:
        lanes.read(LIST, lambda: 1 // 0, lambda _answer: None, lambda _error: None)
        lanes.wait_until_idle()
    assert [fault[0] for fault in faults] == [ZeroDivisionError]


def test_an_office_job_refuses_the_thread_of_the_window(lanes: BackgroundLanes) -> None:
    with pytest.raises(RuntimeError, match="background"):
        forbid_window_thread()
    done: list[None] = []
    lanes.read(LIST, forbid_window_thread, done.append, lambda _error: None)
    lanes.wait_until_idle()
    assert done == [None]


def test_long_work_tells_how_far_it_has_come_and_then_its_answer(lanes: BackgroundLanes) -> None:
    heard: list[object] = []

    def job(work: LongWork) -> str:
        for done in range(3):
            work.go_on(Progress(Phase.READING, done=done))
        return "done"

    lanes.watch(LONG, job, lambda progress: heard.append(progress.done), heard.append, fail)
    lanes.wait_until_idle()
    assert heard[-2:] == [2, "done"]
    assert heard[:-1] == sorted(heard[:-1])


def test_writes_go_first_between_two_steps_of_long_work(lanes: BackgroundLanes) -> None:
    order: list[str] = []
    asked = threading.Event()

    def job(work: LongWork) -> None:
        asked.wait(5)
        work.go_on(Progress(Phase.READING))
        order.append("next step")

    lanes.watch(LONG, job, lambda _progress: None, lambda _done: None, fail)
    for number in range(3):
        lanes.write(CHANGE, lambda number=number: order.append(f"write {number}"), ignore, fail)
    asked.set()
    lanes.wait_until_idle()
    assert order[-1] == "next step"


def test_reading_and_writing_go_on_beside_long_work(lanes: BackgroundLanes, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    lanes.watch(LONG, lambda _work: gate.wait(5), answers.append, lambda _done: None, fail)
    lanes.read(LIST, lambda: "read", answers.append, fail)
    lanes.write(CHANGE, lambda: "written", answers.append, fail)
    qtbot.waitUntil(lambda: sorted(answers) == ["read", "written"])
    gate.set()
    lanes.wait_until_idle()


def test_long_work_ends_when_the_office_closes_and_says_so(
    lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    begun = threading.Event()

    def job(work: LongWork) -> None:
        begun.set()
        while True:
            work.go_on(Progress(Phase.TAKING_IN))

    told: list[object] = []
    lanes.watch(LONG, job, lambda _progress: None, told.append, told.append)
    begun.wait(5)
    lanes.forget_all()
    with qtbot.waitSignal(lanes.unheard) as heard:
        lanes.leave_long_work()
        lanes.wait_until_idle()
    assert told == []
    assert isinstance(heard.args[0], LeftError)


def ignore(_answer: object) -> None:
    """Nobody needs this answer."""


def fail(error: KnownError) -> None:
    raise error
