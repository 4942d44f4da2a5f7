"""Licences that somebody must look at: odd texts, odd words, no time, nobody, held no more."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.helpers.documents import (
    EXCLUSION_ZONE,
    RESTRICTION_ZONE,
)
from tests.sentences.licences_told import (
    BEGUN,
    INACTIVATED,
    event,
    fed,
    hear,
    licence,
    problems,
    seen,
    take,
)
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import metadata


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
    assert {one.condition_codes for one in fed(book)} == {()}
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
