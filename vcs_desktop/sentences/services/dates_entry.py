"""Dates of a sentence entered by hand: a month of release heard by telephone, say.

Dates are what is on file, so they are compared by what they say.  A later snapshot that says the
same is no news, and one that says something else is ordered by its day, as always.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate
from vcs_desktop.sentences.model.hand_entry import Entered, EntryFate, NewEntry
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.on_file import OnFile, without_earlier_release, without_surer
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


def restore_dates(taking: Taking, fact: Occurrence, source: str) -> None:
    """Take out of the file what only an entry put there, and put back what it took away.

    Where the file has changed again since, what came since stays, and the feed tells how the
    dates stand without the entry: its later lines carried the entry's dates on.
    """
    connection, sentence = taking.connection, fact.sentence
    changed, now = hand_rows.dates_entered(connection, fact.id), on_file(connection, sentence)
    if changed is None or now is None:
        return
    later = [
        (entry, one)
        for entry, one in hand_rows.open_dates_entries(connection, sentence)
        if one.before.revision > changed.before.revision
    ]
    said: set[StageDate] = set()
    for entry, one in later:
        mended = replace(one.before, dates=_without(changed, one.before.dates, said))
        hand_rows.put_file_before(connection, entry, mended)
        said |= set(one.given)
    after = _restored(taking, fact, changed, now, said)
    if after.dates == now.dates:
        return
    put_on_file(connection, sentence, after)
    if not _is_as_before(changed, now, after):
        feed_rows.append_to_feed(connection, _told_anew(taking, fact, after, source))


def _restored(
    taking: Taking, fact: Occurrence, changed: DatesEntered, now: OnFile, said: set[StageDate]
) -> OnFile:
    """The file without the entry."""
    after = replace(now, dates=_without(changed, now.dates, said), revision=now.revision + 1)
    if not _is_as_before(changed, now, after):
        recalled_on = feed_rows.last_recall(taking.connection, fact.sentence)
        kept = without_earlier_release(after.dates, recalled_on) if recalled_on else after.dates
        return replace(after, dates=kept)
    is_of_entry = now.as_at == fact.happened_on
    return replace(after, as_at=changed.before.as_at if is_of_entry else now.as_at)


def _is_as_before(changed: DatesEntered, now: OnFile, after: OnFile) -> bool:
    """Whether nothing came since, so that taking back the line of the feed says all there is."""
    is_unchanged = now.revision == changed.before.revision + 1
    return is_unchanged and after.dates == changed.before.dates


def _without(
    changed: DatesEntered, dates: tuple[StageDate, ...], said: Collection[StageDate]
) -> tuple[StageDate, ...]:
    """Dates less the entry's own that still stand and were not `said` since, with what they took.

    What the entry took away otherwise is back too, unless something since would have taken it.
    """
    laid = _merged(changed.before, changed.given)
    own = [day for day in changed.given if day in dates and day not in said]
    kept = [day for day in dates if day not in own]
    given, gone = {day.name for day in changed.given}, {day.name for day in own}
    standing = {day.name for day in kept}
    taken = [day for day in changed.before.dates if day not in laid or day.name in gone]
    back = [
        day
        for day in taken
        if day.name not in standing and (day.name in gone or day.name not in given)
    ]
    came_since = [day for day in kept if day not in {*laid, *changed.before.dates}]
    return _in_order((*kept, *without_surer(back, came_since)))


def _told_anew(taking: Taking, fact: Occurrence, after: OnFile, source: str) -> Occurrence:
    """How the dates stand without the entry, as the newest word of the day that is on file."""
    told = _last_told(taking, fact)
    return Occurrence(
        id=f"{fact.id}:corrected",
        sentence=fact.sentence,
        kind=KeyStageKind.SENTENCE_DATES_CHANGED,
        happened_on=told.happened_on if told else fact.happened_on,
        heard_at=taking.heard_at,
        source=source,
        sentence_kind=after.sentence_kind,
        dates=after.dates,
        patient_kind=after.patient_kind,
        security_category=after.security_category,
        concerns=fact.id,
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
    return _in_order((*kept, *given))


def _in_order(dates: Iterable[StageDate]) -> tuple[StageDate, ...]:
    return tuple(sorted(dates, key=lambda day: day.name.value))
