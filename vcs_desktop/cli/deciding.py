"""The commands of what the senior officer decides: settings, holidays, holiday, rules."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli import deciding_answers as answers
from vcs_desktop.cli.moves_answers import say_moves, say_trial
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.office import late_holidays, policy_rehearsal, team_settings
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.rule_list import list_rules
from vcs_desktop.office.team_settings import SettingChange, SettingName
from vcs_desktop.office.what_moves import WhatMoves

Asked = argparse.Namespace
Deed = Callable[[Desk, Asked], None]


def settings(asked: Asked) -> int:
    """List the figures that the team may set; or set one, or take a change back."""
    return _do(asked, {"set": _set, "undo": _undo, None: _list_settings})


def holidays(asked: Asked) -> int:
    """List the bank holidays that the office added."""
    with open_office(asked) as desk:
        answers.say_holidays(late_holidays.list_holidays(desk), as_json=asked.json)
    return 0


def holiday(asked: Asked) -> int:
    """Add a bank holiday that was announced late, or take one back."""
    return _do(asked, {"add": _add, "remove": _remove})


def rules(asked: Asked) -> int:
    """List the rules; or try a rule pack, adopt it, or drop it."""
    return _do(asked, {"try": _try, "adopt": _adopt, "drop": _drop, None: _list_rules})


def _do(asked: Asked, deeds: Mapping[str | None, Deed]) -> int:
    with open_office(asked) as desk:
        deeds[asked.deed](desk, asked)
    return 0


def _list_settings(desk: Desk, asked: Asked) -> None:
    lines, changes = team_settings.list_settings(desk), team_settings.list_changes(desk)
    answers.say_settings(lines, changes, as_json=asked.json)


def _set(desk: Desk, asked: Asked) -> None:
    change = SettingChange(asked.rule.upper(), SettingName(asked.name), asked.value, asked.from_on)
    if asked.preview:
        moves = team_settings.preview_setting(desk, change)
    else:
        moves = team_settings.change_setting(desk, change, asked.reason)
    _say(moves, asked)


def _undo(desk: Desk, asked: Asked) -> None:
    if asked.preview:
        moves = team_settings.preview_undo(desk, asked.change)
    else:
        moves = team_settings.undo_setting(desk, asked.change, asked.reason)
    _say(moves, asked, is_undoing=True)


def _add(desk: Desk, asked: Asked) -> None:
    if asked.preview:
        moves = late_holidays.preview_added(desk, asked.day)
    else:
        moves = late_holidays.add_holiday(desk, asked.day, asked.name, asked.source)
    _say(moves, asked)


def _remove(desk: Desk, asked: Asked) -> None:
    if asked.preview:
        moves = late_holidays.preview_removed(desk, asked.day)
    else:
        moves = late_holidays.remove_holiday(desk, asked.day, asked.reason)
    _say(moves, asked, is_undoing=True)


def _list_rules(desk: Desk, asked: Asked) -> None:
    answers.say_rules(list_rules(desk), as_json=asked.json)


def _try(desk: Desk, asked: Asked) -> None:
    pack = policy_rehearsal.load_rule_pack(asked.folder)
    say_trial(policy_rehearsal.try_pack(desk, pack), as_json=asked.json)


def _adopt(desk: Desk, asked: Asked) -> None:
    pack = policy_rehearsal.load_rule_pack(asked.folder)
    _say(policy_rehearsal.adopt_pack(desk, pack, asked.reason), asked)


def _drop(desk: Desk, asked: Asked) -> None:
    if asked.preview:
        moves = policy_rehearsal.preview_drop(desk)
    else:
        moves = policy_rehearsal.drop_pack(desk, asked.reason)
    _say(moves, asked, is_undoing=True)


def _say(moves: WhatMoves, asked: Asked, *, is_undoing: bool = False) -> None:
    say_moves(moves, as_json=asked.json, is_undoing=is_undoing)
