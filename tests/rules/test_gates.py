"""Gates: asked at the moment of use, by dated rules that can be switched off."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vcs_desktop.kernel.errors import KnownError, RefusedUnlessDoneError
from vcs_desktop.kernel.identifiers import LetterId
from vcs_desktop.rules.case_fact import Contacted, LetterPosted
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import GateAnswer, ask_gates, pass_gates, ways_tried
from vcs_desktop.rules.rule_words import GateQuestion, MomentOfUse
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook

TODAY = date(2026, 11, 2)

GATE = """\
id = "ANY-01"
title = "Ask before it is done"
nature = "gate"
owner = "victim-liaison-officer"
owed_to = "victim"
harm_rank = 50
asks = ["{question}"]
{more}
[trigger]
uses = ["{use}"]

[[line]]
in_force_from = 2020-01-01
limit = "none"
words = "what an invented source says"
source = "An invented source"
confidence = "H"
"""


@pytest.fixture
def rules(tmp_path: Path):
    def with_gate(question: GateQuestion, use: MomentOfUse, more: str = "") -> Rulebook:
        text = GATE.format(question=question.value, use=use.value, more=more)
        (tmp_path / "ANY-01.toml").write_text(text, "utf-8")
        return load_rulebook(tmp_path)

    return with_gate


EVERY_WAY = frozenset({Method.PHONE, Method.LETTER, Method.EMAIL})
NOTHING_KNOWN: frozenset[str] = frozenset()

PASSES = {
    GateQuestion.LEVEL_AGREED: [{"level": Level.ANNUAL}],
    GateQuestion.EVERY_WAY_TRIED: [
        {"open_ways": EVERY_WAY, "tried_ways": EVERY_WAY},
        {"open_ways": frozenset({Method.PHONE}), "tried_ways": EVERY_WAY},
        {"tried_ways": frozenset({Method.VISIT})},
    ],
    GateQuestion.SENIOR_APPROVED: [{"has_another_approval": True}],
    GateQuestion.MAY_BE_TOLD: [{"secrets_found": ()}],
    GateQuestion.CATEGORY_AND_NEXT_DATE: [{"says_category_and_next_date": True}],
    GateQuestion.ADDRESS_CONFIRMED: [{"address_confirmed": True}],
    GateQuestion.WELSH_OFFERED: [
        {},
        {"is_in_wales": True, "offers_welsh": True},
        {"wants_welsh": True, "is_in_welsh": True},
    ],
    GateQuestion.FORMAT_AS_NEEDED: [{}],
    GateQuestion.STATEMENT_CHECKED: [{"statement_checked": True}],
    GateQuestion.DISCLOSURE_WARNED: [{"disclosure_warned": True}],
    GateQuestion.LISTED_FIELDS_ONLY: [
        {"fields_not_listed": NOTHING_KNOWN, "given_away": NOTHING_KNOWN}
    ],
    GateQuestion.ZONE_TELLS_NOTHING: [{"given_away": NOTHING_KNOWN}],
}

REFUSED = {
    GateQuestion.LEVEL_AGREED: [({}, "how much")],
    GateQuestion.EVERY_WAY_TRIED: [
        ({"open_ways": EVERY_WAY, "tried_ways": frozenset({Method.EMAIL})},
         "by telephone and by letter"),
        ({}, "Nobody has tried"),
    ],
    GateQuestion.SENIOR_APPROVED: [({}, "Nobody else")],
    GateQuestion.MAY_BE_TOLD: [
        ({}, "Nobody looked"),
        ({"secrets_found": ("A prison.", "A date.")}, "A prison. A date."),
    ],
    GateQuestion.CATEGORY_AND_NEXT_DATE: [({}, "security category")],
    GateQuestion.ADDRESS_CONFIRMED: [({}, "not confirmed as safe")],
    GateQuestion.WELSH_OFFERED: [
        ({"wants_welsh": True, "offers_welsh": True}, "asked for letters in Welsh"),
        ({"is_in_wales": True}, "does not offer"),
    ],
    GateQuestion.FORMAT_AS_NEEDED: [({"needs_other_format": True}, "another format")],
    GateQuestion.STATEMENT_CHECKED: [({}, "statement was checked")],
    GateQuestion.DISCLOSURE_WARNED: [({}, "warned")],
    GateQuestion.LISTED_FIELDS_ONLY: [
        ({}, "may not leave"),
        ({"fields_not_listed": frozenset({"person_name"}), "given_away": NOTHING_KNOWN},
         "may not leave"),
        ({"fields_not_listed": NOTHING_KNOWN, "given_away": frozenset({"a name"})}, "a name"),
    ],
    GateQuestion.ZONE_TELLS_NOTHING: [
        ({}, "may not leave"),
        ({"given_away": frozenset({"a postcode", "a name"})}, "a name and a postcode"),
    ],
}  # fmt: skip


def one_answer(rulebook: Rulebook, **known: object) -> GateAnswer:
    moment = Moment(MomentOfUse.EXPORT, TODAY)
    (answer,) = ask_gates(rulebook, replace(moment, **known))
    return answer


def test_every_question_is_tried_both_ways() -> None:
    assert set(PASSES) == set(REFUSED) == set(GateQuestion)


@pytest.mark.parametrize(
    ("question", "known"),
    [(one, known) for one, all_known in PASSES.items() for known in all_known],
)
def test_a_gate_passes_when_what_it_asks_is_so(rules, question: GateQuestion, known) -> None:
    assert one_answer(rules(question, MomentOfUse.EXPORT), **known).passes


@pytest.mark.parametrize(
    ("question", "known", "words"),
    [(one, *case) for one, cases in REFUSED.items() for case in cases],
)
def test_a_gate_that_does_not_pass_says_why_and_what_to_do(
    rules, question: GateQuestion, known, words: str
) -> None:
    answer = one_answer(rules(question, MomentOfUse.EXPORT), **known)

    assert words in answer.happened
    assert answer.next_step


def test_a_refusal_names_the_rule_and_is_of_the_kind_that_was_asked_for(rules) -> None:
    rulebook = rules(GateQuestion.ADDRESS_CONFIRMED, MomentOfUse.POST_LETTER)
    moment = Moment(MomentOfUse.POST_LETTER, TODAY)

    with pytest.raises(RefusedUnlessDoneError, match=r"safe to post to \(ANY-01\)\.") as refused:
        pass_gates(rulebook, moment, "Nothing was posted.", RefusedUnlessDoneError)
    assert refused.value.not_done == "Nothing was posted."
    pass_gates(rulebook, replace(moment, address_confirmed=True), "Nothing was posted.")


def test_a_checklist_is_told_in_the_words_of_the_source(rules) -> None:
    answer = one_answer(rules(GateQuestion.STATEMENT_CHECKED, MomentOfUse.EXPORT))

    assert "what an invented source says" in answer.next_step
    assert (answer.title, answer.source) == ("Ask before it is done", "An invented source")


@pytest.mark.parametrize(
    ("more", "use", "on"),
    [
        ('enabled = false\noff_because = "tried out"', MomentOfUse.EXPORT, TODAY),
        ("", MomentOfUse.POST_LETTER, TODAY),
        ("", MomentOfUse.EXPORT, date(2019, 12, 31)),
    ],
    ids=["switched off", "another moment", "not yet in force"],
)
def test_a_gate_asks_only_where_its_rule_says_so(rules, more: str, use, on: date) -> None:
    rulebook = rules(GateQuestion.DISCLOSURE_WARNED, use, more)

    assert ask_gates(rulebook, Moment(MomentOfUse.EXPORT, on)) == ()


def test_only_a_gate_asks(tmp_path: Path) -> None:
    text = GATE.format(question="may-be-told", use="export", more="").replace('"gate"', '"prompt"')
    (tmp_path / "ANY-01.toml").write_text(
        text.replace("uses = [", "stages = [").replace('"export"', '"released"'), "utf-8"
    )

    with pytest.raises(KnownError, match="only a gate asks"):
        load_rulebook(tmp_path)


def test_an_attempt_counts_whoever_answered_and_only_when_we_made_it() -> None:
    facts = (
        Contacted(1, TODAY, Method.PHONE, Direction.OUT, Outcome.NO_ANSWER),
        Contacted(2, TODAY, Method.EMAIL, Direction.IN, Outcome.SPOKE),
        LetterPosted(3, TODAY, LetterId("lt-1"), ()),
    )

    assert ways_tried(facts) == {Method.PHONE, Method.LETTER}
