"""Each kind of source tells by itself when it last sent something, and up to which day."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

from tests.helpers.documents import licence, prisoner
from tests.helpers.office import AnOffice
from tests.sentences.by_hand import release_known
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.messages import note_import
from vcs_desktop.storage.record import NewEntry


def test_a_prisoners_record_is_a_source_of_its_own(office: AnOffice) -> None:
    office.take(office.paper(as_lines(prisoner(1)), ".json"), as_at=date(2026, 10, 30))
    told = {one.source: one for one in office.desk.door.last_sent()}
    assert told["prisoner-record"].read == 1
    assert told["sentences-csv"].at is None


def test_a_licence_is_a_source_of_its_own(office: AnOffice) -> None:
    office.take(office.paper(as_lines(licence(1)), ".json"))
    told = {one.source: one for one in office.desk.door.last_sent()}
    assert (told["licence"].read, told["licence"].files) == (1, 1)


def test_what_an_earlier_version_noted_tells_no_source_and_is_not_guessed(
    book: SentenceBook,
) -> None:
    with book._store.changing() as connection:
        note_import(connection, "prisoner-record", datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
        book._store.record.append(connection, NewEntry("sentences-imported", "0", {"read": 7}))
    assert book.last_sent()["prisoner-record"] is None
    assert book.last_sent()["sentences-csv"] is None
    assert [news.source for news in book.last_imports()] == ["prisoner-record"]


def test_a_file_of_several_sources_tells_of_each_what_it_sent(book: SentenceBook) -> None:
    row = release_known(as_at=date(2026, 10, 30))
    record = replace(release_known(as_at=date(2026, 11, 1)), record=PrisonerWords())
    book.take_snapshots([row, record, replace(record, noms="A0002ZZ")], "digest")
    told = {source: one for source, one in book.last_sent().items() if one is not None}
    assert {source: (one.files, one.read, one.as_at) for source, one in told.items()} == {
        "sentences-csv": (1, 1, date(2026, 10, 30)),
        "prisoner-record": (1, 2, date(2026, 11, 1)),
    }


def as_lines(document: object) -> str:
    """A document as a file holds it."""
    return json.dumps(document)
