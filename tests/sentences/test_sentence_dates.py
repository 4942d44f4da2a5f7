"""Sentence dates: ordered by their own day, and never guessed."""

from datetime import date

from tests.helpers.office import SetClock
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    Precision,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

MARCH, APRIL, MAY = date(2027, 3, 3), date(2027, 4, 2), date(2027, 5, 5)


def snapshot(
    release: date | None = MARCH,
    *,
    hearing: date | None = None,
    as_at: date | None = date(2026, 10, 30),
    kind: SentenceKind = SentenceKind.DETERMINATE,
    precision: Precision = Precision.DAY,
) -> SentenceSnapshot:
    given = [
        (StageDateName.CONDITIONAL_RELEASE, release, precision),
        (StageDateName.PAROLE_HEARING, hearing, Precision.DAY),
    ]
    dates = tuple(StageDate(name, on, how) for name, on, how in given if on)
    return SentenceSnapshot("A0001ZZ", kind, dates, as_at)


def test_the_first_dates_are_recorded_with_the_kind_of_sentence(book: SentenceBook) -> None:
    assert take(book, snapshot()) == Taken(Fate.ACCEPTED, (KeyStageKind.SENTENCE_RECORDED,))

    (line,) = book.feed_after(0)
    assert line.occurrence.happened_on == date(2026, 10, 30)
    assert line.occurrence.sentence_kind is SentenceKind.DETERMINATE
    assert on_file(book) == {StageDateName.CONDITIONAL_RELEASE: MARCH}


def test_a_newer_day_changes_the_dates(book: SentenceBook) -> None:
    take(book, snapshot())

    changed = take(book, snapshot(APRIL, as_at=date(2026, 11, 1)))

    assert changed.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == APRIL


def test_an_older_day_changes_nothing_however_late_it_comes(book: SentenceBook) -> None:
    take(book, snapshot(APRIL))

    assert take(book, snapshot(MARCH, as_at=date(2026, 9, 1))) == Taken(Fate.IGNORED)
    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == APRIL
    assert len(book.feed_after(0)) == 1


def test_the_same_dates_again_are_a_duplicate_whatever_day_they_are_from(
    book: SentenceBook,
) -> None:
    take(book, snapshot())

    for as_at in (date(2026, 10, 30), date(2026, 11, 1), date(2026, 9, 1), None):
        assert take(book, snapshot(as_at=as_at)) == Taken(Fate.DUPLICATE)


def test_dates_without_a_day_are_used_where_they_contradict_nothing(book: SentenceBook) -> None:
    assert take(book, snapshot(as_at=None)).fate is Fate.ACCEPTED

    added = take(book, snapshot(None, hearing=MAY, as_at=None))

    assert added.stages == (KeyStageKind.PAROLE_HEARING_LISTED,)
    assert set(on_file(book).values()) == {MARCH, MAY}


def test_dates_without_a_day_that_contradict_wait_for_a_look_once(book: SentenceBook) -> None:
    take(book, snapshot())

    doubtful = snapshot(APRIL, as_at=None)
    assert take(book, doubtful).problem is Problem.SNAPSHOT_CONTRADICTS
    assert take(book, doubtful) == Taken(Fate.DUPLICATE)

    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == MARCH
    assert len(book.waiting_for_a_look()) == 1


def test_another_kind_of_sentence_without_a_day_is_a_contradiction(book: SentenceBook) -> None:
    take(book, snapshot())

    taken = take(book, snapshot(kind=SentenceKind.LIFE, as_at=None))

    assert taken.problem is Problem.SNAPSHOT_CONTRADICTS


def test_a_day_that_has_not_come_bars_no_later_news(book: SentenceBook, clock: SetClock) -> None:
    take(book, snapshot())

    slip = take(book, snapshot(APRIL, as_at=date(2062, 11, 1)))
    clock.go_to(date(2026, 11, 5))
    later = take(book, snapshot(MAY, as_at=date(2026, 11, 5)))

    assert slip.problem is Problem.SNAPSHOT_CONTRADICTS
    assert later.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == MAY


def test_a_month_stays_a_month(book: SentenceBook) -> None:
    take(book, snapshot(date(2027, 3, 1), precision=Precision.MONTH))

    (given,) = book.feed_after(0)[0].occurrence.dates
    assert (given.on, given.precision) == (date(2027, 3, 1), Precision.MONTH)
    assert given.last_day == date(2027, 3, 31)


def test_a_month_made_exact_is_a_change_of_dates(book: SentenceBook) -> None:
    take(book, snapshot(date(2027, 3, 1), precision=Precision.MONTH))

    exact = take(book, snapshot(date(2027, 3, 1), as_at=date(2026, 11, 1)))

    assert exact.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)


def test_a_date_that_is_left_out_stays(book: SentenceBook) -> None:
    take(book, snapshot(hearing=MAY))

    take(book, snapshot(APRIL, as_at=date(2026, 11, 1)))

    assert set(on_file(book).values()) == {APRIL, MAY}


def test_a_hearing_is_listed_once_and_again_when_it_moves(book: SentenceBook) -> None:
    first = take(book, snapshot(hearing=MAY))
    same = take(book, snapshot(hearing=MAY, as_at=date(2026, 10, 31)))
    moved = take(book, snapshot(hearing=date(2027, 6, 7), as_at=date(2026, 11, 1)))

    assert KeyStageKind.PAROLE_HEARING_LISTED in first.stages
    assert same == Taken(Fate.DUPLICATE)
    assert moved.stages == (KeyStageKind.PAROLE_HEARING_LISTED,)


def test_dates_changed_there_and_back_are_each_in_the_feed(book: SentenceBook) -> None:
    take(book, snapshot())
    take(book, snapshot(APRIL, as_at=date(2026, 10, 31)))
    take(book, snapshot(MARCH, as_at=date(2026, 11, 1)))

    released = [line.occurrence.dates[0].on for line in book.feed_after(0)]
    assert released == [MARCH, APRIL, MARCH]


def take(book: SentenceBook, row: SentenceSnapshot) -> Taken:
    (taken,) = book.take_snapshots([row], "digest")
    return taken


def on_file(book: SentenceBook) -> dict[StageDateName, date]:
    sentence = book.references_for(["A0001ZZ"])["A0001ZZ"]
    return {day.name: day.on for day in book.glance(sentence).dates}
