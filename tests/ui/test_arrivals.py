"""Bringing files in through the window: asked first, watched, stopped, and told when it ends."""

from pathlib import Path

import pytest

from tests.ui.invented_office import ImmediateBackground, InventedDoor, InventedJobs
from tests.ui.test_presenters import RememberingView, problem_of
from tests.ui.test_window import frame_of, words_on
from vcs_desktop.kernel.long_work import Phase, Progress
from vcs_desktop.ui.arrivals.presenter import ArrivalsPresenter
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def view() -> RememberingView:
    return RememberingView()


@pytest.fixture
def jobs() -> InventedJobs:
    return InventedJobs()


def test_an_import_shows_its_report(view: RememberingView, jobs: InventedJobs) -> None:
    presenter = ArrivalsPresenter(view, jobs, ImmediateBackground())
    presenter.choose([Path("folder/a.json")])
    assert view.told["show_chosen"] == (["a.json"],)
    assert jobs.told == []
    presenter.import_files()
    assert view.told["show_waiting"] == (1, False)
    assert view.told["show_report"][0].read == 5
    assert jobs.told == [(Path("folder/a.json"),)]


def test_a_rehearsal_shows_what_would_change_and_its_files_can_still_be_imported(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = ArrivalsPresenter(view, jobs, ImmediateBackground())
    presenter.choose([Path("a.json")])
    presenter.rehearse()
    assert view.told["show_rehearsal"][0].would_change[0].case_number == "VC-000412"
    presenter.import_files()
    assert jobs.told == [("rehearsed", Path("a.json")), (Path("a.json"),)]


def test_files_chosen_while_an_import_is_under_way_are_left_alone(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = ArrivalsPresenter(view, jobs, ImmediateBackground())

    class Meddling(InventedJobs):
        def import_files(self, files, work):
            presenter.choose([Path("b.json")])
            return jobs.import_files(files, work)

    presenter = ArrivalsPresenter(view, Meddling(), ImmediateBackground())
    presenter.choose([Path("a.json")])
    presenter.import_files()
    assert problem_of(view).happened == "An import is under way."
    assert jobs.told == [(Path("a.json"),)]


def test_an_import_that_fails_leaves_its_files_chosen(
    view: RememberingView, jobs: InventedJobs
) -> None:
    class Stopped(InventedJobs):
        def import_files(self, files, work):
            work.stop()
            return jobs.import_files(files, work)

    presenter = ArrivalsPresenter(view, Stopped(), ImmediateBackground())
    presenter.choose([Path("a.json")])
    presenter.import_files()
    assert "stopped" in problem_of(view).happened
    assert view.told["show_chosen"] == (["a.json"],)
    assert jobs.told == []


def test_what_would_change_is_seen_first_and_nothing_is_brought_in(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame_of(window).choose_files([Path("released.json")])
    arrivals = frame_of(window).arrivals
    arrivals.rehearse_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == [("rehearsed", Path("released.json"))]
    assert "Nothing was taken in" in words_on(arrivals)
    assert "Would be owed" in [line.status for line in arrivals.table.rows()]
    assert arrivals.import_button.hasFocus()
    arrivals.import_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told[1:] == [(Path("released.json"),)]


def test_an_import_shows_how_far_it_has_come_and_whether_it_can_be_stopped(
    window: MainWindow,
) -> None:
    frame_of(window).choose_files([Path("a.json"), Path("b.json")])
    arrivals = frame_of(window).arrivals
    arrivals.show_waiting(2, is_rehearsal=False)
    panel = arrivals.progress
    assert panel.stop_button.hasFocus()
    panel.show_progress(Progress(Phase.READING, 1, 2, 43, 100), may_stop=True)
    assert panel.words.text() == "Reading file 1 of 2: 43 %"
    assert panel.bar.accessibleDescription() == panel.words.text()
    assert panel.bar.value() == 430
    panel.show_progress(Progress(Phase.HEARING, 2, 2, 1200), may_stop=False)
    assert not panel.stop_button.isEnabled()
    assert not panel.stop_button.hasFocus()
    assert panel.bar.maximum() == 0


def test_whoever_went_on_working_is_told_when_an_import_ends(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame = frame_of(window)
    frame.choose_files([Path("a.json")])
    frame.arrivals.import_button.click()
    frame.open_today()
    lanes.wait_until_idle()
    assert "One new thing is owed because of it." in words_on(frame.today)
