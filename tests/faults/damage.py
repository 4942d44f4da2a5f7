"""What a disk can do to a store: `python -m tests.faults.damage [FLIPS [TEARS [SEED]]]`.

Bits are flipped in a store's file, and its write-ahead log is torn as a power cut tears it.
Each damaged copy must be refused in plain words, or found by the check, or be whole up to some
entry of its record; never may it be opened as if nothing were wrong with what it says.
"""

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.office import (
    AnOffice,
    SetClock,
    make_ready_office,
    movement,
    referral,
    sentence,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.storage.key_bundle import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.services.founding import open_victim_store

FLIPS, TEARS, SEED = 500, 200, 20_261_124
_SHORTENED = "The newest entries of the record are missing."


@dataclass(frozen=True)
class Specimen:
    """An office at rest, and the same in the middle of its work, with its log not yet folded in.

    Attributes:
        entries: The whole record of the victim store.
        log_began_with: How many entries stood in the file itself, before the log.
    """

    at_rest: Path
    at_work: Path
    key: StoreKey
    entries: tuple[RecordEntry, ...]
    log_began_with: int


def make_specimen(folder: Path) -> Specimen:
    """Make the two offices that are damaged again and again."""
    office = AnOffice(folder / "office", folder)
    make_ready_office(office.folder)
    office.refer(referral(1), referral(2), referral(3))
    office.dates(sentence(1), sentence(2))
    office.happens(movement("CR"))
    # Closing folds the log into the file.
    office.close()
    at_rest = folder / "at-rest"
    shutil.copytree(office.folder, at_rest)
    store = office.desk.book.store
    began_with = len(_entries(store))
    for number in (1, 2, 3):
        office.contact(Outcome.SPOKE, case=f"VC-00000{number}")
    entries = _entries(store)
    at_work = folder / "at-work"
    shutil.copytree(office.folder, at_work)
    key = store.key
    office.close()
    return Specimen(at_rest, at_work, key, entries, began_with)


def flip_bits(specimen: Specimen, folder: Path, count: int, seed: int) -> Iterator[str]:
    """Flip one bit in the store's file, `count` times over; tell how each was met."""
    for dice, copy in _copies(specimen.at_rest, folder, count, seed):
        store = Profile(copy).victim_store
        content = bytearray(store.read_bytes())
        place = dice.randrange(len(content))
        content[place] ^= 1 << dice.randrange(8)
        store.write_bytes(content)
        yield _met(specimen, copy, lambda _store, found: "found by the check" if found else "")


def tear_logs(specimen: Specimen, folder: Path, count: int, seed: int) -> Iterator[str]:
    """Tear the write-ahead log, `count` times over; tell how each was met."""
    for dice, copy in _copies(specimen.at_work, folder, count, seed):
        store = Profile(copy).victim_store
        # The index of the log lies in memory and is lost with the power.
        store.with_name(f"{store.name}-shm").unlink(missing_ok=True)
        log = store.with_name(f"{store.name}-wal")
        content = bytearray(log.read_bytes())
        dice.choice((_cut, _blank, _scramble))(content, dice)
        log.write_bytes(content)
        yield _met(specimen, copy, lambda opened, found: _whole_up_to(specimen, opened, found))


def _whole_up_to(specimen: Specimen, store: RecordedStore, found: tuple[str, ...]) -> str:
    """Empty unless the record is a beginning of the whole one, and the anchor says so."""
    entries = _entries(store)
    is_beginning = entries == specimen.entries[: len(entries)]
    if not is_beginning or len(entries) < specimen.log_began_with:
        return ""
    if len(entries) == len(specimen.entries):
        return "nothing lost" if found == () else ""
    return "the end lost, and said so" if found == (_SHORTENED,) else ""


def _met(
    specimen: Specimen, copy: Path, judge: Callable[[RecordedStore, tuple[str, ...]], str]
) -> str:
    clock = SetClock()
    try:
        store = open_victim_store(Profile(copy), specimen.key, "Olwen Example", clock).store
    except KnownError:
        return "refused"
    try:
        return judge(store, store.check()) or "NOT NOTICED"
    except KnownError:
        return "refused"
    finally:
        store.close()


def _copies(
    office: Path, folder: Path, count: int, seed: int
) -> Iterator[tuple[random.Random, Path]]:
    for number in range(count):
        copy = folder / "damaged"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(office, copy)
        yield random.Random(f"{seed}:{number}"), copy  # noqa: S311 - damage need not be secret


def _cut(content: bytearray, dice: random.Random) -> None:
    del content[dice.randrange(len(content)) :]


def _blank(content: bytearray, dice: random.Random) -> None:
    start = dice.randrange(0, len(content), 512)
    content[start : start + 512] = bytes(len(content[start : start + 512]))


def _scramble(content: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(content))
    end = min(start + dice.randrange(1, 5000), len(content))
    content[start:end] = dice.randbytes(end - start)


def _entries(store: RecordedStore) -> tuple[RecordEntry, ...]:
    with store.reading() as connection:
        return store.record.entries(connection)


def main(words: list[str]) -> int:
    """Damage many copies and print what became of them; 1 if one went unnoticed."""
    flips, tears, seed = [*map(int, words), *(FLIPS, TEARS, SEED)[len(words) :]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        specimen = make_specimen(folder)
        flipped = Counter(flip_bits(specimen, folder, flips, seed))
        torn = Counter(tear_logs(specimen, folder, tears, seed))
    for what, fates in (("flipped bits", flipped), ("torn logs", torn)):
        for fate, count in sorted(fates.items()):
            sys.stdout.write(f"{what:14} {fate:28} {count:6}\n")
    return 1 if flipped["NOT NOTICED"] or torn["NOT NOTICED"] else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
