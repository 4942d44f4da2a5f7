"""Stand-ins for packs and erasures."""

from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.erase_case import Erased, ErasurePreview, ErasureWish
from vcs_desktop.office.make_pack import MadePack, PlaceToCheck


@dataclass
class InventedRights:
    """Keeps what it was told with the rest of the office."""

    told: list[object]
    against: tuple[str, ...] = ()

    def make_pack(self, case: CaseId, out: Path) -> MadePack:
        self.told.append(("pack", case, out))
        place = PlaceToCheck(1, "the address", "1 Invented Street", named_somebody=False, page=2)
        return MadePack("pack-1", ("VC-000412",), 1, (place,), ("VC-000077",))

    def preview_erasure(self, case: CaseId) -> ErasurePreview:
        self.told.append(("preview", case))
        goes = (("the case itself", 1), ("letters, with their pages", 2))
        return ErasurePreview("VC-000412", goes, ("A stub.",), ("Backups.",), self.against)

    def erase_case(self, wish: ErasureWish) -> Erased:
        self.told.append(wish)
        return Erased("VC-000412", is_wiped=True)


class HasRights:
    """An invented office in which packs are made and cases erased."""

    told: list[object]
    against = ()

    @property
    def rights(self) -> InventedRights:
        return InventedRights(self.told, self.against)
