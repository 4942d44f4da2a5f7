"""Prisoners' records: the number, dates and closed words are read, and nothing about a person."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.documents import prisoner
from tests.helpers.places import ROOT
from vcs_desktop.crossing.arrivals import recognise
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.key_stage import SentenceKind, StageDateName
from vcs_desktop.sentences.model.message import SentenceSnapshot

REAL_SAMPLES = ROOT.parent / "shared" / "data" / "prisoners"
AS_AT = date(2026, 10, 30)


def read(content: object, as_at: date | None = AS_AT) -> tuple[SentenceSnapshot, ...]:
    written = content if isinstance(content, str) else json.dumps(content)
    return recognise(written.encode(), as_at).items(SentenceSnapshot)


def read_one(content: object) -> SentenceSnapshot:
    (found,) = read(content)
    return found


def test_every_date_has_its_own_name() -> None:
    fields = {
        "sentenceStartDate": StageDateName.SENTENCED,
        "conditionalReleaseDate": StageDateName.CONDITIONAL_RELEASE,
        "automaticReleaseDate": StageDateName.AUTOMATIC_RELEASE,
        "confirmedReleaseDate": StageDateName.CONFIRMED_RELEASE,
        "postRecallReleaseDate": StageDateName.POST_RECALL_RELEASE,
        "homeDetentionCurfewEligibilityDate": StageDateName.HDC_ELIGIBILITY,
        "releaseOnTemporaryLicenceDate": StageDateName.TEMPORARY_RELEASE,
        "paroleEligibilityDate": StageDateName.PAROLE_ELIGIBILITY,
        "tariffDate": StageDateName.TARIFF_EXPIRY,
        "licenceExpiryDate": StageDateName.LICENCE_END,
        "sentenceExpiryDate": StageDateName.SENTENCE_END,
    }
    days = {field: f"2027-01-{place:02}" for place, field in enumerate(fields, start=1)}

    read_back = {day.name: day.on.isoformat() for day in read_one(prisoner(**days)).dates}

    assert read_back == {name: days[field] for field, name in fields.items()}


def test_dates_of_other_kinds_and_empty_ones_are_left_out() -> None:
    record = prisoner(
        releaseDate="2027-05-05", actualParoleDate="2027-05-05", conditionalReleaseDate=None
    )

    assert {day.name for day in read_one(record).dates} == {
        StageDateName.SENTENCED,
        StageDateName.LICENCE_END,
    }


def test_nothing_about_the_person_or_the_place_leaves_the_reader() -> None:
    record = prisoner(
        firstName="Ann",
        aliases=[{"firstName": "Ann"}],
        prisonName="Invented Prison",
        dischargedHospitalDescription="Invented Hospital",
        dischargeDetails="Discharge to Invented Hospital",
        locationDescription="Outside - Invented Hospital",
        prisonId="ZZI",
    )

    kept = repr(asdict(read_one(record)))

    assert not {word for word in ("Ann", "Invented", "Offender", "ZZI") if word in kept}


def test_no_word_of_a_record_is_known_to_mean_one_kind_of_sentence() -> None:
    for change in (
        {"indeterminateSentence": True, "legalStatus": "INDETERMINATE_SENTENCE"},
        {"indeterminateSentence": False},
    ):
        assert read_one(prisoner(**change)).sentence_kind is SentenceKind.UNKNOWN


def test_the_day_of_a_record_is_the_one_given_with_the_import() -> None:
    assert [one.as_at for one in read(prisoner(), None)] == [None]
    assert [one.as_at for one in read([prisoner(1), prisoner(2)])] == [AS_AT, AS_AT]


def test_records_may_stand_one_on_each_line() -> None:
    lines = "\n".join(json.dumps(prisoner(number)) for number in (1, 2))

    assert [one.noms for one in read(lines)] == ["A0001ZZ", "A0002ZZ"]


@pytest.mark.parametrize(
    "change",
    [{"prisonerNumber": "Ann"}, {"prisonerNumber": None}, {"tariffDate": "January 2027"},
     {"tariffDate": "2027-02-30"}, {"tariffDate": "0001-01-01"}, {"tariffDate": 20270101}],
    ids=str,
)  # fmt: skip
def test_a_record_that_can_not_be_used_refuses_the_file_with_its_line(
    change: dict[str, Any],
) -> None:
    lines = "\n".join(json.dumps(one) for one in (prisoner(1), prisoner(2) | change))

    with pytest.raises(FileRefusedError) as refused:
        read(lines)

    assert refused.value.line == 2
    assert "Ann" not in refused.value.problem and "January" not in refused.value.problem


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(prisoner())), anything))
def test_whatever_a_record_holds_it_is_read_or_refused(changes: dict[str, Any]) -> None:
    try:
        (found,) = read(json.dumps(prisoner() | changes))
    except FileRefusedError:
        return
    assert found.record is not None


@pytest.mark.skipif(
    not REAL_SAMPLES.is_dir(), reason="the published samples are not part of this repository"
)
@pytest.mark.parametrize(
    ("name", "out", "movement", "restricted", "dates"),
    [
        ("prisonerA9999RA", "OUT", "HP", "true", 7),
        ("prisonerA9999RB", "OUT", "HP", "true", 7),
        ("prisonerA7090BA", "IN", "24", "false", 1),
    ],
)
def test_each_published_sample_is_read(
    name: str, out: str, movement: str, restricted: str, dates: int
) -> None:
    found = read_one((REAL_SAMPLES / f"{name}.json").read_text("utf-8"))

    assert found.record is not None
    assert found.noms == name.removeprefix("prisoner")
    assert (found.record.in_out_status, found.record.last_movement) == (out, movement)
    assert (found.record.restricted_patient, len(found.dates)) == (restricted, dates)
