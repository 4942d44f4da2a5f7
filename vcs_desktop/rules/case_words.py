"""The closed words that the facts of a case are told in."""

from enum import StrEnum


class Membership(StrEnum):
    """A person's place in the Victim Contact Scheme."""

    REFERRED = "referred"
    OFFERED = "offered"
    OPTED_IN = "opted-in"
    OPTED_OUT = "opted-out"
    DECLINED = "declined"
    DORMANT = "dormant"
    ENDED = "ended"


class Capacity(StrEnum):
    """In what capacity a person is in the scheme."""

    VICTIM = "victim"
    BEREAVED_RELATIVE = "bereaved-relative"
    PARENT_OR_CARER = "parent-or-carer"
    SPOKESPERSON = "spokesperson"
    ACTING_FOR_ADULT = "acting-for-adult"


class Basis(StrEnum):
    """On what ground a person may be in the scheme."""

    STATUTORY = "statutory"
    HOSPITAL_ORDER_RESTRICTED = "hospital-order-restricted"
    HOSPITAL_ORDER_UNRESTRICTED = "hospital-order-unrestricted"
    HOSPITAL_DIRECTION = "hospital-direction"
    TRANSFER_DIRECTION = "transfer-direction"
    DISCRETIONARY = "discretionary"
    NOTIFICATION_SCHEME = "notification-scheme"
    VICTIMS_AND_COURTS_ACT = "victims-and-courts-act"
    NOT_STATED = "not-stated"


class DeedKind(StrEnum):
    """What an officer did about something owed, other than telling the person."""

    ANSWERED = "answered"
    ASKED_THE_SOURCE = "asked-the-source"
    CHASED = "chased"
    CONDITIONS_CHECKED = "conditions-checked"
    EVERY_WAY_TRIED = "every-way-tried"
    NOTHING_MAY_BE_TOLD = "nothing-may-be-told"
    OBSERVING_APPLIED_FOR = "observing-applied-for"
    PLANNED = "planned"
    POSITION_CHECKED = "position-checked"
    PRESENTATION_CHOSEN = "presentation-chosen"
    PUBLIC_HEARING_APPLIED_FOR = "public-hearing-applied-for"
    REASON_RECORDED = "reason-recorded"
    RECONSIDERATION_ASKED_FOR = "reconsideration-asked-for"
    REVIEWED = "reviewed"
    SENIOR_DECIDED = "senior-decided"
    SUMMARY_ASKED_FOR = "summary-asked-for"


class RequestKind(StrEnum):
    """What a person asks to be put on a licence or a discharge."""

    NO_CONTACT = "no-contact"
    EXCLUSION_ZONE = "exclusion-zone"
    PREMISES = "premises"
    PREMISES_TYPE = "premises-type"
    EVENT_ZONE = "event-zone"
    RESTRICTION_ZONE = "restriction-zone"
    OTHER = "other"


class RequestState(StrEnum):
    """How far a request for a condition has come."""

    ASKED = "asked"
    FORWARDED = "forwarded"
    GRANTED = "granted"
    GRANTED_SMALLER = "granted-smaller"
    CHANGED = "changed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Recipient(StrEnum):
    """Who is told what a person asks for."""

    PROBATION_PRACTITIONER = "probation-practitioner"
    PRISON = "prison"
    PAROLE_BOARD = "parole-board"
    TRIBUNAL = "tribunal"
    HOSPITAL = "hospital"
    SECRETARY_OF_STATE = "secretary-of-state"


class StatementState(StrEnum):
    """How far a victim personal statement to the Parole Board has come."""

    WANTED = "wanted"
    NOT_WANTED = "not-wanted"
    DRAFTED = "drafted"
    WITHHOLDING_WANTED = "withholding-wanted"
    WITHHOLDING_APPLIED_FOR = "withholding-applied-for"
    SENT = "sent"


class EndReason(StrEnum):
    """Why a case ended."""

    SENTENCE_OVER = "sentence-over"
    OFFENDER_DIED = "offender-died"
    PERSON_DIED = "person-died"
    MOVED_TO_ANOTHER_UNIT = "moved-to-another-unit"
    OPENED_IN_ERROR = "opened-in-error"
    ANOTHER_REASON = "another-reason"


class Level(StrEnum):
    """How much the person asked to be told (gov.uk, Information about the VCS, 0.3)."""

    MONTH_ONLY = "month-only"
    ANNUAL = "annual"
    KEY_STAGES = "key-stages"


class Method(StrEnum):
    """A way of reaching a person."""

    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    SMS = "sms"
    VISIT = "visit"


class WhyNotSo(StrEnum):
    """Why a contact that was recorded is taken back."""

    WRONG_PERSON = "wrong-person"
    WRONG_DAY = "wrong-day"
    WRONG_OUTCOME = "wrong-outcome"
    NOT_MADE = "not-made"


class Direction(StrEnum):
    """Whether we reached out or they did."""

    IN = "in"
    OUT = "out"


class Outcome(StrEnum):
    """How a contact ended.  Only `spoke`, and what a person told us, is a successful contact."""

    SPOKE = "spoke"
    NO_ANSWER = "no-answer"
    VOICEMAIL = "voicemail"
    OPTED_IN = "opted-in"
    DECLINED = "declined"
    OPTED_OUT = "opted-out"
    ADDRESS_CONFIRMED = "address-confirmed"

    @property
    def reached_the_person(self) -> bool:
        """Whether the person themselves was spoken to, so a duty to tell can be met by it."""
        return self is not Outcome.NO_ANSWER and self is not Outcome.VOICEMAIL
