"""Dates that an officer entered and takes back, after a source said more about the sentence."""

from datetime import date

import pytest

from tests.sentences.by_hand import NOMS, enter
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.hand_entry import Entered, EntryFate
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.services.sentence_book import SentenceBook

CHANGED = KeyStageKind.SENTENCE_DATES_CHANGED
RELEASE, CONFIRMED = StageDateName.CONDITIONAL_RELEASE, StageDateName.CONFIRMED_RELEASE
LICENCE_END, SENTENCE_END = StageDateName.LICENCE_END, StageDateName.SENTENCE_END
MARCH, JUNE, JULY = date(2027, 3, 3), date(2027, 6, 6), date(2027, 7, 7)
END, LATER_END = date(2028, 1, 1), date(2028, 2, 2)
FIRST, ENTERED, SECOND, THIRD = (date(2026, 10, day) for day in (10, 20, 24, 26))


def says(book: SentenceBook, on: date | None, **days: date) -> None:
    """A row of sentence dates from this day, such as `conditional_release`."""
    dates = tuple(
        StageDate(StageDateName(name.replace("_", "-")), day) for name, day in days.items()
    )
    row = SentenceSnapshot(NOMS, SentenceKind.DETERMINATE, dates, on)
    assert not any(taken.problem for taken in book.take_snapshots([row], "digest"))


def entered(book: SentenceBook, on: date = ENTERED, **days: date) -> Entered:
    dates = tuple(
        StageDate(StageDateName(name.replace("_", "-")), day) for name, day in days.items()
    )
    found = enter(book, CHANGED, on, dates=dates)
    assert found.fate is EntryFate.ADDED
    return found


def takes_back(book: SentenceBook, entry: Entered) -> None:
    book.by_hand.withdraw(entry.fact.id, WhyWithdrawn.WRONG_PERSON)


def on_file(book: SentenceBook) -> dict[StageDateName, date]:
    sentence = book.references_for([NOMS])[NOMS]
    return {day.name: day.on for day in book.glance(sentence).dates}


def last_told(book: SentenceBook) -> Occurrence:
    return book.feed_after(0)[-1].occurrence


def dates_of(told: Occurrence) -> dict[StageDateName, date]:
    return {day.name: day.on for day in told.dates}


def test_what_was_there_before_is_back_and_what_came_since_stays(
    book: SentenceBook,
) -> None:
    says(book, FIRST, conditional_release=MARCH, licence_end=END)
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, licence_end=LATER_END)

    takes_back(book, entry)

    assert on_file(book) == {RELEASE: MARCH, LICENCE_END: LATER_END}
    told = last_told(book)
    assert (told.kind, dates_of(told)) == (CHANGED, on_file(book))
    assert (told.concerns, told.happened_on) == (entry.fact.id, SECOND)
    assert told.sentence_kind is SentenceKind.DETERMINATE


def test_a_date_that_only_the_entry_gave_is_gone(book: SentenceBook) -> None:
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, licence_end=END)
    assert on_file(book) == {RELEASE: JUNE, LICENCE_END: END}

    takes_back(book, entry)

    assert on_file(book) == dates_of(last_told(book)) == {LICENCE_END: END}


def test_what_a_source_changed_itself_is_not_touched_and_told_to_nobody(
    book: SentenceBook,
) -> None:
    says(book, FIRST, conditional_release=MARCH)
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, conditional_release=JULY)

    takes_back(book, entry)

    assert on_file(book) == {RELEASE: JULY}
    assert last_told(book).kind is KeyStageKind.ENTRY_WITHDRAWN


def test_a_date_that_a_source_repeated_is_the_source_s(book: SentenceBook) -> None:
    says(book, FIRST, conditional_release=MARCH)
    entry = entered(book, conditional_release=JUNE, licence_end=END)
    says(book, SECOND, conditional_release=JUNE)

    takes_back(book, entry)

    assert on_file(book) == dates_of(last_told(book)) == {RELEASE: JUNE}


def test_a_surer_date_that_the_entry_stood_for_is_back(book: SentenceBook) -> None:
    says(book, FIRST, confirmed_release=MARCH)
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, licence_end=END)
    assert on_file(book) == {RELEASE: JUNE, LICENCE_END: END}

    takes_back(book, entry)

    assert on_file(book) == {CONFIRMED: MARCH, LICENCE_END: END}


def test_a_surer_date_stays_away_where_a_source_gave_a_newer_release(book: SentenceBook) -> None:
    says(book, FIRST, confirmed_release=MARCH)
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, conditional_release=JULY)

    takes_back(book, entry)

    assert on_file(book) == {RELEASE: JULY}


def test_a_later_source_is_heard_as_before(book: SentenceBook) -> None:
    says(book, FIRST, conditional_release=MARCH)
    entry = entered(book, conditional_release=JUNE)
    says(book, SECOND, licence_end=END)
    takes_back(book, entry)

    says(book, THIRD, conditional_release=JULY)

    told = last_told(book)
    assert (told.happened_on, dates_of(told)) == (THIRD, {RELEASE: JULY, LICENCE_END: END})


@pytest.mark.parametrize("newer_first", [True, False])
def test_two_entries_taken_back_in_any_order_leave_nothing(
    book: SentenceBook, *, newer_first: bool
) -> None:
    says(book, FIRST, conditional_release=MARCH)
    older = entered(book, conditional_release=JUNE)
    newer = entered(book, SECOND, conditional_release=JULY, sentence_end=END)
    says(book, THIRD, licence_end=LATER_END)

    for entry in (newer, older) if newer_first else (older, newer):
        takes_back(book, entry)

    assert on_file(book) == dates_of(last_told(book)) == {RELEASE: MARCH, LICENCE_END: LATER_END}


def test_what_another_entry_says_too_stays(book: SentenceBook) -> None:
    says(book, FIRST, conditional_release=MARCH)
    older = entered(book, conditional_release=JUNE)
    newer = entered(book, SECOND, conditional_release=JUNE, sentence_end=END)

    takes_back(book, older)
    assert on_file(book) == {RELEASE: JUNE, SENTENCE_END: END}
    takes_back(book, newer)

    assert on_file(book) == {RELEASE: MARCH}
