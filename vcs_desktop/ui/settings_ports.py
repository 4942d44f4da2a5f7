"""What the settings screen needs from outside, as a protocol; see `ui.ports`.  Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vcs_desktop.office.late_holidays import HolidayDecision
    from vcs_desktop.office.policy_rehearsal import PackTrial
    from vcs_desktop.office.rule_list import RuleList
    from vcs_desktop.office.team_settings import SettingDecision, SettingLine
    from vcs_desktop.office.what_moves import WhatMoves
    from vcs_desktop.rules.office_policy import SettingChange
    from vcs_desktop.rules.rule_pack import RulePack
    from vcs_desktop.ui.officer_ports import OfficerJobs
    from vcs_desktop.ui.unit_ports import UnitJobs


@dataclass(frozen=True, slots=True)
class WhatIsSet:
    """Everything that the senior officer may decide about, as it stands.

    Attributes:
        why_only_shown: Why this officer may not decide about it; empty where they may.
        today: The present day, for days that are typed as a word.
    """

    rules: RuleList
    figures: tuple[SettingLine, ...]
    changes: tuple[SettingDecision, ...]
    holidays: tuple[HolidayDecision, ...]
    why_only_shown: str = ""
    today: date | None = None


class SettingsJobs(Protocol):
    """What may be decided about a whole office: each thing tried first, on a private copy."""

    @property
    def officers(self) -> OfficerJobs:
        """Who is in the unit, and one's own way in."""

    @property
    def unit(self) -> UnitJobs:
        """The unit, as letters tell it."""

    def look(self) -> WhatIsSet:
        """Rules, figures, changes and added bank holidays."""

    def preview_setting(self, change: SettingChange) -> WhatMoves:
        """What a figure would move."""

    def change_setting(self, change: SettingChange, reason: str) -> WhatMoves:
        """Set a figure from a day on."""

    def preview_undo(self, reference: str) -> WhatMoves:
        """What taking a change back would move."""

    def undo_setting(self, reference: str, reason: str) -> WhatMoves:
        """Take a change back."""

    def preview_added(self, on: date) -> WhatMoves:
        """What a bank holiday would move."""

    def add_holiday(self, on: date, name: str, source: str) -> WhatMoves:
        """Add a bank holiday."""

    def preview_removed(self, on: date) -> WhatMoves:
        """What taking a bank holiday back would move."""

    def remove_holiday(self, on: date, reason: str) -> WhatMoves:
        """Take a bank holiday back."""

    def try_pack(self, folder: Path) -> tuple[RulePack, PackTrial]:
        """Read the rules in a folder and see who would be owed what."""

    def adopt_pack(self, pack: RulePack, reason: str) -> WhatMoves:
        """Take the rules that were tried into use."""

    def preview_drop(self) -> WhatMoves:
        """What going back to the program's own rules would move."""

    def drop_pack(self, reason: str) -> WhatMoves:
        """Go back to the program's own rules."""
