"""Cases that have ended are reviewed: kept for a reason until a day, or erased by two people."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, record_says, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case
from vcs_desktop.office.hold_case import hold_case
from vcs_desktop.office.retention import keep_case, list_reviews, set_period
from vcs_desktop.rules.case_words import EndReason

CASE = "VC-000001"


@pytest.fixture
def ended(office: AnOffice) -> AnOffice:
    office.refer(referral(), referral(2))
    end_case(office.desk, CASE, EndReason.SENTENCE_OVER)
    return office


def days(office: AnOffice) -> list[tuple[str, date | None]]:
    return [(one.case_number, one.review_on) for one in list_reviews(office.desk).cases]


def test_without_a_period_of_the_units_own_no_day_is_made_up(ended: AnOffice) -> None:
    assert list_reviews(ended.desk).period is None
    assert days(ended) == [(CASE, None)]


def test_the_units_own_period_counts_from_the_end_of_each_case(ended: AnOffice) -> None:
    set_period(ended.desk, 18, "agreed with the information manager")

    assert days(ended) == [(CASE, date(2028, 5, 2))]
    ended.clock.go_to(date(2040, 1, 2))
    assert ended.case().row.person == "Ms Ann Example-1"


def test_a_period_can_be_taken_away_again(ended: AnOffice) -> None:
    set_period(ended.desk, 18, "agreed")
    set_period(ended.desk, None, "it was not for us to set")

    assert days(ended) == [(CASE, None)]
    assert record_says(ended, "retention-period-set") == [{"months": 18}, {"months": "off"}]


def test_a_case_that_is_kept_comes_back_on_its_day_and_the_prompt_is_met(
    ended: AnOffice,
) -> None:
    assert "RET-01" in ended.owed_rules()

    keep_case(ended.desk, CASE, date(2030, 1, 7), "an inquiry may need it")

    (one,) = list_reviews(ended.desk).cases
    assert (one.review_on, one.kept_because) == (date(2030, 1, 7), "an inquiry may need it")
    assert "RET-01" not in ended.owed_rules()
    assert ended.is_sound()


def test_a_day_set_on_a_case_goes_before_the_units_period(ended: AnOffice) -> None:
    set_period(ended.desk, 6, "agreed")
    keep_case(ended.desk, CASE, date(2031, 3, 4), "a complaint is open")

    assert days(ended) == [(CASE, date(2031, 3, 4))]


def test_what_is_kept_can_still_be_erased_by_two_people(ended: AnOffice) -> None:
    keep_case(ended.desk, CASE, date(2030, 1, 7), "an inquiry may need it")
    erase_case(ended.desk, ErasureWish(CASE, Ground.REVIEW_DECIDED, "", alone=True))

    assert days(ended) == []
    assert ended.is_sound()


def test_a_case_on_hold_says_so_in_the_list(ended: AnOffice) -> None:
    hold_case(ended.desk, CASE, "a court asked for it")

    assert [one.is_held for one in list_reviews(ended.desk).cases] == [True]


@pytest.mark.parametrize(
    ("case", "until", "reason", "problem"),
    [
        ("VC-000002", date(2030, 1, 7), "because", "has not ended"),
        (CASE, date(2026, 11, 2), "because", "has passed"),
        (CASE, date(2030, 1, 7), " ", "reason is missing"),
    ],
)
def test_what_makes_no_sense_is_refused(
    ended: AnOffice, case: str, until: date, reason: str, problem: str
) -> None:
    with pytest.raises(KnownError, match=problem):
        keep_case(ended.desk, case, until, reason)

    assert record_says(ended, "case-kept") == []


@pytest.mark.parametrize("months", [0, 1201])
def test_a_period_that_can_not_be_counted_with_is_refused(ended: AnOffice, months: int) -> None:
    with pytest.raises(KnownError, match="whole number of months"):
        set_period(ended.desk, months, "agreed")
