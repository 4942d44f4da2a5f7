"""Runs the worked examples: what was given, and what a policy reader expects of it."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.places import ROOT
from tests.rules.invented_case import RULEBOOK, InventedCase
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.silence import silences_of

ONE_DAY = timedelta(days=1)
FILES = sorted((ROOT / "tests" / "rules" / "examples").glob("*.toml"))
STAGES = {kind.value for kind in KeyStageKind}


def read(path: Path) -> list[dict]:
    return tomllib.loads(path.read_text(encoding="utf-8"))["example"]


EXAMPLES = [pytest.param(example, id=f"{path.stem}: {example['name']}")
            for path in FILES for example in read(path)]  # fmt: skip


def take(case: InventedCase, given: dict) -> None:
    """Add one given fact to the case.  Its words are explained in examples/README.md."""
    given = dict(given)
    what, on = given.pop("what"), given.pop("on")
    if what == "referred":
        case.referred(on, **given)
    elif what == "letter-posted":
        case.posted(on, *given.pop("meets", ()), **given)
    elif what == "letter-returned":
        case.returned(on, **given)
    elif what in STAGES:
        take_stage(case, what, on, given)
    else:
        case.contacted(what, on, tuple(given.pop("meets", ())), **given)


def take_stage(case: InventedCase, kind: str, on: date, given: dict) -> None:
    if "release" in given:
        case.release_expected(on, given.pop("release"), kind=kind, **given)
    elif "hearing" in given:
        case.hearing_listed(on, given.pop("hearing"), **given)
    else:
        case.heard(kind, on, **given)


def shown(obligation: Obligation, expected: dict) -> dict:
    """What the obligation says about everything that is expected of it."""
    said = {}
    for key, value in expected.items():
        if key == "state":
            said[key] = {day: obligation.state_on(date.fromisoformat(day)).value for day in value}
        elif key in {"month_to_tell", "month_told_before"}:
            month = getattr(obligation, key)
            said[key] = f"{month:%Y-%m}" if month else "none"
        elif key == "skipped_days":
            said[key] = list(obligation.skipped_days)
        else:
            said[key] = getattr(obligation, key)
    return said


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_worked_examples_come_out_as_a_policy_reader_expects(example: dict) -> None:
    case = InventedCase()
    for given in example["given"]:
        take(case, given)
    expected = example.get("expect", [])
    rules = {expectation["rule"] for expectation in expected} | set(example.get("nothing_of", []))
    found = [obligation for obligation in case.obligations() if obligation.rule in rules]

    assert [obligation.rule for obligation in found] == [entry["rule"] for entry in expected]
    assert [shown(*pair) for pair in zip(found, expected, strict=True)] == expected

    for asked in example.get("silence", []):
        silences = silences_of(case.facts, asked["asked_on"], RULEBOOK)
        assert [silence.kind.value for silence in silences] == asked["about"]


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.id)
def test_each_rule_has_examples_on_both_sides_of_its_dates_and_limits(rule) -> None:
    path = ROOT / "tests" / "rules" / "examples" / f"{rule.id}.toml"
    examples = read(path)
    given_days = {given["on"] for example in examples for given in example["given"]}
    turns = {line.in_force_from for line in rule.lines if line.in_force_from}
    turns |= {line.ended + ONE_DAY for line in rule.lines if line.ended}
    due_days = {
        (date.fromisoformat(day) - expected["due_on"], state)
        for example in examples
        for expected in example.get("expect", [])
        if expected["rule"] == rule.id and "due_on" in expected
        for day, state in expected.get("state", {}).items()
    }

    assert turns | {turn - ONE_DAY for turn in turns} <= given_days
    if any(line.usable_limit for line in rule.lines):
        assert {(timedelta(0), "due"), (ONE_DAY, "overdue")} <= due_days
