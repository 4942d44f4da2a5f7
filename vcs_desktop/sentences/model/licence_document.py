"""A licence as this store may keep it: codes, kind, status and dates.

Its text is dropped where it is read: a condition of no contact holds the victim's name.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.rules.key_stage import LicenceKind, StageDate
from vcs_desktop.rules.licence_conditions import TextSays


@dataclass(frozen=True, slots=True)
class ConditionSeen:
    """One condition on a licence: its code, and the one thing its text plainly forbids."""

    code: str
    says: TextSays


@dataclass(frozen=True, slots=True)
class LicenceDocument:
    """What a source said about one licence.

    Attributes:
        noms: The offender's NOMS number, or empty.
        crn: The offender's case number, or empty.
        licence_id: The licence's number; a variation has one of its own.
        kind: The kind of licence.
        status: Its status, by the word of the licence service; `OTHER` for no such word.
        licence_type: `AP`, `PSS`, `AP_PSS`, or `OTHER`.
        conditions: Its conditions; None where the document does not list them.
        dates: Its first and last day, as far as given.
        created_at: When it was begun, UTC, where given; likewise the next two.
        approved_at: When it was approved.
        updated_at: When it was last changed.
    """

    noms: str
    crn: str
    licence_id: str
    kind: LicenceKind
    status: str
    licence_type: str
    conditions: tuple[ConditionSeen, ...] | None
    dates: tuple[StageDate, ...]
    created_at: datetime | None = None
    approved_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def said_at(self) -> datetime | None:
        """The moment that it speaks of; None where it gives none."""
        moments = (self.created_at, self.approved_at, self.updated_at)
        return max((moment for moment in moments if moment), default=None)

    @property
    def fingerprint(self) -> str:
        """The identity of what it says: a repeat has the same."""
        conditions = self.conditions
        content = [
            self.noms,
            self.crn,
            self.licence_id,
            self.kind.value,
            self.status,
            self.licence_type,
            None if conditions is None else [[seen.code, seen.says.value] for seen in conditions],
            [[day.name.value, day.on.isoformat()] for day in self.dates],
            [
                moment.isoformat() if moment else None
                for moment in (self.created_at, self.approved_at, self.updated_at)
            ],
        ]
        return hashlib.sha256(json.dumps(["licence", content]).encode()).hexdigest()
