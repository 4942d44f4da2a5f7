"""The facts in a change of what is on file: recorded, changed, recalculated, a hearing listed."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date, datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.store.feed_rows import dates_as_json

_LISTED = {
    StageDateName.PAROLE_HEARING: KeyStageKind.PAROLE_HEARING_LISTED,
    StageDateName.TRIBUNAL_HEARING: KeyStageKind.TRIBUNAL_LISTED,
}
"""Dates that are told as facts of their own, and as which."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is on file before and after.

    Attributes:
        as_at: The day from which it holds.
        is_recorded: Whether a source recorded the sentence before.
        is_recalculated: The source says that the progression model changed the dates.
    """

    sentence: SentenceRef
    before: OnFile | None
    after: OnFile
    as_at: date
    source: str
    is_recorded: bool = False
    is_recalculated: bool = False


def what_happened(change: Change, heard_at: datetime) -> list[Occurrence]:
    """The facts in this change, in the order in which they are told."""
    before, after = change.before, change.after
    known = Occurrence(
        id=_identity(change, KeyStageKind.SENTENCE_RECORDED),
        sentence=change.sentence,
        kind=KeyStageKind.SENTENCE_RECORDED,
        happened_on=change.as_at,
        heard_at=heard_at,
        source=change.source,
        sentence_kind=after.sentence_kind,
        dates=after.dates,
        patient_kind=after.patient_kind,
        security_category=after.security_category,
    )
    found = []
    if before is None or not change.is_recorded:
        # Dates entered by hand may be on file before any source recorded the sentence.
        found.append(known)
    elif _without_hearings(after) != _without_hearings(before):
        found.append(_told_as(change, known, KeyStageKind.SENTENCE_DATES_CHANGED))
        if change.is_recalculated and _plain_dates(after) != _plain_dates(before):
            found.append(_told_as(change, known, KeyStageKind.SENTENCE_RECALCULATED))
    for name, kind in _LISTED.items():
        hearing = _date_of(after, name)
        if hearing and (before is None or hearing != _date_of(before, name)):
            found.append(replace(_told_as(change, known, kind), dates=(hearing,)))
    return found


def _told_as(change: Change, known: Occurrence, kind: KeyStageKind) -> Occurrence:
    return replace(known, id=_identity(change, kind), kind=kind)


def _identity(change: Change, kind: KeyStageKind) -> str:
    """Never twice the same, also when a date moves back to where it was."""
    content = hashlib.sha256(json.dumps(dates_as_json(change.after.dates)).encode()).hexdigest()
    return f"{change.sentence}:{kind}:{change.after.revision}:{content[:16]}"


def _date_of(state: OnFile, name: StageDateName) -> StageDate | None:
    return next((day for day in state.dates if day.name is name), None)


def _plain_dates(state: OnFile) -> frozenset[StageDate]:
    return frozenset(day for day in state.dates if day.name not in _LISTED)


def _without_hearings(state: OnFile) -> tuple[object, ...]:
    return (
        state.sentence_kind,
        state.patient_kind,
        state.security_category,
        _plain_dates(state),
    )
