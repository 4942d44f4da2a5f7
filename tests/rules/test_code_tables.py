"""Code tables for licences, conditions and records: dated, sourced, refused with their line."""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.documents import (
    CONCERNS_NO_VICTIM,
    EXCLUSION_ZONE,
    GENERIC_NO_CONTACT,
    NO_CONTACT,
    RESTRICTION_ZONE,
)
from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind, PatientKind, SecurityCategory
from vcs_desktop.rules.licence_conditions import RequestKind, TextSays, load_conditions
from vcs_desktop.sentences.model.code_book import CodeBook, load_code_book
from vcs_desktop.sentences.model.licence_meaning import load_licence_codes
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords, load_prisoner_words

CODES = ROOT / "resources" / "codes"
DAY = date(2026, 11, 22)
A_LICENCE = """[[licence]]
statuses = ["APPROVED"]
kinds = ["CRD"]
means = ["licence-approved", "licence-seen"]
source = "s"
in_force_from = "not stated"
"""
A_CONDITION = """[[condition]]
code = "c"
answers = ["no-contact"]
category = "k"
policy = "4.0"
source = "s"
in_force_from = "not stated"
"""
A_WORD = """[[word]]
field = "legalStatus"
word = "DEAD"
means = "died"
source = "s"
in_force_from = "not stated"
"""
LOADERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "licences": (A_LICENCE, load_licence_codes),
    "conditions": (A_CONDITION, load_conditions),
    "prisoner-words": (A_WORD, load_prisoner_words),
}


@pytest.fixture(scope="module")
def book() -> CodeBook:
    return load_code_book(CODES)


def changes(table: str) -> Iterator[tuple[str, str, int]]:
    """What may be wrong with a row of any table: how it looks then, and the line named."""
    row = LOADERS[table][0]
    for line in row.splitlines()[1:]:
        if not line.startswith("policy"):
            yield f"without {line.split()[0]}", row.replace(f"{line}\n", ""), 1
    yield (
        "without a source in it",
        row.replace('source = "s"', 'source = ""'),
        _line_of(row, "source"),
    )
    yield "a key nobody knows", f'{row}sauce = "s"\n', len(row.splitlines()) + 1
    yield "two rows for one day", row + row, 2 * len(row.splitlines())
    ended = f"{row}ended = 2026-04-30\n"
    later = row.replace('"not stated"', "2026-05-02")
    yield "a gap", ended + later, 2 * len(row.splitlines()) + 1
    overlapping = row.replace('"not stated"', "2026-04-30")
    yield "an overlap", ended + overlapping, 2 * len(row.splitlines()) + 1
    yield "a meaning nobody knows", *_with_odd_meaning(table, row)


def _with_odd_meaning(table: str, row: str) -> tuple[str, int]:
    key = "answers" if table == "conditions" else "means"
    return re.sub(rf"({key} = .*?)\"[a-z-]+\"", r'\1"dog"', row, count=1), _line_of(row, key)


def _line_of(row: str, key: str) -> int:
    return next(n for n, line in enumerate(row.splitlines(), 1) if line.startswith(key))


def broken() -> Iterator[Any]:
    for table in LOADERS:
        for name, text, line in changes(table):
            yield pytest.param(table, text, line, id=f"{table}: {name}")


@pytest.mark.parametrize(("table", "text", "line"), [*broken()])
def test_a_row_that_can_not_be_trusted_refuses_its_table_with_its_line(
    tmp_path: Path, table: str, text: str, line: int
) -> None:
    file = tmp_path / f"{table}.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(KnownError, match=rf"The code table {table}\.toml, line {line}:"):
        LOADERS[table][1](file)


@pytest.mark.parametrize("table", [*LOADERS])
def test_the_row_that_the_broken_ones_are_made_of_is_read(tmp_path: Path, table: str) -> None:
    file = tmp_path / f"{table}.toml"
    file.write_text(LOADERS[table][0], "utf-8")

    assert LOADERS[table][1](file)


def test_a_stage_beside_a_problem_refuses_the_table(tmp_path: Path) -> None:
    file = tmp_path / "licences.toml"
    file.write_text(A_LICENCE.replace('"licence-seen"', '"no-stage"'), "utf-8")

    with pytest.raises(KnownError, match="stands alone"):
        load_licence_codes(file)


@pytest.mark.parametrize("name", ["movements", "licences", "conditions", "prisoner-words"])
def test_every_row_of_every_table_has_its_source_and_its_day(name: str) -> None:
    rows = next(iter(tomllib.loads((CODES / f"{name}.toml").read_text("utf-8")).values()))

    assert all(row["source"] and row["in_force_from"] for row in rows)


