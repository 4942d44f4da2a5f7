"""Making a backup of an open office, reading it back, and making stores out of it again.

A backup is one file.  Both stores stand in it, each encrypted under a random key of its own
that is sealed under the store's key for backups, and with them the key files of that day: so
one file and a passphrase of that day, or the recovery code, are enough.  The victim store is
copied first: its place in the feed is never past the feed's end.
"""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.kernel.long_work import GoOn, to_the_end
from vcs_desktop.storage.backup_pack import (
    MANIFEST,
    Pack,
    damaged_backup,
    file_hash,
    open_pack,
    put_in_place,
    write_pack,
)
from vcs_desktop.storage.backup_seal import CopyFacts, Manifest, read_manifest, seal_facts
from vcs_desktop.storage.engine import (
    copy_whole,
    look_before_each_statement,
    open_engine,
    reading,
)
from vcs_desktop.storage.files import make_private_folder, refusal_of
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import SENTENCES, VICTIMS
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.refusals import in_plain_words
from vcs_desktop.storage.schema import row_counts
from vcs_desktop.storage.slot_list import RotationState, read_slot_list
from vcs_desktop.storage.store import check_file, number_of

_NOT_MADE = "No backup was made. The ones that are there are as they were."
_NOT_COUNTED = "It does not count as a backup. Those that were made before are as they were."


@dataclass(frozen=True, slots=True)
class StoreToKeep:
    """One open store, and what stands in its key file."""

    name: str
    engine: Engine
    key: StoreKey
    key_file: bytes


def make_backup(
    stores: Sequence[StoreToKeep],
    to: Path,
    work: Path,
    clock: Clock,
    go_on: GoOn = to_the_end,
) -> Manifest:
    """Make a backup of both stores, read it back from where it lies, and only then name it.

    Writers of the stores are not held up.

    Args:
        stores: The victim store, then the sentence store.
        to: The file, which is not there yet.
        work: A new private folder for what is needed meanwhile; whoever gives it takes it away.
        clock: Tells when.
        go_on: Is asked between the steps, and inside the long ones, whether it shall end.

    Raises:
        KnownError: The disk is full or refuses, a store is damaged, or what was read back is
            not what was written.  Backups that are there stay as they are.
        EndedError: It was asked to end; likewise, and nothing of this one is there.
    """
    make_private_folder(work)
    part = to.with_name(f".{to.name}.part")
    keys = {store.name: store.key for store in stores}
    try:
        part.unlink(missing_ok=True)
        write_pack(part, backup_parts(stores, work, clock, go_on), go_on)
        manifest = verify_backup(part, keys, work / "read-back", clock, go_on)
        go_on()
    except OSError as error:
        raise refusal_of(error, _NOT_MADE) from error
    except KnownError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    put_in_place(part, to)
    return manifest


def verify_backup(
    path: Path,
    keys: Mapping[str, StoreKey],
    work: Path,
    clock: Clock,
    go_on: GoOn = to_the_end,
) -> Manifest:
    """Read a backup from where it lies, and prove both stores in it.

    Raises:
        KnownError: It is no backup, damaged, or under other keys.
        EndedError: It was asked to end.
    """
    make_private_folder(work)
    with open_pack(path, go_on) as pack:
        manifest = read_manifest(pack.small(MANIFEST))
        for store in (VICTIMS, SENTENCES):
            copy = unpack_store(pack, manifest, store, keys[store], work)
            require_key_file_fits(work / f"{store}-keys.json", store, keys[store])
            prove_copy(copy, keys[store], clock, go_on)
            copy.path.unlink()
    return manifest


def require_key_file_fits(path: Path, store: str, key: StoreKey) -> None:
    """Refuse a key file that doesn't lead to the keys under which the store is open.

    A backup with such a file could be opened by nobody, however sound both stores in it are.

    Raises:
        KnownError: It is damaged, was changed by a strange hand, or is of other keys.
    """
    try:
        slots = read_slot_list(path, store)
    except KnownError as error:
        raise _key_file_fits_not() from error
    if slots.fits(key):
        return
    if slots.rotation is RotationState.UNDER_WAY:
        raise KnownError(
            "The keys of this office are being made anew, and that is not finished.",
            _NOT_COUNTED,
            "Close every other window of the program, and open the office again.",
        )
    raise _key_file_fits_not()


@dataclass(frozen=True, slots=True)
class UnpackedStore:
    """The copy of one store, out of a backup, under its own key."""

    path: Path
    facts: CopyFacts


