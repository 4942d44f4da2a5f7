"""The sentence store, as the crossing may use it: whole steps, one transaction each."""

from collections.abc import Iterable, Sequence

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.model.intake import Glance, Taken
from vcs_desktop.sentences.model.meaning import CodeTable
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import FeedLine, NeedsLook, SourceNews
from vcs_desktop.sentences.services import event_intake, snapshot_intake
from vcs_desktop.sentences.store import feed_rows, messages, offenders, snapshots
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore


class SentenceBook:
    """Everything the program keeps about sentences, open for work."""

    def __init__(self, store: RecordedStore, codes: CodeTable, clock: Clock) -> None:
        self._store = store
        self._codes = codes
        self._clock = clock

    def references_for(self, every_noms: Iterable[str]) -> dict[str, SentenceRef]:
        """The reference of each offender's sentence; a stub is made where none is known."""
        with self._store.changing() as connection:
            found = offenders.references_for(connection, every_noms, self._clock.now())
            self._store.record.append(connection, NewEntry("offenders-named", "", {}))
        return found

    def take_events(self, events: Sequence[EventMessage], file_digest: str) -> list[Taken]:
        """Take in one file of events, all or nothing, and say what became of each."""
        now = self._clock.now()
        with self._store.changing() as connection:
            taken = event_intake.take_events(connection, events, self._codes, now)
            messages.note_import(connection, event_intake.SOURCE, now)
            self._store.record.append(
                connection, NewEntry("events-imported", file_digest, {"read": len(events)})
            )
        return taken

    def take_snapshots(self, rows: Sequence[SentenceSnapshot], file_digest: str) -> list[Taken]:
        """Take in one file of sentence dates, all or nothing, and say what became of each."""
        now = self._clock.now()
        with self._store.changing() as connection:
            taken = snapshot_intake.take_snapshots(connection, rows, now)
            messages.note_import(connection, snapshot_intake.SOURCE, now)
            self._store.record.append(
                connection, NewEntry("sentences-imported", file_digest, {"read": len(rows)})
            )
        return taken

    def feed_after(self, position: int, limit: int = 500) -> tuple[FeedLine, ...]:
        """The next lines of the feed, about all offenders, in order."""
        with self._store.reading() as connection:
            return feed_rows.feed_after(connection, position, limit)

    def feed_about(self, sentence: SentenceRef) -> tuple[FeedLine, ...]:
        """Everything heard so far about one sentence, in order."""
        with self._store.reading() as connection:
            return feed_rows.feed_about(connection, sentence)

    def waiting_for_a_look(self) -> tuple[NeedsLook, ...]:
        """Every message that was kept and understood by nobody yet."""
        with self._store.reading() as connection:
            return messages.waiting_for_a_look(connection)

    def last_imports(self) -> tuple[SourceNews, ...]:
        """When each kind of source was last imported."""
        with self._store.reading() as connection:
            return messages.last_imports(connection)

    def check(self) -> tuple[str, ...]:
        """Look through file, record and anchor; empty when all is sound."""
        return self._store.check()

    def close(self) -> None:
        """Let the store go."""
        self._store.close()

    def glance(self, sentence: SentenceRef) -> Glance:
        """A frozen look at one sentence."""
        with self._store.reading() as connection:
            lines = feed_rows.feed_about(connection, sentence)
            state = snapshots.on_file(connection, sentence)
            noms = offenders.noms_of(connection, sentence)
        return Glance(
            noms=noms,
            stages=tuple((line.occurrence.happened_on, line.occurrence.kind) for line in lines),
            dates=state.dates if state else (),
            last_heard_at=max((line.occurrence.heard_at for line in lines), default=None),
        )
