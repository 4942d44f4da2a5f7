"""Closed words as officers read them.  One table each, so a word is spelt the same everywhere."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.office.source_words import source_in_words
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    ContactWithdrawn,
    DeedDone,
    LetterPosted,
    LetterReturned,
    MembershipSet,
    Referred,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
)
from vcs_desktop.rules.case_words import (
    DeedKind,
    Direction,
    Level,
    Method,
    Outcome,
    WhyNotSo,
)
from vcs_desktop.rules.hand_entry import is_by_hand
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    Precision,
    StageDate,
    StageDateName,
)
from vcs_desktop.victims.model.disclosure import Disclosed, Disclosure

STAGES = {
    KeyStageKind.SENTENCE_RECORDED: "Sentence recorded",
    KeyStageKind.SENTENCE_DATES_CHANGED: "Sentence dates changed",
    KeyStageKind.RELEASED: "Released",
    KeyStageKind.RELEASED_ON_HDC: "Released on home detention curfew",
    KeyStageKind.RECALLED: "Returned to prison on recall",
    KeyStageKind.ABSCONDED: "Absconded",
    KeyStageKind.DIED: "Died",
    KeyStageKind.DEPORTED: "Deported",
    KeyStageKind.MOVED_TO_HOSPITAL: "Moved to hospital",
    KeyStageKind.RETURNED_TO_PRISON: "Returned to prison",
    KeyStageKind.TEMPORARY_ABSENCE_STARTED: "Temporary leave began",
    KeyStageKind.LICENCE_ACTIVATED: "Licence became active",
    KeyStageKind.PAROLE_HEARING_LISTED: "Parole hearing listed",
    KeyStageKind.SENTENCE_RECALCULATED: "Sentence dates worked out anew",
    KeyStageKind.APPEAL_LODGED: "Appeal lodged",
    KeyStageKind.APPEAL_DECIDED: "Appeal decided",
    KeyStageKind.TARIFF_EXPIRING: "Tariff expiring",
    KeyStageKind.MINIMUM_TERM_REVIEWED: "Minimum term reviewed",
    KeyStageKind.ELIGIBLE_FOR_OPEN_CONDITIONS: "May be considered for open conditions",
    KeyStageKind.OPEN_CONDITIONS_CONSIDERED: "Open conditions being considered",
    KeyStageKind.MOVED_TO_OPEN_CONDITIONS: "Moved to open conditions",
    KeyStageKind.TEMPORARY_ABSENCE_CONSIDERED: "Temporary leave being considered",
    KeyStageKind.TEMPORARY_ABSENCE_OVERDUE: "Overdue from temporary leave",
    KeyStageKind.TEMPORARY_ABSENCE_ENDED: "Back from temporary leave",
    KeyStageKind.HDC_ASSESSMENT_OPENED: "Home detention curfew being assessed",
    KeyStageKind.RELEASE_CONSIDERED: "Release being considered",
    KeyStageKind.LICENCE_SEEN: "Licence seen, with its conditions",
    KeyStageKind.ENTRY_WITHDRAWN: "An entry was taken back",
    KeyStageKind.LICENCE_APPROVED: "Licence approved",
    KeyStageKind.HARD_STOP_LICENCE_MADE: "Standard licence made by the prison at hard stop",
    KeyStageKind.LICENCE_VARIATION_STARTED: "Change of the licence begun",
    KeyStageKind.LICENCE_VARIED: "Licence changed",
    KeyStageKind.LICENCE_ENDED: "Licence ended",
    KeyStageKind.AT_LARGE_IN_ERROR: "Let go in error, and at large",
    KeyStageKind.RECALL_REQUESTED: "Recall asked for",
    KeyStageKind.RECALLED_STILL_AT_LARGE: "Recalled, and still at large",
    KeyStageKind.FIXED_TERM_RECALL_SET: "Recalled for a fixed term",
    KeyStageKind.EXECUTIVE_RELEASE_CONSIDERED: "Executive release being considered",
    KeyStageKind.EXECUTIVE_RELEASE_DECIDED: "Executive release decided",
    KeyStageKind.PAROLE_REVIEW_OPENED: "Parole review opened",
    KeyStageKind.PAROLE_HEARING_POSTPONED: "Parole hearing postponed",
    KeyStageKind.PAROLE_HEARING_HELD: "Parole hearing held",
    KeyStageKind.PAROLE_DECISION_PROVISIONAL: "Provisional parole decision",
    KeyStageKind.PAROLE_DECISION_FINAL: "Final parole decision",
    KeyStageKind.RECONSIDERATION_APPLIED_FOR: "Reconsideration applied for",
    KeyStageKind.IPP_TERMINATION_REFERRED: "IPP licence referred for ending",
    KeyStageKind.MOVED_BETWEEN_HOSPITALS: "Moved to another hospital or level",
    KeyStageKind.HOSPITAL_LEAVE_SOUGHT: "Leave from hospital asked for",
    KeyStageKind.ABSENT_WITHOUT_LEAVE: "Absent from hospital without leave",
    KeyStageKind.DISCHARGE_CONSIDERED: "Discharge being considered",
    KeyStageKind.TRIBUNAL_APPLIED_FOR: "Tribunal applied for",
    KeyStageKind.TRIBUNAL_LISTED: "Tribunal hearing listed",
    KeyStageKind.TRIBUNAL_DECIDED: "Tribunal decided",
    KeyStageKind.CONDITIONALLY_DISCHARGED: "Conditionally discharged",
    KeyStageKind.DISCHARGE_CONDITIONS_CHANGED: "Conditions of discharge changed",
    KeyStageKind.CONDITIONAL_DISCHARGE_ENDED: "Conditional discharge ended",
    KeyStageKind.ABSOLUTELY_DISCHARGED: "Absolutely discharged",
    KeyStageKind.RESTRICTION_ENDING: "Restriction order ending",
    KeyStageKind.COMMUNITY_TREATMENT_MADE: "Community treatment order made",
    KeyStageKind.COMMUNITY_TREATMENT_VARIED: "Community treatment order changed",
    KeyStageKind.COMMUNITY_TREATMENT_ENDED: "Community treatment order ended",
    KeyStageKind.RECALLED_TO_HOSPITAL: "Recalled to hospital",
}

DATES = {
    StageDateName.SENTENCED: "Sentenced",
    StageDateName.CONDITIONAL_RELEASE: "Release on licence, as expected now",
    StageDateName.PAROLE_ELIGIBILITY: "Parole eligibility",
    StageDateName.PAROLE_HEARING: "Parole hearing",
    StageDateName.LICENCE_END: "Licence ends",
    StageDateName.AUTOMATIC_RELEASE: "Automatic release",
    StageDateName.CONFIRMED_RELEASE: "Release, confirmed",
    StageDateName.POST_RECALL_RELEASE: "Release after recall",
    StageDateName.HDC_ELIGIBILITY: "May be considered for home detention curfew",
    StageDateName.TEMPORARY_RELEASE: "Temporary leave",
    StageDateName.DECISION_PROVIDED: "Decision provided",
    StageDateName.NEXT_REVIEW: "Next review",
    StageDateName.TARIFF_EXPIRY: "Tariff expires",
    StageDateName.LICENCE_START: "Licence begins",
    StageDateName.SENTENCE_END: "Sentence ends",
    StageDateName.TRIBUNAL_HEARING: "Tribunal hearing",
    StageDateName.RESTRICTION_END: "Restriction order ends",
}

_METHODS = {
    Method.PHONE: "Telephone call",
    Method.LETTER: "Letter",
    Method.EMAIL: "Email",
    Method.SMS: "Text message",
    Method.VISIT: "Visit",
}
_OUTCOMES = {
    Outcome.SPOKE: "spoke with them",
    Outcome.NO_ANSWER: "no answer",
    Outcome.VOICEMAIL: "reached a voicemail only",
    Outcome.OPTED_IN: "they opted in",
    Outcome.DECLINED: "they declined the scheme",
    Outcome.OPTED_OUT: "they opted out",
    Outcome.ADDRESS_CONFIRMED: "they confirmed their address",
}
_LEVELS = {
    Level.MONTH_ONLY: "month of release only",
    Level.ANNUAL: "annual letter",
    Level.KEY_STAGES: "key stages",
}
_WHY_NOT_SO = {
    WhyNotSo.WRONG_PERSON: "it was with somebody else",
    WhyNotSo.WRONG_DAY: "it was on another day",
    WhyNotSo.WRONG_OUTCOME: "it ended otherwise",
    WhyNotSo.NOT_MADE: "it was never made",
}

DEEDS = {
    DeedKind.ANSWERED: "The answer was given",
    DeedKind.ASKED_THE_SOURCE: "The source was asked",
    DeedKind.CHASED: "The practitioner was chased",
    DeedKind.CONDITIONS_CHECKED: "The licence conditions were checked",
    DeedKind.EVERY_WAY_TRIED: "Every safe way of reaching them was tried",
    DeedKind.NOTHING_MAY_BE_TOLD: "Looked at: nothing may be told",
    DeedKind.OBSERVING_APPLIED_FOR: "Applied to observe the hearing",
    DeedKind.PLANNED: "Planned",
    DeedKind.POSITION_CHECKED: "The position was checked",
    DeedKind.PRESENTATION_CHOSEN: "How the statement is presented was chosen",
    DeedKind.PUBLIC_HEARING_APPLIED_FOR: "Applied for a public hearing",
    DeedKind.REASON_RECORDED: "The reason for the delay was recorded",
    DeedKind.RECONSIDERATION_ASKED_FOR: "Reconsideration was asked for",
    DeedKind.REVIEWED: "Reviewed",
    DeedKind.SENIOR_DECIDED: "The senior officer decided",
    DeedKind.SUMMARY_ASKED_FOR: "The decision summary was asked for",
}
"""What was done about something owed, as the timeline tells it."""


def long_day(day: date) -> str:
    """A day as a letter writes it.

    >>> long_day(date(2026, 11, 2))
    '2 November 2026'
    """
    return f"{day.day} {day:%B %Y}"


def long_month(day: date) -> str:
    """A month as a letter writes it.

    >>> long_month(date(2027, 12, 1))
    'December 2027'
    """
    return f"{day:%B %Y}"


def known_day(day: StageDate) -> str:
    """A date of a sentence as exactly as it is known, and no more exactly.

    >>> known_day(StageDate(StageDateName.SENTENCED, date(2027, 12, 1), Precision.MONTH))
    'December 2027'
    """
    return long_day(day.on) if day.precision is Precision.DAY else long_month(day.on)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as the timeline tells it; `kind` is case, stage, contact or letter."""

    on: date
    words: str
    kind: str


