"""What an officer enters by hand: added once, told when it is on file, and taken back."""

from datetime import date

import pytest

from tests.helpers.office import SetClock
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
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    Precision,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.sentences.model.hand_entry import EntryFate
from vcs_desktop.sentences.services.sentence_book import SentenceBook

RELEASED, ABSCONDED = KeyStageKind.RELEASED, KeyStageKind.ABSCONDED
MAY_2027 = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 5, 1), Precision.MONTH)


def hearing(day: date, precision: Precision = Precision.DAY) -> StageDate:
    return StageDate(StageDateName.PAROLE_HEARING, day, precision)


def test_an_entry_is_a_line_of_the_feed_with_its_source(book: SentenceBook) -> None:
    entered = enter(book, KeyStageKind.PAROLE_DECISION_FINAL, outcome=StageOutcome.NOT_RELEASED)

    (line,) = book.feed_after(0)
    assert entered.fate is EntryFate.ADDED
    assert line.occurrence == entered.fact
    assert (line.occurrence.source, line.occurrence.outcome) == (
        "by-hand:telephone:prison",
        StageOutcome.NOT_RELEASED,
    )
    with book._store.reading() as connection:
        entries = book._store.record.entries(connection)
        noted = [(entry.act, entry.officer, entry.subject) for entry in entries]
    assert noted[-1] == ("stage-entered", "of-1", entered.fact.id)


@pytest.mark.parametrize("day", [DAY, date(2026, 10, 19)], ids=["the same day", "the day before"])
def test_the_same_entry_twice_is_one(book: SentenceBook, day: date) -> None:
    first = enter(book, RELEASED)
    again = enter(book, RELEASED, day)

    assert again.fact == first.fact
    assert again.fate is (EntryFate.ON_FILE if day == DAY else EntryFate.NEARLY_ON_FILE)
    assert facts_fed(book) == [RELEASED]


def test_an_entry_with_more_to_say_is_not_taken_for_the_one_on_file(book: SentenceBook) -> None:
    enter(book, KeyStageKind.PAROLE_DECISION_FINAL)

    again = enter(book, KeyStageKind.PAROLE_DECISION_FINAL, outcome=StageOutcome.NOT_RELEASED)

    assert again.fate is EntryFate.NEARLY_ON_FILE


def test_what_a_message_told_is_on_file(book: SentenceBook) -> None:
    took_on(book, left("CR", DAY))

    same, nearly = enter(book, RELEASED), enter(book, RELEASED, date(2026, 10, 22))
    far = enter(book, RELEASED, date(2026, 10, 27))

    assert [one.fate for one in (same, nearly, far)] == [
        EntryFate.ON_FILE,
        EntryFate.NEARLY_ON_FILE,
        EntryFate.ADDED,
    ]
    assert same.fact.source == "domain-event"


def test_another_one_is_added_once(book: SentenceBook) -> None:
    took_on(book, left("UAL", DAY))

    first = enter(book, ABSCONDED, is_another=True)
    again = enter(book, ABSCONDED, is_another=True)

    assert (first.fate, again.fate) == (EntryFate.ADDED, EntryFate.ON_FILE)
    assert facts_fed(book) == [ABSCONDED, ABSCONDED]


def test_nobody_dies_twice(book: SentenceBook) -> None:
    enter(book, KeyStageKind.DIED)

    assert enter(book, KeyStageKind.DIED, date(2026, 3, 1)).fate is EntryFate.NEARLY_ON_FILE


