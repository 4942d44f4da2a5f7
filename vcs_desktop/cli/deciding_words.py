"""What may be typed for what the senior officer decides: settings, holidays, rules."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from vcs_desktop.rules.office_policy import SettingName

Day = Callable[[str], date]
Parents = Sequence[argparse.ArgumentParser]


def add_settings(command: argparse.ArgumentParser, day: Day, parents: Parents) -> None:
    """The words of `settings`, `settings set` and `settings undo`; `day` reads a day."""
    deeds = command.add_subparsers(dest="deed", metavar="set|undo")
    setting = deeds.add_parser("set", help="set a figure from a day on", parents=parents)
    setting.add_argument("rule", metavar="RULE", help="such as KEY-13")
    setting.add_argument("name", choices=list(map(str, SettingName)))
    setting.add_argument("value", type=_figure, metavar="N|off")
    setting.add_argument(
        "--from", dest="from_on", type=day, required=True, metavar="DATE", help="its first day"
    )
    _add_reason(setting)
    undoing = deeds.add_parser("undo", help="take a change back", parents=parents)
    undoing.add_argument("change", metavar="CHANGE", help="such as setting-3")
    _add_reason(undoing)


def add_holiday(command: argparse.ArgumentParser, day: Day, parents: Parents) -> None:
    """The words of `holiday add` and `holiday remove`; `day` reads a day."""
    deeds = command.add_subparsers(dest="deed", metavar="add|remove", required=True)
    adding = deeds.add_parser("add", help="add one announced late", parents=parents)
    adding.add_argument("day", type=day, metavar="DATE")
    adding.add_argument("--name", default="", help="what people call it")
    adding.add_argument("--source", default="", help="who announced it, and where to read it")
    _add_preview(adding)
    removing = deeds.add_parser("remove", help="take an added one back", parents=parents)
    removing.add_argument("day", type=day, metavar="DATE")
    _add_reason(removing)


def add_rules(command: argparse.ArgumentParser, parents: Parents) -> None:
    """The words of `rules`, `rules try`, `rules adopt` and `rules drop`."""
    deeds = command.add_subparsers(dest="deed", metavar="try|adopt|drop")
    trying = deeds.add_parser(
        "try", help="who would be owed what by the rules in a folder", parents=parents
    )
    trying.add_argument("folder", type=Path, metavar="FOLDER")
    adopting = deeds.add_parser("adopt", help="take them into use", parents=parents)
    adopting.add_argument("folder", type=Path, metavar="FOLDER")
    adopting.add_argument("--reason", default="", metavar="TEXT")
    dropping = deeds.add_parser(
        "drop", help="go back to the rules that came with the program", parents=parents
    )
    _add_reason(dropping)


def _add_reason(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--reason", default="", metavar="TEXT", help="why; needed unless with --preview"
    )
    _add_preview(command)


def _add_preview(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--preview", action="store_true", help="show what would move, and change nothing"
    )


def _figure(text: str) -> int | None:
    if text == "off":
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 6:  # noqa: PLR2004 - longer is no figure
        message = f"{text!r} is no figure: type a whole number without a sign, such as 10, or off"
        raise argparse.ArgumentTypeError(message)
    return int(text)
