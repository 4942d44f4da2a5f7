"""Sentence dates: ordered by their own day, and never guessed."""

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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


def test_an_older_day_that_says_something_else_changes_nothing_and_is_shown_once(
    book: SentenceBook,
) -> None:
    take(book, snapshot(APRIL))

    older = snapshot(MARCH, as_at=date(2026, 9, 1))
    assert take(book, older) == Taken(Fate.NEEDS_LOOK, problem=Problem.SNAPSHOT_OLDER)
    assert take(book, older) == Taken(Fate.DUPLICATE)
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


def test_rows_that_were_taken_before_are_no_news_when_they_come_again(
    book: SentenceBook,
) -> None:
    rows = [
        snapshot(as_at=date(2026, 10, 1)),
        snapshot(as_at=date(2026, 10, 10)),
        snapshot(APRIL, as_at=date(2026, 10, 20)),
    ]
    book.take_snapshots(rows, "digest")

    assert book.take_snapshots(rows, "digest") == [Taken(Fate.DUPLICATE)] * 3
    assert book.waiting_for_a_look() == ()


def test_a_newer_confirmation_makes_what_lies_between_stale(book: SentenceBook) -> None:
    take(book, snapshot(as_at=date(2026, 10, 20)))
    take(book, snapshot(as_at=date(2026, 10, 30)))

    between = take(book, snapshot(APRIL, as_at=date(2026, 10, 25)))

    assert between.problem is Problem.SNAPSHOT_OLDER
    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == MARCH


@pytest.mark.parametrize("first", [None, date(2062, 10, 30)], ids=["no day", "a day to come"])
def test_dates_without_a_day_bar_no_dates_that_have_one(
    book: SentenceBook, first: date | None
) -> None:
    take(book, snapshot(as_at=first))

    dated = take(book, snapshot(APRIL, as_at=date(2026, 11, 1)))

    assert dated.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    days = [line.occurrence.happened_on for line in book.feed_after(0)]
    assert days == sorted(days), "a case would take what seems older for stale"


def test_dates_added_without_a_day_leave_the_day_on_file(book: SentenceBook) -> None:
    take(book, snapshot(as_at=date(2026, 10, 20)))
    take(book, snapshot(None, hearing=MAY, as_at=None))

    assert take(book, snapshot(APRIL, as_at=date(2026, 10, 21))).fate is Fate.ACCEPTED


def test_another_kind_of_sentence_is_fed_with_the_same_dates(book: SentenceBook) -> None:
    take(book, snapshot(kind=SentenceKind.LIFE))

    corrected = take(book, snapshot(as_at=date(2026, 11, 1)))

    assert corrected.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert book.feed_after(0)[-1].occurrence.sentence_kind is SentenceKind.DETERMINATE


def test_two_rows_of_one_file_that_disagree_about_one_day_wait_for_a_look(
    book: SentenceBook,
) -> None:
    rows = [snapshot(), snapshot(None, hearing=MAY), snapshot(APRIL)]

    first, added, disagreeing = book.take_snapshots(rows, "digest")

    assert (first.fate, added.fate) == (Fate.ACCEPTED, Fate.ACCEPTED)
    assert disagreeing.problem is Problem.ROWS_DISAGREE
    assert book.take_snapshots(rows, "digest") == [Taken(Fate.DUPLICATE)] * 3


def test_rows_that_disagree_are_seen_however_many_lie_between_them(book: SentenceBook) -> None:
    rows = [snapshot(), *[snapshot(None)] * 120, snapshot(APRIL)]

    assert book.take_snapshots(rows, "digest")[-1].problem is Problem.ROWS_DISAGREE
    assert on_file(book)[StageDateName.CONDITIONAL_RELEASE] == MARCH


def test_of_two_files_from_one_day_the_later_counts(book: SentenceBook) -> None:
    for release in (MARCH, APRIL, MARCH):
        assert take(book, snapshot(release)).fate is Fate.ACCEPTED

    told = [line.occurrence.dates[0].on for line in book.feed_after(0)]
    assert told == [MARCH, APRIL, MARCH]


DAYS = st.one_of(
    st.none(), st.dates(date(2026, 10, 1), date(2026, 10, 8)), st.just(date(2062, 1, 1))
)
SAID = st.lists(
    st.builds(
        snapshot,
        st.sampled_from([None, MARCH, APRIL, MAY]),
        hearing=st.sampled_from([None, MARCH, APRIL]),
        as_at=DAYS,
        kind=st.sampled_from([SentenceKind.UNKNOWN, SentenceKind.LIFE, SentenceKind.DETERMINATE]),
        precision=st.sampled_from(Precision),
    ),
    min_size=1,
    max_size=7,
)
NUMBERS = itertools.count()


@given(rows=SAID, in_one_file=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
def test_whatever_comes_in_whatever_order_the_last_stages_tell_what_is_on_file(
    book: SentenceBook, *, rows: list[SentenceSnapshot], in_one_file: bool
) -> None:
    noms = f"B{next(NUMBERS):04}ZZ"
    rows = [replace(row, noms=noms) for row in rows]
    for part in [rows] if in_one_file else [[row] for row in rows]:
        book.take_snapshots(part, "digest")

    sentence = book.references_for([noms])[noms]
    stages = [line.occurrence for line in book.feed_about(sentence)]
    told = {day.name: day for stage in stages for day in stage.dates}
    assert set(told.values()) == set(book.glance(sentence).dates)


def take(book: SentenceBook, row: SentenceSnapshot) -> Taken:
    (taken,) = book.take_snapshots([row], "digest")
    return taken


def on_file(book: SentenceBook) -> dict[StageDateName, date]:
    sentence = book.references_for(["A0001ZZ"])["A0001ZZ"]
    return {day.name: day.on for day in book.glance(sentence).dates}
