"""Where a person stands follows from what was posted and said, never from a ticked box."""

from datetime import date

import pytest

from tests.rules.invented_case import InventedCase
from vcs_desktop.rules.case_words import Level, Membership
from vcs_desktop.rules.standing import Standing, membership_of, standing_changes

MONDAY, TUESDAY, FRIDAY = date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 9)


@pytest.fixture
def case() -> InventedCase:
    referred = InventedCase()
    referred.referred(MONDAY)
    return referred


def test_a_referral_is_where_it_begins(case) -> None:
    assert membership_of(case.facts) == Standing(Membership.REFERRED, None, MONDAY)


def test_a_posted_letter_offers_the_scheme(case) -> None:
    case.posted(TUESDAY)
    case.contacted("spoke", FRIDAY)

    assert membership_of(case.facts) == Standing(Membership.OFFERED, None, TUESDAY)


def test_a_call_nobody_answered_offers_nothing(case) -> None:
    case.contacted("no-answer", TUESDAY)

    assert membership_of(case.facts).membership is Membership.REFERRED


def test_opting_in_keeps_the_level_and_since_when(case) -> None:
    case.opted_in(TUESDAY, "annual")
    case.posted(FRIDAY)

    assert membership_of(case.facts) == Standing(Membership.OPTED_IN, Level.ANNUAL, TUESDAY)


def test_another_level_does_not_make_somebody_a_newcomer(case) -> None:
    case.opted_in(TUESDAY, "annual")
    case.opted_in(FRIDAY, "key-stages")

    assert membership_of(case.facts) == Standing(Membership.OPTED_IN, Level.KEY_STAGES, TUESDAY)


def test_a_level_that_was_not_written_down_means_everything(case) -> None:
    case.contacted("opted-in", TUESDAY)

    assert membership_of(case.facts).level is Level.KEY_STAGES


@pytest.mark.parametrize("outcome", ["declined", "opted-out"])
def test_somebody_who_asked_us_to_stop_is_not_drawn_back_by_a_letter(case, outcome) -> None:
    case.contacted(outcome, TUESDAY)
    case.posted(FRIDAY)
    case.referred(FRIDAY)

    assert membership_of(case.facts) == Standing(Membership(outcome), None, TUESDAY)


def test_a_choice_counts_from_its_own_day_however_late_it_was_written_down(case) -> None:
    case.contacted("opted-out", FRIDAY)
    case.opted_in(TUESDAY)

    assert membership_of(case.facts) == Standing(Membership.OPTED_OUT, None, FRIDAY)


def test_of_two_choices_on_one_day_the_one_written_down_last_counts(case) -> None:
    case.opted_in(TUESDAY)
    case.contacted("opted-out", TUESDAY)

    assert membership_of(case.facts).membership is Membership.OPTED_OUT


def test_a_choice_stands_before_the_news_of_its_day_and_after_the_news_before_it(case) -> None:
    case.heard("absconded", MONDAY)
    case.heard("recalled", TUESDAY)
    case.heard("died", FRIDAY)
    case.opted_in(TUESDAY)

    referred, opted_in = standing_changes(case.facts)
    absconded, recalled, _died = (fact.sequence for fact in case.facts[1:4])

    assert referred.sequence < absconded < opted_in.sequence <= recalled


def test_they_may_come_back_at_any_time(case) -> None:
    case.contacted("declined", TUESDAY)
    case.opted_in(FRIDAY, "month-only")

    assert membership_of(case.facts) == Standing(Membership.OPTED_IN, Level.MONTH_ONLY, FRIDAY)
