"""What an officer entered by hand, and whether another report may be of the same fact."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vcs_desktop.kernel.identifiers import SentenceRef, derived_reference
from vcs_desktop.rules.hand_entry import EntryTable, StageForm, WhyWithdrawn
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    StageDate,
    StageOutcome,
)
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.same_fact import family_of


@dataclass(frozen=True, slots=True)
class SettledMatch:
    """Two reports, and what an officer said of them.

    `is_told` is False where the report may be of another entry, which is asked next.
    """

    entered: Occurrence
    reported: Occurrence
    is_told: bool


class Settled(StrEnum):
    """What an officer said of two reports that may be of one fact."""

    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What an officer enters about one sentence.

    Attributes:
        noms: The offender's number, or empty where only the case was named.
        source: A closed word such as `by-hand:telephone:prison`.
        is_another: The officer says that it is not what is on file already.
    """

    sentence: SentenceRef
    noms: str
    kind: KeyStageKind
    happened_on: date
    source: str
    dates: tuple[StageDate, ...] = ()
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class FurtherReport:
    """A message that an officer settled as a further report of an entry, and its day."""

    source: str
    on: date


@dataclass(frozen=True, slots=True)
class HandEntry:
    """An entry as it stands on file.

    Attributes:
        is_another: It was entered as another one, beside what was on file.
        told_again: What messages reported of it since.
        dates_confirmed: A later snapshot said the same dates.
    """

    fact: Occurrence
    is_another: bool = False
    withdrawn_because: WhyWithdrawn | None = None
    told_again: tuple[FurtherReport, ...] = ()
    dates_confirmed: bool = False

    @property
    def reference(self) -> str:
        """What an officer types to mean this entry."""
        return entry_reference(self.fact.id)

    @property
    def is_matched(self) -> bool:
        """Whether a message told of it as well."""
        return bool(self.told_again) or self.dates_confirmed

    def was_told_by(self, source: str) -> bool:
        """Whether a message from this source was settled as a report of it."""
        return any(report.source == source for report in self.told_again)


def entry_reference(occurrence: str) -> str:
    """The short reference of an entry."""
    return derived_reference("entry", occurrence)


class EntryFate(StrEnum):
    """What became of what an officer entered."""

    ADDED = "added"
    ON_FILE = "on-file"
    NEARLY_ON_FILE = "nearly-on-file"
    OLDER_THAN_FILE = "older-than-file"


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of an entry, and the fact it is: the new one, or the one on file."""

    fate: EntryFate
    fact: Occurrence


def may_be_one_fact(table: EntryTable, one: Occurrence, other: Occurrence) -> bool:
    """Whether two reports lie so close together that they may be of one fact."""
    form = table.form_of(one.kind) or table.form_of(other.kind)
    if form is None or form.is_state or family_of(one.kind) != family_of(other.kind):
        return False
    if form.days_apart is None:
        return True
    return _days_between(span_of(form, one), span_of(form, other)) <= form.days_apart


def may_be_reported_by(
    table: EntryTable, reported: Occurrence, entries: Iterable[HandEntry]
) -> HandEntry | None:
    """The entry that a new report may be of: rather one that no message told, then the nearest.

    A source that told an entry once knows its own further reports of it, so what it tells as
    new is new; another source may still be about to tell it.
    """
    may_be = [
        entry
        for entry in entries
        if entry.withdrawn_because is None
        and not entry.was_told_by(reported.source)
        and may_be_one_fact(table, entry.fact, reported)
    ]
    return min(may_be, key=lambda entry: _nearness(entry, reported), default=None)


def _nearness(entry: HandEntry, reported: Occurrence) -> tuple[bool, timedelta, str]:
    apart = abs(entry.fact.happened_on - reported.happened_on)
    return entry.is_matched, apart, entry.fact.id


def span_of(form: StageForm, fact: Occurrence) -> tuple[date, date]:
    """The first and the last day that a report may mean."""
    named = next((day for day in fact.dates if day.name is form.matched_by), None)
    return (named.on, named.last_day) if named else (fact.happened_on, fact.happened_on)


def _days_between(one: tuple[date, date], other: tuple[date, date]) -> int:
    """How many days lie between two spans; none where they overlap."""
    first, last = sorted((one, other))
    return max((last[0] - first[1]).days, 0)
