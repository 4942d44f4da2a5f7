"""What the commands of the senior officer answer: figures, holidays and rules."""

from collections.abc import Sequence

from vcs_desktop.cli.saying import iso, say
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.late_holidays import HolidayDecision
from vcs_desktop.office.rule_list import RuleLine, RuleList, RuleState
from vcs_desktop.office.team_settings import (
    Decided,
    SettingDecision,
    SettingLine,
    SettingName,
)


def say_settings(
    lines: Sequence[SettingLine], changes: Sequence[SettingDecision], *, as_json: bool
) -> None:
    """List the figures that the team may set, with the law beside each, and every change."""
    answer = {
        "settings": [_setting(line) for line in lines],
        "changes": [_change(one) for one in changes],
    }
    shown = [line for line in lines if line.name is SettingName.TARGET or line.change]
    words = [text for line in shown for text in _setting_lines(line)]
    undone = [f"Undone: {_change_line(one)}" for one in changes if one.undone]
    say(
        answer, [*(words or ["No rule has a figure of the team's own."]), *undone], as_json=as_json
    )


def say_holidays(added: Sequence[HolidayDecision], *, as_json: bool) -> None:
    """List the bank holidays that the office added."""
    answer = {
        "holidays": [
            {
                "id": one.id,
                "on": one.on.isoformat(),
                "name": one.name,
                "source": one.decided.reason,
                "by": one.decided.officer_name,
                "at": one.decided.at.isoformat(),
                "removed": _decided(one.removed),
            }
            for one in added
        ]
    }
    lines = [
        f"{long_day(one.on)}  {one.name}. {one.decided.reason} ({one.decided.officer_name})"
        + (f". Taken back: {one.removed.reason}" if one.removed else "")
        for one in added
    ]
    say(answer, lines or ["This office added no bank holiday."], as_json=as_json)


def say_rules(rules: RuleList, *, as_json: bool) -> None:
    """List every rule with its nature, its state and its source."""
    pack = rules.pack
    answer = {
        "pack": None
        if pack is None
        else {"id": pack.id, "rules": sorted(pack.files), **_signed(pack.decided)},
        "pack_problem": rules.pack_problem or None,
        "rules": [_rule(line) for line in rules.rules],
    }
    lines = [_rule_line(line) for line in rules.rules]
    if pack is not None:
        named = f"Rule pack {pack.id}, adopted by {pack.decided.officer_name}"
        lines.append(f"{named}: {pack.decided.reason}")
    if rules.pack_problem:
        lines.append(f"The rule pack is not in use. {rules.pack_problem}")
    say(answer, lines, as_json=as_json)


def _setting(line: SettingLine) -> dict[str, object]:
    change = line.change
    return {
        "rule": line.rule,
        "title": line.title,
        "name": line.name.value,
        "meaning": line.what,
        "value": line.value,
        "default": line.own_value,
        "change": None if change is None else change.id,
        "from": None if change is None else change.change.from_on.isoformat(),
        "by": None if change is None else change.decided.officer_name,
        "reason": None if change is None else change.decided.reason,
        "planned": [_change(one) for one in line.planned],
        "law": line.law,
        "source": line.source,
    }


def _change(one: SettingDecision) -> dict[str, object]:
    return {
        "change": one.id,
        "rule": one.change.rule,
        "name": one.change.name.value,
        "value": one.change.value,
        "from": one.change.from_on.isoformat(),
        **_signed(one.decided),
        "undone": _decided(one.undone),
    }


def _setting_lines(line: SettingLine) -> list[str]:
    value = "off" if line.value is None else str(line.value)
    since = " (that day itself)" if line.value == 0 else ""
    since += f" (the rule's own: {line.own_value})" if line.change else ""
    return [
        f"{line.rule}  {line.title}",
        f"  Team setting: {value} {line.what}{since}",
        *([f"  {_change_line(line.change)}"] if line.change else []),
        *(f"  Planned: {_change_line(one)}" for one in line.planned),
        f"  The source says: {line.law} ({line.source})",
    ]


def _change_line(one: SettingDecision) -> str:
    value = "off" if one.change.value is None else str(one.change.value)
    why = f"{one.decided.officer_name}: {one.decided.reason}"
    day = long_day(one.change.from_on)
    return f"{one.id}: {one.change.rule} {one.change.name} {value} from {day}, by {why}"


def _rule(line: RuleLine) -> dict[str, object]:
    return {
        "rule": line.id,
        "title": line.title,
        "nature": line.nature.value,
        "owner": line.owner.value,
        "owed_to": line.owed_to.value,
        "state": line.state.value,
        "off_because": line.off_because or None,
        "on_since": iso(line.since_on),
        "from_pack": line.is_from_pack,
        "law": line.law,
        "line": line.line,
        "source": line.source,
        "confidence": line.confidence.value,
        "limit_confidence": line.limit_confidence.value if line.limit_confidence else None,
        "note": line.note or None,
        "team_setting": line.team_setting or None,
        "harm_rank": line.harm_rank,
    }


_STATES = {RuleState.ON: "on", RuleState.OFF: "off", RuleState.NOT_IN_FORCE: "not in force"}


def _rule_line(line: RuleLine) -> str:
    where = " [rule pack]" if line.is_from_pack else ""
    since = f" since {long_day(line.since_on)}" if line.since_on else ""
    nature = line.nature.value.replace("-", " ")
    return (
        f"{line.id}{where}  {nature}, {_STATES[line.state]}{since}, {line.confidence}"
        f"  {line.title}. {line.source}"
    )


def _signed(decided: Decided) -> dict[str, str]:
    return {
        "by": decided.officer_name,
        "at": decided.at.isoformat(),
        "reason": decided.reason,
    }


def _decided(decided: Decided | None) -> dict[str, str] | None:
    return None if decided is None else _signed(decided)