@pytest.mark.parametrize(
    ("status", "kind", "expected"),
    [
        ("APPROVED", LicenceKind.STANDARD, {"licence-approved", "licence-seen"}),
        ("ACTIVE", LicenceKind.HDC, {"licence-activated", "licence-seen"}),
        ("ACTIVE", LicenceKind.VARIATION, {"licence-varied", "licence-seen"}),
        ("VARIATION_SUBMITTED", LicenceKind.HDC_VARIATION, {"licence-variation-started"}),
        ("SUBMITTED", LicenceKind.HARD_STOP, {"hard-stop-licence-made"}),
        ("SUBMITTED", LicenceKind.STANDARD, set()),
    ],
)
def test_a_licence_tells_by_its_status_and_its_kind(
    book: CodeBook, status: str, kind: LicenceKind, expected: set[str]
) -> None:
    assert set(book.licences.meaning_of(status, kind, DAY)) == expected


def test_a_status_that_no_source_explains_is_not_understood(book: CodeBook) -> None:
    found = book.licences.meaning_of("TIMED_OUT", LicenceKind.STANDARD, DAY)

    assert found is Problem.LICENCE_NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("code", "request_kind"),
    [
        (NO_CONTACT, RequestKind.NO_CONTACT),
        (GENERIC_NO_CONTACT, RequestKind.NO_CONTACT),
        (EXCLUSION_ZONE, RequestKind.EXCLUSION_ZONE),
        (RESTRICTION_ZONE, RequestKind.RESTRICTION_ZONE),
    ],
)
def test_a_condition_answers_a_kind_of_request(
    book: CodeBook, code: str, request_kind: RequestKind
) -> None:
    assert code in {one.code for one in book.conditions.answering(request_kind, DAY)}


def test_every_kind_of_request_can_be_met_by_some_condition(book: CodeBook) -> None:
    assert all(book.conditions.answering(kind, DAY) for kind in RequestKind)


def test_only_conditions_of_the_table_concern_victims(book: CodeBook) -> None:
    codes = (EXCLUSION_ZONE, CONCERNS_NO_VICTIM, NO_CONTACT, NO_CONTACT)

    assert book.conditions.concerning_victims(codes, DAY) == (EXCLUSION_ZONE, NO_CONTACT)


@pytest.mark.parametrize(
    ("code", "says", "disagrees"),
    [
        (RESTRICTION_ZONE, TextSays.DO_NOT_ENTER, True),
        (RESTRICTION_ZONE, TextSays.DO_NOT_LEAVE, False),
        (EXCLUSION_ZONE, TextSays.DO_NOT_LEAVE, True),
        (EXCLUSION_ZONE, TextSays.DO_NOT_ENTER, False),
        (EXCLUSION_ZONE, TextSays.NEITHER, False),
        (NO_CONTACT, TextSays.DO_NOT_LEAVE, False),
        (CONCERNS_NO_VICTIM, TextSays.DO_NOT_LEAVE, False),
    ],
)
def test_a_text_disagrees_where_it_forbids_the_opposite(
    book: CodeBook, code: str, says: TextSays, *, disagrees: bool
) -> None:
    assert book.conditions.text_disagrees(code, says, DAY) is disagrees


def test_a_condition_holds_between_its_days(tmp_path: Path) -> None:
    file = tmp_path / "conditions.toml"
    dated = A_CONDITION.replace('"not stated"', "2026-05-01\nended = 2026-06-30")
    file.write_text(dated, "utf-8")
    table = load_conditions(file)

    days = [date(2026, 4, 30), date(2026, 5, 1), date(2026, 6, 30), date(2026, 7, 1)]
    assert [table.condition("c", day) is not None for day in days] == [False, True, True, False]


def test_a_record_claims_what_its_words_are_known_to_mean(book: CodeBook) -> None:
    words = PrisonerWords("RECALL", "OUT", "true", "UAL", "true", "B")

    says = book.prisoners.read(words, DAY)

    assert says.stages == {KeyStageKind.RECALLED, KeyStageKind.ABSCONDED}
    assert says.is_out and not says.has_unknown_word
    assert says.patient_kind is PatientKind.RESTRICTED
    assert says.security_category is SecurityCategory.B


def test_an_empty_record_claims_nothing(book: CodeBook) -> None:
    says = book.prisoners.read(PrisonerWords(), DAY)

    assert (says.stages, says.is_out, says.has_unknown_word) == (frozenset(), False, False)
