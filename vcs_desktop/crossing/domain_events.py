"""Read domain events: bare, in the envelope that they travel in, or one on each line.

Only closed fields leave this module.  Prison, place, description and details are dropped
here, and so is whatever else a message carries.  The shapes are those of the repositories
hmpps-domain-events and hmpps-probation-integration-services.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.clock import LONDON, is_countable
from vcs_desktop.sentences.model.message import EventMessage

NOMS_PATTERN = re.compile(r"[A-Z][0-9]{4}[A-Z]{2}")
_EVENT_TYPE = re.compile(
    r"(prison-offender-events|prisoner-offender-search|create-and-vary-a-licence|probation-case"
    r"|restricted-patients|prison-recall|person|calculate-release-dates)(\.[a-z-]{1,40}){1,4}"
)
_MOVEMENT_CODE = re.compile(r"[A-Z0-9_]{1,8}")
_REASONS = frozenset(
    {
        "TEMPORARY_ABSENCE_RELEASE",
        "RELEASED_TO_HOSPITAL",
        "RELEASED",
        "SENT_TO_COURT",
        "TRANSFERRED",
        "UNKNOWN",
        "ADMISSION",
        "TEMPORARY_ABSENCE_RETURN",
        "RETURN_FROM_COURT",
    }
)
_OTHER = "OTHER"
"""Stands for a word that is on no closed list: what it said is not kept."""


def read_events(text: str) -> tuple[EventMessage, ...]:
    """Every event in the text, in order.

    Raises:
        FileRefusedError: The text is not made of domain events.
    """
    return tuple(_event(content, line) for content, line in _documents(text))


def _documents(text: str) -> Iterator[tuple[Mapping[str, Any], int]]:
    """One JSON document, a list of them, or one on each line, with the line it starts on."""
    whole = _parsed(text)
    if whole is None:
        # Not `splitlines`, which also cuts at characters that may stand inside a message.
        lines = [(line, number) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        documents = [(_parsed(line), number) for line, number in lines]
    else:
        documents = [(part, 1) for part in (whole if isinstance(whole, list) else [whole])]
    if not documents:
        raise FileRefusedError("the file is empty")
    for content, line in documents:
        if not isinstance(content, dict):
            raise FileRefusedError("it is not JSON, or not a message", line=line)
        yield _out_of_the_envelope(content, line), line


def _parsed(text: str) -> Any:  # noqa: ANN401 - JSON is whatever it is until it is looked at
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _out_of_the_envelope(content: Mapping[str, Any], line: int) -> Mapping[str, Any]:
    """On the wire the event is a JSON string inside `Message`."""
    if "eventType" in content:
        return content
    inner = _parsed(content["Message"]) if isinstance(content.get("Message"), str) else None
    if not isinstance(inner, dict) or "eventType" not in inner:
        raise FileRefusedError("it is a JSON document of no known kind", line=line)
    return inner


def _event(content: Mapping[str, Any], line: int) -> EventMessage:
    about = content.get("additionalInformation")
    extra: Mapping[str, Any] = about if isinstance(about, dict) else {}
    event_type = _word(content, "eventType")
    return EventMessage(
        event_type=event_type if _EVENT_TYPE.fullmatch(event_type) else _OTHER.lower(),
        noms=_noms(content, extra),
        reason=_closed(_word(extra, "reason"), _word(extra, "reason") in _REASONS),
        movement_code=_movement_code(extra),
        occurred_at=_moment(_word(content, "occurredAt"), line),
    )


def _noms(content: Mapping[str, Any], extra: Mapping[str, Any]) -> str:
    """The NOMS number; some messages, such as a death, have no `personReference`."""
    reference = content.get("personReference")
    identifiers = reference.get("identifiers") if isinstance(reference, dict) else None
    candidates = [
        _word(identifier, "value")
        for identifier in (identifiers if isinstance(identifiers, list) else [])
        if isinstance(identifier, dict) and identifier.get("type") == "NOMS"
    ]
    candidates += [_word(extra, "nomsNumber"), _word(extra, "prisonerNumber")]
    found = {candidate for candidate in candidates if NOMS_PATTERN.fullmatch(candidate)}
    # A message that names two offenders names none: a person must look.
    return found.pop() if len(found) == 1 else ""


def _movement_code(extra: Mapping[str, Any]) -> str:
    code = _word(extra, "nomisMovementReasonCode")
    return _closed(code, bool(_MOVEMENT_CODE.fullmatch(code)))


def _closed(word: str, is_known: bool) -> str:  # noqa: FBT001 - says whether the word before it may be kept
    return word if is_known or not word else _OTHER


def _word(content: Mapping[str, Any], name: str) -> str:
    value = content.get(name)
    return value if isinstance(value, str) else ""


def _moment(text: str, line: int) -> datetime:
    """Nine digits of a second are read to six; a time without a zone is London's."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.max.replace(tzinfo=UTC)
    if not is_countable(moment.date()):
        raise FileRefusedError("the message has no readable time in occurredAt", line=line)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=LONDON)
    return aware.astimezone(UTC)
