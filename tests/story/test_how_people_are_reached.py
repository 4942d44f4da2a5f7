"""News of how people can be reached: what is new is in doubt, and nothing old comes back."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, not_yet_asked, record_says, referral, table
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.import_files import ImportReport, import_files
from vcs_desktop.office.template import template
from vcs_desktop.office.write_letter import write_letter

CASE = "VC-000001"
NEW_HOME = {"address_1": "9 New Lane", "address_2": "Exampleton", "postcode": "ZZ99 4WX"}


def reach(office: AnOffice, whom: str = "WCU-1", **cells: str) -> ImportReport:
    return office.take(office.paper(table(({"case_or_reference": whom} | cells,)), ".csv"))


def test_a_new_address_is_in_doubt_whatever_the_old_one_was(office: AnOffice) -> None:
    office.refer(referral())

    report = reach(office, **NEW_HOME)

    file = office.case()
    assert (report.accepted, report.duplicates) == (1, 0)
    assert file.address_lines == ("9 New Lane", "Exampleton", "ZZ99 4WX")
    assert not file.address_confirmed
    assert file.salutation == "Ms Example-1"


def test_a_new_address_is_confirmed_where_the_row_says_so(office: AnOffice) -> None:
    office.refer(referral())

    reach(office, CASE.lower(), **NEW_HOME, address_confirmed="yes")

    assert office.case().address_confirmed


def test_the_address_on_file_may_be_put_in_doubt(office: AnOffice) -> None:
    office.refer(referral())

    reach(office, address_confirmed="no")

    assert office.case().address_lines == ("1 Invented Street", "Exampleton", "ZZ99 3WZ")
    assert not office.case().address_confirmed


def test_a_new_number_has_not_been_asked_about_yet(office: AnOffice) -> None:
    office.refer(referral(telephone_safe="yes"))

    reach(office, telephone="01632 960002")

    assert (office.case().telephone, office.case().telephone_safe) == ("01632 960002", None)


def test_an_empty_cell_leaves_things_as_they_are_and_none_takes_away(office: AnOffice) -> None:
    office.refer(referral(telephone_safe="yes", email="a@example.com", communication_need="audio"))

    reach(office, telephone="", email="none", communication_need="none", language="cy")

    file = office.case()
    assert (file.telephone, file.telephone_safe) == ("01632 960001", True)
    assert (file.email, file.communication_need, file.language) == ("", "", "cy")


def test_a_format_that_somebody_needs_stops_letters_from_then_on(office: AnOffice) -> None:
    office.refer(not_yet_asked())

    reach(office, communication_need="large-print")

    with pytest.raises(KnownError, match=r"\(ACC-01\)"):
        write_letter(office.desk, office.owed("CON-02").obligation, office.papers / "a.pdf")


def test_the_same_again_changes_nothing_and_brings_no_old_address_back(office: AnOffice) -> None:
    office.refer(referral())
    reach(office, **NEW_HOME)
    change_address(office.desk, CASE, ("7 Later Road", "Exampleton", "ZZ99 5WY"))

    again = reach(office, CASE, **NEW_HOME)

    assert (again.accepted, again.duplicates) == (0, 1)
    assert office.case().address_lines[0] == "7 Later Road"
    reach(office, **NEW_HOME, as_at="2026-11-02")
    assert office.case().address_lines[0] == "9 New Lane"


def test_what_is_on_file_already_is_a_repeat(office: AnOffice) -> None:
    office.refer(referral())

    assert reach(office, telephone="01632 960001").duplicates == 1
    assert record_says(office, "reach-changed") == []


def test_the_record_says_what_kind_of_thing_changed_and_not_to_what(office: AnOffice) -> None:
    office.refer(referral())

    reach(office, **NEW_HOME, telephone="01632 960002")

    assert record_says(office, "reach-changed") == [
        {"changed": "address_lines+address_confirmed+telephone"}
    ]


@pytest.mark.parametrize("whom", ["WCU-9", "VC-000009", "2"], ids=str)
def test_a_row_about_nobody_we_know_changes_nobody(office: AnOffice, whom: str) -> None:
    office.refer(referral(), referral(2))
    rows = [{"case_or_reference": one, "telephone": "01632 960002"} for one in ("WCU-1", whom)]

    report = import_files(office.desk, [office.paper(table(tuple(rows)), ".csv")])

    (refused,) = report.refused
    assert refused.where.endswith("line 3")
    assert "case_or_reference" in refused.problem
    assert office.case().telephone == "01632 960001"
    assert office.is_sound()


def test_a_reference_that_looks_like_another_case_is_not_guessed_at(office: AnOffice) -> None:
    office.refer(referral(), referral(2, reference=CASE))

    report = import_files(
        office.desk,
        [office.paper(table(({"case_or_reference": CASE, "email": "x@y.z"},)), ".csv")],
    )

    assert len(report.refused) == 1


def test_a_table_comes_in_with_the_referrals_it_is_not_about(office: AnOffice) -> None:
    office.refer(referral())
    office.clock.go_to(date(2026, 11, 3))
    contacts = office.paper(table(({"case_or_reference": CASE, "language": "cy"},)), ".csv")

    office.take(contacts, office.paper(table((referral(2),)), ".csv"))

    assert (office.case().language, office.case("VC-000002").language) == ("cy", "en")


@pytest.mark.parametrize("kind", ["positions", "contacts"])
def test_a_template_is_a_header_that_is_read(office: AnOffice, kind: str) -> None:
    report = office.take(office.paper(template(kind), ".csv"))

    assert (report.read, report.refused) == (0, ())
