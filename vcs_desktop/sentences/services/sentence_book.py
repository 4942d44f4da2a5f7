"""The sentence store, as the crossing may use it: whole steps, one transaction each."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.identifiers import SentenceRef, derived_reference, keyed_reference
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.intake import Glance, Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import FeedLine, NeedsLook, SourceNews
from vcs_desktop.sentences.services import event_intake
from vcs_desktop.sentences.services.file_intake import FileIntake
from vcs_desktop.sentences.services.hand_book import HandBook
from vcs_desktop.sentences.services.offender_book import OffenderBook
from vcs_desktop.sentences.services.past_intake import PastIntake
from vcs_desktop.sentences.services.staged_items import SOURCES
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import (
    feed_rows,
    held_rows,
    messages,
    offenders,
    said_rows,
    snapshots,
)
from vcs_desktop.storage.copies import private_copy
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.last_told import LastTold, last_told
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore


class SentenceBook:
    """Everything the program keeps about sentences, open for work."""

    def __init__(
        self, store: RecordedStore, codes: CodeBook, clock: Clock, entry_table: EntryTable
    ) -> None:
        self._store = store
        self._codes = codes
        self._clock = clock
        self._entry_table = entry_table

    @property
    def by_hand(self) -> HandBook:
        """The same store, for what officers enter and decide."""
        return HandBook(self._store, self._codes.movements, self._entry_table, self._taking)

    @property
    def offenders(self) -> OffenderBook:
        """The same store, for looking offenders up."""
        return OffenderBook(self._store)

    @property
    def files(self) -> FileIntake:
        """The same store, for whole files."""
        return FileIntake(
            self._store, self._codes, self._clock, self._reference_of, self._entry_table
        )

    @property
    def past(self) -> PastIntake:
        """The same store, for the past of an invented office."""
        return PastIntake(self._store, self._codes, self._reference_of, self._entry_table)

    @contextmanager
    def copied(self) -> Iterator["SentenceBook"]:
        """Work on a private copy of the store, which is taken away when the block ends."""
        with private_copy(self._store) as copy:
            yield SentenceBook(copy, self._codes, self._clock, self._entry_table)

    def references_for(self, every_noms: Iterable[str]) -> dict[str, SentenceRef]:
        """The reference of each offender's sentence, whether or not anything is known of it.

        Nothing is written: the store must not show who was asked about.
        """
        return {noms: self._reference_of(noms) for noms in every_noms}

    def references_by(self, case_number: str) -> tuple[SentenceRef, ...]:
        """The reference of the offender whose case number (CRN) this is, if a message said so.

        Nothing is written: the store must not show who was asked about.
        """
        with self._store.reading() as connection:
            noms = offenders.noms_of_case(connection, case_number)
        return (self._reference_of(noms),) if noms else ()

    def take_events(self, events: Sequence[EventMessage], file_digest: str) -> list[Taken]:
        """Take in one small file of events, all or nothing, and say what became of each."""
        return self.files.take_at_once(EventMessage, events, file_digest)

    def take_snapshots(self, rows: Sequence[SentenceSnapshot], file_digest: str) -> list[Taken]:
        """Take in one small file of dates, all or nothing, and say what became of each."""
        return self.files.take_at_once(SentenceSnapshot, rows, file_digest)

    def take_licences(self, documents: Sequence[LicenceDocument], file_digest: str) -> list[Taken]:
        """Take in one small file of licences, all or nothing, and say what became of each."""
        return self.files.take_at_once(LicenceDocument, documents, file_digest)

    def read_again(self) -> None:
        """Read messages that were not understood again, if the code table changed since."""
        codes = self._codes.movements
        with self._store.reading() as connection:
            if not messages.read_with_another_table(connection, codes.hash):
                return
        with self._store.changing() as connection:
            count = event_intake.read_again(self._taking(connection), codes)
            entry = NewEntry("messages-read-again", codes.hash[:16], {"read": count})
            self._store.record.append(connection, entry)

    def feed_after(self, position: int, limit: int = 500) -> tuple[FeedLine, ...]:
        """The next lines of the feed, about all offenders, in order."""
        with self._store.reading() as connection:
            return feed_rows.feed_after(connection, position, limit)

    def feed_about(self, sentence: SentenceRef) -> tuple[FeedLine, ...]:
        """Everything heard so far about one sentence, in order."""
        with self._store.reading() as connection:
            return feed_rows.feed_about(connection, sentence)

    def waiting_for_a_look(self) -> tuple[NeedsLook, ...]:
        """Every message and row that was kept and understood by nobody yet, oldest first."""
        with self._store.reading() as connection:
            found = [
                *messages.doubts(connection),
                *said_rows.doubts(connection),
                *held_rows.doubts(connection),
            ]
        looks = [
            NeedsLook(
                id=derived_reference("look", doubt.fingerprint),
                sentence=self._reference_of(doubt.noms) if doubt.noms else None,
                noms=doubt.noms,
                event_type=doubt.event_type,
                problem=doubt.problem,
                heard_at=doubt.heard_at,
                match=doubt.match,
                may_be_decided=doubt.may_be_decided,
            )
            for doubt in found
        ]
        return tuple(sorted(looks, key=lambda look: (look.heard_at, look.noms, look.id)))

    def last_imports(self) -> tuple[SourceNews, ...]:
        """When each kind of source was last imported."""
        with self._store.reading() as connection:
            return messages.last_imports(connection)

    def last_sent(self) -> dict[str, LastTold | None]:
        """What each kind of source last sent, by its closed word; None where the record is mute.

        An import of an earlier version told no source: `last_imports` still knows when it was.
        """
        with self._store.reading() as connection:
            return {
                source: last_told(self._store.record, connection, kind.act, source)
                for source, kind in SOURCES.items()
            }

    def check(self) -> tuple[str, ...]:
        """Look through file, record and anchor; empty when all is sound."""
        return self._store.check()

    def check_quickly(self) -> tuple[str, ...]:
        """Look at what is new in the record, and at its anchor."""
        return self._store.check_quickly()

    def close(self) -> None:
        """Let the store go."""
        self._store.close()

    def note_glance(self) -> None:
        """Record that somebody looks at a sentence.

        Not at which: a list of those looked at would show who has victims.
        """
        with self._store.changing() as connection:
            self._store.record.append(connection, NewEntry("sentences-glanced-at", ""))

    def glance(self, sentence: SentenceRef) -> Glance:
        """A frozen look at one sentence; an empty one where nothing was heard of it yet."""
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

    def _reference_of(self, noms: str) -> SentenceRef:
        return SentenceRef(keyed_reference("sn", self._store.key.reference, noms))

    def _taking(self, connection: Transaction) -> Taking:
        return Taking(connection, self._clock.now(), self._reference_of, self._entry_table)
