"""What a message means: a release only from a code known to mean one, else a person looks."""

import string
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.known_codes import LOOKS, NO_NEWS, RECEIVED, REGISTERS, RELEASED, STAGES
from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.sentences.model.meaning import CodeTable, Meaning, NoStage, load_codes
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem

CODES = ROOT / "resources" / "codes" / "movements.toml"
ROWS = tomllib.loads(CODES.read_text("utf-8"))["movement"]

EXPECTED: dict[tuple[str, str, str], object] = {
    **STAGES,
    **LOOKS,
    **{(event, reason, "*"): NoStage() for event, reason in NO_NEWS},
    **{(event, "*", "*"): NoStage() for event in REGISTERS},
}


def meaning(codes: CodeTable, event_type: str, reason: str, code: str, **more: str) -> Meaning:
    moment = datetime(2026, 11, 1, 10, 0, tzinfo=UTC)
    words = {"noms": "A0001ZZ"} | more
    return codes.meaning_of(
        EventMessage(event_type, reason=reason, movement_code=code, occurred_at=moment, **words)
    )


@pytest.mark.parametrize(("words", "expected"), [*EXPECTED.items()], ids=str)
def test_every_code_means_what_it_says(
    codes: CodeTable, words: tuple[str, str, str], expected: Meaning
) -> None:
    event_type, reason, code = words
    said = "UNKNOWN" if reason == "*" else reason

    assert meaning(codes, event_type, said, "ZZZ" if code == "*" else code) == expected


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


@pytest.mark.parametrize("code", ["", "XX", "OTHER", "cr"])
def test_the_word_released_with_an_unknown_code_needs_a_look(codes: CodeTable, code: str) -> None:
    assert meaning(codes, RELEASED, "RELEASED", code) is Problem.UNKNOWN_CODE


@pytest.mark.parametrize(
    "reason", ["UNKNOWN", "SENT_TO_COURT", "RELEASED_TO_HOSPITAL", "", "OTHER"]
)
def test_a_known_code_under_another_reason_needs_a_look(codes: CodeTable, reason: str) -> None:
    assert meaning(codes, RELEASED, reason, "CR") is Problem.REASON_AND_CODE_DISAGREE


@pytest.mark.parametrize("reason", ["RELEASED", "RELEASED_TO_HOSPITAL", "", "UNKNOWN"])
def test_the_release_told_by_the_search_index_may_be_a_move_to_hospital(
    codes: CodeTable, reason: str
) -> None:
    found = meaning(codes, "prisoner-offender-search.prisoner.released", reason, "CR")

    assert found is Problem.MAY_BE_A_MOVE_TO_HOSPITAL


def test_a_return_from_leave_that_may_be_a_recall_is_no_end_of_leave(codes: CodeTable) -> None:
    words = (RECEIVED, "TEMPORARY_ABSENCE_RETURN")

    assert meaning(codes, *words, "24", probable_cause="RECALL") is KeyStageKind.RECALLED
    assert meaning(codes, *words, "X") is KeyStageKind.TEMPORARY_ABSENCE_ENDED
    assert meaning(codes, *words, "X", probable_cause="RECALL") is Problem.UNKNOWN_CODE
    assert meaning(codes, *words, "24", probable_cause="OTHER") is Problem.REASON_AND_CODE_DISAGREE


def test_a_message_that_names_only_a_case_number_says_so(codes: CodeTable) -> None:
    nobody = {"noms": "", "crn": "X000001"}

    assert meaning(codes, RELEASED, "RELEASED", "CR", **nobody) is Problem.UNKNOWN_CASE_NUMBER
    assert meaning(codes, "probation-case.registration.added", "", "", **nobody) == NoStage()


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("licence", LicenceKind.UNKNOWN),
        ("hdc-licence", LicenceKind.HDC),
        ("prrd-licence", LicenceKind.POST_RECALL),
        ("time-served-licence", LicenceKind.TIME_SERVED),
        ("variation", LicenceKind.VARIATION),
        ("hdc-variation", LicenceKind.HDC_VARIATION),
    ],
)
def test_a_licence_is_of_the_kind_that_its_event_tells(
    codes: CodeTable, event: str, kind: LicenceKind
) -> None:
    moment = datetime(2026, 11, 1, 10, 0, tzinfo=UTC)
    type_of_event = f"create-and-vary-a-licence.{event}.activated"

    told = codes.licence_kind_of(EventMessage(type_of_event, "A0001ZZ", "", "", moment))

    assert told is kind


