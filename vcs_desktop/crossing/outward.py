"""Outward: everything that may leave for those who decide, and nothing else.

A request is forwarded as one page.  Its fields are on an allow-list of their own for each
recipient; the person's name, address, telephone, email and words have no place on any of them
(MAPPA report Lancashire 2022-23, l.269: the record stays apart from sentence management).  The
officer's description of an area is the one text that somebody wrote, so it is looked through.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vcs_desktop.crossing.given_away import PrivateFacts, given_away
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.case_words import Recipient, RequestKind
from vcs_desktop.victims.model.disclosure import Disclosed

_EVERYWHERE = frozenset(
    {"invented", "request", "kind", "offender_noms", "asked_on", "on", "officer", "zone"}
)
_OF_A_LICENCE = _EVERYWHERE | {"condition_code", "wording"}

ALLOWED: Mapping[Recipient, frozenset[str]] = {
    Recipient.PROBATION_PRACTITIONER: _OF_A_LICENCE,
    Recipient.PRISON: _OF_A_LICENCE,
    Recipient.PAROLE_BOARD: _OF_A_LICENCE,
    Recipient.SECRETARY_OF_STATE: _OF_A_LICENCE,
    # The conditions of a discharge from hospital are not those of the licence policy.
    Recipient.TRIBUNAL: _EVERYWHERE,
    Recipient.HOSPITAL: _EVERYWHERE,
}
"""The fields that may leave, for each who decides."""

_WRITTEN_HERE = ("zone",)
"""Fields with words that an officer wrote; all the others are closed words and codes."""

_LONGEST_ZONE = 1_500
_MOST_LINES = 25

_NOT_REAL = "nothing on this page is real, and nobody is to act on it"

_TITLES = {
    "invented": "INVENTED",
    "request": "Our reference",
    "kind": "What is asked for",
    "condition_code": "Licence condition",
    "wording": "Its wording",
    "offender_noms": "Prison number",
    "asked_on": "Asked on",
    "on": "Sent on",
    "officer": "Victim Liaison Officer",
    "zone": "The area",
}


@dataclass(frozen=True, slots=True)
class Asking:
    """What a request says to whoever decides.

    Attributes:
        wording: The licence policy's own words, with their gaps; no name stands in them.
        offender_noms: Empty where nothing was heard of the sentence yet.
        zone: The officer's description of the area, if there is one.
        is_invented: The office is invented: the page says so first.
    """

    request: str
    kind: RequestKind
    condition_code: str
    wording: str
    offender_noms: str
    asked_on: date
    on: date
    officer: str
    zone: str = ""
    is_invented: bool = False


@dataclass(frozen=True, slots=True)
class OutwardAnswer:
    """One page that may leave, field by field."""

    to_whom: Recipient
    fields: tuple[tuple[str, str], ...]

    @property
    def what(self) -> Disclosed:
        """What kind of thing it is, for the disclosure register."""
        has_zone = any(name == "zone" for name, _ in self.fields)
        return Disclosed.CONDITION_REQUEST_WITH_ZONE if has_zone else Disclosed.CONDITION_REQUEST

    @property
    def not_listed(self) -> frozenset[str]:
        """Its fields that are on no list for this recipient."""
        return frozenset(name for name, _ in self.fields) - ALLOWED[self.to_whom]

    @property
    def as_json(self) -> str:
        """The page for a program, in one spelling."""
        whole = {"to_whom": self.to_whom.value} | dict(self.fields)
        return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"

    @property
    def as_text(self) -> str:
        """The page for a reader."""
        lines = [f"{_TITLES[name]}: {value}" for name, value in self.fields]
        return "\n".join(["Request from the Victim Contact Scheme", "", *lines]) + "\n"

    @property
    def sha256(self) -> str:
        """Stands for the page, however it was saved."""
        return hashlib.sha256(self.as_json.encode()).hexdigest()

    def gives_away(self, private: PrivateFacts) -> frozenset[str]:
        """What about the person stands in the words that an officer wrote."""
        words = "\n".join(value for name, value in self.fields if name in _WRITTEN_HERE)
        return given_away(words, private)


def outward_answer(asking: Asking, to_whom: Recipient) -> OutwardAnswer:
    """Put on the page what this recipient may see of a request."""
    every = {
        "invented": _NOT_REAL if asking.is_invented else "",
        "request": asking.request,
        "kind": asking.kind.value,
        "condition_code": asking.condition_code,
        "wording": asking.wording,
        "offender_noms": asking.offender_noms,
        "asked_on": asking.asked_on.isoformat(),
        "on": asking.on.isoformat(),
        "officer": asking.officer,
        "zone": asking.zone,
    }
    kept = {name: value for name, value in every.items() if value and name in ALLOWED[to_whom]}
    return OutwardAnswer(to_whom, tuple(kept.items()))


def zone_in(content: bytes) -> str:
    """The description of an area out of a text file, in one line.

    Raises:
        KnownError: It is no short text in UTF-8.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_description("is no text in UTF-8") from error
    words = " ".join(text.split())
    if not words:
        raise _no_description("is empty")
    if len(words) > _LONGEST_ZONE or len(text.splitlines()) > _MOST_LINES:
        raise _no_description("is longer than half a page")
    if not words.isprintable():
        raise _no_description("holds characters that no text does")
    return words


def _no_description(problem: str) -> KnownError:
    return KnownError(
        f"The description of the area {problem}.",
        "Nothing was forwarded.",
        "Save a short description as plain text, without anything about the person.",
    )
