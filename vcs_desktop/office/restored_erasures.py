"""What was erased since a backup was made is erased again when the backup comes back.

The list of erased cases lies in the office's own folder and beside the backups in their second
place: so a laptop that is lost takes no erasure with it.  It holds references and no names.
"""

from contextlib import suppress
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.backup_shelf import office_mark
from vcs_desktop.storage.backup_state import read_state
from vcs_desktop.storage.engine import open_engine
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.key_bundle import Sealed
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.unlocking import OfficeKeys
from vcs_desktop.storage.upgrade import written_version
from vcs_desktop.victims.services.erasing import erase_again
from vcs_desktop.victims.services.erasure_list import read_list
from vcs_desktop.victims.services.founding import VICTIM_SHAPE


def apply_erasures(
    lists: tuple[Path, ...], restored: Profile, keys: OfficeKeys, officer: str, clock: Clock
) -> int:
    """Erase in a restored office, before it is put in place, what was erased since its backup.

    A store that stays in the version of its day may know nothing of erasures: it is cleaned
    when it is brought up to date again.

    Args:
        lists: Where a list of erased cases may lie; one of another office is no list.
        restored: The restored office, where only its maker sees it.
        keys: The keys of the restored stores.
        officer: The id of who brings it back, for the record.
        clock: Tells when.

    Returns:
        How many cases were erased again.
    """
    key = keys.victims.key
    erased = {
        one.case: one
        for path in lists
        for one in read_list(path, key.seal_key(Sealed.ERASURES))[0]
    }
    version = written_version(restored.victim_store, key.database, VICTIM_SHAPE)
    if not erased or version < VICTIM_SHAPE.version:
        return 0
    engine = open_engine(restored.victim_store, key.database)
    record = Record(key.record, clock, officer)
    store = RecordedStore(engine, key, record, restored.victim_anchor)
    try:
        return erase_again(store, tuple(erased.values()))
    finally:
        store.close()


def lists_for(present: Profile, beside_backup: Path, keys: OfficeKeys) -> tuple[Path, ...]:
    """Where the list of erased cases may lie when a backup comes back."""
    return present.erasures, beside_backup / _name(keys.victims.key.reference)


def lay_list_beside(profile: Profile, reference_key: bytes, folder: Path) -> None:
    """Put the list of erased cases beside the backups in a folder, if anybody was erased.

    Raises:
        KnownError: The disk refuses.
    """
    if profile.erasures.exists():
        write_atomically(folder / _name(reference_key), profile.erasures.read_bytes())


def lay_list_in_second_place(profile: Profile, reference_key: bytes) -> None:
    """Put it into the second place of backups, if there is one that can be reached just now."""
    place = read_state(profile).place_folder
    if place is not None:
        with suppress(KnownError):
            # The next backup tries it again, and says what is in the way.
            lay_list_beside(profile, reference_key, place)


def bring_list_along(of: Profile, to: Profile) -> None:
    """Give a copy of an office the list of the office itself, where there is one.

    Raises:
        KnownError: The disk refuses.
    """
    if of.erasures.exists():
        write_atomically(to.erasures, of.erasures.read_bytes())


def _name(reference_key: bytes) -> str:
    return f"vcs-{office_mark(reference_key)}-erasures.json"
