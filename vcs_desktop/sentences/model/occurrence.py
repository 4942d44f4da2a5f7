"""What happened to a sentence: one fact, however many messages reported it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    LicenceKind,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageOutcome,
)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that happened, as it stands in the feed.

    `id` is the same for every message that reports the same fact.
    """

    id: str
    sentence: SentenceRef
    kind: KeyStageKind
    happened_on: date
    heard_at: datetime
    source: str
    sentence_kind: SentenceKind = SentenceKind.UNKNOWN
    dates: tuple[StageDate, ...] = ()
    condition_codes: tuple[str, ...] = ()
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN
    security_category: SecurityCategory = SecurityCategory.UNKNOWN
    licence_kind: LicenceKind = LicenceKind.UNKNOWN
    concerns: str = ""


def licence_fact(sentence: SentenceRef, kind: KeyStageKind, licence_id: str) -> str:
    """The identity of what happens once to a licence: whoever tells it, it is one fact."""
    return f"{sentence}:{kind}:licence-{licence_id}"


@dataclass(frozen=True, slots=True)
class FeedLine:
    """An occurrence with its number in the feed.  Numbers only ever grow."""

    position: int
    occurrence: Occurrence


class Problem(StrEnum):
    """Why a message that could be read still needs a person's look."""

    NO_OFFENDER = "names-no-offender"
    UNKNOWN_CASE_NUMBER = "names-a-case-number-that-is-not-known"
    UNKNOWN_EVENT = "event-type-not-understood"
    UNKNOWN_CODE = "movement-code-not-known"
    REASON_AND_CODE_DISAGREE = "reason-and-code-disagree"
    CODE_HAS_TWO_MEANINGS = "code-has-two-meanings"
    ADMISSION_UNCLEAR = "admission-may-be-a-recall-or-a-new-sentence"
    MAY_BE_A_MOVE_TO_HOSPITAL = "says-released-and-may-be-a-move-to-hospital"
    NO_DATE_GIVEN = "says-dates-changed-but-gives-none"
    NO_CONTENT_GIVEN = "says-something-changed-and-not-what"
    RECALL_CONSIDERED = "a-recall-is-being-considered"
    LICENCE_NO_LONGER_ACTIVE = "licence-no-longer-active-and-not-why"
    LICENCE_NOT_UNDERSTOOD = "licence-of-a-status-or-kind-that-is-not-known"
    LICENCE_TEXT_DISAGREES = "licence-text-forbids-the-opposite-of-its-code"
    LICENCE_CONTRADICTS = "contradicts-the-licence-on-file-and-gives-no-time"
    SOURCE_SAYS_DIED = "says-died-and-no-message-told-it"
    SOURCE_SAYS_OUT = "says-outside-and-no-message-told-it"
    SOURCE_SAYS_RECALLED = "says-recalled-and-no-message-told-it"
    SOURCE_SAYS_OTHER_KIND = "says-another-kind-of-sentence-than-is-on-file"
    UNKNOWN_WORD = "holds-a-word-whose-meaning-is-not-known"
    SNAPSHOT_CONTRADICTS = "contradicts-what-is-on-file-and-gives-no-date"
    SNAPSHOT_OLDER = "differs-from-what-is-on-file-and-is-older"
    ROWS_DISAGREE = "two-rows-of-one-file-disagree"
    ANOTHER_CODE = "reports-the-same-release-with-another-code"
    MAY_BE_ENTERED = "may-be-what-was-entered-by-hand"


@dataclass(frozen=True, slots=True)
class Match:
    """What was entered by hand, and what a message reported that may be the same."""

    entered: Occurrence
    reported: Occurrence


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message or a row that was kept and understood by nobody yet.

    `may_be_decided` marks a message that an officer may read as a stage.
    """

    fingerprint: str
    noms: str
    event_type: str
    problem: Problem
    heard_at: datetime
    match: Match | None = None
    may_be_decided: bool = False


@dataclass(frozen=True, slots=True)
class NeedsLook:
    """A doubt, as a person is asked to look at it.

    `sentence` is the reference of the offender's sentence; None where no offender is named.
    `match` is there where only an officer can say whether two reports are of one fact.
    """

    id: str
    sentence: SentenceRef | None
    noms: str
    event_type: str
    problem: Problem
    heard_at: datetime
    match: Match | None = None
    may_be_decided: bool = False


@dataclass(frozen=True, slots=True)
class SourceNews:
    """When each kind of source was last imported: silence must be visible."""

    source: str
    last_imported_at: datetime
