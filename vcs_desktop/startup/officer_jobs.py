"""Officers and one's own way in, behind the window's port, bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing itself.
"""

from vcs_desktop.kernel.officer import Role
from vcs_desktop.office import officers
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.officers import NewColleague
from vcs_desktop.office.powers import Power, why_not
from vcs_desktop.startup.key_ways import ByPassphrase, switch_office_keyring, way_of
from vcs_desktop.ui.officer_ports import OfficersShown
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class OfficersDesk:
    """The officers of an open office (`ui.officer_ports.OfficerJobs`)."""

    def __init__(self, back: BackOffice) -> None:
        self._open_back = back

    def look(self) -> OfficersShown:
        """Everybody who is or was an officer here."""
        back = self._back
        lines = officers.list_officers(back)
        own = [line.uses_keyring for line in lines if line.name == back.officer.name]
        return OfficersShown(
            lines=lines,
            why_only_shown=why_not(back.officer, Power.OFFICERS),
            uses_keyring=any(own),
            keys_owed=officers.are_keys_owed(back),
        )

    def add(self, new: NewColleague, own_passphrase: str) -> None:
        """Let somebody in."""
        officers.add_officer(self._back, new, self._way(own_passphrase))

    def change_roles(self, name: str, roles: frozenset[Role]) -> None:
        """Let an officer have these roles and no others."""
        officers.change_roles(self._back, name, roles)

    def let_go(self, name: str, hand_cases_to: str, own_passphrase: str) -> int:
        """Let an officer go, and say how many cases went over."""
        way = self._way(own_passphrase)
        return officers.let_officer_go(self._back, name, hand_cases_to, way)

    def change_passphrase(self, own_passphrase: str, new_passphrase: str) -> None:
        """Change one's own passphrase."""
        way = self._way(own_passphrase)
        officers.change_own_passphrase(self._back, way, new_passphrase)

    def switch_keyring(self, own_passphrase: str, *, on: bool) -> None:
        """Let this computer's keyring open the office, or not."""
        back = self._back
        switch_office_keyring(
            back.profile.folder, self._way(own_passphrase), on=on, clock=back.clock
        )

    def _way(self, own_passphrase: str) -> ByPassphrase:
        return way_of(self._open_back.officer.name, own_passphrase)

    @property
    def _back(self) -> BackOffice:
        """The back office, for a job in the background."""
        forbid_window_thread()
        return self._open_back
