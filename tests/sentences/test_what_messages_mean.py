"""What a message means: a release only from a code known to mean one, else a person looks."""

import string
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.meaning import CodeTable, Meaning, NoStage, load_codes
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem

CODES = ROOT / "resources" / "codes" / "movements.toml"
RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
ROWS = tomllib.loads(CODES.read_text("utf-8"))["movement"]

EXPECTED = {
    (RELEASED, "RELEASED", "CR"): KeyStageKind.RELEASED,
    (RELEASED, "RELEASED", "HD"): KeyStageKind.RELEASED_ON_HDC,
    (RELEASED, "RELEASED", "UAL"): KeyStageKind.ABSCONDED,
    (RELEASED, "RELEASED", "UAL_ECL"): KeyStageKind.ABSCONDED,
    (RELEASED, "RELEASED", "DEC"): KeyStageKind.DIED,
    (RELEASED, "RELEASED", "DE"): KeyStageKind.DEPORTED,
    (RELEASED, "RELEASED", "DL"): KeyStageKind.DEPORTED,
    (RELEASED, "RELEASED", "DD"): Problem.CODE_HAS_TWO_MEANINGS,
    (RELEASED, "RELEASED_TO_HOSPITAL", "HQ"): KeyStageKind.MOVED_TO_HOSPITAL,
    (RELEASED, "RELEASED", "HQ"): KeyStageKind.MOVED_TO_HOSPITAL,
    (RELEASED, "RELEASED_TO_HOSPITAL", "HO"): KeyStageKind.MOVED_TO_HOSPITAL,
    (RELEASED, "RELEASED", "HO"): KeyStageKind.MOVED_TO_HOSPITAL,
    (RELEASED, "TEMPORARY_ABSENCE_RELEASE", "*"): KeyStageKind.TEMPORARY_ABSENCE_STARTED,
    (RELEASED, "SENT_TO_COURT", "*"): NoStage(),
    (RELEASED, "TRANSFERRED", "*"): NoStage(),
    (RECEIVED, "ADMISSION", "24"): KeyStageKind.RECALLED,
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "24"): KeyStageKind.RECALLED,
    (RECEIVED, "ADMISSION", "N"): Problem.ADMISSION_UNCLEAR,
    (RECEIVED, "RETURN_FROM_COURT", "*"): NoStage(),
    (RECEIVED, "TRANSFERRED", "*"): NoStage(),
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "*"): NoStage(),
    ("create-and-vary-a-licence.licence.activated", "", "*"): KeyStageKind.LICENCE_ACTIVATED,
    ("prison-offender-events.prisoner.sentence-dates-changed", "", "*"): Problem.NO_DATE_GIVEN,
}
"""What every row of the table shall mean, written down a second time on purpose."""


def meaning(codes: CodeTable, event_type: str, reason: str, code: str) -> Meaning:
    moment = datetime(2026, 11, 1, 10, 0, tzinfo=UTC)
    return codes.meaning_of(EventMessage(event_type, "A0001ZZ", reason, code, moment))


@pytest.mark.parametrize(("words", "expected"), [*EXPECTED.items()], ids=str)
def test_every_code_means_what_it_says(
    codes: CodeTable, words: tuple[str, str, str], expected: Meaning
) -> None:
    event_type, reason, code = words

    assert meaning(codes, event_type, reason, "ZZZ" if code == "*" else code) == expected


def test_every_row_of_the_table_is_expected_here() -> None:
    rows = {(row["event"], reason, row["code"]) for row in ROWS for reason in row["reasons"]}

    assert rows == set(EXPECTED)


def anything_like(*words: str) -> st.SearchStrategy[str]:
    letters = string.ascii_letters + string.digits + "_*-. "
    return st.one_of(st.sampled_from(words), st.text(letters, max_size=12), st.text(max_size=6))


@given(
    event_type=anything_like(*(row["event"] for row in ROWS)),
    reason=anything_like(*(reason for row in ROWS for reason in row["reasons"]), "UNKNOWN"),
    code=anything_like(*(row["code"] for row in ROWS), "cr", " CR", "CR ", "hd", "OTHER", ""),
)
def test_only_two_exact_rows_ever_tell_a_release(
    codes: CodeTable, event_type: str, reason: str, code: str
) -> None:
    found = meaning(codes, event_type, reason, code)

    if isinstance(found, KeyStageKind) and found.startswith("released"):
        assert (event_type, reason, code) in {
            (RELEASED, "RELEASED", "CR"),
            (RELEASED, "RELEASED", "HD"),
        }


@pytest.mark.parametrize("code", ["", "XX", "HP", "OTHER", "cr"])
def test_the_word_released_with_an_unknown_code_needs_a_look(codes: CodeTable, code: str) -> None:
    assert meaning(codes, RELEASED, "RELEASED", code) is Problem.UNKNOWN_CODE


@pytest.mark.parametrize(
    "reason", ["UNKNOWN", "SENT_TO_COURT", "RELEASED_TO_HOSPITAL", "", "OTHER"]
)
def test_a_known_code_under_another_reason_needs_a_look(codes: CodeTable, reason: str) -> None:
    assert meaning(codes, RELEASED, reason, "CR") is Problem.REASON_AND_CODE_DISAGREE


def test_the_release_told_by_the_search_index_is_not_trusted(codes: CodeTable) -> None:
    found = meaning(codes, "prisoner-offender-search.prisoner.released", "RELEASED", "CR")

    assert found is Problem.UNKNOWN_EVENT


def broken_tables() -> Iterator[Any]:
    row = 'event = "e"\nreasons = ["R"]\ncode = "C"\nmeans = "released"\nsource = "s"\n'
    for line in row.splitlines():
        yield pytest.param(row.replace(line + "\n", ""), id=f"without {line.split()[0]}")
    yield pytest.param(row.replace('"released"', '"free"'), id="means nothing known")
    yield pytest.param(row.replace('["R"]', '"R"'), id="reasons are one word")


@pytest.mark.parametrize("row", [*broken_tables()])
def test_a_row_that_is_not_whole_refuses_the_whole_table(tmp_path: Path, row: str) -> None:
    file = tmp_path / "movements.toml"
    file.write_text("[[movement]]\n" + row, "utf-8")

    with pytest.raises(KnownError, match=r"Row 1 of the code table"):
        load_codes(file)
