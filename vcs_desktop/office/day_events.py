"""Which event each thing that is owed is about: what shares a key stands in one line.

Presentation only: nothing that is owed depends on it.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.key_stage import KeyStageKind

SEVERAL = 4
"""How many sentences make one line of months heard of on one day, or of one routine duty.

Fewer stand in lines of their own.
"""

Key = tuple[str, ...]

LEAVE_STAGES = {
    KeyStageKind.TEMPORARY_ABSENCE_CONSIDERED.value,
    KeyStageKind.TEMPORARY_ABSENCE_STARTED.value,
    KeyStageKind.TEMPORARY_ABSENCE_ENDED.value,
}
_RELEASES = {KeyStageKind.RELEASED.value, KeyStageKind.RELEASED_ON_HDC.value}
_RELEASE = "release"
_EVENT = "event"


class SeriesKind(StrEnum):
    """What makes several facts one line."""

    TEMPORARY_LEAVE = "temporary-leave"
    MONTHS_OF_RELEASE = "months-of-release"
    ROUTINE = "routine"


class Events:
    """The events in a heap of work."""

    def __init__(self, items: Sequence[WorkItem]) -> None:
        self._items = {str(item.obligation): item for item in items}
        self._releases = {
            _same_day(item): item.occurrence
            for item in items
            if item.stage in _RELEASES and item.happened_on is not None
        }
        together = {(_series_key(item), whose(item)) for item in items}
        self._sentences = Counter(key for key, _sentence in together if key)

    def key_of(self, item: WorkItem) -> Key:
        """The key that every item about the same event has."""
        late = self._items.get(item.reason_for)
        about = late if late is not None and late.is_later is item.is_later else item
        return self._series_of(about) or self._fact_of(about)

    def _series_of(self, item: WorkItem) -> Key:
        if item.stage in LEAVE_STAGES and not item.urgent:
            return (SeriesKind.TEMPORARY_LEAVE, whose(item))
        key = _series_key(item)
        return key if self._sentences[key] >= SEVERAL else ()

    def _fact_of(self, item: WorkItem) -> Key:
        if _is_recalculated(item):
            return (_EVENT, whose(item), KeyStageKind.SENTENCE_RECALCULATED)
        stage, occurrence = item.stage, item.occurrence
        if stage == KeyStageKind.LICENCE_ACTIVATED:
            # A licence that became active on the day of a release is news of that release.
            occurrence = self._releases.get(_same_day(item), occurrence)
            stage = _RELEASE if occurrence != item.occurrence else stage
        return (_EVENT, whose(item), _RELEASE if stage in _RELEASES else stage, occurrence)


def series_kind(key: Key) -> SeriesKind | None:
    """Of which kind the series of a key is; None for a fact."""
    return SeriesKind(key[0]) if key[0] in set(SeriesKind) else None


def whose(item: WorkItem) -> str:
    """Whose sentence it is about, as an opaque reference."""
    return item.sentence or item.case


def _same_day(item: WorkItem) -> tuple[str, date | None, bool]:
    return whose(item), item.happened_on, item.is_later


def _is_recalculated(item: WorkItem) -> bool:
    return item.from_recalculation or item.stage == KeyStageKind.SENTENCE_RECALCULATED


def _series_key(item: WorkItem) -> Key:
    """What it shares with others that may stand in one line with it; empty for nothing."""
    if _is_recalculated(item):
        return (SeriesKind.MONTHS_OF_RELEASE, "recalculated")
    if item.month_to_tell is not None:
        return (SeriesKind.MONTHS_OF_RELEASE, f"{item.rule} {item.heard_on}")
    is_routine = not item.stage and not item.urgent and not item.call_first
    return (SeriesKind.ROUTINE, item.rule) if is_routine and item.due_on is None else ()
