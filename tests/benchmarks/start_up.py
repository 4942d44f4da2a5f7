"""From the command to the first list that can be used, beside a bare window of Qt."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.benchmarks.offices import kept_office, passphrase_file
from tests.benchmarks.row import Aim, Row, Wish
from tests.helpers.places import ROOT
from vcs_desktop.office.make_demo import DEMO_OFFICER

AIM = Aim(2.0)
_PASSPHRASE = (
    "Both stores have a passphrase slot of their own, each with its own Argon2id at the cost "
    "that ships; it is slow on purpose, against guessing."
)
_WORK = (
    "Of all threads together: what a busy machine stretches least. It holds Argon2id on four "
    "lanes, and what was done of the day's backup meanwhile."
)
_DAILY = "Where it is the day's first opening, the day's backup begins beside it."


@dataclass(frozen=True, slots=True)
class Started:
    """How one start went: seconds until its list was painted, of that unlocking, and memory.

    `work` is the work of the processor for all of it.
    """

    painted: float
    unlocking: float
    memory: float
    work: float


def rows(wish: Wish) -> Iterator[Row]:
    """Starts of an ordinary and of a national office, in turn with the bare window."""
    offices = {cases: kept_office(wish, cases) for cases in wish.sizes}
    bytecode = wish.offices / "bytecode"
    told: dict[int, list[Started]] = {cases: [] for cases in (0, *offices)}
    # Of several rounds the first is for the bytecode and the disk's own memory.
    warming = 1 if wish.rounds > 1 else 0
    for turn in range(wish.rounds + warming):
        starts = {0: started("tests.benchmarks.bare_window", bytecode=bytecode)}
        starts |= {cases: started_office(folder, bytecode) for cases, folder in offices.items()}
        if turn >= warming:
            for cases, one in starts.items():
                told[cases].append(one)
    bare = told.pop(0)
    floor = min(one.painted for one in bare)
    for cases, starts in told.items():
        best = min(starts, key=lambda one: one.painted)
        what = f"command to first list, {cases:,} cases"
        yield Row(what, "s", floor, best.painted, AIM)
        locked = best.painted - best.unlocking
        yield Row(f"{what}, without Argon2id", "s", floor, locked, AIM, _PASSPHRASE)
        work = min(one.work for one in starts)
        least = min(one.work for one in bare)
        yield Row(f"{what}, work of the processor", "s", least, work, None, _WORK)
    floor = min(one.memory for one in bare)
    for cases, starts in told.items():
        memory = min(one.memory for one in starts)
        yield Row(
            f"memory with the first list, {cases:,} cases", "MB", floor, memory, None, _DAILY
        )


def started_office(folder: Path, bytecode: Path) -> Started:
    """Start the program on an office, until its first list."""
    file = passphrase_file(folder)
    named = ("--profile", folder, "--as", DEMO_OFFICER, "--passphrase-file", file)
    return started("tests.benchmarks.first_list", *map(str, named), bytecode=bytecode)


def started(module: str, *words: str, bytecode: Path) -> Started:
    """Start a program that says when its list was painted, with its bytecode, as if installed."""
    begun = perf_counter()
    ground = os.environ | {"PYTHONPYCACHEPREFIX": str(bytecode)}
    ground.pop("PYTHONDONTWRITEBYTECODE", None)
    told: dict[str, float] = {"unlocking": 0.0, "memory": 0.0}
    with subprocess.Popen(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env=ground,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            name, _, figure = line.strip().partition(" ")
            told[name] = float(figure) if figure else perf_counter() - begun
    return Started(told["painted"], told["unlocking"], told["memory"], told["work"])
