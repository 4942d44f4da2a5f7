"""How long an import takes, and how long it ever keeps a writer waiting.

    python -m tests.benchmarks.imports [--events N] [--cases N]

A large file of invented events goes into an invented office.  Told are the time in all, the
longest time that a write lock was held on each store, and the most memory that was in use.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Engine, event

from tests.helpers.office import AnOffice, make_ready_office, movement, referral, table
from vcs_desktop.kernel.long_work import LongWork, Progress
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.rehearse_import import rehearse_import

CODES = ("CR", "HD", "UAL", "XX", "CRT")


class Locks:
    """Every write transaction, with how long it held its lock, in seconds."""

    def __init__(self) -> None:
        self.held: list[tuple[float, float]] = []
        event.listen(Engine, "begin", self._begin)
        event.listen(Engine, "commit", self._commit)

    def _begin(self, connection) -> None:
        connection.info["since"] = (time.perf_counter(), time.thread_time())

    def _commit(self, connection) -> None:
        if not connection.get_execution_options().get("vcs_desktop_reads", False):
            wall, cpu = connection.info["since"]
            self.held.append((time.perf_counter() - wall, time.thread_time() - cpu))

    def __str__(self) -> str:
        walls, cpus = zip(*self.held, strict=True)
        in_order = sorted(walls)
        return (
            f"{len(walls)} writing steps; longest {max(walls) * 1000:.0f} ms"
            f" ({max(cpus) * 1000:.0f} ms of work), 99 of 100 under"
            f" {in_order[int(len(in_order) * 0.99)] * 1000:.0f} ms"
        )


def news(count: int, offenders: int) -> Iterator[str]:
    """Invented movements, spread over offenders and days."""
    for number in range(count):
        day = 1 + number // offenders % 28
        moment = f"2026-{1 + number // (offenders * 28) % 10:02}-{day:02}T{number % 24:02}:00:00Z"
        one = movement(CODES[number % len(CODES)], at=moment)
        text = json.dumps(one)
        yield text.replace("A0001ZZ", noms(number % offenders))


def noms(number: int) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return f"{letters[number // 10_000]}{number % 10_000:04}ZZ"


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--events", type=int, default=50_000)
    asked.add_argument("--offenders", type=int, default=20_000)
    asked.add_argument("--cases", type=int, default=500)
    asked.add_argument("--rehearse", action="store_true")
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), wish)
    return 0


def measure(folder: Path, wish: argparse.Namespace) -> None:
    make_ready_office(folder / "office")
    (folder / "papers").mkdir()
    office = AnOffice(folder / "office", folder / "papers")
    rows = tuple(
        referral(1, reference=f"R{number}", offender_noms=noms(number))
        for number in range(wish.cases)
    )
    people = office.paper(table(rows), ".csv")
    paper = office.papers / "news.json"
    with paper.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in news(wish.events, wish.offenders))
    timed("referrals", lambda work: import_files(office.desk, [people], None, work))
    if wish.rehearse:
        timed("rehearsed", lambda work: rehearse_import(office.desk, [paper], None, work))
    timed("events", lambda work: import_files(office.desk, [paper], None, work))
    timed("events again", lambda work: import_files(office.desk, [paper], None, work))
    office.close()


def timed(what: str, job: Callable[[LongWork], object]) -> None:
    """Do it, and say how long it took and how long any writer was kept waiting."""
    phases: dict[str, float] = {}
    last = [time.process_time()]

    def tell(progress: Progress) -> None:
        now = time.process_time()
        phases[progress.phase] = phases.get(progress.phase, 0.0) + now - last[0]
        last[0] = now

    locks = Locks()
    wall, cpu = time.perf_counter(), time.process_time()
    job(LongWork(tell))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    work = ", ".join(f"{phase} {took:.1f}" for phase, took in phases.items())
    sys.stdout.write(f"{what}: {wall:.1f} s ({cpu:.1f} s of work: {work}), {memory:.0f} MB\n")
    sys.stdout.write(f"    {locks}\n")


if __name__ == "__main__":
    raise SystemExit(main())
