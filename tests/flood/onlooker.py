"""What an onlooker, who knows the published words and none of our code, would say of a message."""

import re
from dataclasses import dataclass
from typing import Any

from tests.helpers.known_codes import is_no_news, stage_of

_NOMS = re.compile(r"[A-Z][0-9]{4}[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a message may become: this stage, no news, or else only a look."""

    stage: str | None
    is_no_news: bool


def verdict_on(document: dict[str, Any]) -> Verdict:
    """What the published words of a message allow it to become, and nothing else."""
    about = document.get("additionalInformation")
    extra = about if isinstance(about, dict) else {}
    kind = _text(document, "eventType")
    reason, code = _text(extra, "reason"), _text(extra, "nomisMovementReasonCode")
    stage = stage_of(kind, reason, code, _text(extra, "probableCause"))
    names_one = len(_offenders(document, extra)) == 1
    return Verdict(stage if names_one else None, is_no_news(kind, reason, code))


def _offenders(document: dict[str, Any], extra: dict[str, Any]) -> set[str]:
    reference = document.get("personReference")
    listed = reference.get("identifiers") if isinstance(reference, dict) else None
    rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
    said = [_text(row, "value") for row in rows if row.get("type") == "NOMS"]
    said += [_text(extra, name) for name in ("nomsNumber", "prisonerNumber", "prisonerId")]
    return {number for number in said if _NOMS.fullmatch(number)}


def _text(part: dict[str, Any], name: str) -> str:
    value = part.get(name)
    return value if isinstance(value, str) else ""
