"""What each source last sent: both sides' files in one list, told by their records.

Kinds of files, counts, days and who brought them in; nothing of what stood in them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.file_intake import PeopleIntake

__all__ = ["LastSent", "last_sent"]


@dataclass(frozen=True, slots=True)
class LastSent:
    """The newest day on which files of one kind came in.

    Attributes:
        source: The kind, as one closed word.
        at: When the last one came, UTC; None where none ever did.
        officer: Who brought it in, by id; empty where that is not known.
        files: How many came that day; 0 where the record does not say.
        read: How many messages or rows were in them.
        as_at: The newest day that they speak of; None where they say none.
    """

    source: str
    at: datetime | None = None
    officer: str = ""
    files: int = 0
    read: int = 0
    as_at: date | None = None


def last_sent(sentences: SentenceBook, book: Casebook) -> tuple[LastSent, ...]:
    """Every kind of file there is, whether or not one ever came."""
    return tuple(_both(sentences, book))


def _both(sentences: SentenceBook, book: Casebook) -> Iterator[LastSent]:
    imported = {news.source: news.last_imported_at for news in sentences.last_imports()}
    for source, told in (*sentences.last_sent().items(), *PeopleIntake(book).last_sent().items()):
        if told is None:
            yield LastSent(source, imported.get(source))
        else:
            yield LastSent(source, told.at, told.officer, told.files, told.read, told.as_at)
