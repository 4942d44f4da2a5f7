"""Closed words as officers read them.  One table each, so a word is spelt the same everywhere."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    Direction,
    LetterPosted,
    Level,
    Method,
    Outcome,
    Referred,
    StageHeard,
)
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName

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
}

DATES = {
    StageDateName.SENTENCED: "Sentenced",
    StageDateName.CONDITIONAL_RELEASE: "Release on licence, as expected now",
    StageDateName.PAROLE_ELIGIBILITY: "Parole eligibility",
    StageDateName.PAROLE_HEARING: "Parole hearing",
    StageDateName.LICENCE_END: "Licence ends",
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


def long_day(day: date) -> str:
    """A day as a letter writes it.

    >>> long_day(date(2026, 11, 2))
    '2 November 2026'
    """
    return f"{day.day} {day:%B %Y}"


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as the timeline tells it; `kind` is case, stage, contact or letter."""

    on: date
    words: str
    kind: str


def fact_in_words(fact: CaseFact) -> Told:
    """Tell one fact in plain words."""
    if isinstance(fact, StageHeard):
        return Told(fact.stage.happened_on, STAGES[fact.stage.kind], "stage")
    if isinstance(fact, Contacted):
        return Told(fact.on, _contact(fact), "contact")
    if isinstance(fact, Referred):
        return Told(fact.on, "Referred to the Victim Contact Scheme", "case")
    words = "Letter posted" if isinstance(fact, LetterPosted) else "Letter came back"
    return Told(fact.on, words, "letter")


def _contact(fact: Contacted) -> str:
    way = "from them" if fact.direction is Direction.IN else "to them"
    level = f" ({_LEVELS[fact.level]})" if fact.level else ""
    return f"{_METHODS[fact.method]} {way}: {_OUTCOMES[fact.outcome]}{level}"