ROW = """[[movement]]
event = "e"
reasons = ["R"]
code = "C"
means = "released"
source = "s"
in_force_from = "not stated"
"""


def changed(old: str, new: str) -> str:
    assert old in ROW
    return ROW.replace(old, new)


def broken_tables() -> Iterator[Any]:
    """Tables that can't be trusted, each with the line of its fault."""
    for line in ROW.splitlines()[1:]:
        yield pytest.param(changed(line + "\n", ""), 1, id=f"without {line.split()[0]}")
    yield pytest.param(changed('"released"', '"free"'), 5, id="means nothing known")
    yield pytest.param(changed('["R"]', '"R"'), 3, id="reasons are one word")
    yield pytest.param(changed('["R"]', "[]"), 3, id="no reason")
    yield pytest.param(changed('["R"]', '["R", "R"]'), 3, id="a reason twice")
    yield pytest.param(changed('source = "s"', 'source = " "'), 6, id="an empty source")
    yield pytest.param(ROW + 'sauce = "s"\n', 8, id="a key nobody knows")
    yield pytest.param(ROW + 'licence_kind = "dog"\n', 8, id="a licence nobody knows")
    yield pytest.param(ROW + "[[movment]]\n", 8, id="a table nobody knows")
    yield pytest.param(changed('"not stated"', '"2026"'), 7, id="begins on no day")
    yield pytest.param(
        changed('"not stated"', "2026-05-01\nended = 2026-04-30"), 8, id="ended before it began"
    )
    yield pytest.param(ROW + ROW, 14, id="two rows for one day")
    yield pytest.param(
        ROW + "ended = 2026-04-30\n" + changed('"not stated"', "2026-04-30"), 15, id="an overlap"
    )
    yield pytest.param(
        ROW + "ended = 2026-04-30\n" + changed('"not stated"', "2026-05-02"), 15, id="a gap"
    )
    yield pytest.param('event = "e"\n', 1, id="no row")
    yield pytest.param("[[movement]\n", 1, id="no TOML")


@pytest.mark.parametrize(("text", "line"), [*broken_tables()])
def test_a_row_that_can_not_be_trusted_refuses_the_table_with_its_line(
    tmp_path: Path, text: str, line: int
) -> None:
    file = tmp_path / "movements.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(KnownError, match=rf"The code table movements\.toml, line {line}:"):
        load_codes(file)


def test_a_table_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"movements\.toml is missing"):
        load_codes(tmp_path / "movements.toml")


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 4, 30, 22, 59, tzinfo=UTC), KeyStageKind.RELEASED),
        (datetime(2026, 4, 30, 23, 0, tzinfo=UTC), Problem.CODE_HAS_TWO_MEANINGS),
        (datetime(2026, 6, 30, 22, 59, tzinfo=UTC), Problem.CODE_HAS_TWO_MEANINGS),
        (datetime(2026, 6, 30, 23, 0, tzinfo=UTC), Problem.UNKNOWN_CODE),
    ],
    ids=str,
)
def test_a_code_means_what_it_meant_on_the_day_of_the_message(
    tmp_path: Path, at: datetime, expected: object
) -> None:
    file = tmp_path / "movements.toml"
    later = changed('"not stated"', "2026-05-01\nended = 2026-06-30")
    file.write_text(
        ROW + "ended = 2026-04-30\n" + later.replace("released", "code-has-two-meanings"), "utf-8"
    )

    assert load_codes(file).meaning_of(EventMessage("e", "A0001ZZ", "R", "C", at)) == expected


def test_every_row_holds_on_the_day_these_facts_were_gathered(codes: CodeTable) -> None:
    assert all(
        line.in_force.on(date(2026, 11, 22)) for lines in codes._lines.values() for line in lines
    )
