"""Every rule in use, with where it comes from, since when, and how well its source was read."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.explain import law_in_words, limit_in_words, since_in_words
from vcs_desktop.rules.rule import Line, Rule
from vcs_desktop.rules.rule_words import Confidence, Nature, Party
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.decisions import PackDecision
from vcs_desktop.victims.services import rule_packs


class RuleState(StrEnum):
    """Whether a rule works today."""

    ON = "on"
    OFF = "off"
    NOT_IN_FORCE = "not-in-force"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as it stands today.

    Attributes:
        off_because: Why it is off; empty while it is on.
        since_on: The day it came on in this office; None when it was on from the beginning.
        is_from_pack: Whether it comes from the adopted rule pack.
        law: What its source says: the limit, or the words in place of one.
        line: Since when the source says so.
        confidence: How well the source was read.
        limit_confidence: How well the figure alone was read, where that differs.
        team_setting: The team's own figure today, in words; empty where it has none.
        harm_rank: Its place in the harm order today.
    """

    id: str
    title: str
    nature: Nature
    owner: Party
    owed_to: Party
    state: RuleState
    off_because: str
    since_on: date | None
    is_from_pack: bool
    law: str
    line: str
    source: str
    confidence: Confidence
    limit_confidence: Confidence | None
    note: str
    team_setting: str
    harm_rank: int


@dataclass(frozen=True, slots=True)
class RuleList:
    """Every rule, and the rule pack in use.

    Attributes:
        pack: The adopted rule pack; None while there is none.
        pack_problem: Why the adopted pack can't be read, so that it is not in use; else empty.
        packs: Every pack that was ever adopted, the newest first.
    """

    rules: tuple[RuleLine, ...]
    pack: PackDecision | None
    pack_problem: str
    packs: tuple[PackDecision, ...]


def list_rules(desk: Desk) -> RuleList:
    """Every rule in use or switched off, by id."""
    in_use, today = desk.book.in_use, desk.today
    pack = in_use.pack if in_use.pack and not in_use.pack_problem else None
    from_pack = {name.removesuffix(".toml") for name in pack.files} if pack else set()
    return RuleList(
        rules=tuple(
            _line(rule, in_use.rulebook, today, is_from_pack=rule.id in from_pack)
            for rule in in_use.rulebook.rules
        ),
        pack=in_use.pack,
        pack_problem=in_use.pack_problem,
        packs=rule_packs.packs_of(desk.book)[::-1],
    )


def _line(rule: Rule, rulebook: Rulebook, today: date, *, is_from_pack: bool) -> RuleLine:
    in_force = next((line for line in rule.lines if line.is_in_force_on(today)), None)
    line = in_force or rule.lines[-1]
    target = rulebook.policy.target_limit(rule, today)
    return RuleLine(
        id=rule.id,
        title=rule.title,
        nature=rule.nature,
        owner=rule.owner,
        owed_to=rule.owed_to,
        state=_state(rule, in_force),
        off_because=rule.off_because,
        since_on=rulebook.policy.switched_on_of(rule.id) if rule.enabled else None,
        is_from_pack=is_from_pack,
        law=law_in_words(line),
        line=since_in_words(line),
        source=line.source,
        confidence=line.confidence,
        limit_confidence=line.limit_confidence,
        note=line.note,
        team_setting=limit_in_words(target) if target else "",
        harm_rank=rulebook.policy.harm_rank(rule, today),
    )


def _state(rule: Rule, in_force: Line | None) -> RuleState:
    if not rule.enabled:
        return RuleState.OFF
    return RuleState.ON if in_force else RuleState.NOT_IN_FORCE
