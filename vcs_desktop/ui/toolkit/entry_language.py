"""The words of the form for the closed words of an entry."""

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import PatientKind, StageDateName, StageOutcome


def how_words(how: HowHeard) -> str:
    """How it was heard."""
    return {
        HowHeard.TELEPHONE: _tr("Telephone"),
        HowHeard.EMAIL: _tr("Email"),
        HowHeard.LETTER: _tr("Letter"),
        HowHeard.MEETING: _tr("Meeting"),
        HowHeard.IN_PERSON: _tr("In person"),
    }[how]


def who_words(who: WhoTold) -> str:
    """Who told it."""
    return {
        WhoTold.PRISON: _tr("Prison"),
        WhoTold.PROBATION_PRACTITIONER: _tr("Probation practitioner"),
        WhoTold.POM: _tr("Prison offender manager"),
        WhoTold.PAROLE_BOARD: _tr("Parole Board"),
        WhoTold.CASEWORK_SECTION: _tr("Public Protection Casework Section"),
        WhoTold.MENTAL_HEALTH_CASEWORK_SECTION: _tr("Mental Health Casework Section"),
        WhoTold.HOSPITAL: _tr("Hospital"),
        WhoTold.TRIBUNAL: _tr("Tribunal"),
        WhoTold.POLICE: _tr("Police"),
        WhoTold.COURT: _tr("Court"),
        WhoTold.VICTIM: _tr("Victim"),
        WhoTold.MEDIA: _tr("Media"),
        WhoTold.OTHER: _tr("Somebody else"),
    }[who]


def why_withdrawn_words(why: WhyWithdrawn) -> str:
    """Why an entry is taken back, as it stands on a button."""
    return {
        WhyWithdrawn.WRONG_PERSON: _tr("Wrong person"),
        WhyWithdrawn.NEVER_HAPPENED: _tr("It never happened"),
        WhyWithdrawn.WRONG_DAY: _tr("Wrong day"),
    }[why]


def decision_words(outcome: StageOutcome) -> str:
    """How a decision came out."""
    return {
        StageOutcome.RELEASE_DIRECTED: _tr("Release directed"),
        StageOutcome.NOT_RELEASED: _tr("Not released"),
        StageOutcome.OPEN_CONDITIONS: _tr("Open conditions"),
        StageOutcome.NOT_STATED: _tr("Not said"),
    }[outcome]


def patient_words(kind: PatientKind) -> str:
    """Under what a patient is held."""
    return {
        PatientKind.NOT_A_PATIENT: _tr("Not a patient"),
        PatientKind.RESTRICTED: _tr("Restricted patient"),
        PatientKind.UNRESTRICTED: _tr("Unrestricted patient"),
        PatientKind.HOSPITAL_DIRECTION: _tr("Hospital and limitation direction"),
        PatientKind.UNKNOWN: _tr("Not said"),
    }[kind]


def date_words(name: StageDateName) -> str:
    """Which date it is, short enough to stand over its field."""
    return {
        StageDateName.SENTENCED: _tr("Sentenced"),
        StageDateName.CONDITIONAL_RELEASE: _tr("Release, as expected now"),
        StageDateName.AUTOMATIC_RELEASE: _tr("Automatic release"),
        StageDateName.CONFIRMED_RELEASE: _tr("Release, confirmed"),
        StageDateName.POST_RECALL_RELEASE: _tr("Release after recall"),
        StageDateName.HDC_ELIGIBILITY: _tr("Curfew possible from"),
        StageDateName.TEMPORARY_RELEASE: _tr("Temporary leave"),
        StageDateName.PAROLE_ELIGIBILITY: _tr("Parole possible from"),
        StageDateName.PAROLE_HEARING: _tr("Parole hearing"),
        StageDateName.DECISION_PROVIDED: _tr("Decision provided"),
        StageDateName.NEXT_REVIEW: _tr("Next review"),
        StageDateName.TARIFF_EXPIRY: _tr("Tariff expires"),
        StageDateName.LICENCE_START: _tr("Licence begins"),
        StageDateName.LICENCE_END: _tr("Licence ends"),
        StageDateName.SENTENCE_END: _tr("Sentence ends"),
        StageDateName.TRIBUNAL_HEARING: _tr("Tribunal hearing"),
        StageDateName.RESTRICTION_END: _tr("Restriction order ends"),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("entry", text)
