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
    SENTENCE_RECALCULATED = "sentence-recalculated"
    APPEAL_LODGED = "appeal-lodged"
    APPEAL_DECIDED = "appeal-decided"
    TARIFF_EXPIRING = "tariff-expiring"
    MINIMUM_TERM_REVIEWED = "minimum-term-reviewed"

    ELIGIBLE_FOR_OPEN_CONDITIONS = "eligible-for-open-conditions"
    OPEN_CONDITIONS_CONSIDERED = "open-conditions-considered"
    MOVED_TO_OPEN_CONDITIONS = "moved-to-open-conditions"
    TEMPORARY_ABSENCE_CONSIDERED = "temporary-absence-considered"
    TEMPORARY_ABSENCE_STARTED = "temporary-absence-started"
    TEMPORARY_ABSENCE_OVERDUE = "temporary-absence-overdue"
    TEMPORARY_ABSENCE_ENDED = "temporary-absence-ended"

    HDC_ASSESSMENT_OPENED = "hdc-assessment-opened"
    RELEASE_CONSIDERED = "release-considered"
    LICENCE_SEEN = "licence-seen"
    LICENCE_APPROVED = "licence-approved"
    LICENCE_ACTIVATED = "licence-activated"
    HARD_STOP_LICENCE_MADE = "hard-stop-licence-made"
    LICENCE_VARIATION_STARTED = "licence-variation-started"
    LICENCE_VARIED = "licence-varied"
    LICENCE_ENDED = "licence-ended"

    RELEASED = "released"
    RELEASED_ON_HDC = "released-on-hdc"
    AT_LARGE_IN_ERROR = "at-large-in-error"
    ABSCONDED = "absconded"
    DIED = "died"
    DEPORTED = "deported"

    RECALL_REQUESTED = "recall-requested"
    RECALLED_STILL_AT_LARGE = "recalled-still-at-large"
    RECALLED = "recalled"
    FIXED_TERM_RECALL_SET = "fixed-term-recall-set"
    EXECUTIVE_RELEASE_CONSIDERED = "executive-release-considered"
    EXECUTIVE_RELEASE_DECIDED = "executive-release-decided"

    PAROLE_REVIEW_OPENED = "parole-review-opened"
    PAROLE_HEARING_LISTED = "parole-hearing-listed"
    PAROLE_HEARING_POSTPONED = "parole-hearing-postponed"
    PAROLE_HEARING_HELD = "parole-hearing-held"
    PAROLE_DECISION_PROVISIONAL = "parole-decision-provisional"
    PAROLE_DECISION_FINAL = "parole-decision-final"
    RECONSIDERATION_APPLIED_FOR = "reconsideration-applied-for"
    IPP_TERMINATION_REFERRED = "ipp-licence-termination-referred"

    MOVED_TO_HOSPITAL = "moved-to-hospital"
    RETURNED_TO_PRISON = "returned-to-prison"
    MOVED_BETWEEN_HOSPITALS = "moved-between-hospitals"
    HOSPITAL_LEAVE_SOUGHT = "hospital-leave-sought"
    ABSENT_WITHOUT_LEAVE = "absent-without-leave"
    DISCHARGE_CONSIDERED = "discharge-considered"
    TRIBUNAL_APPLIED_FOR = "tribunal-applied-for"
    TRIBUNAL_LISTED = "tribunal-listed"
    TRIBUNAL_DECIDED = "tribunal-decided"
    CONDITIONALLY_DISCHARGED = "conditionally-discharged"
    DISCHARGE_CONDITIONS_CHANGED = "discharge-conditions-changed"
    CONDITIONAL_DISCHARGE_ENDED = "conditional-discharge-ended"
    ABSOLUTELY_DISCHARGED = "absolutely-discharged"
    RESTRICTION_ENDING = "restriction-ending"
    COMMUNITY_TREATMENT_MADE = "community-treatment-made"
    COMMUNITY_TREATMENT_VARIED = "community-treatment-varied"
    COMMUNITY_TREATMENT_ENDED = "community-treatment-ended"
    RECALLED_TO_HOSPITAL = "recalled-to-hospital"

    ENTRY_WITHDRAWN = "entry-withdrawn"


