"""A past that is told at once leaves what the same news leaves that came morning by morning."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from tests.helpers.office import SetClock
from tests.helpers.sentence_store import a_sentence_book, our_code_book, our_entry_table
from vcs_desktop.crossing.past import Past, Told, item_of
from vcs_desktop.office.demo_stories import STORIES
from vcs_desktop.office.demo_telling import Telling
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.sentence_book import SentenceBook

A_TUESDAY = date(2026, 11, 24)
EVERY_OTHER = 2


class StandingClock(SetClock):
    """A clock that stands still, so that two ways of telling hear a thing at one moment."""

    def now(self) -> datetime:
        return self.moment


def lives() -> list[Telling]:
    """Every other kind of life, one offender each."""
    told = []
    for number, story in enumerate(STORIES[::EVERY_OTHER]):
        chance = Random(f"life {number}")  # noqa: S311 - invents lives, keeps no secrets
        told.append(Telling(f"A{2000 + number}ZZ", A_TUESDAY, chance))
        story.tell(told[-1])
    return told


def tell_morning_by_morning(book: SentenceBook, clock: SetClock, told: Sequence[Told]) -> None:
    references = book.references_for({one.noms for one in told})
    for number, one in enumerate(sorted(told, key=lambda one: one.heard_at)):
        clock.moment = max(one.heard_at, clock.moment)
        item = item_of(one.noms, references[one.noms], one.what)
        if isinstance(item, EventMessage):
            book.take_events([item], f"{number:064x}")
        elif isinstance(item, SentenceSnapshot):
            book.take_snapshots([item], f"{number:064x}")
        else:
            book.by_hand.enter(item)


def test_told_at_once_or_morning_by_morning_is_the_same(tmp_path: Path) -> None:
    everybody = lives()
    told = [one for life in everybody for one in life.in_order()]
    books, clocks = [], []
    for name in ("at-once", "by-morning"):
        (tmp_path / name).mkdir()
        clocks.append(StandingClock(datetime(1990, 1, 1, tzinfo=UTC)))
        tables = (our_code_book(), our_entry_table())
        books.append(a_sentence_book(tmp_path / name, clocks[-1], *tables))
    at_once, by_morning = books

    stages = Past(at_once).tell(told).stages
    tell_morning_by_morning(by_morning, clocks[1], told)

    assert len(stages) == len(everybody)
    for sentence in at_once.references_for([life.noms for life in everybody]).values():
        one, other = at_once.feed_about(sentence), by_morning.feed_about(sentence)
        assert [line.occurrence for line in one] == [line.occurrence for line in other]
        assert at_once.glance(sentence) == by_morning.glance(sentence)
    looks = [[(look.id, look.problem) for look in book.waiting_for_a_look()] for book in books]
    assert looks[0] == looks[1]
    for book in books:
        assert book.check() == ()
        book.close()
