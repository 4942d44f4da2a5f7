"""How long it takes to prove a record, beside the floor of merely reading its rows.

    python -m tests.benchmarks.record [--entries N]

Told are both times and their ratio, the memory it took, what the proof at each opening costs,
and what one recorded look costs beside a transaction that records nothing.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from tests.benchmarks.row import Row, Wish
from tests.helpers.long_record import NOON, fill_record
from vcs_desktop.storage.engine import reading
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile, make_profile_folders
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.record_proof import raw_entries
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store
from vcs_desktop.victims.store.tables import SHAPE

KEY = StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32)
LOOKS = 200


class StandingClock:
    """Noon, for ever."""

    def now(self) -> datetime:
        return NOON


def rows(wish: Wish) -> Iterator[Row]:
    """A record proved whole, beside its rows merely read."""
    entries = wish.events
    with tempfile.TemporaryDirectory() as folder:
        store = made(Profile(Path(folder) / "office"), entries)
        floors, proofs = [], []
        for _ in range(wish.rounds):
            floors.append(timed(lambda: read_through(store)))
            proofs.append(timed(lambda: prove_all(store)))
        store.close()
    yield Row(f"{entries:,} entries of the record proved", "s", min(floors), min(proofs))


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--entries", type=int, default=1_000_000)
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(made(Profile(Path(folder) / "office"), wish.entries), wish.entries)
    return 0


def made(profile: Profile, count: int) -> RecordedStore:
    """A store whose record has this many entries, put in quickly but chained as always."""
    make_profile_folders(profile)
    engine = create_store(profile.victim_store, KEY, SHAPE)
    store = RecordedStore(
        engine, KEY, Record(KEY.record, StandingClock(), "of-1"), profile.victim_anchor
    )
    fill_record(engine, KEY.record, count)
    store.keep_anchor()
    return store


def measure(store: RecordedStore, count: int) -> None:
    before = memory()
    floor = timed(lambda: read_through(store))
    proof = timed(lambda: prove_all(store))
    say(f"{count:,} entries: read through in {floor:.2f} s, proved in {proof:.2f} s")
    say(f"    ratio {proof / floor:.2f}, {proof / count * 1e6:.1f} us an entry,")
    say(f"    {memory() - before:.0f} MB more than before")
    quick = [timed(store.check_quickly) for _ in range(5)]
    say(f"at an opening: {', '.join(f'{took * 1000:.1f}' for took in quick)} ms")
    plain = timed(lambda: [unrecorded(store) for _ in range(LOOKS)]) / LOOKS
    look = timed(lambda: [recorded(store) for _ in range(LOOKS)]) / LOOKS
    say(f"a view of the store: {plain * 1000:.2f} ms; one look recorded: {look * 1000:.2f} ms")


def read_through(store: RecordedStore) -> None:
    with reading(store.engine) as connection:
        for _entry in raw_entries(connection):
            pass


def prove_all(store: RecordedStore) -> None:
    with reading(store.engine) as connection:
        store.record.prove(connection)


def unrecorded(store: RecordedStore) -> None:
    with reading(store.engine) as connection:
        store.record.head(connection)


def recorded(store: RecordedStore) -> None:
    with store.changing() as connection:
        store.record.append(connection, NewEntry("case-viewed", "case-0000000001"))


def timed(job: Callable[[], object]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    raise SystemExit(main())
