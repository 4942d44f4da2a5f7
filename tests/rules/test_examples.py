"""Runs the worked examples: what was given, and what a policy reader expects of it."""

from datetime import date, timedelta

import pytest

from tests.rules.invented_case import CALENDAR, RULEBOOK, InventedCase
from tests.rules.worked_example import FOLDER, gate_answers, read, rulebook_in, shown, take
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, Nature, TargetRole
from vcs_desktop.rules.silence import silences_of

ONE_DAY = timedelta(days=1)
EXAMPLES = [pytest.param(example, id=f"{path.stem}: {example['name']}")
            for path in sorted(FOLDER.glob("*.toml")) for example in read(path)]  # fmt: skip
RULES = pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.id)
AT_THE_LIMIT = {
    Nature.DUTY: (State.DUE, State.OVERDUE),
    Nature.PROMPT: (State.DUE, State.OVERDUE),
    Nature.WINDOW: (State.OPEN, State.ASK_WHAT_IS_STILL_POSSIBLE),
    Nature.OTHERS_CLOCK: (State.RUNNING, State.SHOULD_HAVE_COME),
}
"""How each nature looks on the last day of its limit, and on the day after it."""


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_worked_examples_come_out_as_a_policy_reader_expects(example: dict) -> None:
    case = InventedCase(rulebook_in(example.get("nation", "england")))
    for given in example.get("given", []):
        take(case, given)
    expected = example.get("expect", [])
    rules = {expectation["rule"] for expectation in expected} | set(example.get("nothing_of", []))
    found = [obligation for obligation in case.obligations() if obligation.rule in rules]

    assert [obligation.rule for obligation in found] == [entry["rule"] for entry in expected]
    assert [shown(*pair) for pair in zip(found, expected, strict=True)] == expected

    for asked in example.get("silence", []):
        silences = silences_of(case.facts, asked["asked_on"], RULEBOOK, CALENDAR)
        assert [silence.kind.value for silence in silences] == asked["about"]

    for asked in example.get("asked", []):
        assert gate_answers(asked) == asked["answers"]


@RULES
def test_each_rule_has_examples_on_both_sides_of_its_dates(rule: Rule) -> None:
    given_days = {
        said[day]
        for example in read(FOLDER / f"{rule.id}.toml")
        for said in [*example.get("given", []), *example.get("asked", [])]
        for day in ("on", "sentenced_on")
        if day in said
    }
    turns = {line.in_force_from for line in rule.lines if line.in_force_from}
    turns |= {line.ended + ONE_DAY for line in rule.lines if line.ended}

    assert turns | {turn - ONE_DAY for turn in turns} <= given_days


@RULES
def test_each_limit_has_an_example_of_its_last_day_and_of_the_day_after(rule: Rule) -> None:
    if any(line.usable_limit for line in rule.lines):
        last_day, day_after = AT_THE_LIMIT[rule.nature]
        looks = looks_around(rule, "due_on")
        assert {(0, last_day), (1, day_after)} <= looks


@RULES
def test_each_figure_of_the_team_has_an_example_on_both_sides_of_its_day(rule: Rule) -> None:
    if rule.trigger.moment is CaseMoment.DATE_PASSED_IN_SILENCE:
        # It raises nothing that could be looked at: its silences show both sides.
        about = [bool(asked["about"]) for asked in silences_asked(rule)]
        assert set(about) == {True, False}
    elif rule.target and rule.target.role is TargetRole.APPEARS:
        looks = looks_around(rule, "starts_on")
        assert (-1, State.NOT_YET) in looks
        assert any(day == 0 and state != State.NOT_YET for day, state in looks)
    if rule.target and rule.target.role is TargetRole.AIM:
        looks = looks_around(rule, "target_on")
        assert {0, 1} <= {day for day, _state in looks}
        assert (1, State.OVERDUE) not in looks


@RULES
def test_each_gate_has_examples_of_passing_and_of_refusing_at_each_of_its_moments(
    rule: Rule,
) -> None:
    answers = {
        (asked["use"], answer == "passes")
        for example in read(FOLDER / f"{rule.id}.toml")
        for asked in example.get("asked", [])
        for answer in asked["answers"]
    }

    assert answers >= {(use, passed) for use in rule.trigger.uses for passed in (True, False)}


def silences_asked(rule: Rule) -> list[dict]:
    examples = read(FOLDER / f"{rule.id}.toml")
    return [asked for example in examples for asked in example.get("silence", [])]


def looks_around(rule: Rule, which: str) -> set[tuple[int, str]]:
    """How the rule's examples look so many days after one of their own days."""
    return {
        ((date.fromisoformat(day) - expected[which]).days, state)
        for example in read(FOLDER / f"{rule.id}.toml")
        for expected in example.get("expect", [])
        if expected["rule"] == rule.id and isinstance(expected.get(which), date)
        for day, state in expected.get("state", {}).items()
    }
