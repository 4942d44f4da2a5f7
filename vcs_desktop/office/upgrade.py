"""Bring an office of an earlier version up to date: a proved backup, a copy, a swap.

The present stores are only read until both copies are whole.  What a kill leaves counts for
nothing before the swap, and after its mark the next opening finishes it.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from vcs_desktop.crossing.founding import SENTENCE_SHAPE
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.backup import StoreToKeep, copy_store, make_backup
from vcs_desktop.storage.backup_shelf import backup_name, office_mark, sweep_parts
from vcs_desktop.storage.claims import claimed
from vcs_desktop.storage.engine import open_engine
from vcs_desktop.storage.files import make_private_folder, refusal_of, take_away
from vcs_desktop.storage.key_wrapping import Way
from vcs_desktop.storage.profile import (
    SENTENCES,
    VICTIMS,
    Profile,
    make_profile_folders,
    use_profile,
    use_profile_alone,
)
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.swap import (
    BACKUP_WORK,
    BEFORE_UPGRADE,
    INCOMING,
    Swap,
    new_aside,
    swap_in,
)
from vcs_desktop.storage.unlocking import OfficeKeys, Ways, unlock_office
from vcs_desktop.storage.upgrade import upgrade_copy, written_version
from vcs_desktop.storage.upgrade_pause import require_not_paused
from vcs_desktop.victims.services.founding import VICTIM_SHAPE, open_victim_store

UPGRADED = "upgraded"
"""The act under which the record tells that the office was brought up to date."""

_SHAPES = {VICTIMS: VICTIM_SHAPE, SENTENCES: SENTENCE_SHAPE}
_BESIDE_THE_STORE = ("keys.json", "keys.json.previous", "anchor.json", "proved.json")


@dataclass(frozen=True, slots=True)
class Upgraded:
    """That an office was brought up to date, and the backup of how it was before."""

    backup: Path

    @property
    def words(self) -> str:
        """What everybody should know of it."""
        return (
            "This office was brought up to date for this version of the program. How it was "
            f"before is in the backup {self.backup.name}."
        )


def key_files_of(profile: Profile) -> dict[Path, bytes]:
    """Both key files as they lie there, the victim store's first.

    Read before unlocking, which brings a key file of an earlier program up to date as well.

    Raises:
        KnownError: The disk refuses.
    """
    return {path: _content(path) for path in (profile.victim_keys, profile.sentence_keys)}


def upgrade_office(
    profile: Profile,
    ways: Ways | Way,
    name: str,
    clock: Clock,
    key_files: Mapping[Path, bytes],
) -> Upgraded | None:
    """Bring both stores to this program's version, if they are of an earlier one.

    Returns:
        The backup of how the office was before; None where nothing was to be done.

    Raises:
        KnownError: It can't be unlocked, another window or command has it open, the stores are
            of a newer program, the disk refuses, or a step failed.  The office is as it was.
    """
    with use_profile(profile):
        if is_up_to_date(profile, unlock_office(profile, ways)):
            return None
    require_not_paused(profile, versions_now())
    with _alone(profile):
        keys = unlock_office(profile, ways)
        if is_up_to_date(profile, keys):  # another program was quicker
            return None
        before = _backup_before(profile, keys, key_files, clock)
        return _upgraded(profile, keys, name, clock, before)


def store_paths(profile: Profile) -> dict[str, Path]:
    """Where both stores lie, the victim store first."""
    return {VICTIMS: profile.victim_store, SENTENCES: profile.sentence_store}


def versions_of(profile: Profile, keys: OfficeKeys) -> dict[str, int]:
    """The versions that both stores were written in.

    Raises:
        KnownError: One of them can't be opened by this program.
    """
    database_keys = {VICTIMS: keys.victims.key.database, SENTENCES: keys.sentences.key.database}
    return {
        store: written_version(path, database_keys[store], _SHAPES[store])
        for store, path in store_paths(profile).items()
        if _require_there(store, path)
    }


def upgrade_stores(profile: Profile, keys: OfficeKeys, name: str, clock: Clock) -> None:
    """Bring copies of both stores up to date where they lie, and tell the record.

    Raises:
        KnownError: A step failed, or the officer is not in the unit's list.
    """
    before = versions_of(profile, keys)
    upgrade_copy(profile.victim_store, keys.victims.key.database, VICTIM_SHAPE)
    upgrade_copy(profile.sentence_store, keys.sentences.key.database, SENTENCE_SHAPE)
    opened = open_victim_store(profile, keys.victims.key, name, clock)
    try:
        with opened.store.changing() as connection:
            details = {f"{store}_from": version for store, version in before.items()}
            entry = NewEntry(UPGRADED, opened.officer.id, details)
            opened.store.record.append(connection, entry)
    finally:
        opened.store.close()


def versions_now() -> dict[str, int]:
    """The versions that this program writes."""
    return {store: shape.version for store, shape in _SHAPES.items()}


@contextmanager
def stores_to_keep(profile: Profile, keys: OfficeKeys) -> Iterator[tuple[StoreToKeep, ...]]:
    """Both stores of an office of any version, open to be copied; without their key files."""
    engines = (
        open_engine(profile.victim_store, keys.victims.key.database),
        open_engine(profile.sentence_store, keys.sentences.key.database),
    )
    try:
        yield (
            StoreToKeep(VICTIMS, engines[0], keys.victims.key, b""),
            StoreToKeep(SENTENCES, engines[1], keys.sentences.key, b""),
        )
    finally:
        for engine in engines:
            engine.dispose()


def _upgraded(
    profile: Profile, keys: OfficeKeys, name: str, clock: Clock, backup: Path
) -> Upgraded:
    with claimed(profile.folder, INCOMING) as claim:
        incoming = Profile(profile.folder / claim)
        try:
            make_profile_folders(incoming)
            with stores_to_keep(profile, keys) as stores:
                for store, path in zip(stores, store_paths(incoming).values(), strict=True):
                    copy_store(store, path)
            _copy_what_is_beside(profile.victim_folder, incoming.victim_folder)
            _copy_what_is_beside(profile.sentence_folder, incoming.sentence_folder)
            upgrade_stores(incoming, keys, name, clock)
        except BaseException:
            take_away(incoming.folder)
            raise
        # What is put aside stands in the backup, proved: it need not be kept twice.
        aside = new_aside(BEFORE_UPGRADE)
        swap_in(profile, Swap(claim, aside, keeps_aside=False, keeps_demo_passphrase=True))
    return Upgraded(backup)


def _backup_before(
    profile: Profile, keys: OfficeKeys, key_files: Mapping[Path, bytes], clock: Clock
) -> Path:
    """A backup as the earlier program knew the office: its key files from before this opening."""
    make_private_folder(profile.backups)
    mark = office_mark(keys.victims.key.reference)
    sweep_parts(profile.backups, mark)
    to = profile.backups / backup_name(mark, clock.now(), before_upgrade=True)
    with claimed(profile.folder, BACKUP_WORK) as work:
        try:
            with stores_to_keep(profile, keys) as stores:
                as_before = [
                    replace(store, key_file=key_files[path])
                    for store, path in zip(stores, key_files, strict=True)
                ]
                make_backup(as_before, to, profile.folder / work, clock)
        finally:
            take_away(profile.folder / work)
    return to


def is_up_to_date(profile: Profile, keys: OfficeKeys) -> bool:
    """Whether both stores are of this program's version.

    Raises:
        KnownError: One of them can't be opened by this program.
    """
    return versions_of(profile, keys) == {store: shape.version for store, shape in _SHAPES.items()}


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""  # unlocking says so in plain words
    except OSError as error:
        raise refusal_of(error, "Nothing was opened.") from error


def _require_there(store: str, path: Path) -> bool:
    if not path.exists():
        raise KnownError(
            f"The store of {store} is not in this folder.",
            "Nothing was opened.",
            "Check the folder, or restore the latest backup into it.",
        )
    return True


def _copy_what_is_beside(folder: Path, to: Path) -> None:
    for name in _BESIDE_THE_STORE:
        if (folder / name).exists():
            shutil.copy2(folder / name, to / name)


@contextmanager
def _alone(profile: Profile) -> Iterator[None]:
    try:
        with use_profile_alone(profile):
            yield
    except KnownError as error:
        if error.happened.startswith("This office is open"):
            raise KnownError(
                "This office must first be brought up to date for this version of the "
                "program, and it is open in another window or command.",
                "Nothing was opened and nothing was changed.",
                "Close every other window of the program, and open it again.",
            ) from error
        raise
