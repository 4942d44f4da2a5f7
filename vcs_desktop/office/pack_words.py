"""What the facts of a case are called when they are told to the person whom they are about."""

from collections.abc import Mapping

from vcs_desktop.kernel.officer import Officer, Role
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    DeedKind,
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
)
from vcs_desktop.rules.why_outside import WhyOutside
from vcs_desktop.victims.model.referral import CommunicationNeed, Language
from vcs_desktop.victims.model.victim_case import LetterState

METHODS: Mapping[Method, str] = {
    Method.PHONE: "Telephone call",
    Method.LETTER: "Letter",
    Method.EMAIL: "Email",
    Method.SMS: "Text message",
    Method.VISIT: "Visit",
}
DIRECTIONS: Mapping[Direction, str] = {
    Direction.IN: "from you to us",
    Direction.OUT: "from us to you",
}
OUTCOMES: Mapping[Outcome, str] = {
    Outcome.SPOKE: "we spoke with you",
    Outcome.NO_ANSWER: "nobody answered",
    Outcome.VOICEMAIL: "we reached a voicemail",
    Outcome.OPTED_IN: "you joined the scheme",
    Outcome.DECLINED: "you said no to the scheme",
    Outcome.OPTED_OUT: "you left the scheme",
    Outcome.ADDRESS_CONFIRMED: "you confirmed your address",
}
MEMBERSHIPS: Mapping[Membership, str] = {
    Membership.REFERRED: "you were referred to the scheme and not yet asked",
    Membership.OFFERED: "you were invited to the scheme",
    Membership.OPTED_IN: "you are in the scheme",
    Membership.OPTED_OUT: "you left the scheme",
    Membership.DECLINED: "you said no to the scheme",
    Membership.DORMANT: "we did not hear from you, so the case rests",
    Membership.ENDED: "the case has ended",
}
LEVELS: Mapping[Level, str] = {
    Level.MONTH_ONLY: "only the month of release",
    Level.ANNUAL: "a letter every year",
    Level.KEY_STAGES: "key stages of the sentence",
}
CAPACITIES: Mapping[Capacity, str] = {
    Capacity.VICTIM: "as the victim",
    Capacity.BEREAVED_RELATIVE: "as a bereaved relative",
    Capacity.PARENT_OR_CARER: "as a parent or carer",
    Capacity.SPOKESPERSON: "as a spokesperson",
    Capacity.ACTING_FOR_ADULT: "acting for an adult",
}
BASES: Mapping[Basis, str] = {
    basis: basis.value.replace("-", " ") for basis in Basis if basis is not Basis.NOT_STATED
}
LANGUAGES: Mapping[Language, str] = {Language.ENGLISH: "English", Language.WELSH: "Welsh"}
NEEDS: Mapping[CommunicationNeed, str] = {
    need: need.value.replace("-", " ") for need in CommunicationNeed
}
LETTER_STATES: Mapping[LetterState, str] = {
    LetterState.WRITTEN: "written, and not recorded as sent",
    LetterState.PRINTED: "printed, and not recorded as posted",
    LetterState.POSTED: "posted to you",
    LetterState.RETURNED: "posted to you, and it came back",
}

DEEDS_FOR_YOU: Mapping[DeedKind, str] = {
    DeedKind.EVERY_WAY_TRIED: "We tried every safe way of reaching you",
    DeedKind.OBSERVING_APPLIED_FOR: "We applied for you to observe the hearing",
    DeedKind.PRESENTATION_CHOSEN: "You chose how your statement is presented",
    DeedKind.PUBLIC_HEARING_APPLIED_FOR: "We applied for a public hearing",
    DeedKind.RECONSIDERATION_ASKED_FOR: "We asked for the decision to be reconsidered",
    DeedKind.REASON_RECORDED: "We recorded why something was late",
    DeedKind.REVIEWED: "We reviewed something in your case",
    DeedKind.SUMMARY_ASKED_FOR: "We asked for a summary of the decision",
}
"""Deeds that tell nothing about the offender beyond what the person was told.  The others are
about the sentence, and are left out."""

LOOKS: Mapping[str, str] = {
    "case-viewed": "opened your file",
    "letter-drafted": "prepared a letter to you",
    "letter-viewed": "looked at a letter to you",
    "letter-saved-again": "saved a copy of a letter to you",
    "script-read": "read what to say to you in a call",
}
"""What the record calls a look at one case."""

REASONS: Mapping[WhyOutside, str] = {
    WhyOutside.COVERING: "covering for a colleague",
    WhyOutside.RANG: "you rang",
    WhyOutside.ASKED: "a senior officer asked for it",
    WhyOutside.HANDING_OVER: "the case was being handed over",
    WhyOutside.OTHER: "another reason, written down",
}
"""The kinds of reason for looking at a colleague's case."""

CHANGES: Mapping[str, str] = {
    "address-changed": "Your address was changed on file",
    "reach-changed": "How to reach you was changed on file",
}


def role_words(officer: Officer | None) -> str:
    """An officer by what they are here for, and never by name."""
    roles = officer.roles if officer else frozenset()
    if Role.SPO in roles:
        return "A senior probation officer"
    if Role.VLO in roles:
        return "A Victim Liaison Officer"
    return "An officer of this unit"
