"""Whatever was entered and taken back, the dates on file are those that sources said."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sentences.by_hand import NOMS, enter
from tests.sentences.test_entries_and_messages_in_any_order import a_store
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import EntryTable, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.hand_entry import EntryFate
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.services.sentence_book import SentenceBook

NAMES = (
    StageDateName.CONFIRMED_RELEASE,
    StageDateName.CONDITIONAL_RELEASE,
    StageDateName.LICENCE_END,
)
BEGIN, DAYS = date(2026, 9, 1), (date(2027, 3, 3), date(2027, 6, 6), date(2027, 7, 7))
WORDS = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(DAYS), min_size=1)
ACTS = st.lists(st.tuples(st.sampled_from(["says", "enters"]), WORDS), min_size=1, max_size=7)

Act = tuple[str, dict[StageDateName, date]]


def all_dates(words: dict[StageDateName, date]) -> tuple[StageDate, ...]:
    return tuple(StageDate(name, day) for name, day in words.items())


def walk(book: SentenceBook, acts: Sequence[Act]) -> list[str]:
    """Do one act a day; the entries that were added."""
    added = []
    for number, (what, words) in enumerate(acts):
        on = BEGIN + timedelta(number)
        if what == "says":
            row = SentenceSnapshot(NOMS, SentenceKind.DETERMINATE, all_dates(words), on)
            book.take_snapshots([row], f"digest-{number}")
        else:
            entered = enter(book, KeyStageKind.SENTENCE_DATES_CHANGED, on, dates=all_dates(words))
            added += [entered.fact.id] * (entered.fate is EntryFate.ADDED)
    return added


def on_file(book: SentenceBook) -> set[StageDate]:
    return set(book.glance(book.references_for([NOMS])[NOMS]).dates)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, order=st.randoms(use_true_random=False))
def test_what_was_entered_and_taken_back_leaves_no_trace_on_file(
    code_book: CodeBook, entry_table: EntryTable, acts: Sequence[Act], order
) -> None:
    with a_store(code_book, entry_table) as book:
        walk(book, [act for act in acts if act[0] == "says"])
        expected = on_file(book)
    with a_store(code_book, entry_table) as book:
        added = walk(book, acts)
        order.shuffle(added)
        for entry in added:
            try:
                book.by_hand.withdraw(entry, WhyWithdrawn.WRONG_PERSON)
            except KnownError:
                continue  # A source said the same since, so it is no longer only an entry.

        assert on_file(book) == expected
