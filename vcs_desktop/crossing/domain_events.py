"""Read a domain event: an allow-list of closed fields, and nothing else leaves this module.

Prison, place, description and details are dropped here, and so is whatever else a message
carries.  The shapes are those of the repositories hmpps-domain-events and
hmpps-probation-integration-services.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vcs_desktop.crossing.closed_words import (
    CRN_PATTERN,
    NOMS_PATTERN,
    OTHER,
    closed_word,
    moment,
    number_as_text,
    word,
)
from vcs_desktop.crossing.kinds import DocumentKind
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.sentences.model.message import EventMessage

_EVENT_TYPE = re.compile(
    r"(prison-offender-events|prisoner-offender-search|create-and-vary-a-licence|probation-case"
    r"|restricted-patients|prison-recall|person|calculate-release-dates)(\.[a-z-]{1,40}){1,4}"
)
_MOVEMENT_CODE = re.compile(r"[A-Z0-9_]{1,8}")
_REASON = re.compile(
    "TEMPORARY_ABSENCE_RELEASE|RELEASED_TO_HOSPITAL|RELEASED|SENT_TO_COURT|TRANSFERRED|UNKNOWN"
    "|ADMISSION|TEMPORARY_ABSENCE_RETURN|RETURN_FROM_COURT"
)
_NUMBERS = ("nomsNumber", "prisonerNumber", "prisonerId")
"""Where a NOMS number stands in messages without `personReference`, such as that of a death."""
_CAUSE = re.compile("RECALL")
"""The one probable cause whose meaning is known; any other is a doubt."""


def is_event(content: Mapping[str, Any]) -> bool:
    """Whether a document is a domain event."""
    return "eventType" in content


def read_event(content: Mapping[str, Any]) -> EventMessage:
    """One event.

    Raises:
        FileRefusedError: It does not say when it happened.
    """
    about = content.get("additionalInformation")
    extra: Mapping[str, Any] = about if isinstance(about, dict) else {}
    event_type = closed_word(content, "eventType", _EVENT_TYPE)
    every_noms = _identifiers(content, "NOMS") | _words(extra, *_NUMBERS)
    every_crn = _identifiers(content, "CRN") | _words(extra, "crn")
    noms, is_one_offender = _the_one(every_noms, NOMS_PATTERN)
    crn, is_one_case = _the_one(every_crn, CRN_PATTERN)
    return EventMessage(
        event_type=event_type if event_type not in {"", OTHER} else OTHER.lower(),
        noms=noms,
        reason=closed_word(extra, "reason", _REASON),
        movement_code=closed_word(extra, "nomisMovementReasonCode", _MOVEMENT_CODE),
        occurred_at=_occurred_at(content),
        probable_cause=closed_word(extra, "probableCause", _CAUSE),
        # A message that names two offenders names none, whatever else it says of them.
        crn=crn if is_one_offender and is_one_case else "",
        licence_id=number_as_text(extra, "licenceId"),
    )


def _identifiers(content: Mapping[str, Any], kind: str) -> set[str]:
    """The numbers of one kind in `personReference`; a message of a death, say, has none."""
    reference = content.get("personReference")
    identifiers = reference.get("identifiers") if isinstance(reference, dict) else None
    return {
        word(identifier, "value")
        for identifier in (identifiers if isinstance(identifiers, list) else [])
        if isinstance(identifier, dict) and identifier.get("type") == kind
    }


def _words(content: Mapping[str, Any], *names: str) -> set[str]:
    return {word(content, name) for name in names}


def _the_one(candidates: set[str], pattern: re.Pattern[str]) -> tuple[str, bool]:
    """The one number there is, or empty; and False where there are two."""
    found = {candidate for candidate in candidates if pattern.fullmatch(candidate)}
    return (found.pop(), True) if len(found) == 1 else ("", not found)


def _occurred_at(content: Mapping[str, Any]) -> datetime:
    found = moment(word(content, "occurredAt"))
    if found is None:
        raise FileRefusedError("the message has no readable time in occurredAt")
    return found


EVENTS = DocumentKind(
    "domain events", EventMessage, is_event, lambda content, _terms: read_event(content)
)
