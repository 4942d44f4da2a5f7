"""The unit as it stands now: what letters say of it, and who changed that last."""

from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.kernel.officer import Unit
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import office_rows, officer_rows

_CHANGED = "unit-changed"


@dataclass(frozen=True, slots=True)
class StandingUnit:
    """The unit, and the last change of it.

    Attributes:
        changed_at: When that was; None while it is as it was at set-up.
        changed_by: The name of the officer who did it.
    """

    unit: Unit
    changed_at: datetime | None = None
    changed_by: str = ""


def unit_of(book: Casebook) -> Unit:
    """The unit, in the same view of the store as everything else that is looked at."""
    with book.reading() as connection:
        return office_rows.unit_of(connection)[0]


def unit_in(store: RecordedStore) -> StandingUnit:
    """The unit as it stands now."""
    with store.reading() as connection:
        unit, _is_invented = office_rows.unit_of(connection)
        last = store.record.entries(connection, act=_CHANGED, newest_first=True, limit=1)
        if not last:
            return StandingUnit(unit)
        names = {one.id: one.name for one in officer_rows.officers_of_unit(connection)}
        return StandingUnit(unit, last[0].at, names.get(last[0].officer, ""))


def change_unit(store: RecordedStore, seen: Unit, wanted: Unit) -> None:
    """Let the unit be called and reached otherwise from now on; the record says what changed.

    Args:
        store: The store of victims.
        seen: The unit as it was shown to whoever changes it.
        wanted: The unit as it shall be; it stays in its nation.

    Raises:
        KnownError: It is so already, or the disk refuses.
        ChangedMeanwhileError: Somebody else changed it since it was shown.
    """
    with store.changing() as connection:
        now, _is_invented = office_rows.unit_of(connection)
        if now != seen:
            raise ChangedMeanwhileError(
                "The unit or its letterhead was changed meanwhile, in another window or by a "
                "command.",
                "Nothing was saved.",
                "Look at how it stands now, and change it again if it is still wrong.",
            )
        parts = "+".join(_what_differs(now, wanted))
        if not parts:
            raise KnownError(
                "The unit and its letterhead are so already.",
                "Nothing was changed.",
                "Change what is wrong, and save it then.",
            )
        office_rows.set_unit(connection, wanted)
        store.record.append(connection, NewEntry(_CHANGED, "", {"parts": parts}))


def _what_differs(before: Unit, after: Unit) -> list[str]:
    pairs = {
        "name": (before.name, after.name),
        "address": (before.address_lines, after.address_lines),
        "telephone": (before.telephone, after.telephone),
        "email": (before.email, after.email),
    }
    return [part for part, (old, new) in pairs.items() if old != new]
