"""A sentence store of a test's own, with every code table of the program."""

from datetime import UTC, datetime
from pathlib import Path

from tests.helpers.office import SetClock
from tests.helpers.places import ROOT
from vcs_desktop.rules.hand_entry import EntryTable, load_entry_table
from vcs_desktop.sentences.model.code_book import CodeBook, load_code_book
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import SHAPE
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store

MONDAY_AT_NINE = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def our_code_book() -> CodeBook:
    """Every code table of the program."""
    return load_code_book(ROOT / "resources" / "codes")


def our_entry_table() -> EntryTable:
    """The program's table of what may be entered by hand."""
    return load_entry_table(ROOT / "resources" / "codes" / "hand-entry.toml")


def a_sentence_book(
    folder: Path, clock: SetClock, codes: CodeBook, entry_table: EntryTable
) -> SentenceBook:
    """An empty store in a folder, open."""
    key = StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32)
    store = RecordedStore(
        create_store(folder / "sentences.db", key, SHAPE),
        key,
        Record(key.record, clock, "of-1"),
        folder / "anchor.json",
    )
    return SentenceBook(store, codes, clock, entry_table)
