"""What the Officers part of Settings needs from outside, as a protocol.  Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vcs_desktop.kernel.officer import Role
    from vcs_desktop.office.officers import NewColleague, OfficerLine


@dataclass(frozen=True, slots=True)
class OfficersShown:
    """Who is in the unit, and what whoever looks may do about it.

    Attributes:
        why_only_shown: Why they may not let anybody in or go; empty where they may.
        uses_keyring: This computer's keyring may open the office for them.
        keys_owed: The keys are still to be made anew, because somebody left.
    """

    lines: tuple[OfficerLine, ...]
    why_only_shown: str
    uses_keyring: bool
    keys_owed: bool


class OfficerJobs(Protocol):
    """Officers, and one's own way in.  Each asks for one's own passphrase."""

    def look(self) -> OfficersShown:
        """Everybody who is or was an officer here."""

    def add(self, new: NewColleague, own_passphrase: str) -> None:
        """Let somebody in."""

    def change_roles(self, name: str, roles: frozenset[Role]) -> None:
        """Let an officer have these roles and no others."""

    def let_go(self, name: str, hand_cases_to: str, own_passphrase: str) -> int:
        """Let an officer go, and say how many cases went over."""

    def change_passphrase(self, own_passphrase: str, new_passphrase: str) -> None:
        """Change one's own passphrase."""

    def switch_keyring(self, own_passphrase: str, *, on: bool) -> None:
        """Let this computer's keyring open the office, or not."""
