"""Take in what a source says about a sentence's dates, and feed what changed.

A snapshot with a day of its own is ordered by that day; of two from one day the later import
counts.  One without a day is used only where it contradicts nothing on file; otherwise a person
looks at it, as at an older one that says something else.  A day that has not come yet is no day
that a source can speak of: it would bar all later news.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Doubt, Occurrence, Problem
from vcs_desktop.sentences.services.feeding import feed_or_hold_back
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store.feed_rows import dates_as_json, last_day_from, was_told
from vcs_desktop.sentences.store.hand_rows import confirm_dates
from vcs_desktop.sentences.store.messages import settle_changed_dates
from vcs_desktop.sentences.store.snapshots import (
    OnFile,
    keep_row,
    keep_row_in_doubt,
    on_file,
    put_on_file,
)

SOURCE = "sentences-csv"
WORDS = "sentence dates"
"""What a look at a row is told to be from."""


def take_snapshots(taking: Taking, snapshots: Sequence[SentenceSnapshot]) -> list[Taken]:
    """Apply each snapshot, or say why not, in the order given."""
    in_this_file: dict[tuple[str, date | None], OnFile] = {}
    fates = []
    for snapshot in snapshots:
        of_one_day = (snapshot.noms, snapshot.as_at)
        before = in_this_file.get(of_one_day)
        whole = _merged(before, snapshot, snapshot.as_at)
        if before is not None and _contradicts(before, whole):
            fates.append(_keep_in_doubt(taking, snapshot, Problem.ROWS_DISAGREE, ""))
        else:
            in_this_file[of_one_day] = whole
            fates.append(_take(taking, snapshot))
    return fates


def _take(taking: Taking, said: SentenceSnapshot) -> Taken:
    today = london_day(taking.heard_at)
    has_come = said.as_at is not None and said.as_at <= today
    snapshot = said if has_come else replace(said, as_at=None)
    sentence = taking.sentence_about(snapshot.noms)
    before = on_file(taking.connection, sentence)
    after = _merged(before, snapshot, snapshot.as_at)
    problem = _doubt_about(before, after, snapshot.as_at)
    if problem is not None:
        revision = "" if before is None or snapshot.as_at else str(before.revision)
        return _keep_in_doubt(taking, snapshot, problem, revision)
    if snapshot.as_at is not None:
        keep_row(taking.connection, _fingerprint(snapshot), snapshot.noms, taking.heard_at)
        settle_changed_dates(taking.connection, snapshot.noms, snapshot.as_at)
    confirm_dates(taking.connection, sentence, snapshot.dates)
    if before is not None and _same(before, after):
        put_on_file(taking.connection, sentence, after)
        return Taken(Fate.DUPLICATE)
    return _apply(taking, _Change(sentence, before, after, snapshot.as_at or today))


def _doubt_about(before: OnFile | None, after: OnFile, as_at: date | None) -> Problem | None:
    if before is None or _same(before, after):
        return None
    if as_at is None:
        return Problem.SNAPSHOT_CONTRADICTS if _contradicts(before, after) else None
    is_older = before.as_at is not None and as_at < before.as_at
    return Problem.SNAPSHOT_OLDER if is_older else None


def _keep_in_doubt(
    taking: Taking, snapshot: SentenceSnapshot, problem: Problem, revision: str
) -> Taken:
    """Ask for a look, once: a repeat of what was taken or doubted before is no news."""
    fingerprint = _fingerprint(snapshot, revision)
    noms, heard_at = snapshot.noms, taking.heard_at
    doubt = Doubt(fingerprint, noms, WORDS, problem, heard_at)
    if keep_row_in_doubt(taking.connection, doubt):
        return Taken(Fate.NEEDS_LOOK, problem=problem)
    return Taken(Fate.DUPLICATE)


@dataclass(frozen=True, slots=True)
class _Change:
    """What is on file before and after, and the day from which it holds."""

    sentence: SentenceRef
    before: OnFile | None
    after: OnFile
    as_at: date


def _apply(taking: Taking, change: _Change) -> Taken:
    """Put a change on file and into the feed.

    Raises:
        RuntimeError: It gave no stage, so it would be told to nobody.
    """
    revision = change.before.revision + 1 if change.before else 1
    after = replace(change.after, revision=revision)
    change = replace(change, after=after, as_at=_day_in_the_feed(taking, change))
    put_on_file(taking.connection, change.sentence, after)
    found = _what_happened(change, taking)
    if not found:
        message = "A change of what is on file told the feed nothing."
        raise RuntimeError(message)
    fed = [one.kind for one in found if feed_or_hold_back(taking, one, WORDS)]
    problem = Problem.MAY_BE_ENTERED if len(fed) < len(found) else None
    fate = Fate.ACCEPTED if fed else Fate.NEEDS_LOOK
    return Taken(fate, stages=tuple(fed), problem=problem)


def _day_in_the_feed(taking: Taking, change: _Change) -> date:
    """The day a change is told with: never earlier than that of the one before it.

    Dates that came without a day were fed with the day of their import.
    """
    fed_before = last_day_from(taking.connection, change.sentence, SOURCE)
    return max(change.as_at, fed_before or change.as_at)


def _what_happened(change: _Change, taking: Taking) -> list[Occurrence]:
    """The facts in this change: recorded or changed, and a hearing listed."""
    before, after = change.before, change.after
    known = Occurrence(
        id=_identity(change, KeyStageKind.SENTENCE_RECORDED),
        sentence=change.sentence,
        kind=KeyStageKind.SENTENCE_RECORDED,
        happened_on=change.as_at,
        heard_at=taking.heard_at,
        source=SOURCE,
        sentence_kind=after.sentence_kind,
        dates=after.dates,
    )
    found = []
    if before is None or not was_told(taking.connection, change.sentence, known.kind):
        # Dates entered by hand may be on file before any source recorded the sentence.
        found.append(known)
    elif _without_hearing(after) != _without_hearing(before):
        kind = KeyStageKind.SENTENCE_DATES_CHANGED
        found.append(replace(known, id=_identity(change, kind), kind=kind))
    hearing = _hearing(after.dates)
    if hearing and (before is None or hearing != _hearing(before.dates)):
        kind = KeyStageKind.PAROLE_HEARING_LISTED
        found.append(replace(known, id=_identity(change, kind), kind=kind, dates=(hearing,)))
    return found


def _identity(change: _Change, kind: KeyStageKind) -> str:
    """Never twice the same, also when a date moves back to where it was."""
    content = hashlib.sha256(json.dumps(dates_as_json(change.after.dates)).encode()).hexdigest()
    return f"{change.sentence}:{kind}:{change.after.revision}:{content[:16]}"


def _merged(before: OnFile | None, snapshot: SentenceSnapshot, as_at: date | None) -> OnFile:
    """A date the snapshot leaves out stays: not given is not the same as gone."""
    dates = {day.name: day for day in before.dates} if before else {}
    dates |= {day.name: day for day in snapshot.dates}
    in_order = tuple(sorted(dates.values(), key=lambda day: day.name.value))
    if before is None:
        return OnFile(snapshot.sentence_kind, in_order, as_at, 0)
    is_known = snapshot.sentence_kind is not SentenceKind.UNKNOWN
    kind = snapshot.sentence_kind if is_known else before.sentence_kind
    newest = max((day for day in (before.as_at, as_at) if day), default=None)
    return OnFile(kind, in_order, newest, before.revision)


def _same(before: OnFile, after: OnFile) -> bool:
    return before.dates == after.dates and before.sentence_kind is after.sentence_kind


def _contradicts(before: OnFile, after: OnFile) -> bool:
    changed = set(before.dates) - set(after.dates)
    kinds = {before.sentence_kind, after.sentence_kind} - {SentenceKind.UNKNOWN}
    return bool(changed) or len(kinds) > 1


def _hearing(dates: tuple[StageDate, ...]) -> StageDate | None:
    return next((day for day in dates if day.name is StageDateName.PAROLE_HEARING), None)


def _without_hearing(state: OnFile) -> tuple[SentenceKind, frozenset[StageDate]]:
    dates = (day for day in state.dates if day.name is not StageDateName.PAROLE_HEARING)
    return state.sentence_kind, frozenset(dates)


def _fingerprint(snapshot: SentenceSnapshot, revision: str = "") -> str:
    as_at = snapshot.as_at.isoformat() if snapshot.as_at else ""
    content = [snapshot.noms, snapshot.sentence_kind.value, dates_as_json(snapshot.dates)]
    return hashlib.sha256(json.dumps([*content, as_at, revision]).encode()).hexdigest()