def fact_in_words(fact: CaseFact) -> Told:
    """Tell one fact in plain words."""
    match fact:
        case StageHeard():
            return Told(fact.stage.happened_on, _stage(fact.stage), "stage")
        case Contacted():
            words, kind = _contact(fact), "contact"
        case ContactWithdrawn():
            words, kind = f"A contact was taken back: {_WHY_NOT_SO[fact.because]}", "contact"
        case LetterPosted():
            words, kind = "Letter posted", "letter"
        case LetterReturned():
            words, kind = "Letter came back", "letter"
        case _:
            words, kind = _act(fact), "case"
    return Told(fact.on, words, kind)


def _stage(stage: KeyStage) -> str:
    words = STAGES[stage.kind]
    if stage.concerns and stage.kind is not KeyStageKind.ENTRY_WITHDRAWN:
        return f"{words}: as they stand without an entry that was taken back"
    if not is_by_hand(stage.source):
        return words
    return f"{words}. Entered by hand: {source_in_words(stage.source)}"


def _act(
    fact: Referred | DeedDone | RequestMoved | StatementMoved | MembershipSet | TakenOn,
) -> str:
    match fact:
        case Referred():
            words = "Referred to the Victim Contact Scheme"
        case DeedDone():
            words = _with_detail(DEEDS[fact.deed], fact.detail)
        case RequestMoved():
            words = f"Request for a condition ({_plain(fact.kind)}): {_plain(fact.state)}"
        case StatementMoved():
            words = f"Victim personal statement: {_plain(fact.state)}"
        case MembershipSet():
            words = _with_detail(f"The case is {_plain(fact.membership)}", fact.reason)
        case _:
            words = f"Taken on as a running case: {_plain(fact.membership)}"
    return words


def disclosure_in_words(disclosure: Disclosure) -> str:
    """Tell what left, and to whom."""
    what = {
        Disclosed.CONDITION_REQUEST: "A request for a condition",
        Disclosed.CONDITION_REQUEST_WITH_ZONE: "A request for a condition, with an area,",
        Disclosed.SUBJECT_ACCESS_PACK: "A pack of what is held about them",
    }[disclosure.what]
    return f"{what} left for the {_plain(disclosure.to_whom).removeprefix('the ')}"


def _with_detail(words: str, detail: str) -> str:
    return f"{words}: {detail.replace('-', ' ')}" if detail else words


def _plain(word: StrEnum) -> str:
    return word.value.replace("-", " ")


def _contact(fact: Contacted) -> str:
    way = "from them" if fact.direction is Direction.IN else "to them"
    level = f" ({_LEVELS[fact.level]})" if fact.level else ""
    return f"{_METHODS[fact.method]} {way}: {_OUTCOMES[fact.outcome]}{level}"
