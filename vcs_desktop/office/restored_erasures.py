"""What was erased since a backup was made is erased again when the backup comes back.

The list of erased cases lies in the office's own folder and beside the backups in their second
place: so a laptop that is lost takes no erasure with it.  It holds references and no names.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.backup_shelf import office_mark
from vcs_desktop.storage.backup_state import read_state
from vcs_desktop.storage.engine import open_engine
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.key_bundle import Sealed, StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.unlocking import OfficeKeys
from vcs_desktop.storage.upgrade import written_version
from vcs_desktop.victims.services.erasing import erase_again
from vcs_desktop.victims.services.erasure_list import read_list, write_list
from vcs_desktop.victims.services.founding import VICTIM_SHAPE


@dataclass(frozen=True, slots=True)
class ErasureLists:
    """Where a list of erased cases may lie when a backup comes back.

    Attributes:
        paths: The files; one that is not there is no list.
        may_be_unreadable: It was said that one which can't be read shall be passed over.
    """

    paths: tuple[Path, ...]
    may_be_unreadable: bool = False


def apply_erasures(
    lists: ErasureLists, restored: Profile, keys: OfficeKeys, officer: str, clock: Clock
) -> int:
    """Erase in a restored office, before it is put in place, what was erased since its backup.

    A store that stays in the version of its day may know nothing of erasures: it is cleaned
    when it is brought up to date again.

    Args:
        lists: Where a list of erased cases may lie.
        restored: The restored office, where only its maker sees it.
        keys: The keys of the restored stores.
        officer: The id of who brings it back, for the record.
        clock: Tells when.

    Returns:
        How many cases were erased again.

    Raises:
        KnownError: A list is there that can't be read: somebody who was erased might come back.
    """
    key = keys.victims.key
    if written_version(restored.victim_store, key.database, VICTIM_SHAPE) < VICTIM_SHAPE.version:
        return 0
    found = [read_list(path, key.seal_key(Sealed.ERASURES)) for path in lists.paths]
    if not (lists.may_be_unreadable or all(is_sound for _, is_sound in found)):
        raise KnownError(
            "A list of erased people lies there, and it was changed or damaged: it can't be read.",
            "Nothing was brought back: somebody who was erased might come back with it.",
            "Put a copy of the list in its place that is whole. If there is none, give "
            "--without-erasure-list, and erase again whoever was erased since the backup.",
        )
    erased = {one.case: one for entries, _ in found for one in entries}
    if not erased:
        return 0
    engine = open_engine(restored.victim_store, key.database)
    record = Record(key.record, clock, officer)
    store = RecordedStore(engine, key, record, restored.victim_anchor)
    try:
        return erase_again(store, tuple(erased.values()))
    finally:
        store.close()


def forget_unreadable(profile: Profile, key: StoreKey) -> None:
    """Take a list away that can't be read: the next opening writes it anew from the store."""
    if not read_list(profile.erasures, key.seal_key(Sealed.ERASURES))[1]:
        profile.erasures.unlink(missing_ok=True)


def beside(folder: Path, key: StoreKey) -> Path:
    """Where an office's list lies beside its backups in a folder."""
    return folder / f"vcs-{office_mark(key.reference)}-erasures.json"


def lay_list_beside(profile: Profile, key: StoreKey, folder: Path) -> None:
    """Put the list of erased cases beside the backups in a folder, if anybody was erased.

    A list that was changed or damaged never takes the place of a good one, and nobody who
    stands in the one that lies there is left out: `check` tells of the damaged one.

    Raises:
        KnownError: The disk refuses.
    """
    seal, there = key.seal_key(Sealed.ERASURES), beside(folder, key)
    own, is_sound = read_list(profile.erasures, seal)
    if not own or not is_sound:
        return
    theirs, _ = read_list(there, seal)
    every = {one.case: one for one in (*theirs, *own)}
    write_list(there, tuple(every.values()), seal)


def lay_list_in_second_place(profile: Profile, key: StoreKey) -> None:
    """Put it into the second place of backups, if there is one that can be reached just now."""
    place = read_state(profile).place_folder
    if place is not None:
        with suppress(KnownError):
            # The next backup tries it again, and says what is in the way.
            lay_list_beside(profile, key, place)


def bring_list_along(of: Profile, to: Profile) -> None:
    """Give a copy of an office the list of the office itself, where there is one.

    Raises:
        KnownError: The disk refuses.
    """
    if of.erasures.exists():
        write_atomically(to.erasures, of.erasures.read_bytes())