def test_an_offender_of_a_case_is_kept_without_a_number_until_a_message_brings_it(
    book: SentenceBook,
) -> None:
    entered = enter(book, ABSCONDED, noms="")
    assert book.glance(entered.fact.sentence).noms == ""

    took_on(book, left("CR", date(2026, 11, 1)))

    assert book.glance(entered.fact.sentence).noms == "A0001ZZ"
    assert facts_fed(book) == [ABSCONDED, RELEASED]


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (KeyStageKind.SENTENCE_RECORDED, {}),
        (KeyStageKind.LICENCE_SEEN, {}),
        (KeyStageKind.ENTRY_WITHDRAWN, {}),
        (RELEASED, {"on": date(2026, 11, 3)}),
        (RELEASED, {"on": date(2000, 11, 3)}),
        (RELEASED, {"outcome": StageOutcome.RELEASE_DIRECTED}),
        (RELEASED, {"patient_kind": PatientKind.RESTRICTED}),
        (RELEASED, {"dates": (hearing(date(2027, 1, 16)),)}),
        (KeyStageKind.PAROLE_HEARING_LISTED, {}),
        (KeyStageKind.PAROLE_HEARING_LISTED, {"dates": (hearing(date(2027, 1, 1)),) * 2}),
        (KeyStageKind.PAROLE_HEARING_LISTED, {"dates": (hearing(date(2000, 1, 1)),)}),
        (
            KeyStageKind.PAROLE_HEARING_LISTED,
            {"dates": (hearing(date(2027, 1, 1), Precision.MONTH),)},
        ),
        (KeyStageKind.SENTENCE_DATES_CHANGED, {}),
    ],
)
def test_what_can_not_be_is_refused_and_leaves_nothing(
    book: SentenceBook, kind: KeyStageKind, wrong: dict[str, object]
) -> None:
    took_on(book)

    with pytest.raises(KnownError, match=r"Nothing was entered\."):
        enter(book, kind, **wrong)

    assert book.feed_after(0) == ()


def test_a_month_of_release_heard_by_telephone_is_on_file(book: SentenceBook) -> None:
    book.take_snapshots([release_known(date(2026, 10, 10))], "digest")

    entered = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY_2027,))
    again = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY_2027,))

    assert (entered.fate, again.fate) == (EntryFate.ADDED, EntryFate.ON_FILE)
    assert entered.fact.dates == (MAY_2027,)
    assert book.glance(entered.fact.sentence).dates == (MAY_2027,)


def test_an_older_month_than_the_one_on_file_is_told(book: SentenceBook) -> None:
    book.take_snapshots([release_known(date(2026, 10, 30))], "digest")

    entered = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY_2027,))

    assert entered.fate is EntryFate.OLDER_THAN_FILE
    assert entered.fact.happened_on == date(2026, 10, 30)


def test_dates_taken_back_are_as_before(book: SentenceBook) -> None:
    book.take_snapshots([release_known(date(2026, 10, 10))], "digest")
    entered = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY_2027,))

    book.by_hand.withdraw(entered.fact.id, WhyWithdrawn.NEVER_HAPPENED)

    dates = book.glance(entered.fact.sentence).dates
    assert [day.on for day in dates] == [date(2027, 3, 3)]
    (again,) = book.take_snapshots([release_known(date(2026, 10, 31))], "digest")
    assert again.stages == ()


def test_dates_that_a_source_said_too_can_not_be_taken_back(book: SentenceBook) -> None:
    day = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 5, 4))
    entered = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(day,))
    book.take_snapshots([release_known(date(2026, 10, 30), date(2027, 5, 4))], "digest")

    with pytest.raises(KnownError, match="A message has told the same since"):
        book.by_hand.withdraw(entered.fact.id, WhyWithdrawn.NEVER_HAPPENED)

    assert facts_fed(book) == [
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECORDED,
    ]


def test_an_entry_is_taken_back_once_and_can_be_entered_anew(
    book: SentenceBook, clock: SetClock
) -> None:
    entered = enter(book, RELEASED)
    clock.go_to(date(2026, 11, 4))

    book.by_hand.withdraw(book.by_hand.entries_about(entered.fact.sentence)[0].reference, WRONG)

    *_, line = book.feed_after(0)
    assert line.occurrence.kind is KeyStageKind.ENTRY_WITHDRAWN
    assert line.occurrence.concerns == entered.fact.id
    assert line.occurrence.happened_on == date(2026, 11, 4)
    with pytest.raises(KnownError, match="taken back already"):
        book.by_hand.withdraw(entered.fact.id, WRONG)
    anew = enter(book, RELEASED)
    assert anew.fate is EntryFate.ADDED
    assert anew.fact.id != entered.fact.id


WRONG = WhyWithdrawn.WRONG_DAY


def test_what_a_message_told_can_not_be_taken_back(book: SentenceBook) -> None:
    took_on(book, left("CR", DAY))
    (line,) = book.feed_after(0)

    with pytest.raises(KnownError, match="entered by hand has this reference"):
        book.by_hand.withdraw(line.occurrence.id, WRONG)
