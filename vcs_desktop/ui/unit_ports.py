"""What the part about the unit and its letterhead needs from outside.  Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vcs_desktop.kernel.officer import Unit
    from vcs_desktop.office.change_unit import HeadTrial, UnitShown


class UnitJobs(Protocol):
    """The unit, as letters tell it."""

    def look(self) -> UnitShown:
        """How it stands now."""

    def try_head(self, wanted: Unit) -> HeadTrial:
        """What stands against a letterhead, or how a letter with it would begin."""

    def change(self, wanted: Unit, seen: Unit) -> Unit:
        """Let letters tell it so from now on; gives it as it is kept."""