class StageDateName(StrEnum):
    """Which date of the sentence this is.  Spelt out; abbreviations are for screens."""

    SENTENCED = "sentenced"
    CONDITIONAL_RELEASE = "conditional-release"
    AUTOMATIC_RELEASE = "automatic-release"
    CONFIRMED_RELEASE = "confirmed-release"
    POST_RECALL_RELEASE = "post-recall-release"
    HDC_ELIGIBILITY = "hdc-eligibility"
    TEMPORARY_RELEASE = "temporary-release"
    PAROLE_ELIGIBILITY = "parole-eligibility"
    PAROLE_HEARING = "parole-hearing"
    DECISION_PROVIDED = "decision-provided"
    NEXT_REVIEW = "next-review"
    TARIFF_EXPIRY = "tariff-expiry"
    LICENCE_START = "licence-start"
    LICENCE_END = "licence-end"
    SENTENCE_END = "sentence-end"
    TRIBUNAL_HEARING = "tribunal-hearing"
    RESTRICTION_END = "restriction-end"


class Precision(StrEnum):
    """How exactly a date is known.  A month is stored as its first day."""

    DAY = "day"
    MONTH = "month"


class SentenceKind(StrEnum):
    """The kind of sentence, as far as the rules ask."""

    DETERMINATE = "determinate"
    BOARD_RELEASED_DETERMINATE = "board-released-determinate"
    EXTENDED = "extended"
    SERIOUS_TERRORISM = "serious-terrorism"
    LIFE = "life"
    DETENTION_AT_HM_PLEASURE = "detention-at-hm-pleasure"
    IPP = "ipp"
    HOSPITAL_ORDER = "hospital-order"
    UNKNOWN = "unknown"


class PatientKind(StrEnum):
    """Under what a patient is held: it decides who tells us, and what may be told."""

    NOT_A_PATIENT = "not-a-patient"
    RESTRICTED = "restricted"
    UNRESTRICTED = "unrestricted"
    HOSPITAL_DIRECTION = "hospital-direction"
    UNKNOWN = "unknown"


class SecurityCategory(StrEnum):
    """The security category that an annual letter states."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    UNKNOWN = "unknown"


class StageOutcome(StrEnum):
    """How something that was decided came out.  No word here is told as a release by itself."""

    RELEASE_DIRECTED = "release-directed"
    NOT_RELEASED = "not-released"
    OPEN_CONDITIONS = "open-conditions"
    NOT_STATED = "not-stated"


class LicenceKind(StrEnum):
    """The kind of licence, by the words of the licence service."""

    STANDARD = "crd"
    POST_RECALL = "prrd"
    VARIATION = "variation"
    HARD_STOP = "hard-stop"
    HDC = "hdc"
    HDC_VARIATION = "hdc-variation"
    TIME_SERVED = "time-served"
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


EXPECTED_RELEASE = (
    StageDateName.CONFIRMED_RELEASE,
    StageDateName.POST_RECALL_RELEASE,
    StageDateName.CONDITIONAL_RELEASE,
    StageDateName.AUTOMATIC_RELEASE,
)
"""The dates that a release is expected by, the surest first.  Eligibility is none of them."""


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
        outcome: How a decision came out, for stages that are decisions.
        patient_kind: Under what a patient is held, where known.
        security_category: The category that came with it.
        licence_kind: The kind of licence, for stages about one.
        concerns: The occurrence that an `entry-withdrawn` takes back, or without which dates are
            told anew; else empty.
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
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN
    security_category: SecurityCategory = SecurityCategory.UNKNOWN
    licence_kind: LicenceKind = LicenceKind.UNKNOWN
    concerns: str = ""

    def date_of(self, name: StageDateName) -> StageDate | None:
        """The date of this name that came with the stage, if any did."""
        for stage_date in self.dates:
            if stage_date.name is name:
                return stage_date
        return None

    @property
    def expected_release(self) -> StageDate | None:
        """The date that a release is expected by, the surest that came with the stage."""
        if not self.dates:
            return None
        given = {stage_date.name: stage_date for stage_date in reversed(self.dates)}
        return next((given[name] for name in EXPECTED_RELEASE if name in given), None)
