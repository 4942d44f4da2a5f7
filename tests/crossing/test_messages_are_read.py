"""Domain events: every wrapping, every trap of the real ones, and only closed words kept."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.office import movement
from tests.helpers.places import ROOT
from vcs_desktop.crossing.arrivals import recognise
from vcs_desktop.crossing.domain_events import EVENTS
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.meaning import load_codes
from vcs_desktop.sentences.model.message import EventMessage

CODES = load_codes(ROOT / "resources" / "codes" / "movements.toml")
OUR_SAMPLES = ROOT / "resources" / "samples" / "domain-events"
REAL_SAMPLES = ROOT.parent / "shared" / "data" / "domain-events"


def read(content: object) -> tuple[EventMessage, ...]:
    written = content if isinstance(content, str) else json.dumps(content)
    read = recognise(written.encode())
    assert read.kind is EVENTS
    return read.items(EventMessage)


def read_one(content: object) -> EventMessage:
    (event,) = read(content)
    return event


def in_envelope(message: object) -> dict[str, object]:
    return {"Type": "Notification", "Message": json.dumps(message), "Timestamp": "2026-11-01Z"}


def test_one_message_is_the_same_however_it_is_wrapped() -> None:
    bare = movement("CR")
    wrappings = (
        json.dumps(bare),
        json.dumps(bare, indent=4),
        json.dumps(in_envelope(bare)),
        json.dumps([bare]),
        json.dumps([in_envelope(bare)]),
        "\n" + json.dumps(bare) + "\r\n\n",
        "\ufeff" + json.dumps(bare),
    )

    assert {event.fingerprint for text in wrappings for event in read(text)} == {
        read_one(bare).fingerprint
    }


def test_messages_one_on_each_line_keep_their_order_and_may_be_wrapped_differently() -> None:
    lines = [json.dumps(movement("CR", 1)), "", json.dumps(in_envelope(movement("HD", 2)))]

    assert [event.noms for event in read("\n".join(lines))] == ["A0001ZZ", "A0002ZZ"]


def test_odd_line_ends_inside_a_message_do_not_cut_it() -> None:
    message = movement("CR") | {"description": "one\u2028two\x85three"}
    lines = [json.dumps(message, ensure_ascii=False)] * 2

    assert len(read("\r\n".join(lines))) == 2


def test_a_message_without_person_reference_is_about_its_noms_number() -> None:
    message = movement("DEC")
    del message["personReference"]

    assert read_one(message).noms == "A0001ZZ"


def test_a_message_about_two_offenders_is_about_nobody() -> None:
    message = movement("CR")
    message["personReference"] = {"identifiers": [{"type": "NOMS", "value": "A0002ZZ"}]}

    event = read_one(message)

    assert event.noms == ""
    assert CODES.meaning_of(event) == "names-no-offender"


@pytest.mark.parametrize(
    "reference",
    [None, [], "A0001ZZ", {"identifiers": None}, {"identifiers": ["A0001ZZ", None, 3]},
     {"identifiers": [{"type": "NOMS", "value": 7}, {"type": "CRN", "value": "X1"}]}],
    ids=str,
)  # fmt: skip
def test_an_odd_person_reference_falls_back_to_the_noms_number(reference: object) -> None:
    assert read_one(movement("CR") | {"personReference": reference}).noms == "A0001ZZ"


@pytest.mark.parametrize("noms", ["", "a0001zz", "A0001ZZ ", "A0001Z", "A0001ZZZ", "Ann Example"])
def test_what_is_no_noms_number_names_nobody(noms: str) -> None:
    message = movement("CR") | {"personReference": None}
    message["additionalInformation"] = {"nomsNumber": noms, "reason": "RELEASED"}

    assert read_one(message).noms == ""


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-01T10:00:00.123456789+00:00", datetime(2026, 11, 1, 10, 0, 0, 123456, UTC)),
        ("2025-03-31T07:03:50.912169+01:00", datetime(2025, 3, 31, 6, 3, 50, 912169, UTC)),
        ("2026-07-01T00:30:00+01:00", datetime(2026, 6, 30, 23, 30, tzinfo=UTC)),
        ("2026-07-01T10:00:00", datetime(2026, 7, 1, 9, 0, tzinfo=UTC)),
        ("2026-11-01T10:00:00Z", datetime(2026, 11, 1, 10, 0, tzinfo=UTC)),
        ("2023-11-20T09:30:00.00000000+01:00", datetime(2023, 11, 20, 8, 30, tzinfo=UTC)),
    ],
)
def test_moments_are_read_to_the_microsecond_and_without_a_zone_are_londons(
    written: str, moment: datetime
) -> None:
    assert read_one(movement("CR", at=written)).occurred_at == moment


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "2026-13-01T10:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
     "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"],
)  # fmt: skip
def test_a_message_whose_time_cannot_be_is_refused_with_its_line(written: str) -> None:
    with pytest.raises(FileRefusedError, match="no readable time") as refused:
        read(json.dumps(movement("CR")) + "\n" + json.dumps(movement("CR", at=written)))

    assert refused.value.line == 2


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", "[1]", "[[]]", "{", "[", '{"eventType": "x"', '{"Message": 3}',
     '{"Message": "[]"}', '{"Message": "{}"}', '{"Message": "not JSON"}', "[" * 100_000,
     '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000, json.dumps({"Message": "[" * 100_000}),
     '{"eventType": ' + "9" * 10_000 + "}", '{"eventType": null}', '{"eventType": NaN}',
     '{"eventType": "x", "occurredAt": ' + "9" * 4_000 + "}"],
    ids=lambda text: f"{text[:30]}-{len(text)}",
)  # fmt: skip
def test_json_that_is_no_event_is_refused_and_harms_nothing(text: str) -> None:
    with pytest.raises(FileRefusedError):
        read(text)


def test_one_bad_line_refuses_the_whole_file_and_names_the_line() -> None:
    with pytest.raises(FileRefusedError) as refused:
        read(json.dumps(movement("CR")) + "\n\nnot a message\n" + json.dumps(movement("HD")))

    assert refused.value.line == 3
    assert "not a message" not in refused.value.problem.replace("or not a message", "")


def test_words_that_are_on_no_closed_list_are_not_kept() -> None:
    message = movement("ann example", kind="Ms Ann Example", reason="Ann Example told us")

    kept = asdict(read_one(message))

    assert (kept["event_type"], kept["reason"], kept["movement_code"]) == (
        "other",
        "OTHER",
        "OTHER",
    )
    assert set(kept) == {
        "event_type",
        "noms",
        "reason",
        "movement_code",
        "occurred_at",
        "probable_cause",
        "crn",
        "licence_id",
    }


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(
    changes=st.dictionaries(
        st.sampled_from(["eventType", "occurredAt", "additionalInformation", "personReference"]),
        anything,
    ),
    inner=st.dictionaries(
        st.sampled_from(["nomsNumber", "reason", "nomisMovementReasonCode"]), anything
    ),
)
def test_whatever_a_message_holds_it_is_read_or_refused_and_never_guessed_a_release(
    changes: dict[str, Any], inner: dict[str, Any]
) -> None:
    message = movement("CR")
    about = message["additionalInformation"]
    assert isinstance(about, dict)
    message["additionalInformation"] = about | inner
    message |= changes

    try:
        event = read_one(message)
    except FileRefusedError:
        return
    meaning = CODES.meaning_of(event)
    if isinstance(meaning, KeyStageKind) and meaning.startswith("released"):
        assert event.reason == "RELEASED" and event.movement_code in {"CR", "HD"}
        assert message["eventType"] == "prison-offender-events.prisoner.released"


@pytest.mark.parametrize(
    ("name", "noms", "stage"),
    [
        ("absconded", "A1001ZZ", "absconded"),
        ("died", "A1002ZZ", "died"),
        ("moved-to-hospital", "A1003ZZ", "moved-to-hospital"),
        ("recalled", "A1004ZZ", "recalled"),
        ("released-on-home-detention-curfew", "A1005ZZ", "released-on-hdc"),
    ],
)
def test_each_of_our_own_samples_gives_its_own_stage(name: str, noms: str, stage: str) -> None:
    event = read_one((OUR_SAMPLES / f"{name}.json").read_text("utf-8"))

    assert (event.noms, CODES.meaning_of(event)) == (noms, stage)


@pytest.mark.skipif(
    not REAL_SAMPLES.is_dir(), reason="the published samples are not part of this repository"
)
@pytest.mark.parametrize(
    ("name", "noms", "stage"),
    [
        ("prisoner-absconded", "A0017AA", "absconded"),
        ("prisoner-died", "A0378AY", "died"),
        ("prisoner-received-hospital-custody", "A0007AA", "moved-to-hospital"),
        ("prisoner-received-recalled", "A0006AA", "recalled"),
        ("prisoner-released-hdc", "A0023AA", "released-on-hdc"),
    ],
)
def test_each_published_sample_gives_its_own_stage(name: str, noms: str, stage: str) -> None:
    event = read_one(Path(REAL_SAMPLES / f"{name}.json").read_text("utf-8"))

    assert (event.noms, CODES.meaning_of(event)) == (noms, stage)
