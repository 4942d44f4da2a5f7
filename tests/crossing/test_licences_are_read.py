"""Licences: codes, kind, status and dates are read, and no word of a condition."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.documents import EXCLUSION_ZONE, NO_CONTACT, conditions, licence
from tests.helpers.places import ROOT
from vcs_desktop.crossing.arrivals import recognise
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.key_stage import LicenceKind, StageDate, StageDateName
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.licence_document import ConditionSeen, LicenceDocument

REAL_SAMPLES = ROOT.parent / "shared" / "data" / "licences"


def read(content: object) -> tuple[LicenceDocument, ...]:
    written = content if isinstance(content, str) else json.dumps(content)
    return recognise(written.encode()).items(LicenceDocument)


def read_one(content: object) -> LicenceDocument:
    (found,) = read(content)
    return found


def test_codes_kind_status_and_dates_are_read() -> None:
    document = licence(kind="HARD_STOP", licenceExpiryDate="2027-01-31", licenceType="AP_PSS")

    read_back = read_one(document)

    assert (read_back.noms, read_back.crn, read_back.licence_id) == ("A0001ZZ", "X000001", "11")
    assert (read_back.kind, read_back.status) == (LicenceKind.HARD_STOP, "APPROVED")
    assert read_back.licence_type == "AP_PSS"
    assert read_back.conditions == (ConditionSeen(NO_CONTACT, TextSays.NEITHER),)
    assert read_back.dates == (
        StageDate(StageDateName.LICENCE_START, date(2026, 10, 20)),
        StageDate(StageDateName.LICENCE_END, date(2027, 1, 31)),
    )
    assert read_back.said_at == datetime(2026, 10, 8, 8, 0, tzinfo=UTC), "in summer, in London"


def test_no_word_of_a_condition_leaves_the_reader() -> None:
    document = licence(conditions=conditions((NO_CONTACT, "Not to approach Ann Example")))
    document["conditions"]["AP"]["bespoke"] = [{"text": "Not to go to Invented Street"}]

    kept = repr(asdict(read_one(document)))

    assert "Ann" not in kept and "Invented" not in kept


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Do not enter the area defined in the attached map.", TextSays.DO_NOT_ENTER),
        ("NOT TO ENTER the areas as defined", TextSays.DO_NOT_ENTER),
        ("Not to leave the area as defined by the attached map", TextSays.DO_NOT_LEAVE),
        ("that you must not enter, and must not leave", TextSays.NEITHER),
        ("Notify before you leave or enter", TextSays.NEITHER),
        ("", TextSays.NEITHER),
    ],
)
def test_of_a_text_one_thing_is_kept_what_it_plainly_forbids(text: str, says: TextSays) -> None:
    (seen,) = read_one(licence(conditions=conditions((EXCLUSION_ZONE, text)))).conditions or ()

    assert seen.says is says


def test_a_condition_twice_is_one_and_words_for_codes_are_no_codes() -> None:
    rows = ((EXCLUSION_ZONE, "not enter"), (EXCLUSION_ZONE, "not enter"), ("Ann Example", ""))

    found = read_one(licence(conditions=conditions(*rows))).conditions

    assert found == (ConditionSeen(EXCLUSION_ZONE, TextSays.DO_NOT_ENTER),)


def test_a_list_says_nothing_about_conditions() -> None:
    entries = [licence(1), licence(2, 12)]
    for entry in entries:
        del entry["conditions"]

    assert [one.conditions for one in read(entries)] == [None, None]


def test_licences_may_stand_one_on_each_line() -> None:
    lines = "\n".join(json.dumps(licence(number, number)) for number in (1, 2, 3))

    assert [one.licence_id for one in read(lines)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("change", "field", "kept"),
    [
        ({"kind": "ANN_EXAMPLE"}, "kind", LicenceKind.UNKNOWN),
        ({"kind": None}, "kind", LicenceKind.UNKNOWN),
        ({"statusCode": "Ann Example"}, "status", "OTHER"),
        ({"licenceType": "Ann"}, "licence_type", "OTHER"),
        ({"prisonNumber": "Ann Example"}, "noms", ""),
        ({"crn": "Ann Example"}, "crn", ""),
        ({"updatedDateTime": "yesterday"}, "updated_at", None),
        ({"conditions": "Ann Example"}, "conditions", None),
        ({"conditions": {"AP": {"additional": "Ann Example"}}}, "conditions", ()),
    ],
    ids=str,
)
def test_what_is_no_closed_word_is_not_kept(
    change: dict[str, Any], field: str, kept: object
) -> None:
    assert getattr(read_one(licence() | change), field) == kept


@pytest.mark.parametrize(
    "change",
    [{"id": "Ann"}, {"id": None}, {"licenceStartDate": "20 October"}, {"licenceExpiryDate": 3}],
    ids=str,
)
def test_a_licence_that_can_not_be_used_refuses_the_file_with_its_line(
    change: dict[str, Any],
) -> None:
    lines = "\n".join(json.dumps(one) for one in (licence(1), licence(2, 12) | change))

    with pytest.raises(FileRefusedError) as refused:
        read(lines)

    assert refused.value.line == 2
    assert "Ann" not in refused.value.problem and "October" not in refused.value.problem


def test_documents_of_two_kinds_in_one_file_refuse_it() -> None:
    with pytest.raises(FileRefusedError, match="begins with licences") as refused:
        read(json.dumps(licence()) + "\n" + json.dumps({"prisonerNumber": "A0001ZZ"}))

    assert refused.value.line == 2


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(licence())), anything))
def test_whatever_a_licence_holds_it_is_read_or_refused(changes: dict[str, Any]) -> None:
    try:
        (found,) = read(json.dumps(licence() | changes))
    except FileRefusedError:
        return
    assert found.fingerprint


@pytest.mark.skipif(
    not REAL_SAMPLES.is_dir(), reason="the published samples are not part of this repository"
)
def test_the_published_samples_are_read() -> None:
    by_id = read_one((REAL_SAMPLES / "licence-by-id.json").read_text("utf-8"))
    (listed,) = read((REAL_SAMPLES / "licences.json").read_text("utf-8"))

    assert (by_id.noms, by_id.licence_id, by_id.status) == ("A1234AA", "1234", "IN_PROGRESS")
    assert {seen.code[:8]: seen.says for seen in by_id.conditions or ()} == {
        "0f9a20f4": TextSays.DO_NOT_ENTER,
        "99195049": TextSays.DO_NOT_ENTER,
        "fd129172": TextSays.NEITHER,
        "005d70e4": TextSays.DO_NOT_ENTER,
    }
    assert (listed.licence_id, listed.conditions) == ("1", None)
