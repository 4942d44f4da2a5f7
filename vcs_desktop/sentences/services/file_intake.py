"""Take in whole files: staged first, and then, once one is whole, in short steps.

All that a file says about one offender is taken in as one step, so nobody ever sees half of it.
Only where it holds more messages about one than a step takes are they taken in over several.
Rows of dates never are: two that disagree must be seen side by side.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import groupby

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.remembering import read_ahead
from vcs_desktop.sentences.services.staged_items import (
    KINDS,
    ItemKind,
    SeenInFile,
    SentenceItem,
    day_of,
    item_of,
    source_of,
    staged,
    take,
)
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store.messages import note_import
from vcs_desktop.sentences.store.waiting_rows import WaitingRows
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.last_told import details_of_file
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.staged_rows import StagedRow, end_stage, next_rows, remove_rows
from vcs_desktop.storage.staging import OpenStage, Stage, Staging

_TAKEN_AT_ONCE = 250
"""Messages or rows in one step: few enough that nobody waits for it."""


@dataclass(frozen=True, slots=True)
class TakenLine:
    """What became of one message or row.

    Attributes:
        place: Its place in the file, from 0.
        line: The line of the file where it begins.
        fed: The facts that stand in the feed because of it, by their identities.
    """

    place: int
    line: int
    taken: Taken
    fed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileIntake:
    """The sentence store, for whole files."""

    store: RecordedStore
    codes: CodeBook
    clock: Clock
    reference_of: Callable[[str], SentenceRef]
    entry_table: EntryTable

    @property
    def staging(self) -> Staging:
        """Where files are staged."""
        return Staging(self.store)

    @contextmanager
    def begun(self, item: type[SentenceItem]) -> Iterator["SentenceStage"]:
        """Stage a file of this kind of item; unless it is made whole, nothing of it stays."""
        kind = KINDS[item.__name__]
        with self.staging.begun(kind.name) as stage:
            yield SentenceStage(self, stage, kind)

    def take_in(self, stage: Stage) -> Iterator[tuple[TakenLine, ...]]:
        """Take in what is left of a whole stage, step by step; each is told when it is kept."""
        with self.staging.taking_in(stage):
            while lines := self._step(stage):
                yield lines

    def take_at_once(
        self, item: type[SentenceItem], items: Sequence[SentenceItem], digest: str
    ) -> list[Taken]:
        """Take in a small file that is in memory, and say what became of each item."""
        with self.begun(item) as stage:
            stage.add([(one, line) for line, one in enumerate(items, start=1)])
            whole = stage.make_whole(digest)
            taken = [one for step in self.take_in(whole) for one in step]
        return [one.taken for one in sorted(taken, key=lambda one: one.place)]

    def _step(self, stage: Stage) -> tuple[TakenLine, ...]:
        with self.store.unrecorded() as connection:
            kind = KINDS[stage.kind]
            are_dates = kind.item is SentenceSnapshot
            rows = next_rows(connection, stage.id, _TAKEN_AT_ONCE, cuts_parts=not are_dates)
            if not rows:
                end_stage(connection, stage.id)
            heard_at = stage.heard_at or self.clock.now()
            taking = Taking(
                connection,
                heard_at,
                cache(self.reference_of),
                self.entry_table,
                waiting=WaitingRows(),
            )
            coming = [(row, item_of(kind, row)) for row in rows]
            read_ahead(taking, [item for _, item in coming if isinstance(item, EventMessage)])
            parts = groupby(coming, key=lambda pair: pair[0].part)
            taken = tuple(one for _, part in parts for one in self._part(taking, part))
            remove_rows(taking.connection, stage.id, rows)
        return taken

    def _part(
        self, taking: Taking, part: Iterator[tuple[StagedRow, SentenceItem]]
    ) -> Iterator[TakenLine]:
        seen: SeenInFile = {}
        for row, item in part:
            before = len(taking.fed)
            taken = take(taking, item, self.codes, seen)
            yield TakenLine(row.place, row.line, taken, tuple(taking.fed[before:]))


@dataclass(slots=True)
class _Sent:
    """What one source sent in a file: how much, and the newest day that it speaks of."""

    count: int = 0
    newest: date | None = None

    def add(self, item: SentenceItem) -> None:
        """Count one item more."""
        self.count += 1
        days = (self.newest, day_of(item))
        self.newest = max((day for day in days if day is not None), default=None)


@dataclass(slots=True)
class SentenceStage:
    """One file being staged."""

    intake: FileIntake
    stage: OpenStage
    kind: ItemKind
    count: int = 0
    sent: dict[str, _Sent] = field(default_factory=dict)

    def add(self, items: Sequence[tuple[SentenceItem, int]]) -> None:
        """Add items, each with its line, in one short step."""
        codes = self.intake.codes
        rows = [
            staged(item, place, line, codes)
            for place, (item, line) in enumerate(items, start=self.count)
        ]
        for item, _ in items:
            self.sent.setdefault(source_of(item), _Sent()).add(item)
        self.stage.add(rows)
        self.count += len(rows)

    def make_whole(self, digest: str) -> Stage:
        """Let the file count; the record says of each of its sources that it was imported."""
        heard_at = self.intake.clock.now()

        def note(connection: Transaction) -> None:
            entries = []
            for source, sent in sorted((self.sent or {self.kind.source: _Sent()}).items()):
                note_import(connection, source, heard_at)
                told = details_of_file(sent.count, source, sent.newest)
                entries.append(NewEntry(self.kind.act, digest, told))
            self.intake.store.record.append_all(connection, entries)

        self.stage.make_whole(digest, heard_at, note)
        return Stage(self.stage.id, self.kind.name, heard_at, 0)
