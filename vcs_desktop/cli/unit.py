"""The commands of the unit and its letterhead."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace

from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_back
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Unit
from vcs_desktop.office.change_unit import UnitShown, change_unit, show_unit
from vcs_desktop.office.in_words import long_day

Asked = argparse.Namespace

_SET = "The next letter carries it. Letters that were posted stay as they left."


def _unit(asked: Asked) -> int:
    with open_back(asked) as back:
        if asked.deed == "set":
            seen = show_unit(back).unit
            change_unit(back, _wanted(seen, asked), seen)
        shown = show_unit(back)
    done = _SET if asked.deed == "set" else ""
    answer = _told(shown) | ({"done": done} if done else {})
    say(answer, [*_lines(shown), *([done] if done else [])], as_json=asked.json)
    return 0


def _wanted(seen: Unit, asked: Asked) -> Unit:
    """The unit with what was given; what was left out stays."""
    given = {
        "name": asked.unit_name,
        "address_lines": None if asked.address is None else tuple(asked.address),
        "telephone": asked.telephone,
        "email": asked.email,
    }
    changes = {part: words for part, words in given.items() if words is not None}
    if not changes:
        raise KnownError(
            "Nothing to change was given.",
            "Nothing was changed.",
            "Give --name, --address (once a line), --telephone or --email. An empty one ('') "
            "takes it out of letters.",
        )
    return replace(seen, **changes)


def _told(shown: UnitShown) -> dict[str, object]:
    unit = shown.unit
    return {
        "name": unit.name,
        "nation": unit.nation.value,
        "address": list(unit.address_lines),
        "telephone": unit.telephone,
        "email": unit.email,
        "changed_by": shown.changed_by or None,
        "changed_at": shown.changed_at.isoformat() if shown.changed_at else None,
    }


def _lines(shown: UnitShown) -> list[str]:
    unit = shown.unit
    changed = "As it was at set-up."
    if shown.changed_at:
        changed = f"Changed by {shown.changed_by} on {long_day(london_day(shown.changed_at))}."
    return [
        f"{unit.name} ({unit.nation.value})",
        *(unit.address_lines or ("no address: letters carry none",)),
        f"Telephone: {unit.telephone or 'none'}",
        f"Email: {unit.email or 'none of its own: letters carry the one of the scheme'}",
        changed,
    ]


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"unit": _unit}
