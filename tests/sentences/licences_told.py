"""Licences as a source tells them: invented, and the shortest way to say what they say."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.helpers.documents import NO_CONTACT
from vcs_desktop.rules.key_stage import LicenceKind, StageDate, StageDateName
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.licence_document import ConditionSeen, LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

BEGUN = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
ACTIVATED = "create-and-vary-a-licence.licence.activated"
VARIED = "create-and-vary-a-licence.variation.activated"
INACTIVATED = "create-and-vary-a-licence.licence.inactivated"


def seen(*codes: str, says: TextSays = TextSays.NEITHER) -> tuple[ConditionSeen, ...]:
    return tuple(ConditionSeen(code, says) for code in codes)


def licence(status: str = "APPROVED", day: int = 1, **changes: Any) -> LicenceDocument:
    document = LicenceDocument(
        noms="A0001ZZ",
        crn="X000001",
        licence_id="11",
        kind=LicenceKind.STANDARD,
        status=status,
        licence_type="AP",
        conditions=seen(NO_CONTACT),
        dates=(StageDate(StageDateName.LICENCE_START, date(2026, 10, 20)),),
        created_at=BEGUN,
        updated_at=BEGUN + timedelta(days=day),
    )
    return replace(document, **changes)


def event(kind: str, at: datetime, licence_id: str = "11", **words: str) -> EventMessage:
    return EventMessage(kind, "A0001ZZ", "", "", at, licence_id=licence_id, **words)


def take(book: SentenceBook, *documents: LicenceDocument) -> list[Taken]:
    return book.take_licences(documents, "digest")


def hear(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")


def fed(book: SentenceBook) -> list[Occurrence]:
    return [line.occurrence for line in book.feed_after(0)]


def problems(book: SentenceBook) -> list[Problem]:
    return [look.problem for look in book.waiting_for_a_look()]
