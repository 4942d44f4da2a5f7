"""Who may do what: the one table of roles and powers, and the one question.

Nobody may do what no role of theirs allows.  It keeps honest people to their part and tells
the others apart in the record; whoever holds the keys of the stores could write a program of
their own that doesn't ask (SECURITY.md).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer, Role


class Power(StrEnum):
    """Something that not every officer may do."""

    CASES = "cases"
    """Working with cases: everything that names a victim."""
    SETTINGS = "settings"
    """Deciding for the whole unit: figures, bank holidays, rules."""
    LETTERHEAD = "letterhead"
    """Changing the unit's name, and how letters say that it is reached."""
    OFFICERS = "officers"
    """Letting officers in and out, and giving them roles."""
    KEYS = "keys"
    """Making keys anew, and the recovery sheet."""
    BACKUPS = "backups"
    """Making backups and proving them."""
    RESTORE = "restore"
    """Bringing a backup back, and choosing the second place of backups."""
    OUTSIDE_LOOKS = "outside-looks"
    """Seeing who looked at whose cases, and why."""
    RECORD = "record"
    """Reading the record of who did what."""
    CHECK = "check"
    """Looking through the whole office for damage."""
    DIAGNOSTICS = "diagnostics"
    """Reading what the program says about itself, without anything personal."""
    ERASURE = "erasure"
    """Deleting a person's data for good."""
    RETENTION = "retention"
    """Deciding how long closed cases are kept."""
    PACKS = "packs"
    """Making the pack of everything that is held about a person, for that person."""
    WORKLOAD = "workload"
    """Seeing in numbers what everybody in the unit holds and owes; one's own anybody sees."""


_EVERYBODY = frozenset({Power.CHECK, Power.BACKUPS, Power.DIAGNOSTICS})

_POWERS: Mapping[Role, frozenset[Power]] = {
    Role.VLO: _EVERYBODY | {Power.CASES},
    Role.SPO: frozenset(Power),
    Role.ADMINISTRATOR: _EVERYBODY | {Power.LETTERHEAD, Power.OFFICERS, Power.KEYS, Power.RESTORE},
    Role.AUDITOR: frozenset({Power.CHECK, Power.RECORD, Power.DIAGNOSTICS}),
}

_WHO_MAY = {
    Power.CASES: "a Victim Liaison Officer or a senior probation officer",
    Power.SETTINGS: "a senior probation officer",
    Power.LETTERHEAD: "a senior probation officer or an administrator",
    Power.OFFICERS: "a senior probation officer or an administrator",
    Power.KEYS: "a senior probation officer or an administrator",
    Power.BACKUPS: "a Victim Liaison Officer, a senior probation officer or an administrator",
    Power.RESTORE: "a senior probation officer or an administrator",
    Power.OUTSIDE_LOOKS: "a senior probation officer",
    Power.RECORD: "a senior probation officer or an auditor",
    Power.CHECK: "any officer with a role",
    Power.DIAGNOSTICS: "any officer with a role",
    Power.ERASURE: "a senior probation officer",
    Power.RETENTION: "a senior probation officer",
    Power.PACKS: "a senior probation officer",
    Power.WORKLOAD: "a senior probation officer",
}


class Seat(Protocol):
    """An open office, as far as this question needs it: somebody sits there."""

    @property
    def officer(self) -> Officer:
        """Who it is open for."""


def may(officer: Officer, power: Power) -> bool:
    """Whether a role of this officer allows it."""
    return any(power in _POWERS[role] for role in officer.roles) and officer.left_on is None


def require(seat: Seat, power: Power) -> None:
    """Refuse what no role of the officer at this seat allows.

    Raises:
        KnownError: None does.
    """
    if not may(seat.officer, power):
        raise KnownError(
            f"This is for {_WHO_MAY[power]}.",
            "Nothing was done.",
            "Ask one of them, or ask whoever looks after officers to change your roles.",
        )


def why_not(officer: Officer, power: Power) -> str:
    """Why a screen only shows, in words for it; empty where the officer may."""
    return "" if may(officer, power) else f"Only shown: changing it is for {_WHO_MAY[power]}."
