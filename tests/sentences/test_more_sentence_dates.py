"""Tribunals, the progression model, patients: what else a table of sentence dates tells."""

from dataclasses import replace
from datetime import UTC, date, datetime

from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

MARCH, APRIL = date(2027, 3, 3), date(2027, 4, 2)


def row(release: date = MARCH, day: int = 20, **named: date) -> SentenceSnapshot:
    dates = [StageDate(StageDateName.CONDITIONAL_RELEASE, release)]
    dates += [StageDate(StageDateName[name], on) for name, on in named.items()]
    kind = SentenceKind.HOSPITAL_ORDER
    in_order = tuple(sorted(dates, key=lambda one: one.name))
    return SentenceSnapshot("A0001ZZ", kind, in_order, date(2026, 10, day))


def take(book: SentenceBook, said: SentenceSnapshot) -> Taken:
    (taken,) = book.take_snapshots([said], "digest")
    return taken


def test_a_tribunal_is_listed_and_listed_again_when_it_moves(book: SentenceBook) -> None:
    first = take(book, row(TRIBUNAL_HEARING=MARCH))
    same = take(book, row(TRIBUNAL_HEARING=MARCH, day=21))
    moved = take(book, row(TRIBUNAL_HEARING=APRIL, day=22))

    assert first.stages == (KeyStageKind.SENTENCE_RECORDED, KeyStageKind.TRIBUNAL_LISTED)
    assert same == Taken(Fate.DUPLICATE)
    assert moved.stages == (KeyStageKind.TRIBUNAL_LISTED,)
    listed = book.feed_after(0)[-1].occurrence
    assert listed.dates == (StageDate(StageDateName.TRIBUNAL_HEARING, APRIL),)


def test_a_tribunal_and_a_parole_hearing_are_listed_beside_each_other(book: SentenceBook) -> None:
    taken = take(book, row(TRIBUNAL_HEARING=MARCH, PAROLE_HEARING=APRIL))

    assert set(taken.stages) == {
        KeyStageKind.SENTENCE_RECORDED,
        KeyStageKind.TRIBUNAL_LISTED,
        KeyStageKind.PAROLE_HEARING_LISTED,
    }


def test_dates_changed_by_the_progression_model_are_told_as_recalculated_too(
    book: SentenceBook,
) -> None:
    by_model = replace(row(APRIL, 21), is_recalculated=True)
    take(book, row())

    taken = take(book, by_model)
    same = take(book, replace(by_model, as_at=date(2026, 10, 22)))

    assert taken.stages == (
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECALCULATED,
    )
    assert same == Taken(Fate.DUPLICATE)
    assert book.feed_after(0)[-1].occurrence.dates == by_model.dates


def test_first_dates_and_other_changes_are_not_recalculated(book: SentenceBook) -> None:
    by_model = replace(row(), is_recalculated=True)

    first = take(book, by_model)
    kind = take(book, replace(by_model, sentence_kind=SentenceKind.LIFE, as_at=date(2026, 10, 21)))
    hearing = take(book, replace(row(day=22, PAROLE_HEARING=APRIL), is_recalculated=True))

    assert first.stages == (KeyStageKind.SENTENCE_RECORDED,)
    assert kind.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert KeyStageKind.SENTENCE_RECALCULATED not in hearing.stages


def test_patient_kind_and_category_stay_until_something_else_is_said(book: SentenceBook) -> None:
    patient = replace(
        row(),
        patient_kind=PatientKind.HOSPITAL_DIRECTION,
        security_category=SecurityCategory.B,
    )
    take(book, patient)

    take(book, row(APRIL, 21))

    told = book.feed_after(0)[-1].occurrence
    assert told.patient_kind is PatientKind.HOSPITAL_DIRECTION
    assert told.security_category is SecurityCategory.B


def test_another_patient_kind_without_a_day_is_a_contradiction(book: SentenceBook) -> None:
    take(book, replace(row(), patient_kind=PatientKind.RESTRICTED))

    other = replace(row(), patient_kind=PatientKind.UNRESTRICTED, as_at=None)

    assert take(book, other).problem is Problem.SNAPSHOT_CONTRADICTS


def test_a_record_with_dates_settles_that_dates_changed(book: SentenceBook) -> None:
    changed = "prison-offender-events.prisoner.sentence-dates-changed"
    at = datetime(2026, 10, 19, 9, 0, tzinfo=UTC)
    book.take_events([EventMessage(changed, "A0001ZZ", "", "", at)], "digest")

    take(book, row())

    assert book.waiting_for_a_look() == ()
