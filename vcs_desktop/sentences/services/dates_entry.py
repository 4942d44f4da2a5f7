"""Dates of a sentence entered by hand: a month of release heard by telephone, say.

Dates are what is on file, so they are compared by what they say.  A later snapshot that says the
same is no news, and one that says something else is ordered by its day, as always.
"""

from dataclasses import replace

from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate
from vcs_desktop.sentences.model.hand_entry import Entered, EntryFate, NewEntry
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.on_file import OnFile, without_surer
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import feed_rows, hand_rows
from vcs_desktop.sentences.store.hand_rows import DatesEntered
from vcs_desktop.sentences.store.offenders import put_offender
from vcs_desktop.sentences.store.snapshots import on_file, put_on_file

_OF_DATES = frozenset({KeyStageKind.SENTENCE_RECORDED, KeyStageKind.SENTENCE_DATES_CHANGED})
_NOTHING = OnFile(SentenceKind.UNKNOWN, (), None, 0)


def enter_dates(taking: Taking, new: NewEntry, fact: Occurrence) -> Entered:
    """Put dates on file and into the feed, unless they stand there or newer ones do."""
    before = on_file(taking.connection, new.sentence) or _NOTHING
    told = _last_told(taking, fact)
    if set(new.dates) <= set(before.dates):
        return Entered(EntryFate.ON_FILE, told or fact)
    newest = max((day for day in (before.as_at, told and told.happened_on) if day), default=None)
    if newest is not None and newest > fact.happened_on:
        return Entered(EntryFate.OLDER_THAN_FILE, replace(fact, happened_on=newest))
    after = replace(
        before,
        dates=_merged(before, new.dates),
        as_at=fact.happened_on,
        revision=before.revision + 1,
    )
    whole = replace(
        fact,
        dates=after.dates,
        sentence_kind=after.sentence_kind,
        patient_kind=after.patient_kind,
        security_category=after.security_category,
    )
    put_offender(taking.connection, new.sentence, new.noms)
    put_on_file(taking.connection, new.sentence, after)
    feed_rows.append_to_feed(taking.connection, whole)
    hand_rows.add_entry(taking.connection, whole, DatesEntered(new.dates, before))
    return Entered(EntryFate.ADDED, whole)


def restore_dates(taking: Taking, fact: Occurrence) -> None:
    """Put back on file what an entry changed there, unless the file has changed again since."""
    changed = hand_rows.dates_entered(taking.connection, fact.id)
    now = on_file(taking.connection, fact.sentence)
    if changed is None or now is None or now.revision != changed.before.revision + 1:
        return
    put_on_file(
        taking.connection, fact.sentence, replace(changed.before, revision=now.revision + 1)
    )


def _last_told(taking: Taking, fact: Occurrence) -> Occurrence | None:
    """The newest line of the feed that gave dates of this sentence."""
    gone = {
        entry.fact.id
        for entry in hand_rows.entries_about(taking.connection, fact.sentence)
        if entry.withdrawn_because is not None
    }
    lines = feed_rows.feed_about(taking.connection, fact.sentence)
    of_dates = [line.occurrence for line in lines if line.occurrence.kind in _OF_DATES]
    still = [one for one in of_dates if one.id not in gone]
    return max(still, key=lambda one: one.happened_on, default=None)


def _merged(before: OnFile, given: tuple[StageDate, ...]) -> tuple[StageDate, ...]:
    """What is on file with the new dates in it.

    A new date of release stands for every surer one: they were the news of another day.
    """
    names = {day.name for day in given}
    kept = [day for day in without_surer(before.dates, given) if day.name not in names]
    return tuple(sorted((*kept, *given), key=lambda day: day.name.value))
