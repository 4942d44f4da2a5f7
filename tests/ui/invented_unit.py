"""The unit of an office that is not there."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.kernel.officer import Nation, Unit
from vcs_desktop.office.change_unit import HeadTrial, UnitShown
from vcs_desktop.office.unit_details import UnitFault, UnitField, UnitProblem
from vcs_desktop.paper.pixels import PagePixels

A_UNIT = Unit(
    "Invented Liaison Unit",
    Nation.ENGLAND,
    ("1 Invented Square", "Exampleton", "ZZ99 1AA"),
    "01632 960000",
    "unit@example.com",
)
A_HEAD = PagePixels(210, 98, bytes([255]) * (210 * 98 * 3))


@dataclass
class InventedUnit:
    """Keeps what it was told; refuses a telephone with letters in it."""

    unit: Unit = A_UNIT
    changed_by: str = ""
    why_only_shown: str = ""
    refusal: KnownError | None = None
    told: list[Unit] = field(default_factory=list)

    def look(self) -> UnitShown:
        changed_at = datetime(2026, 11, 20, 9, 5, tzinfo=UTC) if self.changed_by else None
        return UnitShown(self.unit, changed_at, self.changed_by, self.why_only_shown)

    def try_head(self, wanted: Unit) -> HeadTrial:
        if wanted.telephone.isalpha():
            words = "The telephone number is not one."
            return HeadTrial((UnitProblem(UnitField.TELEPHONE, UnitFault.BAD_TELEPHONE, words),))
        return HeadTrial(head=A_HEAD)

    def change(self, wanted: Unit, seen: Unit) -> Unit:
        if self.refusal is not None:
            raise self.refusal
        if seen != self.unit:
            raise ChangedMeanwhileError("It was changed meanwhile.", "Nothing was saved.", "Look.")
        self.told.append(wanted)
        self.unit, self.changed_by = wanted, "Olwen Invented"
        return wanted
