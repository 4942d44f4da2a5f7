"""Take in what a source says about a sentence's dates, and feed what changed.

A snapshot with a day of its own is ordered by that day.  One without is used only where it
contradicts nothing on file; otherwise a person looks at it.  A day that has not come yet is
no day that a source can speak of: it would bar all later news.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.store.feed_rows import append_to_feed, dates_as_json
from vcs_desktop.sentences.store.messages import keep_doubtful_snapshot
from vcs_desktop.sentences.store.offenders import reference_for
from vcs_desktop.sentences.store.snapshots import OnFile, on_file, put_on_file
from vcs_desktop.storage.engine import Transaction

SOURCE = "sentences-csv"


def take_snapshots(
    connection: Transaction, snapshots: Sequence[SentenceSnapshot], heard_at: datetime
) -> list[Taken]:
    """Apply each snapshot, or say why not, in the order given."""
    return [_take(connection, snapshot, heard_at) for snapshot in snapshots]


def _take(connection: Transaction, snapshot: SentenceSnapshot, heard_at: datetime) -> Taken:
    sentence = reference_for(connection, snapshot.noms, heard_at)
    today = london_day(heard_at)
    said = snapshot.as_at if snapshot.as_at and snapshot.as_at <= today else None
    as_at = said or today
    before = on_file(connection, sentence)
    after = _merged(before, snapshot, as_at)
    if before is not None:
        if said is None and _contradicts(before, after):
            return _keep_in_doubt(connection, snapshot, heard_at)
        if _same(before, after) or as_at < before.as_at:
            return Taken(Fate.DUPLICATE if _same(before, after) else Fate.IGNORED)
    return _apply(connection, _Change(sentence, before, after, heard_at))


def _keep_in_doubt(
    connection: Transaction, snapshot: SentenceSnapshot, heard_at: datetime
) -> Taken:
    if keep_doubtful_snapshot(connection, _fingerprint(snapshot), snapshot.noms, heard_at):
        return Taken(Fate.NEEDS_LOOK, problem=Problem.SNAPSHOT_CONTRADICTS)
    return Taken(Fate.DUPLICATE)


@dataclass(frozen=True, slots=True)
class _Change:
    sentence: SentenceRef
    before: OnFile | None
    after: OnFile
    heard_at: datetime


def _apply(connection: Transaction, change: _Change) -> Taken:
    put_on_file(connection, change.sentence, change.after)
    fed = [found for found in _what_happened(change) if append_to_feed(connection, found)]
    return Taken(Fate.ACCEPTED, stages=tuple(occurrence.kind for occurrence in fed))


def _what_happened(change: _Change) -> list[Occurrence]:
    """The facts in this change: recorded or re-dated, and a hearing listed."""
    after = change.after
    known = Occurrence(
        id=f"{change.sentence}:sentence-recorded",
        sentence=change.sentence,
        kind=KeyStageKind.SENTENCE_RECORDED,
        happened_on=after.as_at,
        heard_at=change.heard_at,
        source=SOURCE,
        sentence_kind=after.sentence_kind,
        dates=after.dates,
    )
    found = []
    if change.before is None:
        found.append(known)
    elif _without_hearing(after.dates) != _without_hearing(change.before.dates):
        identity = f"{change.sentence}:dates:{after.as_at.isoformat()}:{_digest(after.dates)}"
        kind = KeyStageKind.SENTENCE_DATES_CHANGED
        found.append(replace(known, id=identity, kind=kind))
    hearing = _hearing(after.dates)
    if hearing and (change.before is None or hearing != _hearing(change.before.dates)):
        identity = f"{change.sentence}:parole-hearing:{hearing.on.isoformat()}"
        kind = KeyStageKind.PAROLE_HEARING_LISTED
        found.append(replace(known, id=identity, kind=kind, dates=(hearing,)))
    return found


def _merged(before: OnFile | None, snapshot: SentenceSnapshot, as_at: date) -> OnFile:
    """A date the snapshot leaves out stays: not given is not the same as gone."""
    dates = {day.name: day for day in before.dates} if before else {}
    dates |= {day.name: day for day in snapshot.dates}
    kind = snapshot.sentence_kind
    if kind is SentenceKind.UNKNOWN and before:
        kind = before.sentence_kind
    return OnFile(kind, _in_order(tuple(dates.values())), as_at)


def _in_order(dates: tuple[StageDate, ...]) -> tuple[StageDate, ...]:
    return tuple(sorted(dates, key=lambda day: day.name.value))


def _same(before: OnFile, after: OnFile) -> bool:
    return before.dates == after.dates and before.sentence_kind is after.sentence_kind


def _contradicts(before: OnFile, after: OnFile) -> bool:
    changed = set(before.dates) - set(after.dates)
    kinds = {before.sentence_kind, after.sentence_kind} - {SentenceKind.UNKNOWN}
    return bool(changed) or len(kinds) > 1


def _hearing(dates: tuple[StageDate, ...]) -> StageDate | None:
    return next((day for day in dates if day.name is StageDateName.PAROLE_HEARING), None)


def _without_hearing(dates: tuple[StageDate, ...]) -> set[StageDate]:
    return {day for day in dates if day.name is not StageDateName.PAROLE_HEARING}


def _digest(dates: tuple[StageDate, ...]) -> str:
    return hashlib.sha256(json.dumps(dates_as_json(dates)).encode()).hexdigest()[:16]


def _fingerprint(snapshot: SentenceSnapshot) -> str:
    content = [snapshot.noms, snapshot.sentence_kind.value, dates_as_json(snapshot.dates)]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()
