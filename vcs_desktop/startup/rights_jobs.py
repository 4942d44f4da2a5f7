"""The jobs about a person's rights behind the window's ports, each bound to one open desk."""

from pathlib import Path

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.erase_case import (
    Erased,
    ErasurePreview,
    ErasureWish,
    erase_case,
    preview_erasure,
)
from vcs_desktop.office.make_pack import MadePack, PackWish, make_pack
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskRights:
    """Packs and erasures (`ui.rights_ports.RightsJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def make_pack(self, case: CaseId, out: Path) -> MadePack:
        """Save everything held about a person, for that person."""
        return make_pack(self._desk, PackWish(case, out))

    def preview_erasure(self, case: CaseId) -> ErasurePreview:
        """What an erasure takes away and what stays."""
        return preview_erasure(self._desk, case)

    def erase_case(self, wish: ErasureWish) -> Erased:
        """Erase a case for good."""
        return erase_case(self._desk, wish)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
