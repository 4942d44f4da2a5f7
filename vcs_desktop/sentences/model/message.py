"""A message about a sentence, cut down to the fields that this store may keep.

The raw message is never kept.  It may hold prison names, free text and, in a licence or a
note, a victim's name; what is not listed here is dropped before anything is stored.
"""

import hashlib
import json
from dataclasses import dataclass, fields
from datetime import date, datetime

from vcs_desktop.rules.key_stage import PatientKind, SecurityCategory, SentenceKind, StageDate
from vcs_desktop.sentences.model.prisoner_record import PrisonerWords


@dataclass(frozen=True, slots=True)
class EventMessage:
    """One domain event, as an allow-list of closed fields.

    Attributes:
        event_type: The event's type, such as `prison-offender-events.prisoner.released`.
        noms: The offender's NOMS number, or empty where the message names nobody.
        reason: The closed word in `additionalInformation.reason`, or empty.
        movement_code: The NOMIS movement reason code, or empty.
        occurred_at: When it happened, UTC, to the microsecond.
        probable_cause: The closed word in `additionalInformation.probableCause`, or empty.
        crn: The offender's case number (CRN), or empty where the message gives none.
        licence_id: The number of the licence it is about, or empty.
    """

    event_type: str
    noms: str
    reason: str
    movement_code: str
    occurred_at: datetime
    probable_cause: str = ""
    crn: str = ""
    licence_id: str = ""

    @property
    def fingerprint(self) -> str:
        """The identity of the message: a repeat has the same, whatever wrapped it."""
        content = {name: getattr(self, name) for name in _FIELDS}
        content["occurred_at"] = self.occurred_at.isoformat()
        return hashlib.sha256(_ENCODER.encode(content).encode()).hexdigest()


_FIELDS = tuple(field.name for field in fields(EventMessage))
# Made once: making it anew for each message takes longer than using it.
_ENCODER = json.JSONEncoder(sort_keys=True)


@dataclass(frozen=True, slots=True)
class SentenceSnapshot:
    """What a source said about one offender's sentence on one day.

    Attributes:
        noms: The offender's NOMS number.
        sentence_kind: The kind of sentence.
        dates: Every date given, each name at most once.
        as_at: The day the source spoke of, or None where it did not say.
        patient_kind: Under what the offender is held as a patient, where it says so.
        security_category: The security category, where it says so.
        is_recalculated: It says that the progression model changed the dates.
        record: The words of a prisoner's record, where that is what it is.
    """

    noms: str
    sentence_kind: SentenceKind
    dates: tuple[StageDate, ...]
    as_at: date | None
    patient_kind: PatientKind = PatientKind.UNKNOWN
    security_category: SecurityCategory = SecurityCategory.UNKNOWN
    is_recalculated: bool = False
    record: PrisonerWords | None = None
