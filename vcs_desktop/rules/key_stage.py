"""Key stages: the closed list of things in a sentence that a victim may be told about."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.identifiers import SentenceRef


class KeyStageKind(StrEnum):
    """What happened to the sentence.

    A kind that starts with `released` is told to a victim as a release, so only a code
    known to mean release may give one (see `resources/codes`).
    """

    SENTENCE_RECORDED = "sentence-recorded"
    SENTENCE_DATES_CHANGED = "sentence-dates-changed"
    RELEASED = "released"
    RELEASED_ON_HDC = "released-on-hdc"
    RECALLED = "recalled"
    ABSCONDED = "absconded"
    DIED = "died"
    DEPORTED = "deported"
    MOVED_TO_HOSPITAL = "moved-to-hospital"
    RETURNED_TO_PRISON = "returned-to-prison"
    TEMPORARY_ABSENCE_STARTED = "temporary-absence-started"
    LICENCE_ACTIVATED = "licence-activated"
    PAROLE_HEARING_LISTED = "parole-hearing-listed"


class StageDateName(StrEnum):
    """Which date of the sentence this is.  Spelt out; abbreviations are for screens."""

    SENTENCED = "sentenced"
    CONDITIONAL_RELEASE = "conditional-release"
    PAROLE_ELIGIBILITY = "parole-eligibility"
    PAROLE_HEARING = "parole-hearing"
    LICENCE_END = "licence-end"


class Precision(StrEnum):
    """How exactly a date is known.  A month is stored as its first day."""

    DAY = "day"
    MONTH = "month"


class SentenceKind(StrEnum):
    """The kind of sentence, as far as the rules ask."""

    DETERMINATE = "determinate"
    EXTENDED = "extended"
    LIFE = "life"
    IPP = "ipp"
    HOSPITAL_ORDER = "hospital-order"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StageDate:
    """One date of the sentence, with how exactly it is known."""

    name: StageDateName
    on: date
    precision: Precision = Precision.DAY

    @property
    def last_day(self) -> date:
        """The last day that it may mean: of a month known only as such, the month's last."""
        if self.precision is Precision.DAY:
            return self.on
        return last_day_of_month(self.on)


def last_day_of_month(day: date) -> date:
    """The last day of this day's month.

    >>> last_day_of_month(date(2028, 2, 3))
    datetime.date(2028, 2, 29)
    """
    return day.replace(day=monthrange(day.year, day.month)[1])


@dataclass(frozen=True, slots=True)
class KeyStage:
    """One thing that happened, however many messages reported it.

    Closed types only: nothing here is free text, so nothing here can name anybody.

    Attributes:
        sentence: Whose sentence, as an opaque reference.
        kind: What happened.
        occurrence: The identity of the fact; two messages about one release share it.
        happened_on: The day it happened, in England and Wales.
        heard_at: The moment this office first heard of it, UTC.
        source: Where we heard it: a closed word such as `domain-event` or `sentences-csv`.
        dates: The dates of the sentence that came with it, each name at most once.
        sentence_kind: The kind of sentence, where known.
        condition_codes: Licence condition codes that came with it.
    """

    sentence: SentenceRef
    kind: KeyStageKind
    occurrence: str
    happened_on: date
    heard_at: datetime
    source: str
    dates: tuple[StageDate, ...] = ()
    sentence_kind: SentenceKind = SentenceKind.UNKNOWN
    condition_codes: tuple[str, ...] = ()

    def date_of(self, name: StageDateName) -> StageDate | None:
        """The date of this name that came with the stage, if any did."""
        return next((stage_date for stage_date in self.dates if stage_date.name is name), None)
