"""Licences on the sentence side: each step told once, conditions whenever they change."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.documents import (
    CONCERNS_NO_VICTIM,
    EXCLUSION_ZONE,
    NO_CONTACT,
)
from tests.sentences.licences_told import (
    ACTIVATED,
    BEGUN,
    VARIED,
    event,
    fed,
    hear,
    licence,
    problems,
    seen,
    take,
)
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.services.sentence_book import SentenceBook


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
