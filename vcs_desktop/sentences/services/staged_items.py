"""What a file for the sentence store is made of: how each item is staged, and how it is taken in.

What is staged is the same allow-list of closed fields as what is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.services import event_intake, licence_intake, snapshot_intake
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.plain_values import as_plain, from_plain
from vcs_desktop.storage.staged_rows import StagedRow
from vcs_desktop.storage.staging import NewRow

SentenceItem = EventMessage | SentenceSnapshot | LicenceDocument

SeenInFile = dict[tuple[str, date | None], OnFile]
"""What the rows of one part of a file said so far, by offender and day."""


@dataclass(frozen=True, slots=True)
class ItemKind:
    """One kind of item.

    Attributes:
        item: Its class.
        act: What the record calls the import of a file of them.
        source: Where a file with no item in it came from.
    """

    item: type[SentenceItem]
    act: str
    source: str

    @property
    def name(self) -> str:
        """How a stage is marked with it."""
        return self.item.__name__


KINDS: Mapping[str, ItemKind] = {
    kind.name: kind
    for kind in (
        ItemKind(EventMessage, "events-imported", event_intake.SOURCE),
        ItemKind(SentenceSnapshot, "sentences-imported", snapshot_intake.SOURCE),
        ItemKind(LicenceDocument, "licences-imported", licence_intake.SOURCE),
    )
}

SOURCES: Mapping[str, ItemKind] = {kind.source: kind for kind in KINDS.values()} | {
    snapshot_intake.RECORD_SOURCE: KINDS[SentenceSnapshot.__name__]
}
"""Every source that files come from, with the kind of item that it sends."""


def staged(item: SentenceItem, place: int, line: int, codes: CodeBook) -> NewRow:
    """The row to stage.  All that is about one offender is one part, in the order of its time."""
    if isinstance(item, EventMessage):
        known = codes.movements.only_known_words(item)
        part, moment = item.noms or item.crn, canonical_moment(item.occurred_at)
        return NewRow(place, line, as_plain(known), part, moment)
    if isinstance(item, LicenceDocument):
        known_status = replace(item, status=codes.licences.known_status(item.status))
        return NewRow(place, line, as_plain(known_status), item.noms or item.crn)
    return NewRow(place, line, as_plain(item), item.noms)


def item_of(kind: ItemKind, row: StagedRow) -> SentenceItem:
    """The item that was staged."""
    return from_plain(kind.item, row.body)


def take(taking: Taking, item: SentenceItem, codes: CodeBook, seen: SeenInFile) -> Taken:
    """Take one item in, and say what became of it."""
    if isinstance(item, EventMessage):
        return event_intake.take_event(taking, item, codes.movements)
    if isinstance(item, LicenceDocument):
        return licence_intake.take_licence(taking, item, codes)
    return snapshot_intake.take_snapshot(taking, item, codes.prisoners, seen)


def source_of(item: SentenceItem) -> str:
    """Where an item came from, as one closed word."""
    if isinstance(item, EventMessage):
        return event_intake.SOURCE
    if isinstance(item, LicenceDocument):
        return licence_intake.SOURCE
    return snapshot_intake.source_of(item)


def day_of(item: SentenceItem) -> date | None:
    """The day that an item speaks of; None where it gives none."""
    if isinstance(item, SentenceSnapshot):
        return item.as_at
    moment = item.occurred_at if isinstance(item, EventMessage) else item.said_at
    return london_day(moment) if moment else None
