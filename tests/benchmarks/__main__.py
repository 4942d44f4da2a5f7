"""Measure how quick the program is: one command, one run, one table of ratios.

    python -m tests.benchmarks [--rows NAME ...] [--cases N] [--offices DIR] [--to FILE]

Each row stands beside a floor that does the least in the same run, in turn with ours: machines
are noisy, so read the ratio.  What is aimed at is told, and nothing here passes or fails.  The
invented offices are made once, and kept in the folder that `--offices` names.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import (
    imports,
    letters,
    recompute,
    record,
    searching,
    stalls,
    start_up,
    void_calls,
)
from tests.benchmarks.machine import about_this_machine
from tests.benchmarks.row import Row, Wish, as_table

ROWS: dict[str, Callable[[Wish], Iterator[Row]]] = {
    "start-up": start_up.rows,
    "searching": searching.rows,
    "imports": imports.rows,
    "recompute": recompute.rows,
    "letters": letters.rows,
    "record": record.rows,
    "stalls": stalls.rows,
    "void-calls": void_calls.rows,
}
"""Every part of the table, in its order."""


def main() -> int:
    """Measure what was asked for, and print the table."""
    asked = _arguments().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as kept_for_once:
        wish = Wish(
            asked.offices or Path(kept_for_once),
            few=min(1_889, asked.cases),
            many=asked.cases,
            events=asked.events,
            rounds=asked.rounds,
        )
        lines = [about_this_machine(), "", *as_table(list(_measured(wish, asked.rows)))]
    table = "\n".join(lines) + "\n"
    sys.stdout.write(table)
    if asked.to is not None:
        asked.to.write_text(table, encoding="utf-8")
    return 0


def _measured(wish: Wish, names: list[str]) -> Iterator[Row]:
    for name, rows in ROWS.items():
        if name in names:
            sys.stderr.write(f"{name} ...\n")
            for row in rows(wish):
                sys.stderr.write(f"  {row.what}: {row.ours} {row.unit} (floor {row.floor})\n")
                yield row


def _arguments() -> argparse.ArgumentParser:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    asked.add_argument("--rows", nargs="+", choices=ROWS, default=list(ROWS))
    asked.add_argument("--cases", type=int, default=50_000, help="cases of the largest office")
    asked.add_argument("--events", type=int, default=100_000, help="events brought in")
    asked.add_argument("--rounds", type=int, default=5, help="how often short things are done")
    asked.add_argument("--offices", type=Path, help="where invented offices are kept")
    asked.add_argument("--to", type=Path, help="a file for the table as well")
    return asked


if __name__ == "__main__":
    raise SystemExit(main())
