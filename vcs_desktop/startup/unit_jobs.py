"""The unit and its letterhead, behind the window's port, bound to one open office.

Every job refuses to run on the window's thread.  Decides nothing itself.
"""

from vcs_desktop.kernel.officer import Unit
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.change_unit import HeadTrial, UnitShown, change_unit, show_unit, try_head
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class UnitDesk:
    """The unit of an open office (`ui.unit_ports.UnitJobs`)."""

    def __init__(self, back: BackOffice) -> None:
        self._open_back = back

    def look(self) -> UnitShown:
        """How it stands now."""
        return show_unit(self._back)

    def try_head(self, wanted: Unit) -> HeadTrial:
        """See whether letters can be made with it, and how they would begin."""
        return try_head(self._back, wanted)

    def change(self, wanted: Unit, seen: Unit) -> Unit:
        """Let letters tell it so from now on."""
        return change_unit(self._back, wanted, seen)

    @property
    def _back(self) -> BackOffice:
        """The back office, for a job in the background."""
        forbid_window_thread()
        return self._open_back
