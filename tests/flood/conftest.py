"""A sentence store for the flood."""

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
from vcs_desktop.sentences.services.sentence_book import SentenceBook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[SentenceBook]:
    clock = SetClock(MONDAY_AT_NINE)
    book = a_sentence_book(tmp_path, clock, our_code_book(), our_entry_table())
    yield book
    assert book.check() == ()
    book.close()
