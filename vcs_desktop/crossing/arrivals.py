"""What has arrived: recognise a file, and read it into closed types or refuse it whole."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from vcs_desktop.crossing import referral_rows, sentence_rows
from vcs_desktop.crossing.domain_events import is_event, read_event
from vcs_desktop.crossing.json_documents import Document, documents
from vcs_desktop.crossing.licences import is_licence, read_licence
from vcs_desktop.crossing.prisoners import is_prisoner, read_prisoner
from vcs_desktop.crossing.referral_rows import ReferralRow, read_referrals
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.crossing.sentence_rows import read_sentences
from vcs_desktop.crossing.table_rows import Column, header_of
from vcs_desktop.kernel.clock import LAST_DAY
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot

_Kind = TypeVar("_Kind", EventMessage, SentenceSnapshot, LicenceDocument)

LARGEST_FILE = 64 * 1024 * 1024
"""A larger file is refused: it would not fit this computer's memory well."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file, read: exactly one of the kinds of content is there.

    `digest` stands for the file in the record: its name might name somebody.
    """

    digest: str
    events: tuple[EventMessage, ...] | None = None
    referrals: tuple[ReferralRow, ...] | None = None
    snapshots: tuple[SentenceSnapshot, ...] | None = None
    licences: tuple[LicenceDocument, ...] | None = None

    @property
    def size(self) -> int:
        """How many messages or rows it holds."""
        parts = (self.events, self.referrals, self.snapshots, self.licences)
        return sum(len(part or ()) for part in parts)


def recognise(content: bytes, as_at: date | None = None, today: date = LAST_DAY) -> Arrival:
    """Read one file's content.

    Args:
        content: The file's bytes.
        as_at: The day of sentence dates whose rows give none.
        today: The day after which nobody can have been referred yet.

    Raises:
        FileRefusedError: It is of no known format, or a row can't be used.
    """
    digest = hashlib.sha256(content).hexdigest()[:32]
    text = _text_of(content)
    if text.lstrip()[:1] in {"{", "["}:
        return _documents_of(digest, text, as_at)
    header = set(header_of(text))
    if header >= _needed(referral_rows.COLUMNS):
        return Arrival(digest, referrals=read_referrals(text, today))
    if header >= _needed(sentence_rows.COLUMNS):
        return Arrival(digest, snapshots=read_sentences(text, as_at))
    message = "it is neither a message in JSON nor one of the tables with a template"
    raise FileRefusedError(message)


def _documents_of(digest: str, text: str, as_at: date | None) -> Arrival:
    """The documents of a file: all of one kind, that of the first."""
    found: list[tuple[object, int]] = []
    for document, line in documents(text):
        try:
            found.append((_read(document, as_at), line))
        except FileRefusedError as error:
            raise FileRefusedError(error.problem, line=line) from error
        if type(found[0][0]) is not type(found[-1][0]):
            raise FileRefusedError("the documents of one file must be of one kind", line=line)
    every = [one for one, _ in found]
    return Arrival(
        digest,
        events=_all_of(EventMessage, every),
        snapshots=_all_of(SentenceSnapshot, every),
        licences=_all_of(LicenceDocument, every),
    )


def _read(
    document: Document, as_at: date | None
) -> EventMessage | SentenceSnapshot | LicenceDocument:
    if is_event(document):
        return read_event(document)
    if is_prisoner(document):
        return read_prisoner(document, as_at)
    if is_licence(document):
        return read_licence(document)
    raise FileRefusedError("it is a JSON document of no known kind")


def _all_of(kind: type[_Kind], every: list[object]) -> tuple[_Kind, ...] | None:
    return tuple(one for one in every if isinstance(one, kind)) or None


def _text_of(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise FileRefusedError("it is larger than 64 MB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = "it is no text in UTF-8; a table must be saved as CSV UTF-8"
        raise FileRefusedError(message) from error


def _needed(columns: tuple[Column, ...]) -> set[str]:
    return {column.name for column in columns if column.required}
