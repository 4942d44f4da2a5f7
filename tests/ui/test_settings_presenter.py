"""What Settings asks of the office: everything is tried first, and decided once."""

from datetime import date
from pathlib import Path

import pytest

from tests.ui.invented_office import ImmediateBackground, InventedJobs
from tests.ui.invented_settings import a_rule
from tests.ui.test_presenters import RememberingView, problem_of
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.office_policy import SettingChange, SettingName
from vcs_desktop.ui.settings.presenter import DecisionKind, SettingsPresenter, Trial
from vcs_desktop.ui.settings.typed import TypedHoliday, TypedSetting, day_typed

EIGHT = TypedSetting("KEY-13", SettingName.TARGET, " 8 ", is_off=False, from_on="01/12/2026")
A_DAY = TypedHoliday("29/12/2026", "Invented Day", "an invented notice")
REFUSAL = KnownError("It can't be.", "Nothing was changed.", "Try another.")


@pytest.fixture
def view() -> RememberingView:
    return RememberingView()


@pytest.fixture
def jobs() -> InventedJobs:
    return InventedJobs()


@pytest.fixture
def presenter(view: RememberingView, jobs: InventedJobs) -> SettingsPresenter:
    presenter = SettingsPresenter(view, jobs, ImmediateBackground())
    presenter.refresh()
    return presenter


def trial_in(view: RememberingView) -> Trial:
    (trial,) = view.told["show_trial"]
    assert isinstance(trial, Trial)
    return trial


def test_a_figure_is_tried_and_set_only_with_the_decision(presenter, view, jobs) -> None:
    change = SettingChange("KEY-13", SettingName.TARGET, 8, date(2026, 12, 1))

    presenter.try_setting(EIGHT)
    assert (jobs.settings.tried, jobs.settings.told) == ([change], [])
    assert trial_in(view).moves == jobs.settings.moves

    presenter.decide("agreed")
    assert jobs.settings.told == [(change, "agreed")]
    assert view.told["show_decided"] == (DecisionKind.FIGURE, jobs.settings.moves)


def test_what_was_left_is_not_decided_afterwards(presenter, jobs) -> None:
    presenter.try_undo("setting-1")
    presenter.leave()
    presenter.decide("agreed")

    assert jobs.settings.told == []


def test_a_decision_is_made_once_however_often_it_is_pressed(presenter, jobs) -> None:
    presenter.try_undo("setting-1")
    presenter.decide("agreed")
    presenter.decide("agreed")

    assert jobs.settings.told == [("setting-1", "agreed")]


def test_a_decision_that_was_refused_can_be_made_again(presenter, view, jobs) -> None:
    presenter.try_undo("setting-1")
    jobs.settings.refusal = REFUSAL
    presenter.decide("")
    assert problem_of(view) is REFUSAL

    jobs.settings.refusal = None
    presenter.decide("agreed")
    assert jobs.settings.told == [("setting-1", "agreed")]


def test_what_cannot_be_tried_is_told_and_the_lists_are_there_again(presenter, view, jobs) -> None:
    jobs.settings.refusal = REFUSAL
    view.told.clear()

    presenter.try_drop()

    assert problem_of(view) is REFUSAL
    assert "show_left" in view.told and "show_trial" not in view.told


def test_an_answer_that_comes_after_leaving_is_not_shown(view, jobs) -> None:
    late = LateBackground()
    presenter = SettingsPresenter(view, jobs, late)
    presenter.try_drop()
    presenter.leave()
    late.deliver()

    assert "show_trial" not in view.told


class LateBackground:
    """Keeps every job until it is asked to deliver."""

    def __init__(self) -> None:
        self._kept = []

    def read(self, _topic, job, done, _failed) -> None:
        self._kept.append((job, done))

    def deliver(self) -> None:
        for job, done in self._kept:
            done(job())


def test_a_pack_that_is_adopted_is_the_one_that_was_tried(presenter, view, jobs) -> None:
    presenter.try_pack(Path("/invented/pack"))
    assert trial_in(view).rules.added == ("KEY-97",)

    presenter.decide("agreed")

    assert jobs.settings.told == [("what pack held then", "agreed")]


def test_a_holiday_needs_no_reason_but_its_source(presenter, view, jobs) -> None:
    presenter.try_holiday(A_DAY)
    assert not trial_in(view).needs_reason
    presenter.decide("")

    assert jobs.settings.told == [(date(2026, 12, 29), "Invented Day", "an invented notice")]


def test_a_holiday_is_taken_back_with_a_reason(presenter, jobs) -> None:
    presenter.try_removal(date(2026, 12, 29))
    presenter.decide("withdrawn")

    assert jobs.settings.told == [(date(2026, 12, 29), "withdrawn")]


@pytest.mark.parametrize(
    "act",
    [
        lambda one: one.try_setting(TypedSetting("KEY-13", SettingName.TARGET, "soon", False, "")),
        lambda one: one.try_setting(
            TypedSetting("KEY-13", SettingName.TARGET, "8", False, "soon")
        ),
        lambda one: one.try_holiday(TypedHoliday("tomorrow", "a", "b")),
        lambda one: one.try_holiday(TypedHoliday("29/12/2026", " ", "b")),
        lambda one: one.try_holiday(TypedHoliday("29/12/2026", "a", "")),
    ],
)
def test_what_is_typed_wrong_is_told_before_anything_is_tried(presenter, view, jobs, act) -> None:
    act(presenter)

    assert problem_of(view).not_done == "Nothing was tried or changed."
    assert jobs.settings.tried == []


@pytest.mark.parametrize("text", ["30/11/2026", "2026-11-30", " 30.11.2026 ", "30 11 2026"])
def test_a_day_is_read_as_people_type_it(text: str) -> None:
    assert day_typed(text) == date(2026, 11, 30)


def test_a_figure_may_count_from_today_on(presenter, jobs) -> None:
    presenter.refresh()
    presenter.try_setting(TypedSetting("KEY-13", SettingName.TARGET, "8", False, " Today "))

    (change,) = jobs.settings.tried
    assert change.from_on == date(2026, 11, 23)


@pytest.mark.parametrize(
    "text", ["", "31/11/2026", "11/2026", "30/11/26", "2026-11-30x", "\u0663\u0660/11/2026"]
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(KnownError):
        day_typed(text)


def test_a_search_finds_rules_by_id_title_and_source_and_stays_when_read_again(
    presenter, view, jobs
) -> None:
    for words, found in (("key-18", ["KEY-18"]), ("CHASE", ["KEY-13"]), ("no such", [])):
        presenter.search_rules(words)
        assert [line.id for line in view.told["show_rules"][0]] == found

    presenter.search_rules("release")
    jobs.settings.rules = (a_rule(1, title="Tell the release"), a_rule(2))
    presenter.refresh()
    assert [line.id for line in view.told["show_rules"][0]] == ["KEY-01"]
