"""Which acts meet a duty: a conversation, or a letter that was posted, and little else."""

import pytest

from tests.rules.invented_case import RULEBOOK
from vcs_desktop.rules.case_words import Method, Outcome
from vcs_desktop.rules.met_by import may_be_met_by, may_be_met_by_post

TOLD = [rule for rule in RULEBOOK.rules if rule.met_by]
"""The rules that are met by telling the person."""
CONVERSATIONS = {Method.PHONE, Method.VISIT}
REACHED = [outcome for outcome in Outcome if outcome not in {Outcome.NO_ANSWER, Outcome.VOICEMAIL}]


@pytest.mark.parametrize("rule", TOLD, ids=lambda rule: rule.id)
def test_what_is_to_be_told_is_met_by_a_conversation_that_reached_the_person(rule) -> None:
    assert Method.VISIT in rule.met_by
    for method in rule.met_by & CONVERSATIONS:
        assert [outcome for outcome in Outcome if may_be_met_by(rule, method, outcome)] == REACHED


@pytest.mark.parametrize("rule", TOLD, ids=lambda rule: rule.id)
def test_nothing_is_met_by_email_or_text_message(rule) -> None:
    for method in (Method.EMAIL, Method.SMS):
        assert not any(may_be_met_by(rule, method, outcome) for outcome in Outcome)


def test_a_letter_noted_as_a_contact_meets_only_what_has_no_letter_of_its_own() -> None:
    by_hand = {rule.id for rule in TOLD if may_be_met_by(rule, Method.LETTER, Outcome.SPOKE)}

    assert {"CON-07", "KEY-11", "PB-01"} <= by_hand
    assert not any(RULEBOOK.rule(rule_id).letter for rule_id in by_hand)


def test_what_comes_in_by_post_tells_nobody_anything() -> None:
    choices = [outcome for outcome in Outcome if outcome is not Outcome.SPOKE]

    for rule in TOLD:
        assert not any(may_be_met_by(rule, Method.LETTER, outcome) for outcome in choices)


def test_the_hardest_news_is_not_met_by_post() -> None:
    hardest = [rule for rule in TOLD if rule.never_first_by_letter]

    assert {"KEY-24", "KEY-25"} <= {rule.id for rule in hardest}
    assert not any(may_be_met_by_post(rule) for rule in hardest)


def test_a_call_does_not_put_the_choice_in_writing() -> None:
    assert not may_be_met_by(RULEBOOK.rule("CON-03"), Method.PHONE, Outcome.SPOKE)


def test_what_is_not_to_be_told_is_not_met_by_telling() -> None:
    for rule in RULEBOOK.rules:
        if not rule.met_by:
            assert not may_be_met_by(rule, Method.PHONE, Outcome.SPOKE)
            assert not may_be_met_by_post(rule)
