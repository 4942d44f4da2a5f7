"""The long flood: `python -m tests.flood [COUNT [SEED]]`.  It ends with 1 if all is not well."""

import sys
import tempfile
import time
from pathlib import Path

from tests.flood.mutants import flood
from tests.flood.wash import Washed, wash
from tests.helpers.office import SetClock
from tests.helpers.sentence_store import (
    MONDAY_AT_NINE,
    a_sentence_book,
    our_code_book,
    our_entry_table,
)

COUNT, SEED = 20_000, 20_261_122


def main(words: list[str]) -> int:
    """Let the flood in and say what became of it."""
    count = int(words[0]) if words else COUNT
    seed = int(words[1]) if words[1:] else SEED
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        clock = SetClock(MONDAY_AT_NINE)
        book = a_sentence_book(Path(folder), clock, our_code_book(), our_entry_table())
        washed = wash(book, flood(count, seed))
        sound = book.check()
        book.close()
    _say(washed, time.perf_counter() - started)
    for wrong in (*washed.wrong[:20], *sound):
        _print(f"WRONG {wrong}")
    return 1 if washed.wrong or sound else 0


def _say(washed: Washed, seconds: float) -> None:
    total = washed.fates.total()
    _print(f"{total} messages in {seconds:.0f} s; {len(washed.wrong)} wrong")
    for name, number in sorted((*washed.fates.items(), *washed.stages.items())):
        _print(f"  {name:32}{number:8}")


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
