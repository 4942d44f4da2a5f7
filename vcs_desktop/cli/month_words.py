"""What may be typed about months of release that changed together."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_changed_dates(command: argparse.ArgumentParser, count: Callable[[str], int]) -> None:
    """The words of `changed-dates`; `count` reads a number."""
    command.add_argument(
        "--all",
        action="store_true",
        dest="every",
        help="every month of release that is owed, not only those of a recalculation",
    )
    command.add_argument("--officer", metavar="ID", help="only this officer's cases")
    command.add_argument(
        "--letters",
        type=Path,
        metavar="DIR",
        help="write the letters into this folder, one after another; Ctrl+C stops after a letter",
    )
    command.add_argument("--limit", type=count, metavar="N", help="no more new letters than this")
    command.add_argument(
        "--because",
        metavar="REASON",
        help="why you write letters in colleagues' cases too",
    )
    command.add_argument(
        "--reviewed", action="store_true", help="say that the recalculated dates were reviewed"
    )
