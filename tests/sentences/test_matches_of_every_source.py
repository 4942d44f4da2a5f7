"""Licences and prisoners' records meet what was entered by hand as messages do."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from tests.helpers.documents import NO_CONTACT
from tests.sentences.by_hand import NOMS, enter, facts_fed, took_on
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind, SentenceKind
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.hand_entry import Settled
from vcs_desktop.sentences.model.intake import Fate
from vcs_desktop.sentences.model.licence_document import ConditionSeen, LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords
from vcs_desktop.sentences.services.sentence_book import SentenceBook

ACTIVATED = KeyStageKind.LICENCE_ACTIVATED
AT = datetime(2026, 10, 20, 8, 0, tzinfo=UTC)
EVENT = EventMessage(
    "create-and-vary-a-licence.licence.activated", NOMS, "", "", AT, licence_id="11"
)
DOCUMENT = LicenceDocument(
    noms=NOMS,
    crn="",
    licence_id="11",
    kind=LicenceKind.STANDARD,
    status="ACTIVE",
    licence_type="AP",
    conditions=(ConditionSeen(NO_CONTACT, TextSays.NEITHER),),
    dates=(),
    created_at=AT,
    updated_at=AT,
)


def bring_in(book: SentenceBook, source: str) -> None:
    if source == "event":
        took_on(book, EVENT)
    else:
        book.take_licences([DOCUMENT], "digest")


@pytest.mark.parametrize("order", list(permutations(["event", "document"])), ids="-".join)
@pytest.mark.parametrize("settled", Settled)
@pytest.mark.parametrize("is_settled_between", [True, False], ids=["between", "after"])
def test_an_activation_is_told_once_whichever_source_tells_it_and_whenever_it_is_settled(
    book: SentenceBook, order: tuple[str, str], settled: Settled, *, is_settled_between: bool
) -> None:
    enter(book, ACTIVATED)
    bring_in(book, order[0])
    (look,) = book.waiting_for_a_look()
    if is_settled_between:
        book.by_hand.settle_match(look.id, settled)
    bring_in(book, order[1])
    if not is_settled_between:
        book.by_hand.settle_match(look.id, settled)

    expected = 1 if settled is Settled.SAME else 2
    assert facts_fed(book).count(ACTIVATED) == expected
    assert book.waiting_for_a_look() == ()
    assert KeyStageKind.LICENCE_SEEN in facts_fed(book), "its conditions are told all the same"


def test_a_licence_held_back_says_so(book: SentenceBook) -> None:
    enter(book, ACTIVATED)

    (taken,) = book.take_licences([DOCUMENT], "digest")

    assert (taken.fate, taken.problem) == (Fate.NEEDS_LOOK, Problem.MAY_BE_ENTERED)
    assert taken.stages == (KeyStageKind.LICENCE_SEEN,)


def test_what_a_record_claims_is_explained_by_what_is_entered(book: SentenceBook) -> None:
    record = PrisonerWords("SENTENCED", "OUT", "false", "CR", "false", "C", indeterminate=False)
    snapshot = SentenceSnapshot(NOMS, SentenceKind.UNKNOWN, (), date(2026, 10, 21), record=record)
    book.take_snapshots([snapshot], "digest")
    assert [look.problem for look in book.waiting_for_a_look()] == [Problem.SOURCE_SAYS_OUT]

    enter(book, KeyStageKind.RELEASED)

    assert book.waiting_for_a_look() == ()
