"""Taking on running cases: nothing from before is overdue, nothing told is told again."""

from datetime import date

from tests.helpers.office import (
    AnOffice,
    movement,
    recall,
    referral,
    running_case,
    sentence,
    table,
)
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.rules.case_words import DeedKind, Level, Membership, RequestState, StatementState
from vcs_desktop.rules.obligation import State

BEFORE = "2026-09-01T10:00:00+00:00"
CASE = "VC-000001"


def take_on(office: AnOffice, *rows: dict[str, str]):
    return office.take(office.paper(table(rows), ".csv"))


def test_a_running_case_is_taken_on_as_it_stood(office: AnOffice) -> None:
    report = take_on(office, running_case(officer="Petra Sample", communication_need="audio"))

    file = office.case()
    assert (report.read, report.accepted) == (1, 1)
    assert (file.row.membership, file.row.level) == (Membership.OPTED_IN, Level.KEY_STAGES)
    assert (file.row.officer, file.communication_need) == ("Petra Sample", "audio")
    assert "Taken on as a running case: opted in" in [line.words for line in file.timeline]
    assert office.is_sound()


def test_what_is_from_before_is_one_thing_to_check_and_never_overdue(office: AnOffice) -> None:
    office.happens(recall(at=BEFORE))
    take_on(office, running_case(last_annual_contact_on="2023-01-05"))
    office.happens(movement("HQ", at="2026-10-01T10:00:00+00:00", reason="RELEASED_TO_HOSPITAL"))

    assert office.owed_rules().count("OWN-01") == 1
    assert not {"KEY-20", "MH-09"} & set(office.owed_rules())
    later = office.today(date(2027, 6, 1))
    late = [item.rule for item in later.items if item.state is State.OVERDUE]
    assert late == []


def test_checking_the_position_is_a_deed(office: AnOffice) -> None:
    office.happens(recall(at=BEFORE))
    take_on(office, running_case())

    check = office.owed("OWN-01").obligation
    record_deed(office.desk, NewDeed(check, DeedKind.POSITION_CHECKED))

    assert "OWN-01" not in office.owed_rules()
    assert office.is_sound()


def test_news_since_then_is_owed_as_to_anybody(office: AnOffice) -> None:
    take_on(office, running_case())
    office.happens(movement("CR", at="2026-11-01T10:00:00+00:00"))

    assert "KEY-18" in office.owed_rules()


def test_news_that_came_before_the_table_and_after_the_day_is_owed_too(office: AnOffice) -> None:
    office.happens(movement("CR", at="2026-11-01T10:00:00+00:00"))
    take_on(office, running_case())

    assert "KEY-18" in office.owed_rules()


def test_the_month_that_was_told_is_not_told_again_and_a_change_of_it_is(
    office: AnOffice,
) -> None:
    office.dates(sentence(conditional_release_on="2027-03-03", as_at="2026-10-01"))
    take_on(office, running_case(told_release_month="2027-03", told_on="2026-02-10"))
    assert not {"KEY-01", "KEY-02"} & set(office.owed_rules())

    office.dates(sentence(conditional_release_on="2027-06-02", as_at="2026-11-01"))

    assert "KEY-02" in office.owed_rules()


def test_the_yearly_letter_counts_from_the_last_one(office: AnOffice) -> None:
    take_on(office, running_case(last_annual_contact_on="2026-02-10"))

    assert office.owed("CON-09").due_on == date(2027, 2, 10)


def test_requests_and_the_statement_go_on_from_where_they_stood(office: AnOffice) -> None:
    asked = {"request_kind_1": "exclusion-zone", "requested_on_1": "2026-06-15"}
    statement = {"statement_state": "drafted", "statement_on": "2026-08-01"}
    take_on(
        office,
        running_case(1) | asked | {"request_state_1": "refused"} | statement,
        running_case(2) | asked | {"request_state_1": "asked"} | dict.fromkeys(statement, ""),
    )

    first, second = (list_requests(office.desk, f"VC-00000{number}") for number in (1, 2))
    assert [one.state for one in first.requests] == [RequestState.REFUSED]
    assert first.statement.state is StatementState.DRAFTED
    assert StatementState.SENT in first.statement.moves
    assert [one.state for one in second.requests] == [RequestState.ASKED]
    assert not {"KEY-10", "KEY-12"} & set(office.owed_rules("VC-000002"))
    assert office.is_sound()


def test_whoever_said_no_to_the_unit_before_is_left_alone(office: AnOffice) -> None:
    take_on(office, running_case(membership="declined", level=""))
    office.happens(movement("CR"))

    owed = [work for work in office.case().work if work.state is not None]
    assert [work.rule for work in owed if work.is_met_by_telling] == []


def test_the_same_table_twice_changes_nothing_and_another_word_needs_a_look(
    office: AnOffice,
) -> None:
    take_on(office, running_case())
    again = take_on(office, running_case())
    assert (again.accepted, again.duplicates) == (0, 1)

    other = take_on(office, running_case(told_release_month="2027-03"))
    also = office.refer(referral(reference="OLD-1"))

    assert len(other.needs_look) == len(also.needs_look) == 1
    assert len(office.today().needs_look) == 2
    assert office.is_sound()


def test_a_bad_row_takes_nobody_on(office: AnOffice) -> None:
    paper = office.paper(table((running_case(), running_case(2, taken_on=""))), ".csv")

    report = import_files(office.desk, [paper])

    (refused,) = report.refused
    assert refused.where.endswith("line 3")
    assert "column taken_on" in refused.problem
    assert office.today().items == ()
