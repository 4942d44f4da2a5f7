"""What a screen may rely on when it asks the background."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes, forbid_window_thread

LIST = Topic("today", "list")
CHANGE = Topic("letter", "posted")


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
