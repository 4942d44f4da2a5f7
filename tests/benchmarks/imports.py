"""How long an import takes, and how long it ever keeps a writer waiting.

    python -m tests.benchmarks.imports [--events N] [--offenders N] [--cases N] [--rehearse]

A large file of invented events goes into an invented office.  Told are the work that each part
takes, as so many times the work of only reading and understanding the file; the longest time that
a write lock was held on either store; and the most memory that was in use so far.  In the table
of all benchmarks the floor is another one: the bare reading of each message as JSON, and a bare
row for each in one transaction of an encrypted store.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Engine, Integer, MetaData, Table, Text, event, insert, select

from tests.benchmarks.row import Aim, Row, Wish
from tests.helpers.office import (
    AnOffice,
    make_ready_office,
    movement,
    referral,
    table,
)
from vcs_desktop.crossing.arrivals import open_arrival
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.kernel.long_work import LongWork, Progress
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.rehearse_import import rehearse_import
from vcs_desktop.sentences.store.tables import feed, messages, metadata, offenders
from vcs_desktop.storage.engine import open_engine, writing

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

    def stop(self) -> None:
        """Look at no more transactions."""
        event.remove(Engine, "begin", self._begin)
        event.remove(Engine, "commit", self._commit)

    def longest(self) -> tuple[float, float]:
        """The longest time a lock was held, and the most work that was done under one, in ms."""
        walls, cpus = zip(*self.held, strict=True) if self.held else ((0.0,), (0.0,))
        return max(walls) * 1000, max(cpus) * 1000

    def usual(self) -> float:
        """Under how many milliseconds 99 of 100 locks were held."""
        in_order = sorted(wall for wall, _cpu in self.held) or [0.0]
        return in_order[int(len(in_order) * 0.99)] * 1000


@dataclass(frozen=True)
class Took:
    """What one job took."""

    what: str
    wall: float
    cpu: float
    phases: dict[str, float]
    locks: Locks
    memory: float

    def row(self, floor: float) -> str:
        longest, work = self.locks.longest()
        return (
            f"{self.what:<16}{self.wall:>8.1f}{self.cpu:>8.1f}{self.cpu / floor:>8.1f}"
            f"{len(self.locks.held):>8}{longest:>10.0f}{work:>8.0f}{self.locks.usual():>8.0f}"
            f"{self.memory:>8.0f}"
        )

    def parts(self, floor: float) -> str:
        told = ", ".join(f"{name} {took / floor:.1f}" for name, took in self.phases.items())
        return f"    of that: {told}" if told else ""


HEAD = (
    f"{'':<16}{'s':>8}{'s work':>8}{'ratio':>8}{'writes':>8}"
    f"{'lock ms':>10}{'work':>8}{'99 %':>8}{'MB':>8}"
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


def rows(wish: Wish) -> Iterator[Row]:
    """What it takes to bring a large file of events in, beside parsing and bare inserts."""
    offenders, cases = max(wish.events * 2 // 5, 1), max(wish.events // 100, 1)
    with tempfile.TemporaryDirectory() as folder:
        office, paper = made_ready(Path(folder), wish.events, offenders, cases)
        floor = min(bare(Path(folder), paper, turn) for turn in range(2))
        job = timed("taken in", lambda work: import_files(office.desk, [paper], None, work))
        again = timed("again", lambda work: import_files(office.desk, [paper], None, work))
        written = bare_tables(Path(folder), paper, office.desk)
        office.close()
    what = f"{wish.events:,} events brought in"
    note = "Work of the processor. The floor: each line read as JSON, and one bare row for each."
    yield Row(what, "s", floor, job.cpu, Aim(2.0), note)
    whole = "The floor here: each line read as JSON, and the rows that are kept, in one go."
    yield Row(f"{what}, beside all rows that stay", "s", written, job.cpu, None, whole)
    yield Row("the same file once more", "s", floor, again.cpu, None, note)


def bare(folder: Path, paper: Path, turn: int) -> float:
    """The work of parsing each message and putting one bare row of it into an encrypted store."""
    news = Table(
        "news",
        MetaData(),
        Column("id", Integer, primary_key=True),
        *(Column(name, Text) for name in ("noms", "kind", "happened_at", "code", "prison")),
    )
    file = folder / f"bare-{turn}.db"
    file.touch()
    engine = open_engine(file, b"b" * 32, bulk=True)
    begun = time.process_time()
    with paper.open("rb") as lines, writing(engine) as connection:
        news.create(connection)
        connection.execute(insert(news), [_bare_row(json.loads(line)) for line in lines])
    worked = time.process_time() - begun
    engine.dispose()
    return worked


def bare_tables(folder: Path, paper: Path, desk: Desk) -> float:
    """The work of parsing each message and writing every row that an import left, in one go."""
    with writing(desk.door.receiving.sentences.files.store.engine) as connection:
        rows = {
            kept: [dict(row._mapping) for row in connection.execute(select(kept))]
            for kept in (offenders, messages, feed)
        }
    file = folder / "bare-tables.db"
    file.touch()
    engine = open_engine(file, b"b" * 32, bulk=True)
    with writing(engine) as connection:
        metadata.create_all(connection)
    begun = time.process_time()
    with paper.open("rb") as lines, writing(engine) as connection:
        for line in lines:
            json.loads(line)
        for kept, of_table in rows.items():
            connection.execute(insert(kept), of_table)
    worked = time.process_time() - begun
    engine.dispose()
    return worked


def _bare_row(message: dict[str, Any]) -> dict[str, object]:
    told = message["additionalInformation"]
    return {
        "noms": told["nomsNumber"],
        "kind": message["eventType"],
        "happened_at": message["occurredAt"],
        "code": told["nomisMovementReasonCode"],
        "prison": told["prisonId"],
    }


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
    office, paper = made_ready(folder, wish.events, wish.offenders, wish.cases)
    jobs = [timed("read only", lambda _work: read(paper))]
    if wish.rehearse:
        tried = timed("rehearsed", lambda work: rehearse_import(office.desk, [paper], None, work))
        jobs.append(tried)
    jobs += [
        timed(what, lambda work: import_files(office.desk, [paper], None, work))
        for what in ("taken in", "again")
    ]
    office.close()
    tell_all(jobs, wish)


def made_ready(folder: Path, events: int, offenders: int, cases: int) -> tuple[AnOffice, Path]:
    """An office with these cases, and a file of these events for it."""
    make_ready_office(folder / "office")
    (folder / "papers").mkdir()
    office = AnOffice(folder / "office", folder / "papers")
    referrals = tuple(
        referral(1, reference=f"R{number}", offender_noms=noms(number)) for number in range(cases)
    )
    people = office.paper(table(referrals), ".csv")
    paper = office.papers / "news.json"
    with paper.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in news(events, offenders))
    import_files(office.desk, [people])
    return office, paper


def read(paper: Path) -> None:
    """Only read the file and understand each message."""
    with paper.open("rb") as file:
        for _piece in open_arrival(file, Terms()).pieces:
            pass


def tell_all(jobs: Sequence[Took], wish: argparse.Namespace) -> None:
    """The table, with every ratio to the work of the first job: only reading the file."""
    floor = jobs[0].cpu
    say(f"{wish.events:,} events about {wish.offenders:,} offenders, {wish.cases:,} cases")
    say(HEAD)
    for job in jobs:
        say(job.row(floor))
        if parts := job.parts(floor):
            say(parts)


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def timed(what: str, job: Callable[[LongWork], object]) -> Took:
    """Do it, and keep how long it took and how long any writer was kept waiting."""
    phases: dict[str, float] = {}
    last = [time.process_time()]

    def tell(progress: Progress) -> None:
        now = time.process_time()
        phases[progress.phase] = phases.get(progress.phase, 0.0) + now - last[0]
        last[0] = now

    locks = Locks()
    wall, cpu = time.perf_counter(), time.process_time()
    try:
        job(LongWork(tell))
    finally:
        locks.stop()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Took(what, wall, cpu, phases, locks, memory)


if __name__ == "__main__":
    raise SystemExit(main())
