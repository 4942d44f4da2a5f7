"""Take in years of news of many offenders in one step, each as it was heard then.

Only an invented office has such a past to be written at once.  What each message, row and entry
means is asked of the same intake as on every morning; what differs is that one transaction
keeps them all, and that each says itself when it was heard.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.hand_entry import EntryFate
from vcs_desktop.sentences.model.hand_entry import NewEntry as HandEntered
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import FeedLine
from vcs_desktop.sentences.services import event_intake, hand_entry, snapshot_intake
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import feed_rows, messages
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore

PastItem = EventMessage | SentenceSnapshot | HandEntered


@dataclass(frozen=True, slots=True)
class PastNews:
    """Something that was heard at a moment that is past."""

    heard_at: datetime
    item: PastItem


@dataclass(frozen=True, slots=True)
class PastIntake:
    """The sentence store, for a past that is written at once."""

    store: RecordedStore
    codes: CodeBook
    reference_of: Callable[[str], SentenceRef]
    entry_table: EntryTable

    def take(self, news: Sequence[PastNews]) -> tuple[FeedLine, ...]:
        """Take news in, in the order given: that in which it was heard of each offender.

        Returns:
            The lines of the feed that stand there because of it.
        """
        if not news:
            return ()
        with self.store.changing() as connection:
            before = feed_rows.last_position(connection)
            taking = Taking(connection, news[0].heard_at, self.reference_of, self.entry_table)
            entries = [NewEntry("past-taken-in", "", {"read": len(news)})]
            entries += [entry for one in news for entry in self._take(taking, one)]
            last_heard = {_source_of(one.item): one.heard_at for one in sorted(news, key=_when)}
            for source, heard_at in last_heard.items():
                if source:
                    messages.note_import(connection, source, heard_at)
            self.store.record.append_all(connection, entries)
            return feed_rows.feed_after(connection, before, len(news) * _MOST_LINES)

    def _take(self, taking: Taking, one: PastNews) -> list[NewEntry]:
        then = replace(taking, heard_at=one.heard_at)
        match one.item:
            case EventMessage():
                event_intake.take_event(then, one.item, self.codes.movements)
            case SentenceSnapshot():
                snapshot_intake.take_snapshot(then, one.item, self.codes.prisoners, {})
            case HandEntered():
                entered = hand_entry.enter(then, one.item)
                if entered.fate is EntryFate.ADDED:
                    return [NewEntry("stage-entered", entered.fact.id)]
        return []


_MOST_LINES = 5
"""More lines than that no message, row or entry brings to the feed."""


def _when(one: PastNews) -> datetime:
    return one.heard_at


def _source_of(item: PastItem) -> str:
    """What is remembered to have been imported; nothing for what an officer entered."""
    match item:
        case EventMessage():
            return event_intake.SOURCE
        case SentenceSnapshot():
            return snapshot_intake.source_of(item)
        case _:
            return ""
