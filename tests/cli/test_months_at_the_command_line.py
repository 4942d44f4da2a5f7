"""Months of release that changed together: listed, written and said to be posted, by command."""

import signal
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import referral, sentence, table
from vcs_desktop.cli.months import stopped_by_keyboard


@pytest.fixture
def months(working: Typed, tmp_path: Path) -> Typed:
    """The known office, and two more people who are owed a month of release."""
    people, dates = tmp_path / "more-people.csv", tmp_path / "dates.csv"
    numbers = (3, 4)
    soon = (date.today() + timedelta(days=200)).isoformat()  # noqa: DTZ011 - a real command asks the real clock
    people.write_text(table(tuple(referral(n, **LONG_AGO) for n in numbers)), "utf-8")
    rows = (sentence(n, conditional_release_on=soon, as_at="2026-01-05") for n in numbers)
    dates.write_text(table(tuple(rows)), "utf-8")
    assert working("import", people, dates).code == 0
    return working


def test_what_no_recalculation_brought_is_listed_only_when_asked(months: Typed) -> None:
    assert "Add --all" in months("changed-dates").out
    listed = months("changed-dates", "--all", "--json").answer
    assert [row["case"] for row in listed["changes"]] == ["VC-000003", "VC-000004"]
    assert {row["way"] for row in listed["changes"]} == {"letter"}
    assert "VC-000003" in months("changed-dates", "--all").out


def test_the_summary_of_a_run_says_what_was_posted(months: Typed, tmp_path: Path) -> None:
    letters, summary = tmp_path / "letters", tmp_path / "summary.json"
    first = months("changed-dates", "--all", "--letters", letters, "--limit", "1").out
    assert "1 letters are left" in first and "does not meet the duty" in first
    run = months("changed-dates", "--all", "--letters", letters, "--json")
    assert ([len(run.answer[name]) for name in ("written", "already")], run.code) == ([1, 1], 0)
    summary.write_text(run.out, "utf-8")
    assert sorted(file.name for file in letters.iterdir()) == ["VC-000003.pdf", "VC-000004.pdf"]
    assert months("posted", "--batch", summary).out.startswith("2 letters are recorded as posted")
    assert months("changed-dates", "--all", "--json").answer["changes"] == []
    again = months("posted", "--batch", summary, "--json")
    assert (again.code, len(again.answer["refused"])) == (1, 2)
    assert months("check").code == 0


def test_a_review_is_recorded(months: Typed) -> None:
    assert months("changed-dates", "--reviewed").out.strip().endswith("in 0 cases.")


@pytest.mark.parametrize(
    "words",
    [
        ["posted"],
        ["posted", "ob-1", "--batch", "x.json"],
        ["posted", "--batch", "nothing-here.json"],
        ["changed-dates", "--limit", "3"],
        ["changed-dates", "--officer", "Nobody Here"],
    ],
    ids=" ".join,
)
def test_doubtful_words_are_refused_plainly(asking: Typed, words: list[str]) -> None:
    assert asking(*words).refusal


@pytest.mark.parametrize("content", ["", "[]", '{"written": 3}', "[" * 9_999, '{"written": [1]}'])
def test_a_file_that_is_no_summary_posts_nothing(
    asking: Typed, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "summary.json"
    file.write_text(content, "utf-8")
    assert "no file of this name" in asking("posted", "--batch", file).refusal


def test_the_keyboard_stops_a_run_after_a_letter_and_is_given_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stopped_by_keyboard() as is_stop_wanted:
        assert not is_stop_wanted()
        signal.raise_signal(signal.SIGINT)
        assert is_stop_wanted()
    assert signal.getsignal(signal.SIGINT) is before
