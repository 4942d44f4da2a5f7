"""What an office decided for itself: its team settings, and since when each rule is on here.

A team setting is the unit's own figure from a day on.  It is shown beside the law and never as
the law: no deadline comes from it.  Who decided it, and why, is kept with the office, not here.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.rule import Limit, Rule


class SettingName(StrEnum):
    """What the senior officer may set about a rule."""

    TARGET = "target"
    HARM_RANK = "harm-rank"


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting of one rule, from a day on.

    Attributes:
        rule: The rule's id, such as `KEY-13`.
        value: The count of the rule's target, or its place in the harm order; None where the
            target is switched off, or where the rule's own place counts again.
        from_on: The first day that it counts for.
    """

    rule: str
    name: SettingName
    value: int | None
    from_on: date


@dataclass(frozen=True, slots=True)
class OfficePolicy:
    """The decisions of one office that its obligations follow from.

    Attributes:
        nation: Where the unit is.
        changes: The changes that stand, in the order in which they were decided.
        switched_on: Rules that came on after the office was founded, each with its first day.
    """

    nation: Nation = Nation.ENGLAND
    changes: tuple[SettingChange, ...] = ()
    switched_on: tuple[tuple[str, date], ...] = ()

    def target_limit(self, rule: Rule, counted_from: date) -> Limit | None:
        """The team's own figure for a rule, as it was set on the day that is counted from.

        None where the rule has no target, or it was switched off then.
        """
        if rule.target is None:
            return None
        change = self.change_on(rule.id, SettingName.TARGET, counted_from)
        if change is None:
            return rule.target.limit
        return None if change.value is None else replace(rule.target.limit, count=change.value)

    def harm_rank(self, rule: Rule, day: date) -> int:
        """Where a rule stands in the harm order on a day: the smaller, the sooner shown."""
        change = self.change_on(rule.id, SettingName.HARM_RANK, day)
        return rule.harm_rank if change is None or change.value is None else change.value

    def change_on(self, rule_id: str, name: SettingName, day: date) -> SettingChange | None:
        """The change that counts for a day; None where the rule's own figure does.

        The one with the latest first day counts; of several with the same, the last decided.
        """
        found = None
        for change in self.changes:
            is_about_it = (change.rule, change.name) == (rule_id, name) and change.from_on <= day
            if is_about_it and (found is None or found.from_on <= change.from_on):
                found = change
        return found

    def switched_on_of(self, rule_id: str) -> date | None:
        """The first day a rule was on in this office; None when it was on from the beginning."""
        return dict(self.switched_on).get(rule_id)

    @property
    def digest(self) -> str:
        """A hash of all of it, the same on every computer."""
        lines = [
            self.nation.value,
            *(
                f"{one.rule} {one.name.value} {one.value} {one.from_on.isoformat()}"
                for one in self.changes
            ),
            *(f"on {rule} {day.isoformat()}" for rule, day in sorted(self.switched_on)),
        ]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()
