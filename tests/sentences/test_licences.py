"""Licences on the sentence side: each step told once, conditions whenever they change."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.documents import (
    CONCERNS_NO_VICTIM,
    EXCLUSION_ZONE,
    NO_CONTACT,
    RESTRICTION_ZONE,
)
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind, StageDate, StageDateName
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.licence_document import ConditionSeen, LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import metadata

BEGUN = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
ACTIVATED = "create-and-vary-a-licence.licence.activated"
VARIED = "create-and-vary-a-licence.variation.activated"
INACTIVATED = "create-and-vary-a-licence.licence.inactivated"


def seen(*codes: str, says: TextSays = TextSays.NEITHER) -> tuple[ConditionSeen, ...]:
    return tuple(ConditionSeen(code, says) for code in codes)


def licence(status: str = "APPROVED", day: int = 1, **changes: Any) -> LicenceDocument:
    document = LicenceDocument(
        noms="A0001ZZ",
        crn="X000001",
        licence_id="11",
        kind=LicenceKind.STANDARD,
        status=status,
        licence_type="AP",
        conditions=seen(NO_CONTACT),
        dates=(StageDate(StageDateName.LICENCE_START, date(2026, 10, 20)),),
        created_at=BEGUN,
        updated_at=BEGUN + timedelta(days=day),
    )
    return replace(document, **changes)


def event(kind: str, at: datetime, licence_id: str = "11", **words: str) -> EventMessage:
    return EventMessage(kind, "A0001ZZ", "", "", at, licence_id=licence_id, **words)


def take(book: SentenceBook, *documents: LicenceDocument) -> list[Taken]:
    return book.take_licences(documents, "digest")


def hear(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")


def fed(book: SentenceBook) -> list[Occurrence]:
    return [line.occurrence for line in book.feed_after(0)]


def problems(book: SentenceBook) -> list[Problem]:
    return [look.problem for look in book.waiting_for_a_look()]


def test_an_approved_licence_is_told_and_seen_with_its_conditions(book: SentenceBook) -> None:
    (taken,) = take(book, licence(conditions=seen(NO_CONTACT, CONCERNS_NO_VICTIM)))

    approved, view = fed(book)
    assert taken.stages == (KeyStageKind.LICENCE_APPROVED, KeyStageKind.LICENCE_SEEN)
    assert (approved.kind, view.kind) == taken.stages
    assert view.condition_codes == (NO_CONTACT,), "the others concern no victim"
    assert view.licence_kind is LicenceKind.STANDARD
    assert view.happened_on == date(2026, 10, 6)
    assert view.dates == licence().dates


def test_a_licence_that_is_still_being_written_is_no_news(book: SentenceBook) -> None:
    for status in ("NOT_STARTED", "IN_PROGRESS", "SUBMITTED", "REJECTED"):
        assert take(book, licence(status)) == [Taken(Fate.IGNORED)]

    assert fed(book) == [] == problems(book)


def test_a_step_of_a_licence_is_told_once_however_often_it_comes(book: SentenceBook) -> None:
    take(book, licence(), licence("ACTIVE", 15))

    assert take(book, licence(), licence("ACTIVE", 15)) == [Taken(Fate.DUPLICATE)] * 2
    assert take(book, licence("ACTIVE", 16)) == [Taken(Fate.DUPLICATE)]
    assert [one.kind for one in fed(book)] == [
        KeyStageKind.LICENCE_APPROVED,
        KeyStageKind.LICENCE_SEEN,
        KeyStageKind.LICENCE_ACTIVATED,
    ]
    assert fed(book)[-1].happened_on == date(2026, 10, 20), "the day that the licence begins"


def test_conditions_that_change_are_seen_again_and_others_are_not(book: SentenceBook) -> None:
    take(book, licence())

    other = take(book, licence(day=2, conditions=seen(NO_CONTACT, CONCERNS_NO_VICTIM)))
    changed = take(book, licence(day=3, conditions=seen(NO_CONTACT, EXCLUSION_ZONE)))
    gone = take(book, licence(day=4, conditions=()))

    assert other == [Taken(Fate.DUPLICATE)]
    assert changed[0].stages == gone[0].stages == (KeyStageKind.LICENCE_SEEN,)
    assert [one.condition_codes for one in fed(book)[1:]] == [
        (NO_CONTACT,),
        (EXCLUSION_ZONE, NO_CONTACT),
        (),
    ]


def test_a_list_without_conditions_shows_none_and_takes_none_away(book: SentenceBook) -> None:
    take(book, licence())

    (taken,) = take(book, licence("ACTIVE", 15, conditions=None))

    assert taken.stages == (KeyStageKind.LICENCE_ACTIVATED,)


def test_an_older_document_that_comes_late_is_told_with_its_own_day(book: SentenceBook) -> None:
    take(book, licence(day=9, conditions=seen(EXCLUSION_ZONE)))

    take(book, licence(day=2))

    views = [one for one in fed(book) if one.kind is KeyStageKind.LICENCE_SEEN]
    newest = max(views, key=lambda one: one.happened_on)
    assert newest.condition_codes == (EXCLUSION_ZONE,)
    assert len(views) == 2


@pytest.mark.parametrize("event_first", [True, False], ids=["event first", "document first"])
def test_an_activation_told_by_an_event_and_a_document_is_one(
    book: SentenceBook, *, event_first: bool
) -> None:
    at = datetime(2026, 10, 20, 0, 5, tzinfo=UTC)
    steps = [
        lambda: hear(book, event(ACTIVATED, at)),
        lambda: take(book, licence("ACTIVE", 15)),
    ]
    for step in steps if event_first else reversed(steps):
        step()

    kinds = [one.kind for one in fed(book)]
    assert sorted(kinds) == [KeyStageKind.LICENCE_ACTIVATED, KeyStageKind.LICENCE_SEEN]
    assert {one.happened_on for one in fed(book)} == {date(2026, 10, 20)}
    assert problems(book) == []


def test_two_licences_of_one_day_are_two_activations(book: SentenceBook) -> None:
    at = datetime(2026, 10, 20, 0, 5, tzinfo=UTC)

    hear(book, event(ACTIVATED, at), event(ACTIVATED, at, "12"))

    assert [one.kind for one in fed(book)] == [KeyStageKind.LICENCE_ACTIVATED] * 2


def test_an_activation_is_of_the_kind_that_the_document_gave(book: SentenceBook) -> None:
    take(book, licence("IN_PROGRESS", kind=LicenceKind.HARD_STOP))

    hear(book, event(ACTIVATED, datetime(2026, 10, 20, 0, 5, tzinfo=UTC)))

    assert fed(book)[-1].licence_kind is LicenceKind.HARD_STOP


def test_a_licence_made_at_the_hard_stop_is_told_once(book: SentenceBook) -> None:
    hard_stop = {"kind": LicenceKind.HARD_STOP, "conditions": ()}

    take(book, licence("IN_PROGRESS", **hard_stop), licence("APPROVED", 2, **hard_stop))

    assert [one.kind for one in fed(book)] == [
        KeyStageKind.HARD_STOP_LICENCE_MADE,
        KeyStageKind.LICENCE_APPROVED,
        KeyStageKind.LICENCE_SEEN,
    ]
    assert fed(book)[0].happened_on == date(2026, 10, 5), "the day it was begun"
    assert fed(book)[2].condition_codes == ()


def test_a_variation_is_begun_once_and_varies_once(book: SentenceBook) -> None:
    variation = {"kind": LicenceKind.VARIATION, "licence_id": "12"}

    take(
        book,
        licence("VARIATION_IN_PROGRESS", 20, **variation),
        licence("VARIATION_SUBMITTED", 21, **variation),
        licence("VARIATION_REJECTED", 22, **variation),
        licence("VARIATION_APPROVED", 23, **variation),
        licence("ACTIVE", 24, **variation),
    )
    hear(book, event(VARIED, BEGUN + timedelta(days=24), "12"))

    assert [one.kind for one in fed(book)] == [
        KeyStageKind.LICENCE_VARIATION_STARTED,
        KeyStageKind.LICENCE_SEEN,
        KeyStageKind.LICENCE_VARIED,
    ]


@pytest.mark.parametrize(
    ("code", "says"),
    [(RESTRICTION_ZONE, TextSays.DO_NOT_ENTER), (EXCLUSION_ZONE, TextSays.DO_NOT_LEAVE)],
)
def test_a_text_that_forbids_the_opposite_of_its_code_is_looked_at_and_not_told(
    book: SentenceBook, code: str, says: TextSays
) -> None:
    odd = seen(code, says=says)

    (taken,) = take(book, licence(conditions=odd))
    again = take(
        book, licence("ACTIVE", 15, conditions=odd), licence("ACTIVE", 16, conditions=odd)
    )

    assert (taken.fate, taken.problem) == (Fate.NEEDS_LOOK, Problem.LICENCE_TEXT_DISAGREES)
    assert [one.problem for one in again] == [Problem.LICENCE_TEXT_DISAGREES, None]
    assert KeyStageKind.LICENCE_SEEN not in [one.kind for one in fed(book)]
    put_right = licence("ACTIVE", 17, conditions=seen(code))
    assert take(book, put_right)[0].stages == (KeyStageKind.LICENCE_SEEN,)


def test_the_text_of_a_draft_that_disagrees_is_looked_at_too(book: SentenceBook) -> None:
    odd = seen(RESTRICTION_ZONE, says=TextSays.DO_NOT_ENTER)

    (taken,) = take(book, licence("IN_PROGRESS", conditions=odd))

    assert taken == Taken(Fate.NEEDS_LOOK, problem=Problem.LICENCE_TEXT_DISAGREES)


@pytest.mark.parametrize(
    "odd",
    [licence("TIMED_OUT"), licence("ANN_EXAMPLE"), licence(kind=LicenceKind.UNKNOWN),
     licence("VARIATION_APPROVED"), licence("APPROVED", kind=LicenceKind.VARIATION)],
    ids=str,
)  # fmt: skip
def test_a_status_or_kind_that_nobody_knows_is_looked_at_once(
    book: SentenceBook, odd: LicenceDocument
) -> None:
    unknown = Taken(Fate.NEEDS_LOOK, problem=Problem.LICENCE_NOT_UNDERSTOOD)

    assert take(book, odd, odd) == [unknown, Taken(Fate.DUPLICATE)]
    assert fed(book) == []
    with book._store.reading() as connection:
        rows = repr(connection.execute(metadata.tables["licences"].select()).all())
    assert "ANN" not in rows


def test_a_licence_that_is_held_no_more_is_looked_at_where_it_was_held(
    book: SentenceBook,
) -> None:
    never_held = take(book, licence("INACTIVE", licence_id="9"))
    take(book, licence("ACTIVE", 15))

    (taken,) = take(book, licence("INACTIVE", 20))
    (told,) = hear(book, event(INACTIVATED, BEGUN + timedelta(days=20)))

    assert never_held == [Taken(Fate.IGNORED)]
    assert taken.problem is told.problem is Problem.LICENCE_NO_LONGER_ACTIVE


def test_a_recall_that_only_a_licence_tells_is_looked_at_until_a_message_tells_it(
    book: SentenceBook,
) -> None:
    take(book, licence("ACTIVE", 15))

    (taken,) = take(book, licence("RECALLED", 20))

    assert taken == Taken(Fate.NEEDS_LOOK, problem=Problem.SOURCE_SAYS_RECALLED)
    received = "prison-offender-events.prisoner.received"
    hear(book, EventMessage(received, "A0001ZZ", "ADMISSION", "24", BEGUN + timedelta(days=20)))
    assert problems(book) == []
    assert take(book, licence("RECALLED", 21)) == [Taken(Fate.DUPLICATE)]


def test_a_document_without_a_time_that_says_something_else_is_looked_at(
    book: SentenceBook,
) -> None:
    timeless = {"created_at": None, "updated_at": None}
    take(book, licence("ACTIVE", 15))

    (taken,) = take(book, licence("APPROVED", **timeless))

    assert taken == Taken(Fate.NEEDS_LOOK, problem=Problem.LICENCE_CONTRADICTS)
    assert KeyStageKind.LICENCE_APPROVED not in [one.kind for one in fed(book)]


def test_a_time_that_has_not_come_is_none(book: SentenceBook) -> None:
    ahead = licence(updated_at=datetime(2036, 1, 1, tzinfo=UTC))

    take(book, ahead)

    assert {one.happened_on for one in fed(book)} == {date(2026, 11, 2)}


def test_a_licence_about_nobody_is_taken_once_its_case_number_is_known(
    book: SentenceBook,
) -> None:
    nobody = licence(noms="")

    assert take(book, nobody, nobody) == [
        Taken(Fate.NEEDS_LOOK, problem=Problem.NO_OFFENDER),
        Taken(Fate.DUPLICATE),
    ]
    take(book, licence(licence_id="9"))

    assert take(book, nobody)[0].stages == (
        KeyStageKind.LICENCE_APPROVED,
        KeyStageKind.LICENCE_SEEN,
    )
    assert problems(book) == []


LIFE = (
    ("IN_PROGRESS", 1, (), LicenceKind.STANDARD, "11"),
    ("APPROVED", 3, (NO_CONTACT,), LicenceKind.STANDARD, "11"),
    ("ACTIVE", 15, (NO_CONTACT,), LicenceKind.STANDARD, "11"),
    ("VARIATION_IN_PROGRESS", 17, (NO_CONTACT,), LicenceKind.VARIATION, "12"),
    ("VARIATION_SUBMITTED", 18, (NO_CONTACT, EXCLUSION_ZONE), LicenceKind.VARIATION, "12"),
    ("ACTIVE", 20, (NO_CONTACT, EXCLUSION_ZONE), LicenceKind.VARIATION, "12"),
    ("APPROVED", 2, (NO_CONTACT,), LicenceKind.HARD_STOP, "13"),
)
NUMBERS = itertools.count()


@given(order=st.permutations(range(len(LIFE) + 2)), again=st.sets(st.integers(0, len(LIFE) + 1)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_in_any_order_and_however_often_the_facts_of_a_licence_are_the_same(
    book: SentenceBook, order: list[int], again: set[int]
) -> None:
    noms = f"C{next(NUMBERS):04}ZZ"

    def step(place: int) -> None:
        if place < len(LIFE):
            status, day, codes, kind, licence_id = LIFE[place]
            take(
                book,
                licence(
                    status,
                    day,
                    noms=noms,
                    crn="",
                    conditions=seen(*codes),
                    kind=kind,
                    licence_id=licence_id,
                    dates=(),
                ),
            )
            return
        told, at = ((ACTIVATED, 15), (VARIED, 20))[place - len(LIFE)]
        number = "11" if told == ACTIVATED else "12"
        about = replace(event(told, BEGUN + timedelta(days=at), number), noms=noms)
        hear(book, about)

    for place in (*order, *again):
        step(place)

    facts = [line.occurrence for line in book.feed_about(book.references_for([noms])[noms])]
    assert sorted(fact.kind for fact in facts) == sorted(
        [
            KeyStageKind.LICENCE_APPROVED,
            KeyStageKind.LICENCE_SEEN,
            KeyStageKind.LICENCE_ACTIVATED,
            KeyStageKind.LICENCE_VARIATION_STARTED,
            KeyStageKind.LICENCE_VARIED,
            KeyStageKind.LICENCE_SEEN,
            KeyStageKind.HARD_STOP_LICENCE_MADE,
            KeyStageKind.LICENCE_APPROVED,
            KeyStageKind.LICENCE_SEEN,
        ]
    )
    views = {fact.condition_codes for fact in facts if fact.kind is KeyStageKind.LICENCE_SEEN}
    assert views == {(NO_CONTACT,), (EXCLUSION_ZONE, NO_CONTACT)}
