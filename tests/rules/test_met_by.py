"""Which acts meet a duty: a conversation, or a letter that was posted, and little else."""

import pytest

from tests.rules.invented_case import RULEBOOK
from vcs_desktop.rules.case_words import Method, Outcome
from vcs_desktop.rules.met_by import may_be_met_by, may_be_met_by_post
from vcs_desktop.rules.rule_words import Nature

DUTIES = [rule for rule in RULEBOOK.rules if rule.nature is Nature.DUTY]
CONVERSATIONS = [Method.PHONE, Method.VISIT]
REACHED = [outcome for outcome in Outcome if outcome not in {Outcome.NO_ANSWER, Outcome.VOICEMAIL}]


@pytest.mark.parametrize("rule", DUTIES, ids=lambda rule: rule.id)
def test_each_duty_is_met_by_a_conversation_that_reached_the_person(rule) -> None:
    for method in CONVERSATIONS:
        assert [outcome for outcome in Outcome if may_be_met_by(rule, method, outcome)] == REACHED


@pytest.mark.parametrize("rule", DUTIES, ids=lambda rule: rule.id)
def test_no_duty_is_met_by_email_or_text_message(rule) -> None:
    for method in (Method.EMAIL, Method.SMS):
        assert not any(may_be_met_by(rule, method, outcome) for outcome in Outcome)


def test_a_letter_noted_as_a_contact_meets_only_what_has_no_letter_of_its_own() -> None:
    by_hand = [rule.id for rule in DUTIES if may_be_met_by(rule, Method.LETTER, Outcome.SPOKE)]

    assert by_hand == ["CON-09", "KEY-11", "PB-02"]


def test_what_comes_in_by_post_tells_nobody_anything() -> None:
    choices = [outcome for outcome in Outcome if outcome is not Outcome.SPOKE]

    for rule in DUTIES:
        assert not any(may_be_met_by(rule, Method.LETTER, outcome) for outcome in choices)


def test_the_hardest_news_is_not_met_by_post() -> None:
    not_by_post = [rule.id for rule in DUTIES if not may_be_met_by_post(rule)]

    assert not_by_post == ["KEY-24", "KEY-25"]


def test_what_is_not_a_duty_can_not_be_met() -> None:
    for rule in RULEBOOK.rules:
        if rule.nature is not Nature.DUTY:
            assert not may_be_met_by(rule, Method.PHONE, Outcome.SPOKE)
            assert not may_be_met_by_post(rule)
