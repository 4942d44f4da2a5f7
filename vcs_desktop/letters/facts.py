"""What a letter or a call may know: a closed list, so nothing else can be said by accident."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.officer import Unit


class LetterKind(StrEnum):
    """The letters this program can write."""

    INVITATION = "invitation"
    ANNUAL = "annual"
    RELEASE_MONTH = "release-month"
    RELEASE = "release"
    RECALL = "recall"
    MOVED_TO_HOSPITAL = "moved-to-hospital"


class ScriptKind(StrEnum):
    """News that is never told first by letter, so an officer calls."""

    ABSCONDED = "absconded"
    DIED = "died"
    NOT_BACK_FROM_LEAVE = "not-back-from-leave"
    RELEASED_IN_ERROR = "released-in-error"
    RECALLED_AT_LARGE = "recalled-at-large"
    MISSING_FROM_HOSPITAL = "missing-from-hospital"
    ABSCONDED_OVER = "absconded-over"
    NOT_BACK_FROM_LEAVE_OVER = "not-back-from-leave-over"
    RELEASED_IN_ERROR_OVER = "released-in-error-over"
    RECALLED_AT_LARGE_OVER = "recalled-at-large-over"
    MISSING_FROM_HOSPITAL_OVER = "missing-from-hospital-over"


WHEN_OVER = {
    ScriptKind.ABSCONDED: ScriptKind.ABSCONDED_OVER,
    ScriptKind.NOT_BACK_FROM_LEAVE: ScriptKind.NOT_BACK_FROM_LEAVE_OVER,
    ScriptKind.RELEASED_IN_ERROR: ScriptKind.RELEASED_IN_ERROR_OVER,
    ScriptKind.RECALLED_AT_LARGE: ScriptKind.RECALLED_AT_LARGE_OVER,
    ScriptKind.MISSING_FROM_HOSPITAL: ScriptKind.MISSING_FROM_HOSPITAL_OVER,
}
"""What is said of a danger once it is over, to somebody who was not told of it."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All that one letter or call may know about a case.

    A month is told as a month: only the year and month of `month` and `month_told_before` are
    ever printed.  No exact date of release, prison, hospital or address of the offender has a
    place here.

    Attributes:
        person_name: The name on the envelope, exactly as recorded.
        salutation: What follows "Dear", such as "Ms Ann Example".
        address_lines: The address, with or without the name as its first line.
        address_confirmed: Whether the address was confirmed safe to post to.
        offender_name: The name written at referral, exactly as recorded.
        case_number: Our reference, on every page, such as "VC-000412".
        letter_date: The date printed on the letter.
        flags: Variants of the wording: "home-detention-curfew", "month-changed", "wales",
            "next-release", "next-parole".
        month: The first day of the month to tell.
        month_told_before: The first day of the month that was told earlier.
        security_category: The category to tell, as one letter; empty where it is not on file.
        next_month: The first day of the month of the next date on file.
        caller_name: Who is going to ring, where words for a call are wanted; empty for the
            officer of the case.
        is_invented: A demo office: every page says that this is not a real letter.
    """

    person_name: str
    salutation: str
    address_lines: tuple[str, ...]
    address_confirmed: bool
    offender_name: str
    case_number: str
    officer_name: str
    unit: Unit
    letter_date: date
    flags: frozenset[str] = frozenset()
    month: date | None = None
    month_told_before: date | None = None
    security_category: str = ""
    next_month: date | None = None
    caller_name: str = ""
    is_invented: bool = False


def composed(facts: LetterFacts) -> LetterFacts:
    """The same facts with every accent joined to its letter, however the names were typed.

    The two ways of typing "ŵ" look the same and print differently, and only one matches itself.
    """
    return replace(
        facts,
        person_name=_joined(facts.person_name),
        salutation=_joined(facts.salutation),
        address_lines=tuple(map(_joined, facts.address_lines)),
        offender_name=_joined(facts.offender_name),
        officer_name=_joined(facts.officer_name),
        caller_name=_joined(facts.caller_name),
    )


def _joined(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


@dataclass(frozen=True, slots=True)
class FinishedLetter:
    """A letter that passed every check, ready to print.

    Attributes:
        title: What the letter is about, for screens; it names nobody.
        pdf: The pages.  The same facts and wording always give the same bytes.
        sha256: Of `pdf`, in hexadecimal, to prove later which letter was posted.
        plain_text: The same words in reading order, without the page footers.
    """

    kind: LetterKind
    wording_version: str
    title: str
    pdf: bytes
    sha256: str
    plain_text: str
