"""The closed words that a rule is written in."""

from enum import StrEnum


class Nature(StrEnum):
    """What kind of thing a rule is.

    A duty is owed to somebody and a prompt is the team's own reminder: both are work, and can
    be met.  A gate is asked at a moment of use.  An eligibility, a window, somebody else's
    clock and a routing stand beside the case: they are shown, watched and explained.
    """

    DUTY = "duty"
    PROMPT = "prompt"
    GATE = "gate"
    ELIGIBILITY = "eligibility"
    WINDOW = "window"
    OTHERS_CLOCK = "others-clock"
    ROUTING = "routing"

    @property
    def is_work(self) -> bool:
        """Whether what it asks for is done by somebody here."""
        return self in {Nature.DUTY, Nature.PROMPT}


class Party(StrEnum):
    """Somebody who owes a duty, or is owed one."""

    VICTIM_LIAISON_OFFICER = "victim-liaison-officer"
    SENIOR_PROBATION_OFFICER = "senior-probation-officer"
    TEAM = "team"
    SOURCE = "source"
    VICTIM = "victim"
    PARTY_TO_THE_REVIEW = "party-to-the-review"
    PAROLE_BOARD = "parole-board"
    PROBATION_PRACTITIONER = "probation-practitioner"
    PRISON = "prison"
    HOSPITAL = "hospital"
    TRIBUNAL = "tribunal"
    SECRETARY_OF_STATE = "secretary-of-state"
    WITNESS_CARE_UNIT = "witness-care-unit"


class CaseMoment(StrEnum):
    """A fact of the case, other than a key stage by itself, that a rule may answer to."""

    SENTENCE_PASSED = "sentence-passed"
    REFERRAL = "referral"
    COMES_OF_AGE = "comes-of-age"
    NO_ANSWER_YET = "no-answer-yet"
    OPTED_IN = "opted-in"
    OPTED_BACK_IN = "opted-back-in"
    YEAR_PASSED = "year-passed"
    ASKED_TO_STOP = "asked-to-stop"
    RELEASE_MONTH_KNOWN = "release-month-known"
    RELEASE_MONTH_CHANGED = "release-month-changed"
    DATE_PASSED_IN_SILENCE = "date-passed-in-silence"
    RELEASE_AHEAD = "release-ahead"
    LICENCE_END_AHEAD = "licence-end-ahead"
    REPRESENTATION_MADE = "representation-made"
    REQUEST_NOT_GRANTED = "request-not-granted"
    CONDITION_NOT_SEEN = "condition-not-seen"
    WITHHOLDING_WANTED = "withholding-wanted"
    CODE_DUTY_MISSED = "code-duty-missed"
    TOLD_WRONG = "told-wrong"
    TO_BE_CHECKED = "to-be-checked"
    CASE_ENDED = "case-ended"


class MomentOfUse(StrEnum):
    """When a gate is asked: at what an officer is about to do."""

    OPT_IN = "opt-in"
    SET_DORMANT = "set-dormant"
    WRITE_LETTER = "write-letter"
    WRITE_ANNUAL_LETTER = "write-annual-letter"
    POST_LETTER = "post-letter"
    EXPORT = "export"
    EXPORT_ZONE = "export-zone"
    DRAFT_STATEMENT = "draft-statement"
    SEND_STATEMENT = "send-statement"


class GateQuestion(StrEnum):
    """What a gate asks about what an officer is about to do (see `rules.gates`)."""

    LEVEL_AGREED = "level-agreed"
    EVERY_WAY_TRIED = "every-way-tried"
    SENIOR_APPROVED = "senior-approved"
    MAY_BE_TOLD = "may-be-told"
    CATEGORY_AND_NEXT_DATE = "category-and-next-date"
    ADDRESS_CONFIRMED = "address-confirmed"
    WELSH_OFFERED = "welsh-offered"
    FORMAT_AS_NEEDED = "format-as-needed"
    STATEMENT_CHECKED = "statement-checked"
    DISCLOSURE_WARNED = "disclosure-warned"
    LISTED_FIELDS_ONLY = "listed-fields-only"
    ZONE_TELLS_NOTHING = "zone-tells-nothing"


class LetterWanted(StrEnum):
    """The letter that tells it."""

    INVITATION = "invitation"
    ANNUAL = "annual"
    RELEASE_MONTH = "release-month"
    RELEASE = "release"
    RECALL = "recall"
    MOVED_TO_HOSPITAL = "moved-to-hospital"


class ScriptWanted(StrEnum):
    """The words for a call, where a letter must not bring the news."""

    ABSCONDED = "absconded"
    DIED = "died"
    NOT_BACK_FROM_LEAVE = "not-back-from-leave"
    RELEASED_IN_ERROR = "released-in-error"
    RECALLED_AT_LARGE = "recalled-at-large"
    MISSING_FROM_HOSPITAL = "missing-from-hospital"


class Confidence(StrEnum):
    """How well the source was read (H first-hand, M second-hand or in part, L not confirmed)."""

    HIGH = "H"
    MIDDLE = "M"
    LOW = "L"


class LimitUnit(StrEnum):
    """What a limit counts."""

    WORKING_DAYS = "working-days"
    CALENDAR_DAYS = "calendar-days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class LimitDirection(StrEnum):
    """Whether a limit runs on from a day or back from it."""

    AFTER = "after"
    BEFORE = "before"


class CountedFrom(StrEnum):
    """The day a limit is counted from."""

    STAGE = "stage"
    HEARD = "heard"
    CASE_FACT = "case-fact"
    REFERRAL = "referral"
    SENTENCED = "sentenced"
    BIRTH = "birth"
    LAST_ANNUAL_CONTACT = "last-annual-contact"
    EXPECTED_RELEASE = "expected-release"
    LICENCE_START = "licence-start"
    LICENCE_END = "licence-end"
    PAROLE_HEARING = "parole-hearing"
    DECISION_PROVIDED = "decision-provided"
    RETURN_TO_CUSTODY = "return-to-custody"

    @property
    def may_lie_ahead(self) -> bool:
        """Whether a limit may run back from it: it is known before it comes."""
        return self in {
            CountedFrom.EXPECTED_RELEASE,
            CountedFrom.LICENCE_START,
            CountedFrom.LICENCE_END,
            CountedFrom.PAROLE_HEARING,
        }


class TargetRole(StrEnum):
    """What a team's own figure does: it brings something up on a day, or is a day to aim at."""

    APPEARS = "appears"
    AIM = "aim"
