"""Take in whole tables about people: staged first, and then, once one is whole, in short steps.

A new kind of table is a line in `KINDS`, with whatever takes one row of it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.last_told import LastTold, details_of_file, last_told
from vcs_desktop.storage.plain_values import as_plain, from_plain
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.staged_rows import StagedRow, end_stage, next_rows, remove_rows
from vcs_desktop.storage.staging import NewRow, OpenStage, Stage, Staging
from vcs_desktop.victims.model.position import Position
from vcs_desktop.victims.model.reach import ReachNews
from vcs_desktop.victims.model.referral import Referral
from vcs_desktop.victims.services.casebook import Casebook, Change
from vcs_desktop.victims.services.positions import take_position
from vcs_desktop.victims.services.reaching import about_a_case, take_reach_news
from vcs_desktop.victims.services.referrals import HeardBefore, RowFate, take_referral

_TAKEN_AT_ONCE = 10
"""Rows in one step: a row may open a case, and nobody shall wait for it."""


@dataclass(frozen=True, slots=True)
class TableKind:
    """One kind of table about people.

    Attributes:
        item: What a row of it gives.
        source: What it is called, as one closed word.
        take: Takes one row in; tells what became of it, and of which case, if of one.
        about_a_case: For rows about cases that are there already: the row with its case, or
            None where there is no such case.
    """

    item: type[Any]
    source: str
    take: Callable[[Change, Any, HeardBefore], tuple[RowFate, CaseId | None]]
    about_a_case: Callable[[Transaction, Any, bytes], Any] | None = None

    @property
    def act(self) -> str:
        """What the record calls its import."""
        return f"{self.source}-imported"


KINDS: Mapping[str, TableKind] = {
    kind.item.__name__: kind
    for kind in (
        TableKind(Referral, "referrals", take_referral),
        TableKind(Position, "positions", take_position),
        TableKind(ReachNews, "contacts", take_reach_news, about_a_case),
    )
}


class UnknownCaseError(Exception):
    """A row is about no case that is there; nothing of its table may count."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


@dataclass(frozen=True, slots=True)
class RowTaken:
    """What became of one row: its line in the file, its fate, its case and what is owed now."""

    line: int
    fate: RowFate
    case: CaseId | None
    newly_owed: tuple[ObligationId, ...]


@dataclass(frozen=True, slots=True)
class PeopleIntake:
    """The victim store, for whole tables."""

    book: Casebook

    @property
    def staging(self) -> Staging:
        """Where tables are staged."""
        return Staging(self.book.store)

    @contextmanager
    def begun(self, item: type[Any]) -> Iterator["PeopleStage"]:
        """Stage a table of this kind of item; unless it is made whole, nothing of it stays."""
        with self.staging.begun(item.__name__) as stage:
            yield PeopleStage(self.book, stage, KINDS[item.__name__])

    def last_sent(self) -> dict[str, LastTold | None]:
        """What was last brought in of each kind of table; None where nothing was."""
        with self.book.store.reading() as connection:
            return {
                kind.source: last_told(self.book.store.record, connection, kind.act)
                for kind in KINDS.values()
            }

    def take_in(self, stage: Stage, heard_before: HeardBefore) -> Iterator[tuple[RowTaken, ...]]:
        """Take in what is left of a whole stage, step by step; each is told when it is kept."""
        with self.staging.taking_in(stage):
            while taken := self._step(stage, heard_before):
                yield taken

    def _step(self, stage: Stage, heard_before: HeardBefore) -> tuple[RowTaken, ...]:
        with self.book.store.reading() as connection:
            if not next_rows(connection, stage.id, 1):
                return self._ended(stage)
        with self.book.changing() as now:
            # It was heard when the file was whole, however late it is taken in.
            change = replace(now, now=stage.heard_at or now.now)
            rows = next_rows(change.connection, stage.id, _TAKEN_AT_ONCE)
            taken = tuple(_take(change, KINDS[stage.kind], row, heard_before) for row in rows)
            remove_rows(change.connection, stage.id, rows)
        return taken

    def _ended(self, stage: Stage) -> tuple[RowTaken, ...]:
        with self.book.store.unrecorded() as connection:
            end_stage(connection, stage.id)
        return ()


@dataclass(slots=True)
class PeopleStage:
    """One table being staged."""

    book: Casebook
    stage: OpenStage
    kind: TableKind
    count: int = 0

    def add(self, items: Sequence[tuple[object, int]]) -> None:
        """Add items, each with its line, in one short step.

        Raises:
            UnknownCaseError: An item is about no case that is there.
        """
        rows = [
            NewRow(place, line, as_plain(item))
            for place, (item, line) in enumerate(self._settled(items), start=self.count)
        ]
        self.stage.add(rows)
        self.count += len(rows)

    def _settled(self, items: Sequence[tuple[object, int]]) -> Iterator[tuple[object, int]]:
        """Each item, with its case where it is about one that must be there."""
        about_a_case = self.kind.about_a_case
        if about_a_case is None:
            yield from items
            return
        key = self.book.store.key.reference
        with self.book.store.reading() as connection:
            for item, line in items:
                settled = about_a_case(connection, item, key)
                if settled is None:
                    raise UnknownCaseError(line)
                yield settled, line

    def make_whole(self, digest: str) -> Stage:
        """Let the table count; the record says that it was imported."""
        heard_at = self.book.clock.now()

        def note(connection: Transaction) -> None:
            told = details_of_file(self.count, self.kind.source, None)
            entry = NewEntry(self.kind.act, digest, told)
            self.book.store.record.append(connection, entry)

        self.stage.make_whole(digest, heard_at, note)
        return Stage(self.stage.id, self.kind.item.__name__, heard_at, 0)


def _take(change: Change, kind: TableKind, row: StagedRow, heard_before: HeardBefore) -> RowTaken:
    before = len(change.newly_owed)
    fate, case = kind.take(change, from_plain(kind.item, row.body), heard_before)
    return RowTaken(row.line, fate, case, tuple(change.newly_owed[before:]))
