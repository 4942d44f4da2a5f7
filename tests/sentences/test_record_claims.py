"""A prisoner's record: its dates count, and what it claims of movements is asked, never told."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.helpers.office import SetClock
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
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords
from vcs_desktop.sentences.services.sentence_book import SentenceBook

RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
IN = PrisonerWords("SENTENCED", "IN", "false", "N", "false", "C", indeterminate=False)
OUT = replace(IN, in_out_status="OUT", last_movement="CR")


def record(words: PrisonerWords = IN, as_at: date | None = date(2026, 10, 30)) -> SentenceSnapshot:
    dates = (StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 3, 3)),)
    return SentenceSnapshot("A0001ZZ", SentenceKind.UNKNOWN, dates, as_at, record=words)


def take(book: SentenceBook, *rows: SentenceSnapshot) -> list[Taken]:
    return book.take_snapshots(rows, "digest")


def moved(code: str, day: int, kind: str = RELEASED, reason: str = "RELEASED") -> EventMessage:
    return EventMessage(kind, "A0001ZZ", reason, code, datetime(2026, 10, day, 9, tzinfo=UTC))


def hear(book: SentenceBook, *events: EventMessage) -> None:
    book.take_events(events, "digest")


def problems(book: SentenceBook) -> list[Problem]:
    return [look.problem for look in book.waiting_for_a_look()]


def kinds_fed(book: SentenceBook) -> list[KeyStageKind]:
    return [line.occurrence.kind for line in book.feed_after(0)]


def test_a_record_gives_dates_patient_kind_and_category(book: SentenceBook) -> None:
    (taken,) = take(book, record(replace(IN, restricted_patient="true")))

    assert taken == Taken(Fate.ACCEPTED, (KeyStageKind.SENTENCE_RECORDED,))
    (line,) = book.feed_after(0)
    told = line.occurrence
    assert (told.source, told.happened_on) == ("prisoner-record", date(2026, 10, 30))
    assert told.sentence_kind is SentenceKind.UNKNOWN
    assert told.patient_kind is PatientKind.RESTRICTED
    assert told.security_category is SecurityCategory.C


def test_another_category_is_a_change_that_carries_it(book: SentenceBook) -> None:
    take(book, record())

    (taken,) = take(book, record(replace(IN, category="D"), date(2026, 11, 1)))

    assert taken.stages == (KeyStageKind.SENTENCE_DATES_CHANGED,)
    assert book.feed_after(0)[-1].occurrence.security_category is SecurityCategory.D


def test_a_record_never_unsays_the_kind_of_sentence(book: SentenceBook) -> None:
    take(book, replace(record(), sentence_kind=SentenceKind.DETERMINATE, record=None))

    take(book, record(replace(IN, category="D"), date(2026, 11, 1)))

    assert book.feed_after(0)[-1].occurrence.sentence_kind is SentenceKind.DETERMINATE


def test_a_record_without_a_day_is_used_only_where_it_contradicts_nothing(
    book: SentenceBook,
) -> None:
    take(book, record())

    added = replace(
        record(as_at=None),
        dates=(StageDate(StageDateName.TARIFF_EXPIRY, date(2028, 1, 1)),),
    )
    contradicting = record(replace(IN, category="D"), as_at=None)

    assert take(book, added)[0].fate is Fate.ACCEPTED
    assert take(book, contradicting)[0].problem is Problem.SNAPSHOT_CONTRADICTS


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (replace(IN, legal_status="DEAD"), Problem.SOURCE_SAYS_DIED),
        (replace(OUT, last_movement="DEC"), Problem.SOURCE_SAYS_DIED),
        (OUT, Problem.SOURCE_SAYS_OUT),
        (replace(OUT, last_movement="UAL"), Problem.SOURCE_SAYS_OUT),
        (replace(OUT, last_movement="HP"), Problem.SOURCE_SAYS_OUT),
        (replace(OUT, last_movement=""), Problem.SOURCE_SAYS_OUT),
        (replace(IN, recall="true"), Problem.SOURCE_SAYS_RECALLED),
        (replace(IN, legal_status="RECALL"), Problem.SOURCE_SAYS_RECALLED),
        (replace(IN, last_movement="24"), Problem.SOURCE_SAYS_RECALLED),
        (replace(IN, category="Z"), Problem.UNKNOWN_WORD),
        (replace(IN, legal_status="OTHER_WORD"), Problem.UNKNOWN_WORD),
        (replace(IN, in_out_status="TRN"), Problem.UNKNOWN_WORD),
    ],
    ids=str,
)
def test_what_a_record_claims_and_no_message_told_is_asked_once_and_told_to_nobody(
    book: SentenceBook, words: PrisonerWords, problem: Problem
) -> None:
    (taken,) = take(book, record(words))
    (later,) = take(book, record(words, date(2026, 11, 1)))

    assert (taken.fate, taken.problem) == (Fate.NEEDS_LOOK, problem)
    assert later == Taken(Fate.DUPLICATE)
    assert problems(book) == [problem]
    assert kinds_fed(book) == [KeyStageKind.SENTENCE_RECORDED]


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([moved("CR", 20)], OUT),
        ([moved("HD", 20)], OUT),
        ([moved("UAL", 20)], replace(OUT, last_movement="UAL")),
        ([moved("HQ", 20)], replace(OUT, last_movement="HP")),
        ([moved("DEC", 20)], replace(OUT, last_movement="DEC")),
        ([moved("DEC", 20)], replace(OUT, legal_status="DEAD")),
        ([moved("24", 20, RECEIVED, "ADMISSION")], replace(IN, recall="true")),
        ([moved("24", 19, RECEIVED, "ADMISSION"),
          moved("X", 20, RELEASED, "TEMPORARY_ABSENCE_RELEASE")], replace(OUT, last_movement="X")),
        ([moved("24", 18, RECEIVED, "ADMISSION"),
          moved("X", 19, RELEASED, "TEMPORARY_ABSENCE_RELEASE"),
          moved("X", 20, RECEIVED, "TEMPORARY_ABSENCE_RETURN")], replace(IN, recall="true")),
    ],
    ids=["released", "on curfew", "absconded", "in hospital", "died", "dead", "recalled",
         "on leave", "back from leave"],
)  # fmt: skip
@pytest.mark.parametrize("record_first", [True, False], ids=["record first", "messages first"])
def test_what_messages_told_explains_the_record(
    book: SentenceBook, events: list[EventMessage], words: PrisonerWords, *, record_first: bool
) -> None:
    if record_first:
        take(book, record(words))
    hear(book, *events)
    take(book, record(words))

    assert problems(book) == []


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([moved("CR", 20)], replace(OUT, last_movement="UAL")),
        ([moved("CR", 19), moved("24", 20, RECEIVED, "ADMISSION")], OUT),
        ([moved("X", 20, RELEASED, "TEMPORARY_ABSENCE_RELEASE")], OUT),
        ([moved("24", 19, RECEIVED, "ADMISSION"), moved("CR", 20)], replace(IN, recall="true")),
    ],
    ids=["told as released", "recalled since", "told as leave", "released since"],
)
def test_what_messages_told_otherwise_does_not_explain_the_record(
    book: SentenceBook, events: list[EventMessage], words: PrisonerWords
) -> None:
    hear(book, *events)
    take(book, record(words))

    assert len(problems(book)) == 1


def test_a_claim_that_was_looked_at_is_asked_again_after_new_movements(
    book: SentenceBook, clock: SetClock
) -> None:
    take(book, record(OUT))
    hear(book, moved("CR", 20), moved("24", 25, RECEIVED, "ADMISSION"))
    clock.go_to(date(2026, 11, 9))

    take(book, record(OUT, date(2026, 11, 8)))

    assert problems(book) == [Problem.SOURCE_SAYS_OUT]


@pytest.mark.parametrize(
    ("kind", "indeterminate", "is_asked"),
    [
        (SentenceKind.DETERMINATE, True, True),
        (SentenceKind.EXTENDED, True, True),
        (SentenceKind.LIFE, False, True),
        (SentenceKind.IPP, False, True),
        (SentenceKind.LIFE, True, False),
        (SentenceKind.DETERMINATE, False, False),
        (SentenceKind.HOSPITAL_ORDER, False, False),
        (SentenceKind.UNKNOWN, True, False),
    ],
    ids=str,
)
def test_an_indeterminate_sentence_is_asked_about_where_another_kind_is_on_file(
    book: SentenceBook, kind: SentenceKind, *, indeterminate: bool, is_asked: bool
) -> None:
    take(book, replace(record(), sentence_kind=kind, record=None))

    take(book, record(replace(IN, indeterminate=indeterminate), date(2026, 11, 1)))

    assert problems(book) == [Problem.SOURCE_SAYS_OTHER_KIND] * is_asked
