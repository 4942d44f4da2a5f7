"""The shortest way to say what officers enter and what messages tell, to a sentence store."""

from datetime import UTC, date, datetime, time
from typing import Any

from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.hand_entry import Entered, NewEntry
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.sentence_book import SentenceBook

NOMS = "A0001ZZ"
DAY = date(2026, 10, 20)


def enter(book: SentenceBook, kind: KeyStageKind, on: date = DAY, **more: Any) -> Entered:
    """Enter a stage, as heard from the prison by telephone."""
    sentence = book.references_for([NOMS])[NOMS]
    given = {"noms": NOMS, "source": "by-hand:telephone:prison"} | more
    return book.by_hand.enter(NewEntry(sentence=sentence, kind=kind, happened_on=on, **given))


def left(code: str, on: date, hour: int = 12, reason: str = "RELEASED") -> EventMessage:
    """A message of a release, with a movement code."""
    at = datetime.combine(on, time(hour), UTC)
    return EventMessage("prison-offender-events.prisoner.released", NOMS, reason, code, at)


def took_on(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    """Take messages in."""
    return book.take_events(events, "digest")


def release_known(
    as_at: date | None, release: date = date(2027, 3, 3), hearing: date | None = None
) -> SentenceSnapshot:
    """A row of sentence dates."""
    dates = [StageDate(StageDateName.CONDITIONAL_RELEASE, release)]
    if hearing is not None:
        dates.append(StageDate(StageDateName.PAROLE_HEARING, hearing))
    return SentenceSnapshot(NOMS, SentenceKind.DETERMINATE, tuple(dates), as_at)


def facts_fed(book: SentenceBook) -> list[KeyStageKind]:
    """The kinds in the feed, in order."""
    return [line.occurrence.kind for line in book.feed_after(0)]
