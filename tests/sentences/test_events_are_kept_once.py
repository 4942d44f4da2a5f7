"""Domain events on the sentence side: kept once, fed once, and about everybody alike."""

from datetime import UTC, date, datetime

import pytest

from tests.helpers.office import SetClock
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

RELEASED = "prison-offender-events.prisoner.released"


def event(code: str = "CR", at: str = "2026-11-01T10:00:00+00:00", **words: str) -> EventMessage:
    said = {"event_type": RELEASED, "noms": "A0001ZZ", "reason": "RELEASED"} | words
    return EventMessage(**said, movement_code=code, occurred_at=datetime.fromisoformat(at))


def test_a_release_is_fed_with_the_day_in_london(book: SentenceBook) -> None:
    assert take(book, event(at="2026-07-01T23:30:00+00:00")) == [
        Taken(Fate.ACCEPTED, (KeyStageKind.RELEASED,))
    ]

    (line,) = book.feed_after(0)
    assert line.occurrence.happened_on == date(2026, 7, 2)
    assert line.occurrence.kind is KeyStageKind.RELEASED


def test_the_same_message_again_is_a_duplicate(book: SentenceBook) -> None:
    take(book, event())

    assert take(book, event()) == [Taken(Fate.DUPLICATE)]
    assert take(book, event(), event()) == [Taken(Fate.DUPLICATE), Taken(Fate.DUPLICATE)]
    assert len(book.feed_after(0)) == 1


def test_one_release_reported_at_two_times_of_a_day_is_one_stage(book: SentenceBook) -> None:
    first, second = take(book, event(), event(at="2026-11-01T10:45:00+00:00"))

    assert first.stages == (KeyStageKind.RELEASED,)
    assert (second.fate, second.stages) == (Fate.DUPLICATE, ())
    assert len(book.feed_after(0)) == 1


def test_releases_more_than_a_day_apart_are_two_stages(book: SentenceBook) -> None:
    take(book, event(), event(at="2026-11-02T10:00:01+00:00"))

    assert len(book.feed_after(0)) == 2


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (event("XX"), Problem.UNKNOWN_CODE),
        (event("DD"), Problem.CODE_HAS_TWO_MEANINGS),
        (event("CR", reason="UNKNOWN"), Problem.REASON_AND_CODE_DISAGREE),
        (event(noms=""), Problem.NO_OFFENDER),
        (event(event_type="other"), Problem.UNKNOWN_EVENT),
    ],
    ids=str,
)
def test_a_doubtful_message_waits_for_a_look_once_and_feeds_nothing(
    book: SentenceBook, message: EventMessage, problem: Problem
) -> None:
    assert take(book, message) == [Taken(Fate.NEEDS_LOOK, problem=problem)]
    assert take(book, message) == [Taken(Fate.DUPLICATE)]

    assert [look.problem for look in book.waiting_for_a_look()] == [problem]
    assert book.feed_after(0) == ()


def test_a_court_appearance_is_known_and_is_no_news(book: SentenceBook) -> None:
    assert take(book, event("CRT", reason="SENT_TO_COURT")) == [Taken(Fate.IGNORED)]

    assert book.waiting_for_a_look() == book.feed_after(0) == ()


def test_an_offender_keeps_one_reference_whoever_asks_first(book: SentenceBook) -> None:
    asked = book.references_for(["A0001ZZ", "A0002ZZ", "A0001ZZ"])
    take(book, event(), event(noms="A0003ZZ"))

    assert book.references_for(["A0001ZZ"]) == {"A0001ZZ": asked["A0001ZZ"]}
    assert next(line.occurrence.sentence for line in book.feed_after(0)) == asked["A0001ZZ"]
    assert len({*asked.values(), *(line.occurrence.sentence for line in book.feed_after(0))}) == 3


def test_the_feed_is_numbered_in_order_and_read_on_from_a_place(book: SentenceBook) -> None:
    take(book, *(event(noms=f"A000{number}ZZ") for number in range(1, 6)))

    positions = [line.position for line in book.feed_after(0)]
    assert positions == sorted(set(positions))
    assert [line.position for line in book.feed_after(positions[1], limit=2)] == positions[2:4]
    assert book.feed_after(positions[-1]) == ()


def test_the_last_import_of_a_source_is_remembered(book: SentenceBook, clock: SetClock) -> None:
    take(book, event())
    clock.moment = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)
    take(book)

    (news,) = book.last_imports()
    assert news.last_imported_at.date() == date(2026, 11, 9)


def test_a_look_at_a_sentence_tells_its_stages(book: SentenceBook) -> None:
    take(book, event(), event("UAL", at="2026-11-02T10:00:00+00:00"), event(noms="A0009ZZ"))
    sentence = book.references_for(["A0001ZZ"])["A0001ZZ"]

    seen = book.glance(sentence)

    assert seen.noms == "A0001ZZ"
    assert [kind for _, kind in seen.stages] == [KeyStageKind.RELEASED, KeyStageKind.ABSCONDED]


def take(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")
