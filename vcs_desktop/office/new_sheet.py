"""A new recovery sheet: printed and proved before the old one stops working."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.officers import require_own_passphrase
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.key_file import ByCode, ByPassphrase
from vcs_desktop.storage.recovery_code import new_recovery_code, read_recovery_code
from vcs_desktop.storage.renewing import stand_beside, take_the_place
from vcs_desktop.victims.services import officers, the_unit, ways_in

PrintSheet = Callable[[str, str, date], bytes]
"""Makes the recovery sheet from the code, the unit's name and the day."""


@dataclass(frozen=True, slots=True, repr=False)
class NewSheet:
    """The only copy of the new code, and the sheet to print it on."""

    recovery_code: str
    pdf: bytes


def make_sheet(back: BackOffice, way: ByPassphrase, print_sheet: PrintSheet) -> NewSheet:
    """Make a new code, which opens nothing until it is proved.

    The other officers are told of it at their next opening, proved or not.

    Raises:
        KnownError: Whoever does it may not, their passphrase is wrong, or the disk refuses.
    """
    require(back, Power.KEYS)
    require_own_passphrase(back, way)
    code = new_recovery_code()
    # Told first, so that no kill makes a sheet that nobody hears of.
    ways_in.note_sheet(back.victims)
    stand_beside(back.profile, way, ByCode(code))
    unit = the_unit.unit_in(back.victims).unit
    return NewSheet(code, print_sheet(code, unit.name, back.today))


def prove_sheet(back: BackOffice, sheet: NewSheet, typed_code: str) -> None:
    """Show that the code, as typed or read back, opens both stores: the old one then doesn't.

    Raises:
        KnownError: It is mistyped or not the new one.  The sheet of before then goes on
            working.
    """
    if read_recovery_code(typed_code) != read_recovery_code(sheet.recovery_code):
        raise KnownError(
            "This is a whole recovery code, but not the one on the new sheet.",
            "The sheet of before goes on working, and the new one opens nothing yet.",
            "Type the code from the sheet that was just printed.",
        )
    take_the_place(back.profile, ByCode(typed_code))
    officers.note(back.victims, "recovery-sheet-renewed", back.officer)
