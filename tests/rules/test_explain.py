"""Every deadline can be defended: rule, source, line, the day it counts from."""

from dataclasses import replace
from datetime import date

import pytest

from tests.rules.invented_case import RULEBOOK, InventedCase, in_the_scheme
from vcs_desktop.rules.explain import explain, limit_in_words
from vcs_desktop.rules.obligation import Reason, Status
from vcs_desktop.rules.rule_words import Confidence, Nature, Party


def test_a_first_contact_says_its_rule_its_source_and_the_days_it_passed_over() -> None:
    case = InventedCase()
    case.referred(date(2026, 11, 20))

    said = explain(case.the("CON-02"), RULEBOOK)

    assert said.rule == "CON-02"
    assert said.nature is Nature.DUTY
    assert said.owner is Party.VICTIM_LIAISON_OFFICER
    assert "Right 11" in said.source
    assert said.confidence is Confidence.MIDDLE
    assert said.line == "in force from 1 April 2021"
    assert said.limit == "20 working days after the day of the referral"
    assert said.counted_from == date(2026, 11, 20)
    assert said.counted_from_what == "the day of the referral"
    assert date(2026, 11, 21) in said.skipped_days
    assert said.due_on == date(2026, 12, 18)


def test_a_duty_without_a_number_says_the_words_of_its_source_and_what_it_does_not_state() -> None:
    case = in_the_scheme()
    case.release_expected(date(2026, 2, 2), date(2027, 3, 3))

    said = explain(case.the("KEY-01"), RULEBOOK)

    assert said.due_on is None
    assert said.limit.startswith("as soon as practicable")
    assert said.line == "start date not stated in the source"
    assert said.counted_from_what == "the day it happened"


def test_a_hearing_without_its_date_does_not_pretend_to_be_counted_from_one() -> None:
    case = in_the_scheme()
    case.heard("parole-hearing-listed", date(2026, 2, 2))

    said = explain(case.the("PB-02"), RULEBOOK)

    assert said.counted_from_what == "the day it happened"
    assert said.limit == (
        "28 days before the date of the parole hearing"
        " (no day can be counted from what is on file: ask for the date)"
    )


def test_a_figure_for_some_sentences_says_for_which() -> None:
    case = in_the_scheme()
    case.heard("recalled", date(2026, 5, 1))
    case.heard("fixed-term-recall-set", date(2026, 5, 4))

    said = explain(case.the("KEY-21"), RULEBOOK)

    words = "56 days after the day of the return to custody, for determinate sentences only"
    assert said.limit == words
    assert said.counted_from == date(2026, 5, 1)
    assert said.counted_from_what == "the day of the return to custody"


def test_a_figure_of_nought_is_said_as_the_day_itself() -> None:
    assert limit_in_words(RULEBOOK.rule("KEY-24").target.limit) == "the day we heard"


def test_a_stage_without_a_rule_is_explained_too() -> None:
    case = in_the_scheme()
    case.heard("licence-seen", date(2026, 2, 2))

    said = explain(case.the(""), RULEBOOK)

    assert said.title == "No rule covers this stage"
    assert said.source == ""


def test_a_day_before_the_rule_was_in_force_is_said() -> None:
    case = InventedCase()
    case.referred(date(2021, 3, 31))

    assert "no line of the rule was in force" in explain(case.the("CON-02"), RULEBOOK).line


def test_what_ended_because_they_asked_us_to_stop_names_the_rule_that_says_so() -> None:
    case = InventedCase()
    case.referred(date(2026, 11, 20))
    case.contacted("declined", date(2026, 11, 24))

    said = explain(case.the("CON-02"), RULEBOOK)

    assert said.reason == "they asked us to stop (CON-06)"


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_words(reason) -> None:
    case = InventedCase()
    case.referred(date(2026, 11, 20))
    ended = replace(case.the("CON-02"), status=Status.ENDED, reason=reason)

    assert explain(ended, RULEBOOK).reason
