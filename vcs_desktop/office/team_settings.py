"""Team settings: the unit's own figures, beside the law.  Set from a day, tried first, undone.

Only a senior probation officer decides (`office.powers`), and it is kept who did.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.what_moves import WhatMoves, decided, previewed
from vcs_desktop.rules.explain import law_in_words, limit_in_words
from vcs_desktop.rules.office_policy import OfficePolicy, SettingChange, SettingName
from vcs_desktop.rules.rule import Rule
from vcs_desktop.victims.model.decisions import Decided, SettingDecision
from vcs_desktop.victims.services import team_settings as kept

__all__ = [
    "Decided",
    "SettingChange",
    "SettingDecision",
    "SettingLine",
    "SettingName",
    "change_setting",
    "list_changes",
    "list_settings",
    "preview_setting",
    "preview_undo",
    "undo_setting",
]


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One figure that the team may set, as it stands today.

    Attributes:
        what: What the figure means, such as `working days before the day of release`.
        value: The figure in force today; None when it is switched off.
        own_value: The figure that came with the rule.
        change: The change that it comes from; None where the rule's own figure counts.
        planned: Changes with a first day still to come, soonest first.
        law: What the source says, with no figure of the team's in it.
        source: Where that was read.
        may_be_off: Whether it can be switched off; another figure may be set all the same.
    """

    rule: str
    title: str
    name: SettingName
    what: str
    value: int | None
    own_value: int
    change: SettingDecision | None
    planned: tuple[SettingDecision, ...]
    law: str
    source: str
    may_be_off: bool = True


def list_settings(desk: Desk) -> tuple[SettingLine, ...]:
    """Every figure that the team may set, by rule: targets, and places in the harm order."""
    rulebook, today = desk.rulebook, desk.today
    standing = [one for one in kept.settings_of(desk.book) if one.undone is None]
    return tuple(
        _line(rule, name, rulebook.policy, standing, today)
        for rule in rulebook.rules
        for name in SettingName
        if name is not SettingName.TARGET or rule.target is not None
    )


def list_changes(desk: Desk) -> tuple[SettingDecision, ...]:
    """Every change that was ever made, the newest first, also those undone."""
    return kept.settings_of(desk.book)[::-1]


def change_setting(desk: Desk, change: SettingChange, reason: str) -> WhatMoves:
    """Set a figure from a day on.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: The rule has no such figure, the figure or the day can't be counted with, it
            is so already, or the reason is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(
        desk, partial(kept.change_setting, change=change, reason=reason), change.from_on
    )


def preview_setting(desk: Desk, change: SettingChange) -> WhatMoves:
    """What would move.  Nothing is changed.

    Raises:
        KnownError: As `change_setting`.
    """
    return previewed(
        desk, partial(kept.change_setting, change=change, reason="preview"), change.from_on
    )


def undo_setting(desk: Desk, reference: str, reason: str) -> WhatMoves:
    """Take a change back: everything stands as if it had never been made.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: There is no such change, it was undone already, or the reason is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(desk, partial(kept.undo_setting, reference=reference, reason=reason))


def preview_undo(desk: Desk, reference: str) -> WhatMoves:
    """What undoing would move.  Nothing is changed.

    Raises:
        KnownError: As `undo_setting`.
    """
    return previewed(desk, partial(kept.undo_setting, reference=reference, reason="preview"))


def _line(
    rule: Rule,
    name: SettingName,
    policy: OfficePolicy,
    standing: list[SettingDecision],
    today: date,
) -> SettingLine:
    about_it = [one for one in standing if (one.change.rule, one.change.name) == (rule.id, name)]
    in_force = policy.change_on(rule.id, name, today)
    line = rule.line_on(today) or rule.lines[-1]
    own_value = _own_value(rule, name)
    is_given_back = name is SettingName.HARM_RANK and in_force and in_force.value is None
    return SettingLine(
        rule=rule.id,
        title=rule.title,
        name=name,
        what=_what(rule, name),
        value=own_value if in_force is None or is_given_back else in_force.value,
        own_value=own_value,
        change=next((one for one in reversed(about_it) if one.change == in_force), None),
        planned=tuple(
            sorted(
                (one for one in about_it if one.change.from_on > today),
                key=lambda one: one.change.from_on,
            )
        ),
        law=law_in_words(line),
        source=line.source,
        may_be_off=name is SettingName.TARGET and kept.may_be_off(rule),
    )


def _own_value(rule: Rule, name: SettingName) -> int:
    if name is SettingName.HARM_RANK or rule.target is None:
        return rule.harm_rank
    return rule.target.limit.count


def _what(rule: Rule, name: SettingName) -> str:
    if name is SettingName.HARM_RANK or rule.target is None:
        return "place in the harm order: the smaller, the sooner it is shown"
    # A figure of nought is said without its unit, and one of 1 in the singular.
    return limit_in_words(replace(rule.target.limit, count=2)).split(" ", 1)[1]
