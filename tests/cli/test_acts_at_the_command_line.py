"""What officers do beside telling people, as commands: JSON for scripts, words for people."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import not_yet_asked, recall, running_case, table


@pytest.fixture
def request_made(working: Typed) -> str:
    said = working("request", "VC-000001", "--kind", "exclusion-zone", "--json").answer
    assert set(said) == {"done", "request", "obligations"}
    assert said["obligations"]
    return str(said["request"])


def test_a_request_is_made_forwarded_and_listed(
    working: Typed, request_made: str, tmp_path: Path
) -> None:
    zone, page = tmp_path / "zone.txt", tmp_path / "page.json"
    zone.write_text("Inside the ring road.", "utf-8")
    words = ("request-moved", request_made, "--to", "forwarded", "--to-whom", "parole-board")

    said = working(*words, "--zone-file", zone, "--out", page, "--json").answer

    assert said["file"] == str(page)
    assert said["answer"]["zone"] == "Inside the ring road."
    assert json.loads(page.read_text("utf-8")) == {"to_whom": "parole-board"} | said["answer"]
    listed = working("requests", "VC-000001", "--json").answer
    assert [one["state"] for one in listed["requests"]] == ["forwarded"]
    (left,) = listed["disclosures"]
    assert (left["to_whom"], left["sha256"]) == ("parole-board", said["sha256"])
    assert request_made in working("requests", "VC-000001").out


def test_without_a_file_the_page_is_printed(working: Typed, request_made: str) -> None:
    words = ("request-moved", request_made, "--to", "forwarded", "--to-whom", "prison")
    said = working(*words, "--without-area")

    assert "Request from the Victim Contact Scheme" in said.out
    assert "Example-1" not in said.out


@pytest.mark.parametrize(
    "words",
    [
        ("--to", "forwarded"),
        ("--to", "withdrawn", "--to-whom", "prison"),
        ("--to", "forwarded", "--to-whom", "prison", "--zone-file", "nowhere.txt"),
        ("--to", "forwarded", "--to-whom", "prison"),
        ("--to", "granted"),
    ],
    ids=" ".join,
)
def test_a_request_that_can_not_go_so_is_refused(
    working: Typed, request_made: str, words: tuple[str, ...]
) -> None:
    assert working("request-moved", request_made, *words).refusal
    assert working("requests", "VC-000001", "--json").answer["disclosures"] == []


def test_a_statement_needs_its_two_words(working: Typed) -> None:
    drafted = ("statement", "VC-000001", "--to", "drafted")
    sent = ("statement", "VC-000001", "--to", "sent")

    assert "(PB-04)" in working(*drafted).refusal
    assert working(*drafted, "--checked").code == 0
    assert "(CONF-04)" in working(*sent).refusal
    assert working(*sent, "--warned", "--json").answer["done"]


def test_a_running_case_is_checked_by_a_deed(working: Typed, tmp_path: Path) -> None:
    paper, event = tmp_path / "running.csv", tmp_path / "recall.json"
    paper.write_text(table((running_case(9, taken_on="2025-03-03"),)), "utf-8")
    event.write_text(json.dumps(recall(9, at="2025-02-05T10:00:00+00:00")), "utf-8")
    working("import", paper, event)
    work = working("today", "--json").answer["obligations"]
    (check,) = [duty["id"] for duty in work if duty["rule"] == "OWN-01"]

    assert "not what this asks for" in working("done", check, "--deed", "reviewed").refusal
    done = working("done", check, "--deed", "position-checked", "--json")

    assert done.answer["done"] == "It is recorded as done."
    rules = {duty["rule"] for duty in working("today", "--json").answer["obligations"]}
    assert "OWN-01" not in rules


def test_a_case_goes_quiet_and_another_ends(working: Typed, tmp_path: Path) -> None:
    paper = tmp_path / "more.csv"
    row = not_yet_asked(8, referred_on=LONG_AGO["referred_on"], telephone="", address_confirmed="")
    paper.write_text(table((row,)), "utf-8")
    working("import", paper)
    (found,) = working("cases", "Example-8", "--json").answer["cases"]
    number = found["case"]
    assert "(CON-05)" in working("dormant", number, "--approved-by", "Petra Sample").refusal
    attempt = ("--method", "visit", "--direction", "out", "--outcome", "no-answer")
    working("contact", number, *attempt)

    assert working("dormant", number, "--approved-by", "Petra Sample").code == 0
    assert working("end-case", "VC-000001", "--reason", "sentence-over").code == 0

    cases = working("cases", "--json").answer["cases"]
    states = {one["case"]: one["membership"] for one in cases}
    assert (states[number], states["VC-000001"]) == ("dormant", "ended")
