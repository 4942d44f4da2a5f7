"""Concerns and reminders at the command line: words from a file, never from the command itself."""

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

CASE = "VC-000001"
WORDS = "He stood at my gate."


@pytest.fixture
def words_file(tmp_path: Path) -> Path:
    file = tmp_path / "words.txt"
    file.write_text(WORDS, "utf-8")
    return file


def test_a_concern_is_first_in_todays_list_and_goes_its_way(
    working: Typed, words_file: Path
) -> None:
    said = working("concern", CASE, "--kind", "fear", "--words-file", words_file)
    assert "Concern 1 is recorded" in said.out
    first = working("today").out.splitlines()[2]
    assert first.startswith("CONCERN  1  VC-000001  Ms Siân Ŵyn Example: Fear.")

    assert working("concern-moved", "1", "--passed-to", "Invented Police").code == 0
    assert "Nobody has said yet" in working("concern-moved", "1", "--told").out
    assert working("concern-moved", "1", "--acknowledged").code == 0

    assert working("concerns").out == "No concern is open.\n"
    whole = working("concerns", CASE).out
    assert WORDS in whole
    assert "Invented Police" in whole


def test_words_may_be_piped_in(working: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(WORDS))
    working("concern", CASE, "--kind", "breach", "--words-file", "-")
    (one,) = working("concerns", CASE, "--json").answer["concerns"]
    assert (one["words"], one["kind"], one["state"]) == (WORDS, "breach", "reported")


def test_the_list_of_the_unit_has_no_words_and_no_name_in_json(
    working: Typed, words_file: Path
) -> None:
    working("concern", CASE, "--kind", "other", "--words-file", words_file)
    for answer in (working("concerns", "--json").out, working("today", "--json").out):
        assert WORDS not in answer
        assert "Ŵyn" not in answer


def test_a_file_that_is_not_there_is_told_and_nothing_is_kept(
    working: Typed, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.txt"
    refused = working("concern", CASE, "--kind", "fear", "--words-file", gone).refusal
    assert "can't be read" in refused
    assert working("concerns", "--json").answer == {"concerns": []}


def test_a_concern_goes_no_step_twice(working: Typed, words_file: Path) -> None:
    working(
        *("concern", CASE, "--kind", "fear", "--words-file", words_file),
        *("--passed-to", "Invented Police"),
    )
    assert "already" in working("concern-moved", "1", "--passed-to", "Others").refusal


def test_a_reminder_is_made_listed_and_done(working: Typed) -> None:
    made = working("remind", CASE, "ring back today 11.59 pm", "--json").answer["reminder"]
    assert (made["at"], made["words"]) == ("23:59", "ring back")
    assert "Reminder  1  VC-000001" in working("today").out
    assert "ring back" in working("reminders").out

    assert working("reminder-done", "1").code == 0
    assert working("reminders").out == "There is no reminder.\n"


def test_a_line_without_a_day_is_refused(working: Typed) -> None:
    assert "No day could be read" in working("remind", CASE, "ring back").refusal


def test_what_a_reminder_says_is_in_no_list_of_the_day(working: Typed) -> None:
    working("remind", CASE, "ring Mr Bo Example today")
    (told,) = working("today", "--json").answer["reminders"]
    assert (told["case"], "words" in told) == (CASE, False)
    (whole,) = working("reminders", "--json").answer["reminders"]
    assert whole["words"] == "ring Mr Bo Example"
