"""Found a new victim store: its unit and its first officer."""

from dataclasses import dataclass

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.storage.engine import StoreEngine, reading
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store
from vcs_desktop.victims.services.stores import VICTIM_SHAPE
from vcs_desktop.victims.store import office_rows


def found_office(
    profile: Profile,
    key: StoreKey,
    who: tuple[str, Unit],
    clock: Clock,
    *,
    is_invented: bool,
) -> Officer:
    """Make the victim store with its unit and its first officer, and return that officer."""
    officer = office_rows.new_officer(who[0])
    store = RecordedStore(
        create_store(profile.victim_store, key, VICTIM_SHAPE),
        key,
        Record(key.record, clock, officer.id),
        profile.victim_anchor,
    )
    with store.changing() as connection:
        office_rows.put_unit(connection, who[1], is_invented=is_invented)
        office_rows.add_officer(connection, officer)
        store.record.append(connection, NewEntry("store-made", "victims"))
    store.close()
    return officer


@dataclass(frozen=True, slots=True)
class Founded:
    """A victim store as it was found on opening."""

    unit: Unit
    is_invented: bool
    officer: Officer | None


def founded(engine: StoreEngine, officer_name: str) -> Founded:
    """The unit, whether the whole office is invented, and the officer of this name."""
    with reading(engine) as connection:
        unit, is_invented = office_rows.unit_of(connection)
        return Founded(unit, is_invented, office_rows.officer_named(connection, officer_name))
