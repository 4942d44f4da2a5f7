"""What may be decided about a whole office, behind the window's port, bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing itself.
"""

from datetime import date
from pathlib import Path

from vcs_desktop.office import late_holidays, policy_rehearsal, team_settings
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.policy_rehearsal import PackTrial, RulePack
from vcs_desktop.office.powers import Power, why_not
from vcs_desktop.office.rule_list import list_rules
from vcs_desktop.office.team_settings import SettingChange
from vcs_desktop.office.what_moves import WhatMoves
from vcs_desktop.startup.officer_jobs import OfficersDesk
from vcs_desktop.startup.unit_jobs import UnitDesk
from vcs_desktop.ui.settings_ports import WhatIsSet
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class SettingsDesk:
    """The decisions of an open office (`ui.settings_ports.SettingsJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    @property
    def officers(self) -> OfficersDesk:
        """Who is in the unit, and one's own way in."""
        return OfficersDesk(self._open_desk.back)

    @property
    def unit(self) -> UnitDesk:
        """The unit, as letters tell it."""
        return UnitDesk(self._open_desk.back)

    def look(self) -> WhatIsSet:
        """Rules, figures, changes and added bank holidays."""
        desk = self._desk
        return WhatIsSet(
            list_rules(desk),
            team_settings.list_settings(desk),
            team_settings.list_changes(desk),
            late_holidays.list_holidays(desk),
            why_not(desk.officer, Power.SETTINGS),
            desk.today,
        )

    def preview_setting(self, change: SettingChange) -> WhatMoves:
        """What a figure would move."""
        return team_settings.preview_setting(self._desk, change)

    def change_setting(self, change: SettingChange, reason: str) -> WhatMoves:
        """Set a figure from a day on."""
        return team_settings.change_setting(self._desk, change, reason)

    def preview_undo(self, reference: str) -> WhatMoves:
        """What taking a change back would move."""
        return team_settings.preview_undo(self._desk, reference)

    def undo_setting(self, reference: str, reason: str) -> WhatMoves:
        """Take a change back."""
        return team_settings.undo_setting(self._desk, reference, reason)

    def preview_added(self, on: date) -> WhatMoves:
        """What a bank holiday would move."""
        return late_holidays.preview_added(self._desk, on)

    def add_holiday(self, on: date, name: str, source: str) -> WhatMoves:
        """Add a bank holiday."""
        return late_holidays.add_holiday(self._desk, on, name, source)

    def preview_removed(self, on: date) -> WhatMoves:
        """What taking a bank holiday back would move."""
        return late_holidays.preview_removed(self._desk, on)

    def remove_holiday(self, on: date, reason: str) -> WhatMoves:
        """Take a bank holiday back."""
        return late_holidays.remove_holiday(self._desk, on, reason)

    def try_pack(self, folder: Path) -> tuple[RulePack, PackTrial]:
        """Read the rules in a folder and see who would be owed what."""
        desk = self._desk
        pack = policy_rehearsal.load_rule_pack(folder)
        return pack, policy_rehearsal.try_pack(desk, pack)

    def adopt_pack(self, pack: RulePack, reason: str) -> WhatMoves:
        """Take the rules that were tried into use."""
        return policy_rehearsal.adopt_pack(self._desk, pack, reason)

    def preview_drop(self) -> WhatMoves:
        """What going back to the program's own rules would move."""
        return policy_rehearsal.preview_drop(self._desk)

    def drop_pack(self, reason: str) -> WhatMoves:
        """Go back to the program's own rules."""
        return policy_rehearsal.drop_pack(self._desk, reason)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
