"""Backups of an open office, behind the window's port.

Every job refuses to run on the window's thread.  Decides nothing itself.
"""

from pathlib import Path

from vcs_desktop.kernel.long_work import LongWork
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.back_up import back_up, backups_in_view, set_place
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.powers import Power, why_not
from vcs_desktop.office.return_before_upgrade import return_before_upgrade, way_back
from vcs_desktop.startup.backups import keep_by_itself, prove_now
from vcs_desktop.ui.backup_ports import BackupsLook
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class BackupsDesk:
    """The backups of an open office (`ui.backup_ports.BackupJobs`)."""

    def __init__(self, back: BackOffice) -> None:
        self._open_back = back

    def look(self) -> BackupsLook:
        """How they stand."""
        office = office_to_keep(self._back)
        view, way = backups_in_view(office), way_back(office)
        state = view.state
        return BackupsLook(
            made_at=state.made_at,
            count=len(view.here),
            folder=str(office.profile.backups),
            place=state.place,
            placed_at=state.placed_at,
            proved_at=state.proved_at,
            findings=state.proof_findings,
            problem=view.problem,
            work_since=way.work_since if way else None,
            upgraded_at=way.upgraded_at if way else None,
            why_not=why_not(self._back.officer, Power.RESTORE),
        )

    def keep_by_itself(self, work: LongWork) -> BackupsLook:
        """Make the day's backup and try the week's restore out, where they are due."""
        keep_by_itself(self._back, work)
        return self.look()

    def back_up(self, work: LongWork) -> BackupsLook:
        """Make a backup now."""
        back_up(office_to_keep(self._back, work))
        return self.look()

    def prove(self, work: LongWork) -> BackupsLook:
        """Try a restore out now, on a copy."""
        prove_now(self._back, work)
        return self.look()

    def set_place(self, folder: Path | None) -> BackupsLook:
        """Choose the second place, or none."""
        set_place(office_to_keep(self._back), folder)
        return self.look()

    def return_before_upgrade(self, shown: int) -> None:
        """Put the office back as it was before its last upgrade.  It is closed by this."""
        return_before_upgrade(self._back, loses_work=True, shown=shown)

    @property
    def _back(self) -> BackOffice:
        forbid_window_thread()
        return self._open_back
