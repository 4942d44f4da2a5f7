"""Make a victim store with its unit and first officer, and open it again."""

from dataclasses import dataclass

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import FOUNDERS_ROLES, Officer, Unit
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store, open_store
from vcs_desktop.victims.store import office_rows, officer_rows
from vcs_desktop.victims.store.tables import SHAPE

VICTIM_SHAPE = SHAPE
"""What a victim store looks like now, and how an earlier one comes there."""


@dataclass(frozen=True, slots=True)
class Founder:
    """Who founds an office: its unit, and the name of its first officer."""

    unit: Unit
    officer_name: str
    is_invented: bool


@dataclass(frozen=True, slots=True)
class OpenedVictims:
    """A victim store as it was found on opening."""

    store: RecordedStore
    unit: Unit
    is_invented: bool
    officer: Officer


def make_victim_store(profile: Profile, key: StoreKey, founder: Founder, clock: Clock) -> Officer:
    """Make the victim store with its unit and its first officer, and return that officer.

    Raises:
        KnownError: There is one already, or the disk refuses.
    """
    officer = officer_rows.new_officer(founder.officer_name, FOUNDERS_ROLES)
    engine = create_store(profile.victim_store, key, SHAPE)
    record = Record(key.record, clock, officer.id)
    store = RecordedStore(engine, key, record, profile.victim_anchor)
    with store.changing() as connection:
        office_rows.put_unit(connection, founder.unit, is_invented=founder.is_invented)
        officer_rows.add_officer(connection, officer)
        record.append(connection, NewEntry("store-made", "victims"))
    store.close()
    return officer


def open_victim_store(
    profile: Profile, key: StoreKey, officer_name: str, clock: Clock
) -> OpenedVictims:
    """Open the victim store for one officer of the unit.

    Raises:
        KnownError: It is missing, not a victim store, of another version, or the unit has no
            officer of this name, or one who left.
    """
    engine = open_store(profile.victim_store, key, SHAPE)
    record = Record(key.record, clock, "")
    found = RecordedStore(engine, key, record, profile.victim_anchor)
    with found.reading() as connection:
        unit, is_invented = office_rows.unit_of(connection)
        officer = officer_rows.officer_named(connection, officer_name)
    if officer is None or officer.left_on is not None:
        found.close()
        raise KnownError(
            "This officer is not in the unit's list.",
            "Nothing was opened.",
            "Unlock with the name that is in the list.",
        )
    named = Record(key.record, clock, officer.id)
    store = RecordedStore(engine, key, named, profile.victim_anchor)
    return OpenedVictims(store, unit, is_invented, officer)


def note_of_officer(
    profile: Profile, key: StoreKey, officer_name: str, act: str, clock: Clock
) -> None:
    """Tell the record what an officer did with their own way of opening.

    Raises:
        KnownError: The store can't be opened for this officer, or the disk refuses.
    """
    opened = open_victim_store(profile, key, officer_name, clock)
    try:
        with opened.store.changing() as connection:
            opened.store.record.append(connection, NewEntry(act, opened.officer.id))
    finally:
        opened.store.close()
