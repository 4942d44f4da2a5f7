"""What each command answers, as one JSON object with the keys that were promised."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    movement,
    not_yet_asked,
    referral,
    sentence,
    table,
)
from vcs_desktop.crossing.referral_rows import COLUMNS

IMPORT_KEYS = {"read", "accepted", "duplicates", "ignored", "refused", "key_stages"} | {
    "needs_look",
    "obligations",
}


def owed(typed: Typed, rule: str) -> dict[str, Any]:
    work = typed("today", "--json").answer["obligations"]
    (found,) = [duty for duty in work if duty["rule"] == rule]
    return dict(found)


def test_today_lists_what_is_owed_and_apart_from_it_the_doubts(asking: Typed) -> None:
    said = asking("today", "--json")

    assert said.out.count("\n") == 1 and said.err == ""
    assert set(said.answer) >= {"on", "obligations", "needs_look", "silent"}
    for duty in said.answer["obligations"]:
        assert set(duty) >= {"id", "case", "rule", "title", "due_on", "state", "officer"}
        assert duty["state"] in {
            "overdue",
            "due",
            "upcoming",
            "as-soon-as-practicable",
            "passed-before-heard",
        }
        assert duty["officer"] == OFFICER
    assert len(said.answer["needs_look"]) == 1


def test_today_may_be_asked_for_one_officer(asking: Typed) -> None:
    everybody = asking("today", "--json").answer["obligations"]

    assert asking("today", "--json", "--officer", OFFICER).answer["obligations"] == everybody
    assert "no officer of this name" in asking("today", "--officer", "Nobody").refusal


def test_everything_owed_is_explained(asking: Typed) -> None:
    for duty in asking("today", "--json").answer["obligations"]:
        why = asking("explain", duty["id"], "--json").answer
        keys = {"rule", "source", "line", "counted_from", "heard_on", "skipped_days", "due_on"}
        assert set(why) >= keys
        assert (why["rule"], why["due_on"]) == (duty["rule"], duty["due_on"])
        assert why["source"] and why["counted_from"]


def test_an_import_tells_what_it_gave(working: Typed, tmp_path: Path) -> None:
    people, dates = tmp_path / "people.csv", tmp_path / "dates.csv"
    people.write_text(table((referral(3, **LONG_AGO),)), "utf-8")
    dates.write_text(table((sentence(3, as_at="2025-02-02"),)), "utf-8")
    news = tmp_path / "news.json"
    news.write_text("\n".join(json.dumps(movement(code, 3)) for code in ("HD", "DD")), "utf-8")

    said = working("import", people, dates, news, "--json")

    assert (said.code, set(said.answer)) == (0, IMPORT_KEYS)
    assert (said.answer["read"], said.answer["accepted"]) == (4, 3)
    release = {"source": f"{news}, line 1", "stage": "released-on-hdc"}
    assert release in said.answer["key_stages"]
    (look,) = said.answer["needs_look"]
    assert set(look) == {"source", "problem"}
    assert look["source"] == f"{news}, line 2"
    work = {duty["id"] for duty in working("today", "--json").answer["obligations"]}
    assert set(said.answer["obligations"]) <= work

    again = working("import", people, dates, news, "--json").answer
    assert (again["accepted"], again["duplicates"], again["obligations"]) == (0, 4, [])


def test_a_rehearsal_tells_line_by_line_what_would_change_and_changes_nothing(
    working: Typed, tmp_path: Path
) -> None:
    news, bad = tmp_path / "news.json", tmp_path / "bad.json"
    news.write_text(json.dumps(movement("CR", 1)), "utf-8")
    bad.write_text("no message", "utf-8")
    before = working("today", "--json").answer

    said = working("import", "--rehearse", news, bad, "--json")

    assert (said.code, said.err) == (1, "")
    assert set(said.answer) == IMPORT_KEYS | {"rehearsed", "would_change"}
    assert said.answer["rehearsed"] is True
    assert [one["where"] for one in said.answer["refused"]] == [str(bad)]
    for one in said.answer["would_change"]:
        keys = {"source", "case", "rule", "title", "change", "due_on", "was_due_on"}
        assert set(one) == keys
        assert one["source"] == f"{news}, line 1"
    assert {one["change"] for one in said.answer["would_change"]} >= {"newly-owed"}
    assert working("today", "--json").answer == before
    assert "nothing was taken in" in working("import", "--rehearse", news).out


def test_a_refused_file_ends_with_one_and_the_answer_is_still_given(
    working: Typed, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(table((not_yet_asked(4, referred_on="2025-01-06"),)), "utf-8")
    bad.write_text(table((referral(5, level="often"),)), "utf-8")

    said = working("import", bad, good, "--json")

    assert (said.code, said.err) == (1, "")
    assert said.answer["accepted"] == 1
    assert said.answer["refused"] == [
        {
            "where": f"{bad}, line 2",
            "problem": "column level must be one of month-only, annual, key-stages",
        }
    ]


def test_the_thread_is_walked_by_commands_alone(working: Typed, tmp_path: Path) -> None:
    release = owed(working, "KEY-18")["id"]
    paper = tmp_path / "letter.pdf"

    written = working("letter", release, "--to", paper, "--json").answer
    assert paper.read_bytes().startswith(b"%PDF") and written["file"] == str(paper)
    assert owed(working, "KEY-18"), "writing meets nothing"

    assert working("posted", release, "--json").code == 0
    assert working("posted", release).refusal
    assert working("returned", release, "--json").code == 0
    assert owed(working, "KEY-18")["id"] == release
    assert "confirm" in working("letter", release, "--to", paper).refusal

    called = working(
        *("contact", "vc-000001", "--method", "phone", "--direction", "out"),
        *("--outcome", "spoke", "--meets", release, "--json"),
    )
    assert called.code == 0
    assert release not in working("today", "--json").out
    assert working("check", "--json").answer == {"sound": True, "findings": []}


def test_opting_in_needs_a_level_and_tells_what_is_owed_from_now_on(working: Typed) -> None:
    words = (
        *("contact", "VC-000002", "--method", "phone", "--direction", "in"),
        *("--outcome", "opted-in"),
    )

    assert "how much" in working(*words).refusal
    said = working(*words, "--level", "annual", "--json")

    owed_now = said.answer["obligations"]
    rules = [working("explain", duty, "--json").answer["rule"] for duty in owed_now]
    assert "CON-09" in rules


def test_a_template_is_a_header_that_can_be_imported(working: Typed, tmp_path: Path) -> None:
    header = working("template", "referrals").out
    assert next(csv.reader([header])) == [column.name for column in COLUMNS]
    assert working("template", "sentences", "--json").answer["header"][0] == "noms"
    empty = tmp_path / "empty.csv"
    empty.write_text(header, "utf-8")

    said = working("import", empty, "--json")

    assert (said.code, said.answer["read"]) == (0, 0)


def test_a_script_says_what_to_say_and_what_not(working: Typed, tmp_path: Path) -> None:
    news = tmp_path / "news.json"
    news.write_text(json.dumps(movement("UAL")), "utf-8")
    (urgent,) = working("import", news, "--json").answer["obligations"]

    said = working("script", urgent, "--json").answer

    assert said["steps"] and said["never_say"]
    assert (
        "never told first by letter"
        in working("letter", urgent, "--to", tmp_path / "no.pdf").refusal
    )
    assert not (tmp_path / "no.pdf").exists()


def test_set_up_writes_a_sheet_that_gets_back_in(
    typed: Typed, passphrase_file: Path, tmp_path: Path
) -> None:
    office, sheet = tmp_path / "new", tmp_path / "sheet.pdf"
    words = (
        *("setup", "--as", "Olwen Example", "--unit", "Invented Unit", "--nation", "wales"),
        *("--profile", office, "--recovery-sheet", sheet, "--json"),
    )

    said = typed(*words, "--passphrase-file", passphrase_file)

    assert said.answer == {"profile": str(office), "recovery_sheet": str(sheet)}
    assert "in this folder already" in typed(*words, "--passphrase-file", passphrase_file).refusal

    from vcs_desktop.office.recovery_sheet import code_on  # noqa: PLC0415 - beside its one use

    code, fresh = tmp_path / "code", tmp_path / "fresh"
    code.write_text(code_on(sheet.read_bytes()), "utf-8")
    fresh.write_text("\ufeffanother invented passphrase\r\n", "utf-8")
    assert typed("recover", "--profile", office, "--code-file", code,
                 "--passphrase-file", fresh).code == 0  # fmt: skip
    assert typed("today", "--profile", office, "--passphrase-file", passphrase_file).refusal
    plain = tmp_path / "plain"
    plain.write_text("another invented passphrase", "utf-8")
    assert typed("today", "--profile", office, "--passphrase-file", plain).code == 0


def test_an_invented_office_opens_by_itself(typed: Typed, tmp_path: Path) -> None:
    office = tmp_path / "invented"

    said = typed("demo", "--profile", office, "--victims", "3", "--officers", "1", "--json")

    assert said.answer == {"profile": str(office), "victims": 3, "officers": 1}
    assert typed("check", "--profile", office, "--json").answer["sound"]


def test_a_damaged_store_ends_a_check_with_one(working: Typed, own_office: Path) -> None:
    (own_office / "victims" / "anchor.json").unlink()

    said = working("check", "--json")

    assert said.code == 1
    assert not said.answer["sound"]
    assert said.answer["findings"]
    assert PASSPHRASE not in said.out


@pytest.mark.parametrize("command", ["today", "check", "cases"])
def test_people_read_plain_lines(asking: Typed, command: str) -> None:
    said = asking(command)

    assert (said.code, said.err) == (0, "")
    assert not said.out.startswith("{") and said.out.endswith("\n")
