"""Two services, one fact: leave told by prison and planner, hospital by prison and register."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook

DAWN = datetime(2026, 10, 20, 0, 0, tzinfo=UTC)
RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
STARTED, ENDED = KeyStageKind.TEMPORARY_ABSENCE_STARTED, KeyStageKind.TEMPORARY_ABSENCE_ENDED


def prison_out(hour: float) -> EventMessage:
    return _at(hour, RELEASED, "TEMPORARY_ABSENCE_RELEASE", "RDR")


def prison_back(hour: float) -> EventMessage:
    return _at(hour, RECEIVED, "TEMPORARY_ABSENCE_RETURN", "RDR")


def planner(word: str, hour: float) -> EventMessage:
    return _at(hour, f"person.temporary-absence.{word}")


def register(word: str, hour: float) -> EventMessage:
    return _at(hour, f"restricted-patients.patient.{word}")


def _at(hour: float, kind: str, reason: str = "", code: str = "") -> EventMessage:
    return EventMessage(kind, "A0001ZZ", reason, code, DAWN + timedelta(hours=hour))


def take(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")


def kinds_fed(book: SentenceBook) -> list[KeyStageKind]:
    return [line.occurrence.kind for line in book.feed_after(0)]


LATE = (prison_out(8), prison_back(17), planner("started", 17.1), planner("completed", 17.2))
IN_TIME = (prison_out(8), planner("started", 8.1), planner("completed", 17), prison_back(17.1))
OVERNIGHT = (prison_out(8), planner("started", 9), prison_back(34), planner("completed", 34.5))


@pytest.mark.parametrize("leave", [LATE, IN_TIME, OVERNIGHT], ids=["late", "in time", "overnight"])
@pytest.mark.parametrize("order", list(itertools.permutations(range(4)))[::5], ids=str)
def test_leave_that_both_services_tell_is_one_whatever_comes_first(
    book: SentenceBook, leave: tuple[EventMessage, ...], order: tuple[int, ...]
) -> None:
    for place in order:
        take(book, leave[place])

    assert sorted(kinds_fed(book)) == sorted([STARTED, ENDED])
    assert book.waiting_for_a_look() == ()


def test_two_leaves_of_one_day_are_two(book: SentenceBook) -> None:
    morning = (prison_out(8), planner("started", 8.1), prison_back(11), planner("completed", 11.1))
    afternoon = [replace(one, occurred_at=one.occurred_at + timedelta(hours=5)) for one in morning]

    take(book, *morning, *afternoon)

    assert kinds_fed(book) == [STARTED, ENDED, STARTED, ENDED]


def test_leave_that_is_overdue_twice_is_told_twice(book: SentenceBook) -> None:
    take(
        book,
        planner("started", 8),
        planner("overdue", 12),
        planner("overdue", 12.5),
        planner("completed", 13),
        planner("started", 14),
        planner("overdue", 18),
    )

    overdue = KeyStageKind.TEMPORARY_ABSENCE_OVERDUE
    assert kinds_fed(book) == [STARTED, overdue, ENDED, STARTED, overdue]


def test_leave_approved_or_scheduled_is_being_considered_and_denied_is_no_news(
    book: SentenceBook,
) -> None:
    approved = replace(
        planner("", 1), event_type="person.temporary-absence-authorisation.approved"
    )
    denied = replace(approved, event_type="person.temporary-absence-authorisation.denied")

    take(book, approved, planner("scheduled", 2), replace(denied, noms="A0002ZZ"))

    assert kinds_fed(book) == [KeyStageKind.TEMPORARY_ABSENCE_CONSIDERED]
    assert book.waiting_for_a_look() == ()


def test_other_news_of_a_leave_needs_a_look_by_its_name(book: SentenceBook) -> None:
    take(book, planner("rescheduled", 1), planner("cancelled", 2))

    looks = book.waiting_for_a_look()
    assert {look.event_type.rpartition(".")[2] for look in looks} == {"rescheduled", "cancelled"}
    assert {look.problem for look in looks} == {Problem.UNKNOWN_EVENT}
    assert kinds_fed(book) == []


def test_who_comes_back_from_leave_on_recall_is_recalled(book: SentenceBook) -> None:
    recall = _at(17, RECEIVED, "TEMPORARY_ABSENCE_RETURN", "24")

    take(book, prison_out(8), replace(recall, probable_cause="RECALL"))

    assert kinds_fed(book) == [STARTED, KeyStageKind.RECALLED]


@pytest.mark.parametrize("days_later", [0, 3, 40])
@pytest.mark.parametrize("entry_first", [True, False], ids=["entry first", "movement first"])
def test_the_register_of_patients_enters_a_move_that_was_told(
    book: SentenceBook, days_later: int, *, entry_first: bool
) -> None:
    move = _at(9, RELEASED, "RELEASED_TO_HOSPITAL", "HQ")
    entry = register("added", 10 + 24 * days_later)

    for one in (entry, move) if entry_first else (move, entry):
        take(book, one)

    assert kinds_fed(book) == [KeyStageKind.MOVED_TO_HOSPITAL]


def test_who_goes_to_hospital_again_after_prison_went_twice(book: SentenceBook) -> None:
    take(
        book,
        _at(9, RELEASED, "RELEASED_TO_HOSPITAL", "HQ"),
        register("added", 10),
        register("removed", 100),
        register("added", 200),
        register("supporting-prison-changed", 300),
    )

    assert kinds_fed(book) == [
        KeyStageKind.MOVED_TO_HOSPITAL,
        KeyStageKind.RETURNED_TO_PRISON,
        KeyStageKind.MOVED_TO_HOSPITAL,
    ]


INDEX = "prisoner-offender-search.prisoner.released"


@pytest.mark.parametrize(
    ("movement", "is_asked"),
    [
        (_at(10, RELEASED, "RELEASED", "CR"), False),
        (_at(10, RELEASED, "RELEASED_TO_HOSPITAL", "HQ"), False),
        (_at(10, RELEASED, "RELEASED", "DEC"), False),
        (_at(10, RELEASED, "SENT_TO_COURT", "CRT"), True),
        (_at(10, RELEASED, "TRANSFERRED", "INT"), True),
        (prison_out(10), True),
        (_at(10, RELEASED, "RELEASED", "DD"), True),
        (_at(40, RELEASED, "RELEASED", "CR"), True),
        (_at(10, RECEIVED, "ADMISSION", "24"), True),
        (replace(_at(10, RELEASED, "RELEASED", "CR"), noms="A0002ZZ"), True),
    ],
    ids=[
        "released",
        "to hospital",
        "died",
        "to court",
        "transferred",
        "on leave",
        "ambiguous",
        "next day",
        "back",
        "another",
    ],
)
@pytest.mark.parametrize("index_first", [True, False], ids=["index first", "prison first"])
def test_the_search_index_is_asked_about_until_the_prison_tells_the_movement(
    book: SentenceBook, movement: EventMessage, *, index_first: bool, is_asked: bool
) -> None:
    index = _at(9, INDEX, "RELEASED")

    for one in (index, movement) if index_first else (movement, index):
        take(book, one)

    asked = [look.problem for look in book.waiting_for_a_look()]
    assert (Problem.MAY_BE_A_MOVE_TO_HOSPITAL in asked) is is_asked
    assert take(book, index) == [Taken(Fate.DUPLICATE)]


NUMBERS = itertools.count()
ONE_LEAVE = st.tuples(
    st.sampled_from(["prison", "planner", "both"]),
    st.floats(0, 40, allow_nan=False),
    st.booleans(),
)


def messages_of(leaves: list[tuple[str, float, bool]], noms: str) -> list[EventMessage]:
    """A leave every second day, told by one service or both, each to the minute or repeated."""
    told = []
    for place, (service, minutes, is_repeated) in enumerate(leaves):
        out, back, late = 48 * place + 8, 48 * place + 17, minutes / 60
        by_prison = [prison_out(out), prison_back(back)]
        by_planner = [planner("started", out + late), planner("completed", back + late)]
        if is_repeated:
            by_prison.append(prison_out(out + 0.75))
            by_planner.append(planner("completed", back + late + 0.1))
        told += by_prison if service != "planner" else []
        told += by_planner if service != "prison" else []
    return [replace(one, noms=noms) for one in told]


@given(leaves=st.lists(ONE_LEAVE, min_size=1, max_size=3), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_in_any_order_and_repetition_each_leave_is_told_once(
    book: SentenceBook, leaves: list[tuple[str, float, bool]], data: st.DataObject
) -> None:
    noms = f"D{next(NUMBERS):04}ZZ"
    told = messages_of(leaves, noms)
    in_order = data.draw(st.permutations(told))
    again = data.draw(st.lists(st.sampled_from(told), max_size=4))
    size = data.draw(st.integers(1, len(told)))
    whole = [*in_order, *again]
    for start in range(0, len(whole), size):
        take(book, *whole[start : start + size])

    facts = [line.occurrence for line in book.feed_about(book.references_for([noms])[noms])]
    days = [london_day(DAWN + timedelta(days=2 * place)) for place in range(len(leaves))]
    assert sorted((fact.happened_on, fact.kind) for fact in facts) == sorted(
        (day, kind) for day in days for kind in (STARTED, ENDED)
    )
    assert days[0] == date(2026, 10, 20)
