"""Whether and how a person may be contacted: the one answer that everything asks for."""

from dataclasses import replace
from datetime import date

import pytest

from vcs_desktop.rules.safe_contact import (
    Against,
    Caution,
    May,
    Safety,
    Way,
    WayOnFile,
    may_use,
    ways_open,
)

SAFE = WayOnFile(is_there=True, safety=Safety.SAFE, confirmed_on=date(2026, 11, 2))
NOT_SAFE = replace(SAFE, safety=Safety.NOT_SAFE)
NOT_KNOWN = replace(SAFE, safety=Safety.NOT_KNOWN, confirmed_on=None)


@pytest.mark.parametrize("way", list(Way))
def test_a_way_that_is_not_safe_is_never_offered(way: Way) -> None:
    verdict = may_use(way, NOT_SAFE)
    assert (verdict.may, verdict.against) == (May.NO, Against.NOT_SAFE)
    assert ways_open({way: NOT_SAFE}) == ()


@pytest.mark.parametrize("way", list(Way))
def test_a_way_with_nothing_on_file_cannot_be_used_whatever_the_reason(way: Way) -> None:
    verdict = may_use(way, WayOnFile(safety=Safety.SAFE))
    assert (verdict.may, verdict.against) == (May.NO, Against.NOTHING_ON_FILE)
    assert not verdict.may_be_overridden


def test_a_number_that_nobody_confirmed_may_be_rung_with_care_and_without_a_message() -> None:
    verdict = may_use(Way.PHONE, NOT_KNOWN)
    assert verdict.may is May.WITH_CARE
    assert verdict.cautions == (Caution.NOT_CONFIRMED, Caution.NO_MESSAGE)


def test_no_message_is_left_on_an_unconfirmed_number_whatever_was_said_before() -> None:
    assert (
        Caution.NO_MESSAGE
        in may_use(Way.PHONE, replace(NOT_KNOWN, may_leave_message=True)).cautions
    )


def test_a_message_is_left_only_where_the_person_allowed_it() -> None:
    assert may_use(Way.PHONE, replace(SAFE, may_leave_message=True)).may is May.YES
    for unsaid in (None, False):
        assert may_use(Way.PHONE, replace(SAFE, may_leave_message=unsaid)).cautions == (
            Caution.NO_MESSAGE,
        )


def test_a_letter_waits_until_somebody_confirmed_the_address_and_no_reason_moves_it() -> None:
    verdict = may_use(Way.LETTER, NOT_KNOWN)
    assert (verdict.may, verdict.against) == (May.NO, Against.NOT_CONFIRMED)
    assert not verdict.may_be_overridden


@pytest.mark.parametrize("way", [Way.SMS, Way.EMAIL, Way.VISIT])
def test_what_others_may_read_or_see_waits_until_it_is_confirmed(way: Way) -> None:
    assert may_use(way, NOT_KNOWN).against is Against.NOT_CONFIRMED


def test_everything_that_the_person_asked_for_is_said_in_one_order() -> None:
    asked = replace(
        SAFE,
        times="weekdays before three",
        code_word="harbour",
        seen_by="her son answers",
        wants_plain_envelope=True,
    )
    assert may_use(Way.PHONE, asked).cautions == (
        Caution.NO_MESSAGE,
        Caution.ONLY_AT_TIMES,
        Caution.SAY_CODE_WORD,
        Caution.OTHERS_SEE,
    )
    assert may_use(Way.LETTER, asked).cautions[-1] is Caution.PLAIN_ENVELOPE


def test_the_ways_that_are_open_leave_out_what_is_not_safe_or_not_there() -> None:
    on_file = {Way.PHONE: NOT_SAFE, Way.LETTER: SAFE, Way.EMAIL: SAFE}
    assert ways_open(on_file) == (Way.LETTER, Way.EMAIL)
