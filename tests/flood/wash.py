"""Let a flood in, and hold what became of each message against what an onlooker says of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tests.flood.mutants import Mutant
from tests.flood.onlooker import verdict_on
from vcs_desktop.crossing.arrivals import Item, recognise
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.identifiers import derived_reference
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.sentence_book import SentenceBook

BATCH = 250
_OF_A_LICENCE = ("licence-", "hard-stop-licence-made")
_OF_A_RECORD = ("sentence-recorded", "sentence-dates-changed")
_DRAFTS = {
    "NOT_STARTED", "IN_PROGRESS", "SUBMITTED", "REJECTED", "VARIATION_REJECTED", "INACTIVE",
}  # fmt: skip


@dataclass(slots=True)
class Washed:
    """What became of a flood: how many of each fate, and everything that should not have been."""

    fates: Counter[str] = field(default_factory=Counter)
    stages: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    expected_feed: Counter[str] = field(default_factory=Counter)
    looks: set[str] = field(default_factory=set)

    def blame(self, mutant: Mutant, what: str) -> None:
        self.wrong.append(f"{what}: {mutant.text[:400]}")


def wash(book: SentenceBook, mutants: Iterable[Mutant]) -> Washed:
    """Read each mutant, take it in, and compare."""
    washed = Washed()
    for kind, batch in _batches(_read(mutants, washed)):
        fates = _take(book, kind, [item for _, item in batch])
        for (mutant, item), taken in zip(batch, fates, strict=True):
            washed.fates[taken.fate] += 1
            washed.stages.update(taken.stages)
            _compare(book, washed, mutant, item, taken)
    _compare_with_the_store(book, washed)
    return washed


def _read(mutants: Iterable[Mutant], washed: Washed) -> Iterator[tuple[Mutant, Item]]:
    for mutant in mutants:
        try:
            read = recognise(mutant.text.encode("utf-8", "surrogatepass"))
        except FileRefusedError:
            washed.fates["refused"] += 1
            if not mutant.may_be_refused:
                washed.blame(mutant, "refused, and it was whole")
            continue
        if len(read.pieces) != 1:
            washed.blame(mutant, f"read as {len(read.pieces)} messages")
        for piece in read.pieces:
            yield mutant, piece.item


def _batches(
    read: Iterable[tuple[Mutant, Item]],
) -> Iterator[tuple[type, list[tuple[Mutant, Item]]]]:
    """As files of one kind each."""
    held: dict[type, list[tuple[Mutant, Item]]] = {}
    for mutant, item in read:
        batch = held.setdefault(type(item), [])
        batch.append((mutant, item))
        if len(batch) == BATCH:
            yield type(item), held.pop(type(item))
    yield from held.items()


def _take(book: SentenceBook, kind: type, items: Sequence[Item]) -> list[Taken]:
    if kind is EventMessage:
        return book.take_events([one for one in items if isinstance(one, EventMessage)], "flood")
    if kind is LicenceDocument:
        licences = [one for one in items if isinstance(one, LicenceDocument)]
        return book.take_licences(licences, "flood")
    return book.take_snapshots(
        [one for one in items if isinstance(one, SentenceSnapshot)], "flood"
    )


def _compare(book: SentenceBook, washed: Washed, mutant: Mutant, item: Item, taken: Taken) -> None:
    if isinstance(item, EventMessage):
        _compare_event(book, washed, mutant, item, taken)
        return
    allowed = _OF_A_LICENCE if isinstance(item, LicenceDocument) else _OF_A_RECORD
    if not all(stage.startswith(allowed) for stage in taken.stages):
        washed.blame(mutant, f"told as {taken.stages}")
    washed.expected_feed.update(taken.stages)
    if taken.fate is Fate.IGNORED and mutant.document.get("statusCode") not in _DRAFTS:
        washed.blame(mutant, "ignored, and nothing says why")
    if taken.fate is Fate.DUPLICATE and mutant.text not in washed.known:
        washed.blame(mutant, "called a repeat, and it is none")
    washed.known.add(mutant.text)


def _compare_event(
    book: SentenceBook, washed: Washed, mutant: Mutant, event: EventMessage, taken: Taken
) -> None:
    verdict = verdict_on(mutant.document)
    kept = book._codes.movements.only_known_words(event).fingerprint
    if kept in washed.known:
        expected = Taken(Fate.DUPLICATE)
    elif verdict.is_no_news:
        expected = Taken(Fate.IGNORED)
    elif verdict.stage:
        expected = Taken(Fate.ACCEPTED)
        washed.expected_feed[verdict.stage] += 1
    else:
        expected = Taken(Fate.NEEDS_LOOK)
        washed.looks.add(derived_reference("look", kept))
    stages = [verdict.stage] if expected.fate is Fate.ACCEPTED else []
    if (taken.fate, [*taken.stages]) != (expected.fate, stages):
        washed.blame(mutant, f"{taken.fate} {taken.stages}, not {expected.fate} {stages}")
    if taken.fate is Fate.NEEDS_LOOK and taken.problem is None:
        washed.blame(mutant, "to be looked at, and nothing says why")
    washed.known.add(kept)


def _compare_with_the_store(book: SentenceBook, washed: Washed) -> None:
    fed: Counter[str] = Counter()
    position = 0
    while lines := book.feed_after(position):
        fed.update(line.occurrence.kind for line in lines)
        position = lines[-1].position
    if fed != washed.expected_feed:
        washed.wrong.append(f"the feed holds {fed}, not {washed.expected_feed}")
    waiting = {look.id for look in book.waiting_for_a_look()}
    if gone := washed.looks - waiting:
        washed.wrong.append(f"{len(gone)} messages to be looked at are nowhere to be seen")