def unpack_store(
    pack: Pack, manifest: Manifest, store: str, key: StoreKey, work: Path
) -> UnpackedStore:
    """Unpack one store's copy, and hold it against what is sealed about it.

    Raises:
        KnownError: The keys are others, or something was changed.
    """
    facts = manifest.facts(store, key.backup)
    path = work / f"{store}.db"
    if pack.unpack(f"{store}.db", path) != facts.sha256:
        raise damaged_backup()
    key_file = work / f"{store}-keys.json"
    if pack.unpack(f"{store}-keys.json", key_file) != facts.keys_sha256:
        raise damaged_backup()
    return UnpackedStore(path, facts)


def prove_copy(copy: UnpackedStore, key: StoreKey, clock: Clock, go_on: GoOn = to_the_end) -> None:
    """Open the copy of a store, and prove its file, its record and its rows.

    Raises:
        KnownError: Something is not as it was when it was made.
        EndedError: It was asked to end.
    """
    record = Record(key.record, clock, "")
    engine = open_engine(copy.path, copy.facts.key, bulk=True)
    look_before_each_statement(engine, go_on)
    try:
        findings = list(check_file(engine))
        if not findings:
            with reading(engine) as connection:
                findings += record.verify(connection)
                is_whole = (
                    record.head(connection) == copy.facts.head
                    and row_counts(connection) == copy.facts.rows
                )
            findings += [] if is_whole else ["Rows are missing."]
    finally:
        engine.dispose()
    if findings:
        raise damaged_backup()


def remake_store(copy: UnpackedStore, key: StoreKey, to: Path, go_on: GoOn = to_the_end) -> None:
    """Make a store out of a backup's copy, under the store's own key.

    Raises:
        KnownError: The disk refuses.
        EndedError: It was asked to end.
    """
    engine = open_engine(copy.path, copy.facts.key, bulk=True)
    try:
        with reading(engine) as connection:
            copy_whole(connection, to, key.database, go_on)
    except DatabaseError as error:
        raise in_plain_words(error, "Nothing was restored.") from error
    except OSError as error:
        raise refusal_of(error, "Nothing was restored.") from error
    finally:
        engine.dispose()


def _key_file_fits_not() -> KnownError:
    return KnownError(
        "The key file of a store is damaged or was changed: no passphrase would open a backup "
        "with it.",
        _NOT_COUNTED,
        "Tell your administrator today: put back the copy of the file whose name ends in "
        ".previous, or the one from a backup.",
    )


def backup_parts(
    stores: Sequence[StoreToKeep], work: Path, clock: Clock, go_on: GoOn = to_the_end
) -> dict[str, Path | bytes]:
    """Everything that goes into a backup, not looked at yet; copies are made in a work folder.

    Raises:
        KnownError: A store can't be copied.
        EndedError: It was asked to end.
    """
    about = (new_reference("backup"), clock.now())
    parts: dict[str, Path | bytes] = {}
    versions: dict[str, int] = {}
    sealed: dict[str, bytes] = {}
    for store in stores:
        copy = work / f"{store.name}.db"
        version, facts = _copied(store, copy, clock, go_on)
        versions[store.name] = version
        sealed[store.name] = seal_facts(about, store.name, version, facts, store.key.backup)
        parts |= {f"{store.name}.db": copy, f"{store.name}-keys.json": store.key_file}
    return parts | {MANIFEST: Manifest(*about, versions, sealed).write()}


def copy_store(store: StoreToKeep, to: Path) -> None:
    """Copy an open store into a new file, under the same key.

    Raises:
        KnownError: The disk refuses.
    """
    not_done = "Nothing was copied, and the office is as it was."
    try:
        with reading(store.engine) as connection:
            copy_whole(connection, to, store.key.database)
    except DatabaseError as error:
        raise in_plain_words(error, not_done) from error
    except OSError as error:
        raise refusal_of(error, not_done) from error


def _copied(store: StoreToKeep, copy: Path, clock: Clock, go_on: GoOn) -> tuple[int, CopyFacts]:
    key = secrets.token_bytes(32)
    record = Record(store.key.record, clock, "")
    try:
        with reading(store.engine) as connection:
            version = number_of(connection, "user_version")
            head, rows = record.head(connection), row_counts(connection)
            copy_whole(connection, copy, key, go_on)
    except DatabaseError as error:
        raise in_plain_words(error, _NOT_MADE) from error
    keys_sha256 = hashlib.sha256(store.key_file).hexdigest()
    return version, CopyFacts(key, head, rows, file_hash(copy, go_on), keys_sha256)
