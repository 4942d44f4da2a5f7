"""An offender as the sentence screens show them: dates, what was said when, what happened.

All of it is worked out from what is on file and the feed.  Nothing here tells whether anybody
is linked to the offender: that is known on the other side only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    LicenceKind,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.on_file import OnFile

_WHOLE_FILE = frozenset(
    {
        KeyStageKind.SENTENCE_RECORDED,
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECALCULATED,
    }
)
"""Stages that tell every date on file, and not only those that came with them."""


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A date on file, and who was first to say it as it stands.

    Attributes:
        source: A closed word such as `sentences-csv`; empty where it can't be told any more.
        as_at: The day that the source spoke of.
        heard_at: When this office heard it, UTC.
    """

    day: StageDate
    source: str = ""
    as_at: date | None = None
    heard_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DateChange:
    """A date as it was and as it was said to be.

    Attributes:
        before: None where there was none before.
        after: None where it stands on file no more.
    """

    name: StageDateName
    before: StageDate | None
    after: StageDate | None


@dataclass(frozen=True, slots=True)
class PastStage:
    """One thing that was told about the sentence, and which dates it changed.

    Attributes:
        is_withdrawn: Somebody entered it by hand and took it back.
    """

    kind: KeyStageKind
    happened_on: date
    heard_at: datetime
    source: str
    changes: tuple[DateChange, ...] = ()
    condition_codes: tuple[str, ...] = ()
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class HeldLicence:
    """A licence as last heard of: closed words and codes.  Its text is kept nowhere."""

    kind: LicenceKind
    status: str
    condition_codes: tuple[str, ...]
    said_at: datetime


@dataclass(frozen=True, slots=True)
class OffenderLine:
    """One offender in the list.

    Attributes:
        noms: Empty while nothing but an entry by hand was heard.
        crns: The case numbers that messages gave.
        dates: What is on file, the soonest first.
        last: The newest thing that happened and stands; None where nothing was told.
    """

    sentence: SentenceRef
    noms: str
    crns: tuple[str, ...]
    kind: SentenceKind
    dates: tuple[SaidDate, ...] = ()
    last: PastStage | None = None

    def next_dates(self, today: date) -> tuple[SaidDate, ...]:
        """The dates that lie ahead on a day, the soonest first."""
        return tuple(said for said in self.dates if said.day.last_day >= today)


@dataclass(frozen=True, slots=True)
class OffenderFile:
    """Everything that is known about one offender's sentence.

    Attributes:
        as_at: The newest day that a source said the dates are from.
        stages: What was told, the newest day first.
    """

    line: OffenderLine
    as_at: date | None
    patient_kind: PatientKind
    security_category: SecurityCategory
    stages: tuple[PastStage, ...]
    licences: tuple[HeldLicence, ...]

    @property
    def last_heard_at(self) -> datetime | None:
        """When something was last heard, UTC."""
        return max((stage.heard_at for stage in self.stages), default=None)


@dataclass(slots=True)
class _Story:
    """The feed about one sentence, read from its beginning."""

    known: dict[StageDateName, StageDate] = field(default_factory=dict)
    said: dict[StageDate, Occurrence] = field(default_factory=dict)
    last_file: tuple[str, dict[StageDateName, StageDate]] = ("", {})

    def changes_in(self, fact: Occurrence) -> tuple[DateChange, ...]:
        """What a stage changed among the dates; from now on they stand as it says."""
        if fact.kind is KeyStageKind.ENTRY_WITHDRAWN:
            self._take_back(fact.concerns)
            return ()
        if fact.kind in _WHOLE_FILE:
            return self._file_changed(fact)
        for day in fact.dates:
            self.said.setdefault(day, fact)
        return tuple(DateChange(day.name, None, day) for day in fact.dates)

    def _file_changed(self, fact: Occurrence) -> tuple[DateChange, ...]:
        now = {day.name: day for day in fact.dates}
        changes = []
        for name, day in now.items():
            before = self.known.get(name)
            if before == day:
                continue
            # What an event of its own told is news of that event, and not of the next file;
            # and what stands again because an entry was taken back is its own source's.
            is_known = day in self.said and (before is None or bool(fact.concerns))
            if not is_known:
                self.said[day] = fact
            if not is_known or before is not None:
                changes.append(DateChange(name, before, day))
        gone = [DateChange(name, day, None) for name, day in self.known.items() if name not in now]
        self.last_file, self.known = (fact.id, self.known), now
        return (*changes, *gone)

    def _take_back(self, entry: str) -> None:
        """An entry that was the last word on the dates leaves them as they were before it."""
        of, before = self.last_file
        if of == entry:
            self.known = before


def told_about(facts: Sequence[Occurrence]) -> tuple[tuple[PastStage, ...], list[SaidDate]]:
    """What was told, the newest day first, and who said each date as it was last said.

    Args:
        facts: The feed about one sentence, in its order.
    """
    gone = {fact.concerns for fact in facts if fact.kind is KeyStageKind.ENTRY_WITHDRAWN}
    story = _Story()
    stages = []
    for fact in facts:
        is_withdrawn = fact.id in gone
        stages.append(_stage(fact, story.changes_in(fact), is_withdrawn=is_withdrawn))
    stages.reverse()
    said = [
        SaidDate(day, fact.source, fact.happened_on, fact.heard_at)
        for day, fact in story.said.items()
    ]
    return tuple(sorted(stages, key=lambda stage: stage.happened_on, reverse=True)), said


def dates_on_file(state: OnFile | None, said: Sequence[SaidDate]) -> tuple[SaidDate, ...]:
    """The dates on file with who said each, the soonest first."""
    by_day = {one.day: one for one in said}
    days = state.dates if state else ()
    found = [by_day.get(day, SaidDate(day)) for day in days]
    return tuple(sorted(found, key=lambda one: (one.day.last_day, one.day.name.value)))


def last_of(stages: Sequence[PastStage]) -> PastStage | None:
    """The newest thing that happened and stands; what tells of paper only comes after it."""
    standing = [
        stage
        for stage in stages
        if not stage.is_withdrawn and stage.kind is not KeyStageKind.ENTRY_WITHDRAWN
    ]
    happened = [stage for stage in standing if stage.kind not in _WHOLE_FILE]
    return next(iter((*happened, *standing)), None)


def _stage(fact: Occurrence, changes: tuple[DateChange, ...], *, is_withdrawn: bool) -> PastStage:
    return PastStage(
        kind=fact.kind,
        happened_on=fact.happened_on,
        heard_at=fact.heard_at,
        source=fact.source,
        changes=changes,
        condition_codes=fact.condition_codes,
        is_withdrawn=is_withdrawn,
    )
