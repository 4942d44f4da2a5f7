"""What may be typed to see the unit's work in numbers."""

import argparse
from pathlib import Path


def add_workload(command: argparse.ArgumentParser) -> None:
    """The words of `workload`."""
    to = command.add_mutually_exclusive_group()
    to.add_argument("--csv", type=Path, metavar="FILE", help="save the numbers as a table")
    to.add_argument("--pdf", type=Path, metavar="FILE", help="save them as pages to print")
    command.add_argument(
        "--number-officers", action="store_true", help="number the officers, and name nobody"
    )
