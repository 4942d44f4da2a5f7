"""Messages as queues hand them over, moments as the probation case writes them, and numbers."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.helpers.documents import message
from tests.helpers.office import movement
from vcs_desktop.crossing.arrivals import recognise
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.sentences.model.message import EventMessage


def read(content: object) -> tuple[EventMessage, ...]:
    written = content if isinstance(content, str) else json.dumps(content)
    return recognise(written.encode()).items(EventMessage)


def read_one(content: object) -> EventMessage:
    (event,) = read(content)
    return event


def in_topic(content: object) -> dict[str, Any]:
    return {"Type": "Notification", "Message": json.dumps(content), "MessageAttributes": {}}


def in_queue(*content: object) -> dict[str, Any]:
    return {"Records": [{"messageId": "1", "body": json.dumps(one)} for one in content]}


BARE = movement("CR")


@pytest.mark.parametrize(
    "wrapped",
    [
        in_topic(BARE),
        in_topic(in_topic(BARE)),
        in_queue(BARE),
        in_queue(in_topic(BARE)),
        {"Messages": [{"Body": json.dumps(in_topic(BARE))}]},
        {"Records": [{"EventSource": "aws:sns", "Sns": in_topic(BARE)}]},
        {"body": json.dumps(BARE)},
        [in_queue(in_topic(BARE))],
    ],
    ids=["topic", "topic twice", "queue", "topic in queue", "received", "function", "one record",
         "list"],
)  # fmt: skip
def test_a_message_is_the_same_in_every_envelope(wrapped: object) -> None:
    assert read_one(wrapped).fingerprint == read_one(BARE).fingerprint


def test_a_batch_gives_every_message_in_order() -> None:
    batch = in_queue(in_topic(movement("CR", 1)), in_topic(movement("HD", 2)))
    lines = json.dumps(batch) + "\n" + json.dumps(movement("UAL", 3))

    assert [one.noms for one in read(lines)] == ["A0001ZZ", "A0002ZZ", "A0003ZZ"]


def test_an_envelope_with_something_else_in_it_refuses_the_file_with_its_line() -> None:
    lines = json.dumps(BARE) + "\n" + json.dumps(in_queue(in_topic(BARE), "not a message"))

    with pytest.raises(FileRefusedError) as refused:
        read(lines)

    assert refused.value.line == 2


def test_envelopes_without_end_are_refused() -> None:
    content: object = BARE
    for _ in range(8):
        content = {"Message": content}

    with pytest.raises(FileRefusedError, match="too deeply"):
        read(content)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Fri Jun 14 09:06:52 BST 2024", datetime(2024, 6, 14, 8, 6, 52, tzinfo=UTC)),
        ("Sun Dec 01 09:06:52 GMT 2024", datetime(2024, 12, 1, 9, 6, 52, tzinfo=UTC)),
        ("Sun Dec 1 09:06:52 UTC 2024", datetime(2024, 12, 1, 9, 6, 52, tzinfo=UTC)),
        ("Wed Jan 01 00:30:00 BST 2025", datetime(2024, 12, 31, 23, 30, tzinfo=UTC)),
    ],
)
def test_moments_of_the_probation_case_are_read_by_their_zone(
    written: str, moment: datetime
) -> None:
    assert read_one(message("probation-case.registration.added", at=written)).occurred_at == moment


@pytest.mark.parametrize(
    "written",
    ["Fri Jun 31 09:06:52 BST 2024", "Fri Jun 14 25:06:52 BST 2024", "Fri Juin 14 2024",
     "Fri Jun 14 09:06:52 CEST 2024", "Fri Jun 14 09:06:52 BST 0001"],
)  # fmt: skip
def test_moments_of_the_probation_case_that_can_not_be_are_refused(written: str) -> None:
    with pytest.raises(FileRefusedError, match="no readable time"):
        read(message("probation-case.registration.added", at=written))


def test_dates_inside_a_registration_are_not_read_at_all() -> None:
    registration = message(
        "probation-case.registration.added",
        None,
        crn="X777978",
        registrationDate="Fri Jun 14 00:00:00 BST 2024",
        createdDateAndTime="at no time",
        registerTypeDescription="Victim contact",
    )

    event = read_one(registration)

    assert (event.crn, event.noms) == ("X777978", "")
    assert "Victim" not in repr(event)


@pytest.mark.parametrize("crn", ["X777978", "X12345"])
def test_case_numbers_of_both_lengths_are_read(crn: str) -> None:
    assert read_one(message("probation-case.registration.added", crn=crn)).crn == crn


@pytest.mark.parametrize("crn", ["777978", "X1234567", "Ann Example", "x777978"])
def test_what_is_no_case_number_is_not_kept(crn: str) -> None:
    assert read_one(message("probation-case.registration.added", crn=crn)).crn == ""


def test_a_message_about_two_offenders_is_about_no_case_either() -> None:
    event = read_one(
        message("person.temporary-absence.started", crn="X777978", nomsNumber="A0002ZZ")
    )

    assert (event.noms, event.crn) == ("", "")


def test_a_message_with_two_case_numbers_teaches_none() -> None:
    event = read_one(
        message("person.temporary-absence.started", crn="X777978")
        | {"additionalInformation": {"crn": "X777979"}}
    )

    assert (event.noms, event.crn) == ("A0001ZZ", "")


@pytest.mark.parametrize(
    ("written", "kept"), [("1", "1"), (17, "17"), ("Ann", ""), (True, ""), (1.5, ""), (-1, "")]
)
def test_only_a_number_is_kept_of_a_licence(written: object, kept: str) -> None:
    event = read_one(message("create-and-vary-a-licence.licence.activated", licenceId=written))

    assert event.licence_id == kept


@pytest.mark.parametrize(
    ("written", "kept"), [("RECALL", "RECALL"), ("CONVICTED", "OTHER"), (3, "")]
)
def test_one_probable_cause_is_known_and_others_are_a_doubt(written: object, kept: str) -> None:
    event = read_one(message("prison-offender-events.prisoner.received", probableCause=written))

    assert event.probable_cause == kept
