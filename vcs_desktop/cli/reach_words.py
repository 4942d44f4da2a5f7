"""What may be typed about how somebody may be reached."""

import argparse
from collections.abc import Callable
from datetime import date

from vcs_desktop.cli.record_words import add_because
from vcs_desktop.rules.safe_contact import Way


def add_reach(command: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """The words of `reach`."""
    command.add_argument("case", metavar="CASE")
    command.add_argument("way", nargs="?", choices=list(map(str, Way)), metavar="WAY")
    command.add_argument("--safe", choices=["yes", "no", "unknown"], help="whether it is safe")
    command.add_argument("--times", metavar="T", help="when it is safe: “weekdays before three”")
    command.add_argument(
        "--message", choices=["yes", "no", "not-said"], help="whether a message may be left"
    )
    command.add_argument("--code-word", metavar="W", help="what they want to hear first")
    command.add_argument("--seen-by", metavar="T", help="who else may see or hear it")
    command.add_argument("--plain-envelope", choices=["yes", "no", "not-said"])
    command.add_argument("--through", metavar="NAME", help="who passes it on")
    command.add_argument("--said-on", type=day, metavar="DATE", help="when they said so")
    add_because(command)
