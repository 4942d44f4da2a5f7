"""Read a prisoner's record: the number, the dates and closed words, and nothing else.

Names, prisons, hospitals, addresses and everything about the person are dropped here.  The shape
is that of the repository hmpps-prisoner-search.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from vcs_desktop.crossing.closed_words import (
    NOMS_PATTERN,
    closed_word,
    day,
    word,
    yes_or_no,
)
from vcs_desktop.crossing.kinds import DocumentKind
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.key_stage import SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords

_DATES = {
    "sentenceStartDate": StageDateName.SENTENCED,
    "conditionalReleaseDate": StageDateName.CONDITIONAL_RELEASE,
    "automaticReleaseDate": StageDateName.AUTOMATIC_RELEASE,
    "confirmedReleaseDate": StageDateName.CONFIRMED_RELEASE,
    "postRecallReleaseDate": StageDateName.POST_RECALL_RELEASE,
    "homeDetentionCurfewEligibilityDate": StageDateName.HDC_ELIGIBILITY,
    "releaseOnTemporaryLicenceDate": StageDateName.TEMPORARY_RELEASE,
    "paroleEligibilityDate": StageDateName.PAROLE_ELIGIBILITY,
    "tariffDate": StageDateName.TARIFF_EXPIRY,
    "licenceExpiryDate": StageDateName.LICENCE_END,
    "sentenceExpiryDate": StageDateName.SENTENCE_END,
}
FIELDS = (
    "prisonerNumber",
    *_DATES,
    "legalStatus",
    "inOutStatus",
    "recall",
    "lastMovementReasonCode",
    "restrictedPatient",
    "category",
    "indeterminateSentence",
)
"""Every field of a record that is read."""
_CODE = re.compile(r"[A-Z0-9_]{1,24}")


def is_prisoner(content: Mapping[str, Any]) -> bool:
    """Whether a document is a prisoner's record."""
    return "prisonerNumber" in content


def read_prisoner(content: Mapping[str, Any], as_at: date | None) -> SentenceSnapshot:
    """One record, as what it says of the sentence.

    The kind of sentence stays unknown: no word of a record is known to mean one kind alone.

    Raises:
        FileRefusedError: It has no NOMS number, or a date can't be read.
    """
    noms = word(content, "prisonerNumber")
    if not NOMS_PATTERN.fullmatch(noms):
        raise FileRefusedError("there is no NOMS number in prisonerNumber")
    given = [(name, day(content, field)) for field, name in _DATES.items()]
    dates = (StageDate(name, on) for name, on in given if on is not None)
    return SentenceSnapshot(
        noms=noms,
        sentence_kind=SentenceKind.UNKNOWN,
        dates=tuple(sorted(dates, key=lambda one: one.name.value)),
        as_at=as_at,
        record=PrisonerWords(
            legal_status=closed_word(content, "legalStatus", _CODE),
            in_out_status=closed_word(content, "inOutStatus", _CODE),
            recall=_flag(content, "recall"),
            last_movement=closed_word(content, "lastMovementReasonCode", _CODE),
            restricted_patient=_flag(content, "restrictedPatient"),
            category=closed_word(content, "category", _CODE),
            indeterminate=yes_or_no(content, "indeterminateSentence"),
        ),
    )


def _flag(content: Mapping[str, Any], name: str) -> str:
    value = yes_or_no(content, name)
    return "" if value is None else str(value).lower()


PRISONERS = DocumentKind(
    "prisoners' records",
    SentenceSnapshot,
    is_prisoner,
    lambda content, terms: read_prisoner(content, terms.as_at),
)
