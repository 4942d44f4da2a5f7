"""What may be typed about the record, and about looking outside one's own cases."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from vcs_desktop.rules.why_outside import WhyOutside

Day = Callable[[str], date]


class Add(Protocol):
    """Adds a command of this name."""

    def __call__(self, name: str, purpose: str) -> argparse.ArgumentParser:
        """The command, to be given its words."""


def add_record_commands(add: Add, day: Day, everywhere: argparse.ArgumentParser) -> None:
    """The words of `looks` and `record`; `day` reads a day."""
    looks = add("looks", "who looked at a colleague's case, and why")
    looks.add_argument("--officer", metavar="ID", help="only this officer's looks, by id or name")
    looks.add_argument("--case", metavar="CASE", help="only looks at this case")
    record = add("record", "the record for an inspector")
    deeds = record.add_subparsers(dest="deed", required=True, metavar="export|head")
    export = deeds.add_parser(
        "export", help="write both records and a program that verifies them", parents=[everywhere]
    )
    export.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder")
    export.add_argument("--from", dest="first", type=day, metavar="DATE", help="from this day on")
    export.add_argument("--to", dest="last", type=day, metavar="DATE", help="to this day")
    deeds.add_parser(
        "head", help="the newest entries' codes, to be read out", parents=[everywhere]
    )


def add_because(command: argparse.ArgumentParser) -> None:
    """The reason for looking at a colleague's case."""
    offered = ", ".join(why for why in WhyOutside if why is not WhyOutside.OTHER)
    command.add_argument(
        "--because",
        metavar="REASON",
        help=f"why you look at a colleague's case: {offered}, or words of your own",
    )
