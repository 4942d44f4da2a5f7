"""A sentence store of a test's own, and a clock to set."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.office import SetClock
from tests.helpers.places import ROOT
from vcs_desktop.rules.hand_entry import EntryTable, load_entry_table
from vcs_desktop.sentences.model.code_book import CodeBook, load_code_book
from vcs_desktop.sentences.model.meaning import CodeTable
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import SHAPE
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store


@pytest.fixture(scope="session")
def code_book() -> CodeBook:
    return load_code_book(ROOT / "resources" / "codes")


@pytest.fixture(scope="session")
def codes(code_book: CodeBook) -> CodeTable:
    return code_book.movements


@pytest.fixture(scope="session")
def entry_table() -> EntryTable:
    return load_entry_table(ROOT / "resources" / "codes" / "hand-entry.toml")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def book(
    tmp_path: Path, code_book: CodeBook, entry_table: EntryTable, clock: SetClock
) -> Iterator[SentenceBook]:
    key = StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32)
    store = RecordedStore(
        create_store(tmp_path / "sentences.db", key, SHAPE),
        key,
        Record(key.record, clock, "of-1"),
        tmp_path / "anchor.json",
    )
    book = SentenceBook(store, code_book, clock, entry_table)
    yield book
    assert book.check() == ()
    book.close()
