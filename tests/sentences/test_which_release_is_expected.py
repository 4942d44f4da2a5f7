"""Dates of release from another day: a recall and newer news leave none that is over."""

from datetime import UTC, date, datetime

import pytest

from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.sentence_book import SentenceBook

CONFIRMED = StageDate(StageDateName.CONFIRMED_RELEASE, date(2026, 3, 2))
CONDITIONAL = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2026, 3, 3))
POST_RECALL = StageDate(StageDateName.POST_RECALL_RELEASE, date(2027, 3, 1))
BEFORE, AFTER = date(2026, 2, 2), date(2026, 6, 20)


def said(*dates: StageDate, as_at: date | None = BEFORE) -> SentenceSnapshot:
    return SentenceSnapshot("A0001ZZ", SentenceKind.DETERMINATE, dates, as_at)


def recall(book: SentenceBook) -> None:
    at = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
    received = "prison-offender-events.prisoner.received"
    book.take_events([EventMessage(received, "A0001ZZ", "ADMISSION", "24", at)], "digest")


def on_file(book: SentenceBook) -> set[StageDate]:
    return set(book.glance(book.references_for(["A0001ZZ"])["A0001ZZ"]).dates)


def take(book: SentenceBook, *rows: SentenceSnapshot) -> list[Taken]:
    return book.take_snapshots(rows, "digest")


@pytest.mark.parametrize("is_repeated", [False, True], ids=["left out", "repeated"])
def test_after_a_recall_the_release_before_it_is_expected_no_more(
    book: SentenceBook, *, is_repeated: bool
) -> None:
    take(book, said(CONFIRMED, CONDITIONAL))
    recall(book)
    dates = (CONFIRMED, POST_RECALL) if is_repeated else (POST_RECALL,)

    (taken,) = take(book, said(*dates, as_at=AFTER))
    again = take(book, said(*dates, as_at=date(2026, 6, 21)))

    assert taken.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert book.feed_after(0)[-1].occurrence.dates == (POST_RECALL,)
    assert on_file(book) == {POST_RECALL}
    assert again == [Taken(Fate.DUPLICATE)]


def test_a_recall_alone_takes_no_date_away(book: SentenceBook) -> None:
    take(book, said(CONFIRMED, CONDITIONAL))
    recall(book)

    assert take(book, said(CONDITIONAL, as_at=AFTER)) == [Taken(Fate.DUPLICATE)]
    assert on_file(book) == {CONFIRMED, CONDITIONAL}


def test_a_new_date_of_release_stands_for_a_surer_one_that_its_source_left_out(
    book: SentenceBook,
) -> None:
    moved = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2026, 5, 5))
    take(book, said(CONFIRMED, CONDITIONAL))

    take(book, said(CONDITIONAL, as_at=date(2026, 2, 3)))
    assert on_file(book) == {CONFIRMED, CONDITIONAL}, "the same date again is no news"

    take(book, said(moved, as_at=date(2026, 2, 4)))
    assert on_file(book) == {moved}


def test_what_a_source_says_in_two_rows_of_one_day_stands_together(book: SentenceBook) -> None:
    rows = (said(CONFIRMED), said(CONDITIONAL))

    assert [one.fate for one in take(book, *rows)] == [Fate.ACCEPTED, Fate.ACCEPTED]
    assert on_file(book) == {CONFIRMED, CONDITIONAL}


def test_a_date_of_release_without_a_day_takes_no_surer_one_away(book: SentenceBook) -> None:
    take(book, said(CONFIRMED))

    take(book, said(CONDITIONAL, as_at=None))

    assert on_file(book) == {CONFIRMED, CONDITIONAL}
