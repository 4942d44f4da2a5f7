"""Entries, messages and an officer's answers in any order: one line for one fact, none lost.

The world below has real facts.  Officers enter some of them, with a day that may be a day off,
and some that never happened; messages tell some, several times over.  An officer answers
truthfully.  Whatever the order, the feed then tells each fact once.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.office import SetClock
from tests.sentences.by_hand import enter, left, took_on
from vcs_desktop.rules.hand_entry import EntryTable, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.hand_entry import EntryFate, Settled
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import SHAPE
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store

KIND = KeyStageKind.ABSCONDED
REAL_DAYS = tuple(date(2026, 9, 1) + timedelta(3 * number) for number in range(4))
"""Three days apart: near enough that each may be taken for its neighbour."""

Act = tuple[str, int, int]
"""What is done, about which fact, and by how many days or in which repetition."""

FACTS = st.integers(0, len(REAL_DAYS) - 1)
ACTS = st.one_of(
    st.tuples(st.just("enter"), FACTS, st.integers(-1, 1)),
    st.tuples(st.just("enter-wrongly"), FACTS, st.integers(-1, 1)),
    st.tuples(st.just("message"), FACTS, st.integers(0, 2)),
    st.tuples(st.just("answer"), st.integers(0, 3), st.just(0)),
    st.tuples(st.just("withdraw-wrong"), st.just(0), st.just(0)),
)
LITTLE = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextmanager
def a_store(code_book: CodeBook, entry_table: EntryTable) -> Iterator[SentenceBook]:
    key, clock = StoreKey(b"d" * 32, b"r" * 32, b"b" * 32, b"f" * 32, b"s" * 32), SetClock()
    with tempfile.TemporaryDirectory() as folder:
        store = RecordedStore(
            create_store(Path(folder) / "sentences.db", key, SHAPE),
            key,
            Record(key.record, clock, "of-1"),
            Path(folder) / "anchor.json",
        )
        book = SentenceBook(store, code_book, clock, entry_table)
        try:
            yield book
        finally:
            book.close()


def message(fact: int, repetition: int = 0) -> EventMessage:
    return left("UAL", REAL_DAYS[fact], hour=10 + repetition)


@dataclass
class World:
    """The store, and what an officer knows of the truth."""

    book: SentenceBook
    meant: dict[str, int | None] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)

    def act(self, what: str, which: int, by: int) -> None:
        if what == "message":
            took_on(self.book, message(which, by))
            self.known.add(which)
        elif what == "answer":
            self.answer(which)
        elif what == "withdraw-wrong":
            self.withdraw_wrong()
        else:
            self.enter(which if what == "enter" else None, REAL_DAYS[which] + timedelta(by))

    def enter(self, fact: int | None, day: date) -> None:
        """Enter a fact, unless the officer sees that it is on file."""
        entered = enter(self.book, KIND, day)
        if entered.fate is EntryFate.NEARLY_ON_FILE and fact not in self.on_file().values():
            entered = enter(self.book, KIND, day, is_another=True)
        if entered.fate is EntryFate.ADDED:
            self.meant[entered.fact.id] = fact
            self.known |= set() if fact is None else {fact}

    def on_file(self) -> dict[str, int | None]:
        """Which fact each line of the feed tells that still holds."""
        lines = [line.occurrence for line in self.book.feed_after(0)]
        gone = {one.concerns for one in lines}
        return {
            one.id: self.meant.get(one.id) if one.id in self.meant else self.told_by(one)
            for one in lines
            if one.kind is KIND and one.id not in gone
        }

    def told_by(self, reported) -> int:
        return REAL_DAYS.index(reported.happened_on)

    def answer(self, which: int) -> None:
        """Settle one look, truthfully."""
        looks = self.book.waiting_for_a_look()
        if looks:
            look = looks[which % len(looks)]
            is_same = self.meant[look.match.entered.id] == self.told_by(look.match.reported)
            self.book.by_hand.settle_match(look.id, Settled.SAME if is_same else Settled.DIFFERENT)

    def withdraw_wrong(self) -> None:
        for entry in (one for one, fact in self.on_file().items() if fact is None):
            self.book.by_hand.withdraw(entry, WhyWithdrawn.NEVER_HAPPENED)

    def waiting(self) -> list[int]:
        return [self.told_by(look.match.reported) for look in self.book.waiting_for_a_look()]


@LITTLE
@given(acts=st.lists(ACTS, max_size=14))
def test_each_fact_is_told_once_whatever_the_order(
    code_book: CodeBook, entry_table: EntryTable, acts: Sequence[Act]
) -> None:
    with a_store(code_book, entry_table) as book:
        world = World(book)
        for act in acts:
            world.act(*act)
            told = [fact for fact in world.on_file().values() if fact is not None]
            assert len(told) == len(set(told)), "a fact was told twice"
            assert set(told) | set(world.waiting()) == world.known, "a fact was lost"

        while book.waiting_for_a_look():
            world.answer(0)
        world.withdraw_wrong()

        assert sorted(world.on_file().values()) == sorted(world.known)
        before = len(book.feed_after(0))
        for fact in world.known & told_by_messages(acts):
            took_on(book, message(fact), message(fact, 2))
        assert len(book.feed_after(0)) == before, "a repeat was told again"
        assert book.waiting_for_a_look() == ()


def told_by_messages(acts: Sequence[Act]) -> set[int]:
    return {which for what, which, _by in acts if what == "message"}


@LITTLE
@given(
    entered=st.lists(st.tuples(FACTS, st.integers(-1, 1)), max_size=3),
    messages=st.lists(st.tuples(FACTS, st.integers(0, 2)), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_the_order_and_repetition_of_messages_between_two_acts_never_matter(
    code_book: CodeBook,
    entry_table: EntryTable,
    entered: list[tuple[int, int]],
    messages: list[tuple[int, int]],
    order,
) -> None:
    shuffled = [*messages, *messages[:2]]
    order.shuffle(shuffled)
    outcomes = []
    for sequence in (messages, shuffled):
        with a_store(code_book, entry_table) as book:
            world = World(book)
            for fact, by in entered:
                world.enter(fact, REAL_DAYS[fact] + timedelta(by))
            for one in sequence:
                took_on(book, message(*one))
            fed = sorted(line.occurrence.happened_on for line in book.feed_after(0))
            outcomes.append((fed, sorted(set(world.waiting()))))

    assert outcomes[0] == outcomes[1]
