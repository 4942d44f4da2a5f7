"""The commands of what officers enter, settle and take back."""

import json
from pathlib import Path

import pytest

from tests.helpers.office import movement

ON = "2025-03-04"
BY_TELEPHONE = ("--how", "telephone", "--who", "prison", "--on", ON)
A_MESSAGE = movement("UAL", at="2025-03-03T10:00:00Z")


def enter(working, *more, stage="absconded"):
    return working("enter", stage, "--case", "VC-000001", *BY_TELEPHONE, *more, "--json")


def imported(working, tmp_path: Path, message=A_MESSAGE):
    paper = tmp_path / "later.json"
    paper.write_text(json.dumps(message), "utf-8")
    return working("import", paper, "--json").answer


def the_look(working, *, is_match):
    looks = working("today", "--json").answer["needs_look"]
    (found,) = [look for look in looks if (look["match"] is not None) is is_match]
    return found


def test_an_entry_answers_with_its_occurrence_and_what_is_owed(working) -> None:
    answer = enter(working).answer

    (owed,) = answer["obligations"]
    assert answer["added"] is True
    assert (answer["stage"], answer["on"]) == ("absconded", ON)
    assert answer["source"] == "by-hand:telephone:prison"
    assert answer["entry"].startswith("entry-") and "absconded" in answer["occurrence"]
    assert working("explain", owed, "--json").answer["rule"] == "KEY-24"


def test_the_same_entry_twice_adds_nothing(working) -> None:
    first, again = enter(working).answer, enter(working).answer

    assert (again["added"], again["obligations"]) == (False, [])
    assert again["occurrence"] == first["occurrence"]
    assert "on file already" in again["done"]


def test_what_is_nearly_on_file_is_refused_unless_it_is_different(working) -> None:
    enter(working)
    near = ("enter", "absconded", "--case", "VC-000001", "--how", "email", "--who", "police")

    refused = working(*near, "--on", "2025-03-05")
    taken = working(*near, "--on", "2025-03-05", "--different", "--json")

    assert "Something very like it is on file already" in refused.refusal
    assert taken.answer["added"] is True


def test_dates_outcomes_and_months_are_taken(working) -> None:
    decided = enter(
        working,
        *("--outcome", "not-released", "--date", "next-review=2027-03"),
        *("--date", "decision-provided=2025-03-01"),
        stage="parole-decision-final",
    )
    offender = ("--offender", "A0001ZZ")
    listed = working(
        *("enter", "parole-hearing-listed", *offender, *BY_TELEPHONE, "--json"),
        *("--date", "parole-hearing=2025-06-03"),
    )

    assert decided.answer["added"] is listed.answer["added"] is True


def test_a_later_message_is_matched(working, tmp_path: Path) -> None:
    enter(working)
    report = imported(working, tmp_path)
    look = the_look(working, is_match=True)

    assert report["key_stages"] == report["obligations"] == []
    assert look["match"] == {
        "look": look["id"],
        "entered": {"stage": "absconded", "on": ON},
        "reported": {"stage": "absconded", "on": "2025-03-03"},
    }
    in_words = working("today").out
    assert "Entered: absconded, 4 March 2025. Reported: absconded, 3 March 2025." in in_words
    assert "Say whether it is the same" in working("looked", look["id"]).refusal
    done = working("match", look["id"], "--same", "--json").answer
    assert done["obligations"] == [] and "It is the same" in done["done"]
    assert working("match", look["id"], "--same").code == 1
    assert working("check").code == 0


def test_a_later_message_is_something_else(working, tmp_path: Path) -> None:
    enter(working)
    imported(working, tmp_path)

    done = working("match", the_look(working, is_match=True)["id"], "--different", "--json")

    assert len(done.answer["obligations"]) == 1


def test_a_message_in_doubt_means_a_stage(working) -> None:
    look = the_look(working, is_match=False)
    assert look["may_be_decided"] is True

    done = working("looked", look["id"], "--means", "recalled", "--on", ON, "--json").answer

    assert len(done["obligations"]) == 1
    assert working("today", "--json").answer["needs_look"] == []


def test_an_entry_is_taken_back_once(working) -> None:
    entry = enter(working).answer["entry"]

    done = working("withdraw", entry, "--because", "never-happened", "--json")

    assert done.answer["done"].startswith("Taken back: Absconded")
    assert "taken back already" in working("withdraw", entry, "--because", "wrong-day").refusal
    assert enter(working).answer["added"] is True


@pytest.mark.parametrize(
    "words",
    [
        ("enter", "absconded", *BY_TELEPHONE),
        ("enter", "absconded", "--case", "VC-000001", "--offender", "A0001ZZ", *BY_TELEPHONE),
        ("enter", "vanished", "--case", "VC-000001", *BY_TELEPHONE),
        ("enter", "absconded", "--case", "VC-000001", "--how", "telephone"),
        ("enter", "absconded", "--case", "VC-000001", *BY_TELEPHONE, "--date", "soon=2027-01"),
        ("enter", "absconded", "--case", "VC-000001", *BY_TELEPHONE, "--date", "licence-end=x"),
        ("match", "look-0000000000"),
        ("withdraw", "entry-0000000000"),
        ("withdraw", "entry-0000000000", "--because", "by-mistake"),
    ],
    ids=" ".join,
)
def test_a_wrong_command_ends_with_two(asking, words) -> None:
    said = asking(*words)

    assert (said.code, said.out) == (2, "")


@pytest.mark.parametrize(
    "words",
    [
        ("enter", "sentence-recorded", "--case", "VC-000001", *BY_TELEPHONE),
        ("enter", "parole-hearing-listed", "--case", "VC-000001", *BY_TELEPHONE),
        ("enter", "absconded", "--case", "VC-000009", *BY_TELEPHONE),
        ("enter", "absconded", "--offender", "Ann", *BY_TELEPHONE),
        ("enter", "absconded", "--case", "VC-000001", *BY_TELEPHONE[:4], "--on", "2199-01-01"),
        ("looked", "look-0000000000", "--on", ON),
        ("looked", "look-0000000000", "--means", "released"),
        ("match", "look-0000000000", "--same"),
        ("withdraw", "entry-0000000000", "--because", "wrong-day"),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_refused_in_plain_words(asking, words) -> None:
    assert asking(*words).refusal
