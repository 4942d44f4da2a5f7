"""A request for a condition: owed to be forwarded, and it leaves as a page of listed fields."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, record_says, referral, sentence
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.move_request import Forwarded, Forwarding, forward_request, move_request
from vcs_desktop.rules.case_words import Recipient, RequestKind, RequestState

CASE = "VC-000001"
AREA = b"Inside the ring road."


def asks(office: AnOffice, kind: RequestKind = RequestKind.EXCLUSION_ZONE) -> str:
    return ask_condition(office.desk, WhatIsAsked(CASE, kind)).request


def forward(office: AnOffice, request: str, **more: object) -> Forwarded:
    described = {"zone": AREA} | more
    return forward_request(office.desk, Forwarding(request, Recipient.PRISON, **described))


def test_a_request_is_owed_to_be_forwarded_until_it_left(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)
    assert "KEY-10" in office.owed_rules()

    forward(office, request)

    assert "KEY-10" not in office.owed_rules()
    assert office.is_sound()


def test_the_code_of_a_condition_is_the_policys_first_or_one_that_meets_it(
    office: AnOffice,
) -> None:
    office.refer(referral())
    asks(office)
    asks(office, RequestKind.OTHER)
    generic = "d5998ca1-62a2-4409-88cd-3137d893c2a0"
    ask_condition(office.desk, WhatIsAsked(CASE, RequestKind.NO_CONTACT, generic.upper()))

    codes = [one.condition_code for one in list_requests(office.desk, CASE).requests]
    assert codes == ["0f9a20f4-35c7-4c77-8af8-f200f153fa11", "", generic]
    with pytest.raises(KnownError, match="No condition of this code"):
        ask_condition(office.desk, WhatIsAsked(CASE, RequestKind.EXCLUSION_ZONE, generic))


def test_a_refused_request_is_owed_an_explanation(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)
    with pytest.raises(KnownError, match="can't become refused"):
        move_request(office.desk, request, RequestState.REFUSED)
    forward(office, request)

    owed = move_request(office.desk, request, RequestState.REFUSED)

    assert office.owed("KEY-12").obligation in owed
    with pytest.raises(KnownError, match="refused already"):
        move_request(office.desk, request, RequestState.REFUSED)


def test_a_step_is_not_before_the_one_that_it_follows(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)

    with pytest.raises(KnownError, match="before the step"):
        move_request(office.desk, request, RequestState.WITHDRAWN, date(2026, 11, 1))


def test_the_page_that_leaves_holds_listed_fields_and_nothing_of_the_person(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.dates(sentence())
    page = office.papers / "page.json"
    request = asks(office)

    answer = forward(office, request, zone=b"Inside the ring road.\n", out=page).answer

    said = json.loads(page.read_text("utf-8"))
    assert said == {"to_whom": "prison"} | dict(answer.fields)
    assert said["offender_noms"] == "A0001ZZ"
    assert said["wording"].startswith("Not to enter the area")
    assert said["zone"] == "Inside the ring road."
    whole = page.read_text("utf-8").casefold()
    for theirs in ("Ann", "Example-1", "Invented Street", "ZZ99", "01632"):
        assert theirs.casefold() not in whole


def test_the_register_says_what_left_to_whom_and_the_record_its_hash(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)
    first = forward(office, request).answer
    forward_request(office.desk, Forwarding(request, Recipient.PAROLE_BOARD, zone=AREA))

    left = list_requests(office.desk, CASE).disclosures
    assert [one.to_whom for one in left] == [Recipient.PRISON, Recipient.PAROLE_BOARD]
    assert left[0].sha256 == first.sha256
    assert record_says(office, "disclosed")[0]["sha256"] == first.sha256
    timeline = [line.words for line in office.case().timeline if line.kind == "record"]
    assert timeline == [
        "A request for a condition, with an area, left for the parole board",
        "A request for a condition, with an area, left for the prison",
    ]


@pytest.mark.parametrize(
    "zone",
    ["Near 1 Invented Street", "All of Exampleton", "around ZZ993WZ", "ring 01632 960001",
     "the house of Ann Example-1"],
)  # fmt: skip
def test_a_description_that_shows_where_they_live_is_refused_and_nothing_left(
    office: AnOffice, zone: str
) -> None:
    office.refer(referral())
    request = asks(office)
    page = office.papers / "page.txt"

    with pytest.raises(KnownError, match=r"\(CONF-05\)") as refused:
        forward(office, request, zone=zone.encode(), out=page)

    assert zone not in str(refused.value)
    assert not page.exists()
    assert not list_requests(office.desk, CASE).disclosures
    assert "KEY-10" in office.owed_rules()


def test_an_area_condition_leaves_with_its_area_or_where_it_is_said_to_go_another_way(
    office: AnOffice,
) -> None:
    office.refer(referral())
    request = asks(office)

    with pytest.raises(KnownError, match="no area is described"):
        forward(office, request, zone=None)
    assert "KEY-10" in office.owed_rules()

    forward(office, request, zone=None, without_area=True)
    again = forward(office, request, zone=AREA).answer
    assert dict(again.fields)["zone"] == "Inside the ring road."


def test_a_refused_description_says_which_line_of_the_address_it_holds(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)

    with pytest.raises(KnownError, match="holds line 2 of the address"):
        forward(office, request, zone=b"All of Exampleton")


def test_a_page_is_saved_outside_the_office_and_over_no_other_file(office: AnOffice) -> None:
    office.refer(referral())
    request = asks(office)
    other = office.papers / "other.txt"
    other.write_text("something else", "utf-8")

    for file in (other, office.folder / "victims" / "page.txt", Path("/nowhere/page.txt")):
        with pytest.raises(KnownError, match=r"Nothing was forwarded|was not written"):
            forward(office, request, out=file)

    assert other.read_text("utf-8") == "something else"
    assert not list_requests(office.desk, CASE).disclosures
