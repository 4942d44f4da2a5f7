"""Read a licence: codes, kind, status and dates, and nothing else.

The text of a condition, what was written into it, bespoke conditions and uploads are dropped
here: a condition of no contact holds the victim's name.  Of a text one thing only is kept, as a
closed word: whether it plainly forbids to enter or to leave.  The shape is that of the repository
create-and-vary-a-licence-api.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from vcs_desktop.crossing.closed_words import (
    CRN_PATTERN,
    NOMS_PATTERN,
    closed_word,
    day,
    moment,
    number_as_text,
    word,
)
from vcs_desktop.crossing.kinds import DocumentKind
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.key_stage import LicenceKind, StageDate, StageDateName
from vcs_desktop.rules.licence_conditions import TextSays
from vcs_desktop.sentences.model.licence_document import ConditionSeen, LicenceDocument
from vcs_desktop.sentences.model.licence_meaning import LICENCE_KINDS

_DATES = {
    "licenceStartDate": StageDateName.LICENCE_START,
    "licenceExpiryDate": StageDateName.LICENCE_END,
}
FIELDS = (
    "id",
    "kind",
    "licenceType",
    "statusCode",
    "prisonNumber",
    "crn",
    *_DATES,
    "createdDateTime",
    "approvedDateTime",
    "updatedDateTime",
    "conditions",
)
"""Every field of a licence that is read."""
_LISTS = ("standard", "additional")
_CODE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""What a code of the policy looks like.  Older codes are words, and concern no victim here."""
_STATUS = re.compile(r"[A-Z_]{1,32}")
_TYPE = re.compile("AP|PSS|AP_PSS")
_FORBIDS = {
    TextSays.DO_NOT_ENTER: re.compile(r"\bnot (to )?enter\b", re.IGNORECASE),
    TextSays.DO_NOT_LEAVE: re.compile(r"\bnot (to )?leave\b", re.IGNORECASE),
}


def is_licence(content: Mapping[str, Any]) -> bool:
    """Whether a document is a licence."""
    return "statusCode" in content and "id" in content


def read_licence(content: Mapping[str, Any]) -> LicenceDocument:
    """One licence.

    Raises:
        FileRefusedError: It has no number, or a date can't be read.
    """
    licence_id = number_as_text(content, "id")
    if not licence_id:
        raise FileRefusedError("the licence has no number in id")
    noms, crn = word(content, "prisonNumber"), word(content, "crn")
    given = [(name, day(content, field)) for field, name in _DATES.items()]
    return LicenceDocument(
        noms=noms if NOMS_PATTERN.fullmatch(noms) else "",
        crn=crn if CRN_PATTERN.fullmatch(crn) else "",
        licence_id=licence_id,
        kind=LICENCE_KINDS.get(word(content, "kind"), LicenceKind.UNKNOWN),
        status=closed_word(content, "statusCode", _STATUS),
        licence_type=closed_word(content, "licenceType", _TYPE),
        conditions=_conditions(content),
        dates=tuple(StageDate(name, on) for name, on in given if on is not None),
        created_at=moment(word(content, "createdDateTime")),
        approved_at=moment(word(content, "approvedDateTime")),
        updated_at=moment(word(content, "updatedDateTime")),
    )


def _conditions(content: Mapping[str, Any]) -> tuple[ConditionSeen, ...] | None:
    """Every condition with a code of the policy, in a steady order; None where none are listed."""
    parts = content.get("conditions")
    if not isinstance(parts, dict):
        return None
    found = {seen for part in parts.values() for seen in _conditions_of(part)}
    return tuple(sorted(found, key=lambda seen: (seen.code, seen.says)))


def _conditions_of(part: object) -> Iterator[ConditionSeen]:
    for name in _LISTS:
        rows = part.get(name) if isinstance(part, dict) else None
        for row in rows if isinstance(rows, list) else []:
            code = word(row, "code") if isinstance(row, dict) else ""
            if _CODE.fullmatch(code):
                yield ConditionSeen(code, _what_it_forbids(word(row, "text")))


def _what_it_forbids(text: str) -> TextSays:
    found = [says for says, pattern in _FORBIDS.items() if pattern.search(text)]
    return found[0] if len(found) == 1 else TextSays.NEITHER


LICENCES = DocumentKind(
    "licences", LicenceDocument, is_licence, lambda content, _terms: read_licence(content)
)
