"""The tables of running cases and of ways of reaching people: each fault with line and column."""

import csv
import io
from datetime import date

import pytest

from tests.helpers.office import running_case
from tests.helpers.places import ROOT
from vcs_desktop.crossing.arrivals import WholeFile, open_arrival, recognise
from vcs_desktop.crossing.contact_rows import CONTACTS, ContactRow
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.crossing.position_rows import POSITIONS, PositionRow
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.case_words import Membership, RequestKind, RequestState, StatementState
from vcs_desktop.rules.licence_conditions import load_conditions
from vcs_desktop.victims.model.referral import CommunicationNeed, Language

SECRET = "Quillfeather"
CONDITIONS = load_conditions(ROOT / "resources" / "codes" / "conditions.toml")
TERMS = Terms(today=date(2026, 11, 2), conditions=CONDITIONS)
EXCLUSION = "0f9a20f4-35c7-4c77-8af8-f200f153fa11"


def text_of(*rows: dict[str, str]) -> bytes:
    text = io.StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def read(*rows: dict[str, str]) -> WholeFile:
    arrival = open_arrival(io.BytesIO(text_of(*rows)), TERMS)
    pieces = tuple(arrival.pieces)
    return WholeFile(arrival.kind, arrival.digest, pieces)


def one_position(**changes: str) -> PositionRow:
    file = read(running_case(**changes))
    assert file.kind is POSITIONS
    (row,) = file.items(PositionRow)
    return row


def one_contact(**cells: str) -> ContactRow:
    file = read({"case_or_reference": "WCU-1"} | cells)
    assert file.kind is CONTACTS
    (row,) = file.items(ContactRow)
    return row


def refusal(*rows: dict[str, str]) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as refused:
        read(*rows)
    assert SECRET not in refused.value.problem
    return refused.value


def test_a_whole_running_case_is_read() -> None:
    position = one_position(
        told_release_month="2027-03",
        told_on="2026-02-10",
        last_annual_contact_on="2026-02-10",
        request_kind_1="Exclusion-Zone",
        request_state_1="forwarded",
        requested_on_1="2026-06-15",
        request_kind_3="other",
        requested_on_3="2026-07-15",
        statement_state="drafted",
        statement_on="2026-08-01",
        communication_need="braille",
    ).position

    assert (position.taken_on, position.membership) == (date(2026, 10, 20), Membership.OPTED_IN)
    assert (position.told_month, position.told_on) == (date(2027, 3, 1), date(2026, 2, 10))
    assert position.last_annual_on == date(2026, 2, 10)
    assert [(one.number, one.kind, one.state) for one in position.requests] == [
        (1, RequestKind.EXCLUSION_ZONE, RequestState.FORWARDED),
        (3, RequestKind.OTHER, RequestState.ASKED),
    ]
    assert [one.condition_code for one in position.requests] == [EXCLUSION, ""]
    assert position.statement_state is StatementState.DRAFTED
    assert position.referral.communication_need is CommunicationNeed.BRAILLE
    assert position.referral.opted_in_on is position.referral.level is None


def test_only_whom_where_and_when_are_needed() -> None:
    position = one_position(membership="dormant", level="").position

    assert (position.told_month, position.requests, position.statement_state) == (None, (), None)


POSITION_FAULTS = {
    "taken_on": ["", SECRET, "2026-11-03", "2022-02-28"],
    "membership": ["", SECRET, "ended"],
    "level": ["", SECRET],
    "told_release_month": [SECRET, "2027-03-05"],
    "told_on": ["2026-10-21", "2026-02-10"],
    "last_annual_contact_on": ["2026-10-21"],
    "request_kind_1": [SECRET],
    "requested_on_1": ["2026-06-15"],
    "request_code_2": [EXCLUSION],
    "statement_state": [SECRET],
    "statement_on": ["2026-06-15"],
    "offender_noms": [SECRET],
    "person_name": [""],
}


@pytest.mark.parametrize(
    ("column", "cell"),
    [(column, cell) for column, cells in POSITION_FAULTS.items() for cell in cells],
)
def test_a_fault_in_a_running_case_names_its_line_and_column(column: str, cell: str) -> None:
    refused = refusal(running_case(1), running_case(2) | {column: cell})

    assert refused.line == 3
    assert f"column {column} " in refused.problem


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"requested_on_1": ""}, "requested_on_1"),
        ({"requested_on_1": "2026-10-21"}, "requested_on_1"),
        ({"request_code_1": "005d70e4-a247-4f82-b8b3-6d294a0f5051"}, "request_code_1"),
        ({"request_code_1": SECRET}, "request_code_1"),
        ({"request_state_1": SECRET}, "request_state_1"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_request_that_can_not_be_so_refuses_the_file(cells: dict[str, str], column: str) -> None:
    asked = {"request_kind_1": "exclusion-zone", "requested_on_1": "2026-06-15"}

    assert f"column {column} " in refusal(running_case(1) | asked | cells).problem


def test_a_level_goes_with_opted_in_and_only_then() -> None:
    assert "column level" in refusal(running_case(membership="dormant")).problem


def test_one_reference_twice_must_say_the_same() -> None:
    assert len(read(running_case(), running_case()).pieces) == 2
    refused = refusal(running_case(), running_case(2, reference="OLD-1"))
    assert (refused.line, "column reference" in refused.problem) == (3, True)


def test_a_running_case_is_not_taken_for_a_referral() -> None:
    assert recognise(text_of(running_case())).kind is POSITIONS


def test_an_empty_cell_says_nothing_and_none_takes_away() -> None:
    news = one_contact(telephone="None", communication_need="none", email="").news

    assert (news.telephone, news.email) == ("", None)
    assert (news.communication_need, news.needs_no_format) == (None, True)
    assert (news.address_lines, news.language, news.address_confirmed) == ((), None, None)


def test_a_whole_row_about_reaching_somebody_is_read() -> None:
    news = one_contact(
        as_at="2026-11-01",
        address_1="9 New Street",
        postcode="ZZ99 4WX",
        address_confirmed="yes",
        telephone="+44 1632 960002",
        telephone_safe="no",
        language="cy",
        communication_need="audio",
    ).news

    assert news.address_lines == ("9 New Street", "ZZ99 4WX")
    assert (news.telephone, news.telephone_safe) == ("+44 1632 960002", False)
    assert (news.language, news.communication_need) == (Language.WELSH, CommunicationNeed.AUDIO)


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"case_or_reference": "", "email": "a@example.com"}, "case_or_reference"),
        ({"address_1": "9 New Street"}, "postcode"),
        ({"address_confirmed": "yes"}, "address_confirmed"),
        ({"telephone_safe": SECRET}, "telephone_safe"),
        ({"language": SECRET}, "language"),
        ({"communication_need": SECRET}, "communication_need"),
        ({"as_at": "2026-11-03"}, "as_at"),
        ({"as_at": SECRET}, "as_at"),
    ],
    ids=str,
)
def test_a_fault_about_reaching_somebody_names_its_line_and_column(
    cells: dict[str, str], column: str
) -> None:
    good = {"case_or_reference": "WCU-1"}

    refused = refusal(good, {"case_or_reference": "WCU-2"} | cells)

    assert refused.line == 3
    assert f"column {column} " in refused.problem


def test_one_case_on_two_rows_must_say_the_same() -> None:
    first = {"case_or_reference": "VC-000001", "email": "a@example.com"}

    assert len(read(first, first).pieces) == 2
    assert refusal(first, first | {"email": "b@example.com"}).line == 3
