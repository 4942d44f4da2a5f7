"""Laying both stores of a backup out in a folder, proved, with the key files of that day.

Both always come from the same backup.  Nothing is put in place here, and no present store is
looked at.
"""

from collections.abc import Mapping
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.anchor import write_anchor
from vcs_desktop.storage.backup import prove_copy, remake_store, unpack_store
from vcs_desktop.storage.backup_pack import Pack
from vcs_desktop.storage.backup_seal import Manifest
from vcs_desktop.storage.files import make_private_folder, write_atomically
from vcs_desktop.storage.key_bundle import Sealed
from vcs_desktop.storage.key_file import StoreKey, as_proved, unlock_key_file
from vcs_desktop.storage.key_wrapping import Way
from vcs_desktop.storage.profile import (
    SENTENCES,
    VICTIMS,
    Profile,
    make_profile_folders,
)


def unlock_backup(pack: Pack, manifest: Manifest, way: Way, work: Path) -> dict[str, StoreKey]:
    """The keys of both stores on the day of the backup, by a passphrase of that day or the code.

    Raises:
        KnownError: The way doesn't open it, or a part was changed.
    """
    make_private_folder(work)
    files = []
    for store in (VICTIMS, SENTENCES):
        path = work / f"{store}-keys.json"
        path.write_bytes(pack.small(f"{store}-keys.json"))
        files.append((path, store))
    proved = as_proved(files, way)
    return {store: _unlocked(manifest, path, store, proved) for path, store in files}


def lay_out(
    pack: Pack, manifest: Manifest, keys: Mapping[str, StoreKey], to: Profile, clock: Clock
) -> None:
    """Make both stores out of a backup in a new folder, and prove them.

    Raises:
        KnownError: The keys are others, something was changed, or the disk refuses.
        EndedError: The pack was opened for work that was asked to end.
    """
    make_profile_folders(to)
    work = to.folder / "work"
    make_private_folder(work)
    for store, path, key_file, anchor in (
        (VICTIMS, to.victim_store, to.victim_keys, to.victim_anchor),
        (SENTENCES, to.sentence_store, to.sentence_keys, to.sentence_anchor),
    ):
        copy = unpack_store(pack, manifest, store, keys[store], work)
        prove_copy(copy, keys[store], clock, pack.go_on)
        remake_store(copy, keys[store], path, pack.go_on)
        copy.path.unlink()
        write_atomically(key_file, pack.small(f"{store}-keys.json"))
        write_anchor(anchor, copy.facts.head, keys[store].seal_key(Sealed.ANCHOR))


def _unlocked(manifest: Manifest, path: Path, store: str, way: Way) -> StoreKey:
    unlocked = unlock_key_file(path, store, way)
    if unlocked.following is not None:
        # The keys were being made anew on that day: the backup is under one of both.
        following = unlocked.following.store_key(store)
        if _opens(manifest, store, following):
            return following
    manifest.facts(store, unlocked.key.backup)
    return unlocked.key


def _opens(manifest: Manifest, store: str, key: StoreKey) -> bool:
    try:
        manifest.facts(store, key.backup)
    except KnownError:
        return False
    return True
