"""What a person's rights over their data need from outside, as a protocol; see `ui.ports`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.identifiers import CaseId

if TYPE_CHECKING:
    from vcs_desktop.office.erase_case import Erased, ErasurePreview, ErasureWish
    from vcs_desktop.office.make_pack import MadePack


class RightsJobs(Protocol):
    """Packs and erasures; only for whoever may decide about them."""

    def make_pack(self, case: CaseId, out: Path) -> MadePack:
        """Save everything held about a person, for that person."""

    def preview_erasure(self, case: CaseId) -> ErasurePreview:
        """What an erasure takes away and what stays.  It changes nothing."""

    def erase_case(self, wish: ErasureWish) -> Erased:
        """Erase a case for good."""
