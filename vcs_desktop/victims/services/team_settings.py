"""Team settings: the unit's own figures, from a day on.  They stand beside the law."""

from dataclasses import replace

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.office_policy import SettingChange, SettingName
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_limits import is_within_reach
from vcs_desktop.rules.rule_words import TargetRole
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.decisions import SettingDecision
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.deciding import Decision, deciding
from vcs_desktop.victims.store import decision_rows

_NOTHING = "No setting was changed."
_LAST_PLACE = 999
"""In the harm order: no rule is ever further down."""


def settings_of(book: Casebook) -> tuple[SettingDecision, ...]:
    """Every change of a team setting, also those undone, in the order they were decided."""
    with book.reading() as connection:
        return decision_rows.settings_of(connection)


def change_setting(book: Casebook, change: SettingChange, reason: str) -> Decision:
    """Set a figure of the unit's own from a day on.

    Raises:
        KnownError: There is no such rule or it has no such figure, the figure or the day can't
            be counted with, it is so already, or the reason is missing.
    """
    with deciding(book, reason) as decision:
        _check(change, decision.change.rulebook)
        decision.reference = decision_rows.add_setting(
            decision.change.connection, change, decision.signed
        )
        details: dict[str, str | int] = {
            "rule": change.rule,
            "name": change.name.value,
            "value": "off" if change.value is None else change.value,
            "from_on": change.from_on.isoformat(),
        }
        decision.change.note("setting-changed", decision.reference, details)
    return decision


def undo_setting(book: Casebook, reference: str, reason: str) -> Decision:
    """Take back a change of a setting: everything stands as if it had never been made.

    Raises:
        KnownError: There is no such change, it was undone already, or the reason is missing.
    """
    with deciding(book, reason) as decision:
        connection = decision.change.connection
        decision.reference = _standing_change(
            decision_rows.settings_of(connection), reference.strip().lower()
        )
        decision_rows.end_decision(connection, decision.reference, decision.signed)
        decision.change.note("setting-undone", decision.reference)
    return decision


def may_be_off(rule: Rule) -> bool:
    """Whether the team's figure of a rule may be switched off: only a day to aim at may."""
    return rule.target is not None and rule.target.role is TargetRole.AIM


def _check(change: SettingChange, rulebook: Rulebook) -> None:
    rule = rulebook.rule(change.rule)
    if change.name is SettingName.TARGET and rule.target is None:
        raise KnownError(
            f"The rule {rule.id} has no figure of the team's own.",
            _NOTHING,
            "See `vcs-desktop settings` for the figures that the team may set. A limit that a "
            "source gives is never changed here.",
        )
    if change.value is not None and not _is_a_figure(change.value, change.name, rule):
        raise _no_figure(change.name)
    if change.value is None and change.name is SettingName.TARGET and not may_be_off(rule):
        raise KnownError(
            f"The figure of {rule.id} says from which day its work is shown. It can't be switched "
            "off: all of that work would come up at once.",
            _NOTHING,
            "Give another figure, so that it comes up sooner or later. To have no such work any "
            "more, try and then adopt a rule pack in which the rule is off.",
        )
    if not is_countable(change.from_on):
        raise KnownError(
            "This first day lies beyond the days that the program counts with.",
            _NOTHING,
            "Give a day such as 2026-11-22.",
        )
    _require_another(change, rule, rulebook)


def _no_figure(name: SettingName) -> KnownError:
    if name is SettingName.HARM_RANK:
        return KnownError(
            f"A place in the harm order is a whole number from 1 to {_LAST_PLACE}.",
            _NOTHING,
            "Give another place: the smaller, the sooner it is shown. `off` gives the rule its "
            "own place back.",
        )
    return KnownError(
        "The figure must be a whole number, not below nought and not beyond a hundred years.",
        _NOTHING,
        "Give another figure.",
    )


def _is_a_figure(value: int, name: SettingName, rule: Rule) -> bool:
    if name is SettingName.HARM_RANK or rule.target is None:
        return 1 <= value <= _LAST_PLACE
    return value >= 0 and is_within_reach(replace(rule.target.limit, count=value))


def _require_another(change: SettingChange, rule: Rule, rulebook: Rulebook) -> None:
    standing = rulebook.policy.change_on(change.rule, change.name, change.from_on)
    is_now: int | None
    wanted = change.value
    if change.name is SettingName.HARM_RANK:
        is_now = rulebook.policy.harm_rank(rule, change.from_on)
        wanted = rule.harm_rank if wanted is None else wanted
    else:
        own = rule.target.limit.count if rule.target else None
        is_now = own if standing is None else standing.value
    if is_now == wanted:
        raise KnownError(
            "It is set so on that day already.",
            _NOTHING,
            "Give another figure, or another first day.",
        )


def _standing_change(decisions: tuple[SettingDecision, ...], reference: str) -> str:
    for one in decisions:
        if one.id != reference:
            continue
        if one.undone is not None:
            raise KnownError(
                "This change was undone already.", _NOTHING, "Nothing more needs to be done."
            )
        return one.id
    raise KnownError(
        "There is no change of a setting with this reference.",
        _NOTHING,
        "Copy the reference, such as setting-3, from the list of settings.",
    )
