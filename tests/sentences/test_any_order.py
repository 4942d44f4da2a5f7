"""Movements in any order, in any files, however often: the feed tells the same facts."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.services.sentence_book import SentenceBook

RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
START = datetime(2026, 10, 1, 5, 0, tzinfo=UTC)
OUT = {
    KeyStageKind.RELEASED: (RELEASED, "RELEASED", "CR"),
    KeyStageKind.RELEASED_ON_HDC: (RELEASED, "RELEASED", "HD"),
    KeyStageKind.ABSCONDED: (RELEASED, "RELEASED", "UAL"),
    KeyStageKind.DEPORTED: (RELEASED, "RELEASED", "DL"),
    KeyStageKind.MOVED_TO_HOSPITAL: (RELEASED, "RELEASED_TO_HOSPITAL", "HQ"),
    KeyStageKind.TEMPORARY_ABSENCE_STARTED: (RELEASED, "TEMPORARY_ABSENCE_RELEASE", "RDR"),
}
BACK = {
    KeyStageKind.RECALLED: (RECEIVED, "ADMISSION", "24"),
    KeyStageKind.TEMPORARY_ABSENCE_ENDED: (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "RDR"),
    KeyStageKind.RETURNED_TO_PRISON: ("restricted-patients.patient.removed", "", ""),
}
NUMBERS = itertools.count()


@dataclass(frozen=True)
class Moved:
    """Something that happened: out and back by turns, each told by one to three messages."""

    kind: KeyStageKind
    hours_later: int
    told_after_minutes: tuple[int, ...]


WAY = {True: sorted(OUT), False: sorted(BACK)}


@st.composite
def lives(draw: st.DrawFn) -> list[Moved]:
    """Out and back again, some on one day and some weeks later."""
    count = draw(st.integers(1, 5))
    return [
        Moved(
            draw(st.sampled_from(WAY[place % 2 == 0])),
            draw(st.sampled_from([2, 3, 5, 30, 200])),
            tuple(draw(st.lists(st.integers(0, 50), max_size=2, unique=True))),
        )
        for place in range(count)
    ]


def told_of(life: Sequence[Moved], noms: str) -> tuple[list[EventMessage], Counter[object]]:
    """The messages of a life, and the facts in it."""
    at, messages, facts = START, [], Counter[object]()
    for moved in life:
        at += timedelta(hours=moved.hours_later)
        kind, reason, code = {**OUT, **BACK}[moved.kind]
        first = EventMessage(kind, noms, reason, code, at)
        messages.append(first)
        # Reports of one fact lie on one day here: the feed keeps the day of the first that came.
        messages += [
            replace(first, occurred_at=later)
            for minutes in moved.told_after_minutes
            if london_day(later := at + timedelta(minutes=minutes)) == london_day(at)
        ]
        facts[(london_day(at), moved.kind)] += 1
    return messages, facts


@given(life=lives(), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_whatever_order_movements_come_in_the_feed_tells_the_same_facts(
    book: SentenceBook, life: list[Moved], data: st.DataObject
) -> None:
    noms = f"E{next(NUMBERS):04}ZZ"
    messages, facts = told_of(life, noms)
    in_order = data.draw(st.permutations(messages))
    again = data.draw(st.lists(st.sampled_from(messages), max_size=3))
    size = data.draw(st.integers(1, len(messages)))
    whole = [*in_order, *again]
    for start in range(0, len(whole), size):
        book.take_events(whole[start : start + size], "digest")

    told = [line.occurrence for line in book.feed_about(book.references_for([noms])[noms])]
    assert Counter((fact.happened_on, fact.kind) for fact in told) == facts
    assert book.waiting_for_a_look() == ()


def test_a_day_that_is_told_apart_late_is_told_as_itself(book: SentenceBook) -> None:
    life = [
        Moved(KeyStageKind.ABSCONDED, 5, ()),
        Moved(KeyStageKind.RECALLED, 8, ()),
        Moved(KeyStageKind.ABSCONDED, 12, ()),
    ]
    (first, back, second), _ = told_of(life, "A0001ZZ")

    for one in (second, first, back):
        book.take_events([one], "digest")

    days = [line.occurrence.happened_on for line in book.feed_after(0)]
    assert sorted(days) == [date(2026, 10, 1), date(2026, 10, 1), date(2026, 10, 2)]
