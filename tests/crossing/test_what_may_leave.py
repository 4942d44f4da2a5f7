"""What leaves for those who decide: listed fields only, and nothing that shows the person."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.crossing.given_away import PrivateFacts, given_away
from vcs_desktop.crossing.outward import ALLOWED, Asking, OutwardAnswer, outward_answer, zone_in
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.case_words import Recipient, RequestKind
from vcs_desktop.victims.model.disclosure import Disclosed
from vcs_desktop.victims.model.victim_case import VictimCase

PRIVATE = PrivateFacts(
    name="Ms Ánn Quillfeather",
    salutation="Ms Quillfeather",
    address_lines=("Flat 2, 14b Invented Street", "Upper Exampleton", "ZZ99 3WZ"),
    telephone="+44 1632 960001",
    email="ann.invented@example.com",
)

ASKING = Asking(
    request="rq-1",
    kind=RequestKind.EXCLUSION_ZONE,
    condition_code="0f9a20f4",
    wording="Not to enter the area as defined by the attached map.",
    offender_noms="A0001ZZ",
    asked_on=date(2026, 11, 2),
    on=date(2026, 11, 3),
    officer="Olwen Example",
    zone="The town centre inside the ring road.",
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("near ann quillfeather", "a name"),
        ("the QUILLFEATHER house", "a name"),
        ("Ms Quillfeather's school", "a name"),
        ("14b, Invented  street", "line 1 of the address"),
        ("between Invented Street and the river", "line 1 of the address"),
        ("all of upper-exampleton", "line 2 of the address"),
        ("ZZ99 3WZ", "a postcode"),
        ("around zz993wz", "a postcode"),
        ("ring 01632 960001", "a telephone number"),
        ("ring 0044(0)1632-960-001", "a telephone number"),
        ("write to Ann.Invented@Example.com", "an email address"),
        ("centre 53.76321, -2.70312", "a point on the map"),
        ("centre SD 54123 29456", "a point on the map"),
        ("///filled.count.soap", "a point on the map"),
        ("53\N{DEGREE SIGN} 45' north", "a point on the map"),
    ],
)
def test_whatever_shows_the_person_is_found_however_it_is_written(text: str, kind: str) -> None:
    assert kind in given_away(text, PRIVATE)


@pytest.mark.parametrize(
    "text",
    ["", "The town centre inside the ring road.", "from the M6 to the A583, 3.5 miles",
     "Streets between the canal and London Road", "schools and 12 parks, 1,500 metres around"],
)  # fmt: skip
def test_an_area_that_shows_nobody_passes(text: str) -> None:
    assert given_away(text, PRIVATE) == frozenset()


@given(st.text(max_size=60))
def test_any_text_is_looked_through(text: str) -> None:
    assert "a postcode" in given_away(f"{text} ZZ99 3WZ", PRIVATE)


@given(st.text(max_size=60))
def test_whatever_is_on_file_can_be_looked_for(text: str) -> None:
    odd = PrivateFacts(text, text, (text,), text, text)

    assert given_away("", odd) == frozenset()


@pytest.mark.parametrize("to_whom", Recipient)
def test_only_listed_fields_leave_for_anybody(to_whom: Recipient) -> None:
    answer = outward_answer(ASKING, to_whom)

    assert answer.not_listed == frozenset()
    assert {name for name, _ in answer.fields} <= ALLOWED[to_whom]
    assert set(json.loads(answer.as_json)) == {"to_whom", *dict(answer.fields)}


def test_no_list_holds_anything_about_the_person() -> None:
    theirs = {field.name for field in fields(VictimCase)} - {"officer"}

    assert not theirs & {name for names in ALLOWED.values() for name in names}


def test_the_licence_policy_is_not_told_to_a_tribunal() -> None:
    answer = outward_answer(ASKING, Recipient.TRIBUNAL)

    assert "wording" not in dict(answer.fields)


def test_a_field_that_is_on_no_list_is_named() -> None:
    answer = OutwardAnswer(Recipient.PRISON, (("person_name", "x"),))

    assert answer.not_listed == {"person_name"}


def test_the_page_is_the_same_whoever_makes_it_again() -> None:
    answer = outward_answer(ASKING, Recipient.PRISON)

    assert answer.as_text.startswith("Request from the Victim Contact Scheme\n")
    assert outward_answer(ASKING, Recipient.PRISON).sha256 == answer.sha256
    assert outward_answer(replace(ASKING, zone=""), Recipient.PRISON).sha256 != answer.sha256


def test_the_register_knows_whether_an_area_was_described() -> None:
    with_area = outward_answer(ASKING, Recipient.PRISON)
    without = outward_answer(replace(ASKING, zone=""), Recipient.PRISON)

    assert with_area.what is Disclosed.CONDITION_REQUEST_WITH_ZONE
    assert without.what is Disclosed.CONDITION_REQUEST


def test_a_description_is_read_as_one_line() -> None:
    assert zone_in("\ufeffThe town\r\n  centre.\n".encode()) == "The town centre."


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b" \n ", "empty"), (b"\xff\xfe", "UTF-8"), (b"a\x00b", "characters"),
     (b"x" * 2_000, "longer"), (b"x\n" * 40, "longer")],
)  # fmt: skip
def test_what_is_no_short_description_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        zone_in(content)
