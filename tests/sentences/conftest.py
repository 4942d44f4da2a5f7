"""A sentence store of a test's own, and a clock to set."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.office import SetClock
from tests.helpers.sentence_store import (
    MONDAY_AT_NINE,
    a_sentence_book,
    our_code_book,
    our_entry_table,
)
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.meaning import CodeTable
from vcs_desktop.sentences.services.sentence_book import SentenceBook


@pytest.fixture(scope="session")
def code_book() -> CodeBook:
    return our_code_book()


@pytest.fixture(scope="session")
def codes(code_book: CodeBook) -> CodeTable:
    return code_book.movements


@pytest.fixture(scope="session")
def entry_table() -> EntryTable:
    return our_entry_table()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_AT_NINE)


@pytest.fixture
def book(
    tmp_path: Path, code_book: CodeBook, entry_table: EntryTable, clock: SetClock
) -> Iterator[SentenceBook]:
    book = a_sentence_book(tmp_path, clock, code_book, entry_table)
    yield book
    assert book.check() == ()
    book.close()
