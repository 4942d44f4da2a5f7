"""What the worked examples can't say: acts that cross with news, and the references."""

from dataclasses import replace
from datetime import date

from tests.rules.invented_case import CALENDAR, RULEBOOK, InventedCase, in_the_scheme
from vcs_desktop.kernel.identifiers import CaseId, LetterId
from vcs_desktop.rules.case_fact import LetterPosted, Told
from vcs_desktop.rules.engine import ENGINE, derived_with, obligations_of
from vcs_desktop.rules.obligation import Reason, Status

FEBRUARY, MARCH = date(2026, 2, 2), date(2026, 3, 3)


def test_a_letter_that_crossed_with_the_release_counts_as_told() -> None:
    case = in_the_scheme()
    case.release_expected(FEBRUARY, MARCH)
    owed = case.the("KEY-01")
    case.heard("released", MARCH)
    told = (Told(owed.id, owed.month_to_tell),)
    case.facts.append(LetterPosted(case.next, MARCH, LetterId("letter-1"), (owed.id,), told))

    assert case.the("KEY-01").status is Status.MET
    assert case.the("KEY-01").met_on == MARCH


def test_a_letter_posted_again_after_it_came_back_meets_again() -> None:
    case = in_the_scheme()
    case.heard("released", MARCH)
    case.posted(MARCH, "KEY-18")
    case.returned(date(2026, 3, 9))
    case.posted(date(2026, 3, 10), "KEY-18")

    assert case.the("KEY-18").met_on == date(2026, 3, 10)


def test_a_return_of_one_letter_leaves_what_another_met() -> None:
    case = in_the_scheme()
    case.heard("released", MARCH)
    case.posted(MARCH, "KEY-18", letter="letter-1")
    case.returned(date(2026, 3, 9), letter="letter-2")

    assert case.the("KEY-18").status is Status.MET


def test_the_month_is_met_by_a_letter_that_forgot_to_say_which_month_it_told() -> None:
    case = in_the_scheme()
    case.release_expected(FEBRUARY, MARCH)
    owed = case.the("KEY-01")
    case.facts.append(LetterPosted(case.next, FEBRUARY, LetterId("letter-1"), (owed.id,)))

    assert case.the("KEY-01").status is Status.MET
    assert case.the("KEY-01").month_to_tell == date(2026, 3, 1)


def test_a_month_told_before_any_date_was_on_file_is_corrected_when_one_comes() -> None:
    case = in_the_scheme()
    told = (Told(case.the("CON-09").id, MARCH.replace(day=1)),)
    case.facts.append(LetterPosted(case.next, FEBRUARY, LetterId("letter-2"), (), told))
    case.release_expected(FEBRUARY, date(2026, 11, 12))

    assert case.of_rule("KEY-01") == []
    assert case.the("KEY-02").month_to_tell == date(2026, 11, 1)


def test_a_stage_that_no_rule_covers_is_kept_with_its_reason() -> None:
    case = in_the_scheme()
    case.heard("temporary-absence-started", MARCH)

    entry = case.the("")

    assert entry.status is Status.NOT_OWED
    assert entry.reason is Reason.NO_RULE_COVERS_STAGE
    assert entry.stage == "temporary-absence-started"


def test_a_reference_belongs_to_its_case_rule_and_occurrence_for_good() -> None:
    case = in_the_scheme()
    case.heard("released", MARCH)
    before = case.the("KEY-18").id
    case.posted(MARCH, "KEY-18")
    elsewhere = obligations_of(CaseId("case-other"), case.facts, RULEBOOK, CALENDAR)

    assert case.the("KEY-18").id == before
    assert before not in {entry.id for entry in elsewhere}


def test_a_case_of_which_nothing_is_known_owes_nothing() -> None:
    assert InventedCase().obligations() == ()


def test_what_is_stored_is_named_by_the_rules_and_by_the_arithmetic() -> None:
    assert derived_with(RULEBOOK) == f"{ENGINE}-{RULEBOOK.hash}-{RULEBOOK.policy.digest}"


def test_the_day_we_heard_is_the_day_in_england_and_wales() -> None:
    case = in_the_scheme()
    case.heard("released", date(2026, 7, 1))
    heard = case.facts[-1]
    late = heard.stage.heard_at.replace(hour=23, minute=30)
    case.facts[-1] = replace(heard, stage=replace(heard.stage, heard_at=late))

    assert case.the("KEY-18").heard_on == date(2026, 7, 2)
