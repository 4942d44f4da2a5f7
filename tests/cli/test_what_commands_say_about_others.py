"""What was brought about is told in words: whose case, what, why not, and what to do next."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import movement, referral, table

BY_TELEPHONE = ("--how", "telephone", "--who", "prison")


def imported(working: Typed, tmp_path: Path, content: str, suffix: str = ".csv"):
    paper = tmp_path / f"paper{suffix}"
    paper.write_text(content, "utf-8")
    return working("import", paper)


def test_what_is_newly_owed_is_told_in_words(working: Typed, tmp_path: Path) -> None:
    said = working("enter", "absconded", "--case", "VC-000001", *BY_TELEPHONE).out

    (line,) = [one for one in said.splitlines() if one.startswith("Newly owed: ")]
    assert "  VC-000001: " in line and "as soon as practicable" in line
    assert "01632 960001: nobody has confirmed that it is safe. Ring only if" in line
    assert "Say nothing to anybody else who answers, and leave no message." in line
    news = imported(working, tmp_path, json.dumps(movement("DE", 1)), ".json").out
    assert "VC-000001: " in news


def test_an_entry_that_nobody_is_owed_anything_for_says_so_and_why(
    working: Typed, tmp_path: Path
) -> None:
    row = referral(3, **(LONG_AGO | {"level": "month-only"}))
    imported(working, tmp_path, table((row,)))

    said = working("enter", "recalled", "--case", "VC-000003", *BY_TELEPHONE, "--json").answer

    assert said["obligations"] == []
    assert "Nobody is owed anything new because of it: they did not ask" in said["done"]


def test_an_entry_from_before_what_is_on_file_asks_to_check_the_day(working: Typed) -> None:
    words = ("--case", "VC-000002", *BY_TELEPHONE)
    working("enter", "recalled", *words, "--on", "2025-05-05")

    said = working("enter", "released", *words, "--on", "2025-05-04", "--json").answer["done"]

    assert "on file after it is 'Returned to prison on recall', 5 May 2025" in said


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda text: text.replace("offender_name", "offender_nam"),
         "column 4 of its header is not in the template and offender_name is missing"),
        (lambda text: text.replace(",", ";"), "its columns are separated by semicolons"),
        (lambda _: "one,two\n1,2\n", "neither a message in JSON nor one of the tables"),
    ],
    ids=["misspelt", "semicolons", "unknown"],
)  # fmt: skip
def test_a_table_that_fits_none_says_what_is_wrong_and_what_to_do(
    working: Typed, tmp_path: Path, change, problem: str
) -> None:
    said = imported(working, tmp_path, change(table((referral(3, **LONG_AGO),))))

    assert (said.code, problem in said.out) == (1, True), said.out
    assert "import the file again" in said.out


def test_the_counts_of_an_import_add_up(working: Typed, tmp_path: Path) -> None:
    messages = [movement("CR", 1), movement("XX", 1, at="2025-04-06T10:00:00Z")]
    said = imported(working, tmp_path, "\n".join(map(json.dumps, messages)), ".json").out

    assert said.splitlines()[0] == ("2 read: 1 new, 0 known before, 0 ignored, 1 kept for a look")


def test_a_table_of_a_header_alone_says_that_there_is_nothing_in_it(
    working: Typed, tmp_path: Path
) -> None:
    header = working("template", "referrals").out

    assert "There was nothing in it" in imported(working, tmp_path, header).out


def test_looks_about_offenders_without_a_case_are_listed_and_settled(
    working: Typed, tmp_path: Path
) -> None:
    imported(working, tmp_path, json.dumps(movement("XX", 7)), ".json")
    assert "--all-looks lists them" in working("today").out

    (look,) = working("today", "--all-looks", "--json").answer["looks_elsewhere"]

    assert "No case is about them." in working("today", "--all-looks").out
    assert working("looked", look["id"]).code == 0
    assert working("today", "--json").answer["other_looks"] == 0


def test_the_same_request_twice_on_one_day_is_asked_about(working: Typed) -> None:
    words = ("request", "VC-000001", "--kind", "exclusion-zone")
    working(*words)

    assert "recorded for that day already" in working(*words).refusal
    assert working(*words, "--another").code == 0


def test_a_new_address_says_that_no_letter_goes_until_it_is_confirmed(working: Typed) -> None:
    assert "has 2 lines or more" in working("address", "VC-000001", "--line", "HMP X").refusal
    lines = ("--line", "2 Invented Street", "--line", "ZZ99 3WZ")

    assert "no letter can go to it" in working("address", "VC-000001", *lines).out
    assert "no letter" not in working("address", "VC-000001", *lines, "--confirmed").out


def test_a_clock_that_is_right_is_not_signed_for(working: Typed) -> None:
    assert "not earlier than the last entry" in working("clock-corrected").refusal


def test_an_explanation_says_whose_case_it_is(asking: Typed) -> None:
    duty = asking("today", "--json").answer["obligations"][0]

    assert asking("explain", duty["id"], "--json").answer["case"] == duty["case"]
