"""A message that may be what was entered by hand is offered as a match, and never told twice."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from tests.helpers.office import SetClock
from tests.helpers.places import ROOT
from tests.sentences.by_hand import (
    DAY,
    enter,
    facts_fed,
    left,
    release_known,
    took_on,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.sentences.model.hand_entry import EntryFate, Settled
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import NeedsLook, Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

RELEASED, ABSCONDED = KeyStageKind.RELEASED, KeyStageKind.ABSCONDED
LISTED = KeyStageKind.PAROLE_HEARING_LISTED
HEARING = date(2027, 1, 16)
HELD = Taken(Fate.NEEDS_LOOK, problem=Problem.MAY_BE_ENTERED)


def the_look(book: SentenceBook) -> NeedsLook:
    (look,) = book.waiting_for_a_look()
    return look


def settle(book: SentenceBook, settled: Settled) -> None:
    book.by_hand.settle_match(the_look(book).id, settled)


@pytest.mark.parametrize("days", [-3, 0, 3])
def test_a_message_near_an_entry_is_offered_as_a_match(book: SentenceBook, days: int) -> None:
    entered = enter(book, RELEASED)

    assert took_on(book, left("CR", DAY + timedelta(days))) == [HELD]

    look = the_look(book)
    assert look.match is not None
    assert look.match.entered == entered.fact
    assert look.match.reported.happened_on == DAY + timedelta(days)
    assert facts_fed(book) == [RELEASED]


@pytest.mark.parametrize("days", [-4, 4])
def test_a_message_further_away_is_another_fact(book: SentenceBook, days: int) -> None:
    enter(book, RELEASED)

    took_on(book, left("CR", DAY + timedelta(days)))

    assert facts_fed(book) == [RELEASED, RELEASED]


def test_a_message_of_another_stage_is_another_fact(book: SentenceBook) -> None:
    enter(book, RELEASED)

    took_on(book, left("UAL", DAY))

    assert facts_fed(book) == [RELEASED, ABSCONDED]


def test_the_same_adds_nothing_and_its_repeats_neither(book: SentenceBook) -> None:
    enter(book, RELEASED)
    took_on(book, left("CR", DAY))

    settle(book, Settled.SAME)
    repeats = took_on(book, left("CR", DAY), left("CR", DAY, 13))

    assert [one.fate for one in repeats] == [Fate.DUPLICATE, Fate.DUPLICATE]
    assert facts_fed(book) == [RELEASED]
    assert book.waiting_for_a_look() == ()


def test_something_else_is_told_as_heard_when_it_came(book: SentenceBook, clock: SetClock) -> None:
    enter(book, RELEASED)
    took_on(book, left("CR", date(2026, 10, 21)))
    clock.go_to(date(2026, 11, 9))

    settle(book, Settled.DIFFERENT)

    first, second = (line.occurrence for line in book.feed_after(0))
    assert (first.kind, second.kind) == (RELEASED, RELEASED)
    assert second.heard_at.date() == date(2026, 11, 2)
    assert second.happened_on == date(2026, 10, 21)
    assert took_on(book, left("CR", date(2026, 10, 21), 14)) == [Taken(Fate.DUPLICATE)]


def test_several_reports_of_what_was_entered_are_one_question(book: SentenceBook) -> None:
    enter(book, RELEASED)

    first, second = took_on(book, left("CR", DAY, 10), left("CR", DAY, 11))

    assert (first, second.fate) == (HELD, Fate.DUPLICATE)
    settle(book, Settled.SAME)
    assert took_on(book, left("CR", DAY, 12)) == [Taken(Fate.DUPLICATE)]
    assert facts_fed(book) == [RELEASED]


def test_a_second_fact_of_the_source_is_told_once_the_first_is_matched(
    book: SentenceBook,
) -> None:
    enter(book, RELEASED)
    took_on(book, left("CR", DAY, 10))
    took_on(book, left("CR", DAY + timedelta(2), 12))
    first, second = book.waiting_for_a_look()
    assert first.match is not None and second.match is not None

    book.by_hand.settle_match(first.id, Settled.SAME)

    assert facts_fed(book) == [RELEASED, RELEASED]
    assert book.waiting_for_a_look() == ()


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_the_order_in_which_messages_come_does_not_change_what_is_told(
    book: SentenceBook, order: tuple[int, ...]
) -> None:
    enter(book, ABSCONDED)
    back = "prison-offender-events.prisoner.received"
    messages = (
        left("UAL", DAY, 8),
        EventMessage(back, "A0001ZZ", "ADMISSION", "24", left("", DAY, 12).occurred_at),
        left("UAL", DAY, 20),
    )
    for place in order:
        took_on(book, messages[place])
    assert facts_fed(book) == [ABSCONDED, KeyStageKind.RECALLED]

    first = min(
        book.waiting_for_a_look(),
        key=lambda look: look.match.reported.id if look.match else "",
    )
    book.by_hand.settle_match(first.id, Settled.SAME)

    assert sorted(facts_fed(book)) == [ABSCONDED, ABSCONDED, KeyStageKind.RECALLED]
    assert book.waiting_for_a_look() == ()
    assert took_on(book, *messages) == [Taken(Fate.DUPLICATE)] * 3


def test_an_entry_taken_back_lets_the_message_through(book: SentenceBook) -> None:
    entered = enter(book, RELEASED)
    took_on(book, left("CR", DAY))

    book.by_hand.withdraw(entered.fact.id, WhyWithdrawn.WRONG_DAY)

    assert facts_fed(book) == [RELEASED, KeyStageKind.ENTRY_WITHDRAWN, RELEASED]
    assert book.waiting_for_a_look() == ()


def test_an_entry_that_a_message_told_can_not_be_taken_back(book: SentenceBook) -> None:
    entered = enter(book, RELEASED)
    took_on(book, left("CR", DAY))
    settle(book, Settled.SAME)

    with pytest.raises(KnownError, match="A message has told the same since"):
        book.by_hand.withdraw(entered.fact.id, WhyWithdrawn.WRONG_DAY)


def test_something_else_than_one_entry_may_be_another_entry(book: SentenceBook) -> None:
    enter(book, ABSCONDED)
    enter(book, ABSCONDED, DAY + timedelta(2), is_another=True)
    took_on(book, left("UAL", DAY))

    settle(book, Settled.DIFFERENT)
    look = the_look(book)
    assert look.match is not None and look.match.entered.happened_on == DAY + timedelta(2)
    settle(book, Settled.DIFFERENT)

    assert facts_fed(book) == [ABSCONDED] * 3


def test_a_hearing_is_matched_by_its_own_day(book: SentenceBook) -> None:
    enter(book, LISTED, dates=(StageDate(StageDateName.PAROLE_HEARING, HEARING),))

    (taken,) = book.take_snapshots([release_known(date(2026, 10, 30), hearing=HEARING)], "d")

    assert taken.stages == (KeyStageKind.SENTENCE_RECORDED,)
    assert (taken.fate, taken.problem) == (Fate.ACCEPTED, Problem.MAY_BE_ENTERED)
    settle(book, Settled.SAME)
    again = release_known(date(2026, 10, 31), hearing=HEARING)
    assert book.take_snapshots([again], "d") == [Taken(Fate.DUPLICATE)]
    assert facts_fed(book) == [LISTED, KeyStageKind.SENTENCE_RECORDED]


def test_a_hearing_on_another_day_is_another_hearing(book: SentenceBook) -> None:
    enter(book, LISTED, dates=(StageDate(StageDateName.PAROLE_HEARING, HEARING),))

    moved = release_known(date(2026, 10, 30), hearing=HEARING + timedelta(1))
    book.take_snapshots([moved], "d")

    assert facts_fed(book) == [LISTED, KeyStageKind.SENTENCE_RECORDED, LISTED]


def test_a_message_that_nobody_understood_becomes_the_stage_an_officer_says(
    book: SentenceBook, clock: SetClock
) -> None:
    took_on(book, left("XX", DAY))
    clock.go_to(date(2026, 11, 9))

    book.by_hand.decide(the_look(book).id, RELEASED, date(2026, 10, 19))

    (line,) = book.feed_after(0)
    assert line.occurrence.kind is RELEASED
    assert line.occurrence.happened_on == date(2026, 10, 19)
    assert line.occurrence.heard_at.date() == date(2026, 11, 2)
    assert book.waiting_for_a_look() == ()
    assert took_on(book, left("XX", DAY)) == [Taken(Fate.DUPLICATE)]
    assert enter(book, RELEASED, date(2026, 10, 19)).fate is EntryFate.ON_FILE


def test_what_an_officer_says_of_a_message_may_be_what_was_entered(book: SentenceBook) -> None:
    took_on(book, left("XX", DAY))
    enter(book, RELEASED)

    taken = book.by_hand.decide(the_look(book).id, RELEASED, None)

    assert taken == HELD
    settle(book, Settled.SAME)
    assert facts_fed(book) == [RELEASED]


@pytest.mark.parametrize("kind", [KeyStageKind.SENTENCE_DATES_CHANGED, KeyStageKind.LICENCE_SEEN])
def test_no_message_becomes_dates_or_a_licence(book: SentenceBook, kind: KeyStageKind) -> None:
    took_on(book, left("XX", DAY))

    with pytest.raises(KnownError):
        book.by_hand.decide(the_look(book).id, kind, None)

    assert facts_fed(book) == []


def test_a_message_about_nobody_or_of_a_known_fact_can_not_be_read_as_a_stage(
    book: SentenceBook,
) -> None:
    nobody = EventMessage(
        "prison-offender-events.prisoner.released", "", "RELEASED", "CR", left("", DAY).occurred_at
    )
    took_on(book, nobody, left("CR", DAY), left("HD", DAY, 13))

    for look in book.waiting_for_a_look():
        with pytest.raises(KnownError, match=r"Nothing was changed\."):
            book.by_hand.decide(look.id, ABSCONDED, None)

    assert facts_fed(book) == [RELEASED]


def test_every_intake_asks_before_it_feeds() -> None:
    may_feed = {"feeding.py", "hand_entry.py", "dates_entry.py"}
    services = (ROOT / "vcs_desktop" / "sentences" / "services").glob("*.py")

    feeding = {
        path.name
        for path in services
        for words in ("append_to_feed", "facts.append")
        if words in path.read_text("utf-8")
    }

    assert feeding == may_feed
