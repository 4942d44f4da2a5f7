"""The words on screen for what officers do beside telling people."""

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.case_words import (
    DeedKind,
    EndReason,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
    WhyNotSo,
)
from vcs_desktop.rules.concern_words import ConcernKind, ConcernStep
from vcs_desktop.rules.deed_details import DeedDetail


def deed_words(deed: DeedKind) -> str:
    """What was done about something owed."""
    return {
        DeedKind.ANSWERED: _tr("We answered"),
        DeedKind.ASKED_THE_SOURCE: _tr("We asked the source"),
        DeedKind.CHASED: _tr("We asked again for it"),
        DeedKind.CONDITIONS_CHECKED: _tr("The conditions were checked"),
        DeedKind.EVERY_WAY_TRIED: _tr("Every safe way was tried"),
        DeedKind.NOTHING_MAY_BE_TOLD: _tr("Nothing about it may be told"),
        DeedKind.OBSERVING_APPLIED_FOR: _tr("Observing the hearing was applied for"),
        DeedKind.PLANNED: _tr("It is planned"),
        DeedKind.POSITION_CHECKED: _tr("The position of the case was checked"),
        DeedKind.PRESENTATION_CHOSEN: _tr("They chose how the statement is given"),
        DeedKind.PUBLIC_HEARING_APPLIED_FOR: _tr("A public hearing was applied for"),
        DeedKind.REASON_RECORDED: _tr("The reason for being late"),
        DeedKind.RECONSIDERATION_ASKED_FOR: _tr("Reconsideration was asked for"),
        DeedKind.REVIEWED: _tr("It was reviewed"),
        DeedKind.SENIOR_DECIDED: _tr("The senior officer decided"),
        DeedKind.SUMMARY_ASKED_FOR: _tr("The summary was asked for"),
    }[deed]


def detail_words(detail: DeedDetail) -> str:
    """How it was done, or why it was late."""
    return {
        DeedDetail.YES: _tr("Yes"),
        DeedDetail.NO: _tr("No"),
        DeedDetail.NOT_APPLICABLE: _tr("Not applicable"),
        DeedDetail.PANEL_READS: _tr("The panel reads it"),
        DeedDetail.ATTENDS: _tr("They read it out themselves"),
        DeedDetail.SOMEONE_READS: _tr("Somebody reads it for them"),
        DeedDetail.RECORDING: _tr("A recording is played"),
        DeedDetail.REFERRED_LATE: _tr("They were referred late"),
        DeedDetail.HEARD_LATE: _tr("We heard of it late"),
        DeedDetail.COULD_NOT_BE_REACHED: _tr("They could not be reached"),
        DeedDetail.NO_SAFE_ADDRESS: _tr("No address was known to be safe"),
        DeedDetail.ASKED_US_TO_WAIT: _tr("They asked us to wait"),
        DeedDetail.FORMAT_OR_INTERPRETER: _tr("A format or an interpreter was needed"),
        DeedDetail.OFFICER_AWAY: _tr("The officer was away"),
        DeedDetail.OVERLOOKED: _tr("It was overlooked"),
        DeedDetail.ANOTHER_REASON: _tr("Another reason"),
    }[detail]


def concern_kind_words(kind: ConcernKind) -> str:
    """What a person fears or reports."""
    return {
        ConcernKind.UNWANTED_CONTACT: _tr("Unwanted contact"),
        ConcernKind.BREACH: _tr("A condition was broken"),
        ConcernKind.FEAR: _tr("Fear"),
        ConcernKind.OTHER: _tr("Something else"),
    }[kind]


def concern_step_words(step: ConcernStep) -> str:
    """What became of a concern, as it stands on a button."""
    return {
        ConcernStep.PASSED_ON: _tr("It is passed on"),
        ConcernStep.ACKNOWLEDGED: _tr("They say they have it"),
        ConcernStep.TOLD: _tr("The person knows"),
    }[step]


def request_kind_words(kind: RequestKind) -> str:
    """What a person asks for."""
    return {
        RequestKind.NO_CONTACT: _tr("No contact"),
        RequestKind.EXCLUSION_ZONE: _tr("An area to keep out of"),
        RequestKind.PREMISES: _tr("A building or road to keep out of"),
        RequestKind.PREMISES_TYPE: _tr("A kind of place to keep away from"),
        RequestKind.EVENT_ZONE: _tr("An area to keep out of during an event"),
        RequestKind.RESTRICTION_ZONE: _tr("An area to stay in"),
        RequestKind.OTHER: _tr("Something else"),
    }[kind]


def request_state_words(state: RequestState) -> str:
    """How far a request has come."""
    return {
        RequestState.ASKED: _tr("Asked"),
        RequestState.FORWARDED: _tr("Forwarded"),
        RequestState.GRANTED: _tr("Granted"),
        RequestState.GRANTED_SMALLER: _tr("Granted, but smaller"),
        RequestState.CHANGED: _tr("Something else was granted"),
        RequestState.REFUSED: _tr("Refused"),
        RequestState.WITHDRAWN: _tr("Withdrawn by the person"),
    }[state]


def statement_words(state: StatementState) -> str:
    """How far the statement has come."""
    return {
        StatementState.WANTED: _tr("They want to make one"),
        StatementState.NOT_WANTED: _tr("They do not want to make one"),
        StatementState.DRAFTED: _tr("It is drafted"),
        StatementState.WITHHOLDING_WANTED: _tr("They want it kept from the prisoner"),
        StatementState.WITHHOLDING_APPLIED_FOR: _tr("Keeping it back was applied for"),
        StatementState.SENT: _tr("It was sent to the Parole Board"),
    }[state]


def recipient_words(whom: Recipient) -> str:
    """Who decides about a request."""
    return {
        Recipient.PROBATION_PRACTITIONER: _tr("The probation practitioner"),
        Recipient.PRISON: _tr("The prison"),
        Recipient.PAROLE_BOARD: _tr("The Parole Board"),
        Recipient.TRIBUNAL: _tr("The tribunal"),
        Recipient.HOSPITAL: _tr("The hospital"),
        Recipient.SECRETARY_OF_STATE: _tr("The Secretary of State"),
    }[whom]


def end_reason_words(reason: EndReason) -> str:
    """Why a case ended."""
    return {
        EndReason.SENTENCE_OVER: _tr("The sentence is over"),
        EndReason.OFFENDER_DIED: _tr("The offender died"),
        EndReason.PERSON_DIED: _tr("The person died"),
        EndReason.MOVED_TO_ANOTHER_UNIT: _tr("Another unit has taken it on"),
        EndReason.OPENED_IN_ERROR: _tr("It was opened in error"),
        EndReason.ANOTHER_REASON: _tr("Another reason"),
    }[reason]


def why_not_so_words(why: WhyNotSo) -> str:
    """Why a contact is taken back, as it stands on a button."""
    return {
        WhyNotSo.WRONG_PERSON: _tr("Wrong person"),
        WhyNotSo.WRONG_DAY: _tr("Wrong day"),
        WhyNotSo.WRONG_OUTCOME: _tr("It ended otherwise"),
        WhyNotSo.NOT_MADE: _tr("It was never made"),
    }[why]


def _tr(text: str) -> str:
    return QCoreApplication.translate("acts", text)
