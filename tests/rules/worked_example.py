"""Worked examples as data: read what was given, and what a policy reader expects of it.

The words of an example are explained in `examples/README.md`.
"""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.helpers.places import ROOT
from tests.rules.invented_case import RULEBOOK, InventedCase, stage_date
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.case_words import Level, Method
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import ask_gates
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.office_policy import OfficePolicy
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.rules.rulebook import Rulebook

FOLDER = ROOT / "tests" / "rules" / "examples"

_STAGES = {kind.value for kind in KeyStageKind}
_SHORT = {
    "release": StageDateName.CONDITIONAL_RELEASE,
    "hearing": StageDateName.PAROLE_HEARING,
}
_MONTHS = {"month_to_tell", "month_told_before"}


def read(path: Path) -> list[dict]:
    return tomllib.loads(path.read_text(encoding="utf-8"))["example"]


def rulebook_in(nation: str) -> Rulebook:
    """The rules as they are for a unit in this nation."""
    return replace(RULEBOOK, policy=OfficePolicy(nation=Nation(nation)))


def take(case: InventedCase, given: dict) -> None:
    """Add one given fact to the case."""
    words = dict(given)
    what, on = words.pop("what"), words.pop("on")
    ways: dict[str, Callable[..., None]] = {
        "referred": case.referred,
        "taken-on": case.taken_on,
        "letter-returned": case.returned,
        "deed": case.did,
        "request": case.request_moved,
        "statement": case.statement_moved,
    }
    if what in _STAGES:
        _take_stage(case, what, on, words)
    elif what in ways:
        ways[what](on, **_as_tuples(words))
    elif what in {"dormant", "ended"}:
        case.set_by_the_unit(on, what)
    elif what == "letter-posted":
        case.posted(on, *words.pop("meets", ()), **words)
    else:
        case.contacted(what, on, **_as_tuples(words))


def shown(obligation: Obligation, expected: dict) -> dict:
    """What the obligation says about everything that is expected of it."""
    return {name: _said(obligation, name, value) for name, value in expected.items()}


def gate_answers(asked: dict) -> list[str]:
    """What one gate answers at a moment of use: `passes`, or why it does not, each question."""
    known = {name: _known(name, value) for name, value in asked.get("known", {}).items()}
    moment = Moment(MomentOfUse(asked["use"]), asked["on"], **known)
    return [
        answer.happened or "passes"
        for answer in ask_gates(RULEBOOK, moment)
        if answer.rule == asked["rule"]
    ]


def _known(name: str, value: object) -> object:
    if name == "secrets_found":
        return tuple(value)
    if isinstance(value, list):
        return frozenset(Method(word) if name.endswith("_ways") else word for word in value)
    return Level(value) if name == "level" else value


def _said(obligation: Obligation, name: str, value: object) -> object:
    if name == "state":
        return {day: obligation.state_on(date.fromisoformat(day)).value for day in value}
    said = getattr(obligation, name)
    if said is None:
        return "none"
    if name in _MONTHS:
        return f"{said:%Y-%m}"
    return list(said) if isinstance(said, tuple) else said


def _take_stage(case: InventedCase, kind: str, on: date, words: dict) -> None:
    named = {_SHORT[short]: words.pop(short) for short in _SHORT if short in words}
    named |= {StageDateName(name): value for name, value in words.pop("dates", {}).items()}
    dates: tuple[StageDate, ...] = tuple(stage_date(*pair) for pair in named.items())
    case.heard(kind, on, dates=dates, **words)


def _as_tuples(words: dict) -> dict:
    """Lists of rules as the case takes them."""
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in words.items()
    }
