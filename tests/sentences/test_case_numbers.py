"""Messages that name only a case number: understood once somebody said whose it is."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

START = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
CONSIDERED = "prison-recall.recommendation.consideration"
ACTIVATED = "create-and-vary-a-licence.licence.activated"
REGISTERED = "probation-case.registration.added"


def message(
    kind: str, hour: int, noms: str = "", crn: str = "X000001", **more: str
) -> EventMessage:
    at = START + timedelta(hours=hour)
    return EventMessage(kind, noms, "", "", at, crn=crn, **more)


TEACHES = message("probation-case.registration.updated", 5, "A0001ZZ")
BY_CASE = message(ACTIVATED, 1, licence_id="7")


def take(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")


def problems(book: SentenceBook) -> list[tuple[str, Problem]]:
    return [(look.noms, look.problem) for look in book.waiting_for_a_look()]


def test_a_case_number_that_nobody_knows_needs_a_look(book: SentenceBook) -> None:
    assert take(book, BY_CASE) == [Taken(Fate.NEEDS_LOOK, problem=Problem.UNKNOWN_CASE_NUMBER)]
    assert book.feed_after(0) == ()


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
@pytest.mark.parametrize("in_one_file", [True, False], ids=["one file", "three files"])
def test_once_a_message_has_both_numbers_all_others_are_understood(
    book: SentenceBook, order: tuple[int, ...], *, in_one_file: bool
) -> None:
    events = (TEACHES, BY_CASE, message(CONSIDERED, 2))
    in_order = [events[place] for place in order]
    for part in [in_order] if in_one_file else [[one] for one in in_order]:
        take(book, *part)

    (line,) = book.feed_after(0)
    assert line.occurrence.kind is KeyStageKind.LICENCE_ACTIVATED
    assert line.occurrence.sentence == book.references_for(["A0001ZZ"])["A0001ZZ"]
    assert problems(book) == [("A0001ZZ", Problem.RECALL_CONSIDERED)]
    assert take(book, *events) == [Taken(Fate.DUPLICATE)] * 3


def test_a_late_teacher_tells_what_waited_and_it_was_heard_when_it_came(
    book: SentenceBook,
) -> None:
    take(book, BY_CASE)
    heard_at = book.waiting_for_a_look()[0].heard_at

    (taken,) = take(book, TEACHES)

    assert taken == Taken(Fate.IGNORED, (KeyStageKind.LICENCE_ACTIVATED,))
    assert book.feed_after(0)[0].occurrence.heard_at == heard_at


def test_a_case_number_of_two_offenders_is_nobodys(book: SentenceBook) -> None:
    take(book, TEACHES, message(REGISTERED, 6, "A0002ZZ"))

    assert take(book, BY_CASE)[0].problem is Problem.UNKNOWN_CASE_NUMBER


def test_a_flag_on_a_case_is_no_news_whoever_it_is_about(book: SentenceBook) -> None:
    assert take(book, message(REGISTERED, 1), message(REGISTERED, 2, "A0001ZZ")) == [
        Taken(Fate.IGNORED),
        Taken(Fate.IGNORED),
    ]
    assert problems(book) == []
