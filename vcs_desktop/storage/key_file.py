"""The key file beside each store: the store's key, wrapped once for each way of opening it.

Each store has a random key of its own, which no passphrase changes.  The file holds it only
wrapped; what stands in the clear is the store's name and the officers' names, for the list on
the unlock screen.  A keyring, or a slot for the region, finds room later as another kind of
slot: kinds this program doesn't know are kept when it writes.  No database is opened here.
"""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.key_wrapping import (
    KEY_BYTES,
    Slot,
    SlotKind,
    damaged_key_file,
    derived,
    key_by_passphrase,
    key_by_recovery,
    normalised,
    passphrase_slot,
    recovery_slot,
)
from vcs_desktop.storage.recovery_code import read_recovery_code

SHORTEST_PASSPHRASE = 12
"""Characters, counted after normalising."""

_FORMAT = "vcs-desktop key file"
_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey:
    """The keys of one open store, 32 bytes each.  Its repr shows none of them.

    Attributes:
        database: Opens the encrypted database.
        record: Chains the record and seals its anchor.
        backup: Wraps the keys of backups.
        reference: Makes references that nobody without it can make or undo.
    """

    database: bytes
    record: bytes
    backup: bytes
    reference: bytes

    def __repr__(self) -> str:
        return "StoreKey(not shown)"


@dataclass(frozen=True, slots=True)
class _KeyFile:
    store: str
    slots: tuple[Slot, ...]

    @property
    def header(self) -> Slot:
        return {"format": _FORMAT, "version": _VERSION, "store": self.store}


def create_key_file(
    path: Path, store: str, officer: str, passphrase: str, recovery_code: str
) -> StoreKey:
    """Make a new store's random key, and write it wrapped for the officer and the code.

    Raises:
        KnownError: A key file is there already, the passphrase is shorter than 12 characters,
            the officer has no name, the recovery code is mistyped, or the disk refuses.
    """
    if path.exists():
        raise KnownError(
            "There is a key file here already.",
            "No new one was made: without the one that is there, its store could never be opened.",
            "Choose an empty folder, or unlock the office that is here.",
        )
    name, recovery_secret = _officer_name(officer), read_recovery_code(recovery_code)
    _require_long_enough(passphrase)
    key = secrets.token_bytes(KEY_BYTES)
    header = _KeyFile(store, ()).header
    slots = (
        passphrase_slot(key, header, name, passphrase),
        recovery_slot(key, header, recovery_secret),
    )
    _write(path, _KeyFile(store, slots))
    return _store_key(store, key)


def open_with_passphrase(path: Path, store: str, officer: str, passphrase: str) -> StoreKey:
    """Unwrap the store's keys with an officer's own passphrase.

    Raises:
        KnownError: The name or the passphrase is wrong (it doesn't say which), or the key file
            is missing, damaged, weakened or of another store.
    """
    file = _read(path, store)
    for slot in _officer_slots(file, one_spelling(officer)):
        key = key_by_passphrase(slot, file.header, passphrase)
        if key is not None:
            return _store_key(store, key)
    raise KnownError(
        "This name and this passphrase don't open the store together.",
        "Nothing was opened.",
        "Check the name and type the passphrase again, or use the recovery code.",
    )


def open_with_recovery_code(path: Path, store: str, recovery_code: str) -> StoreKey:
    """Unwrap the store's keys with the code on the recovery sheet.

    Raises:
        KnownError: The code is mistyped or another office's, or the key file is missing,
            damaged or of another store.
    """
    return _store_key(store, _key_by_code(_read(path, store), recovery_code))


def set_passphrase(
    path: Path, store: str, officer: str, passphrase: str, recovery_code: str
) -> StoreKey:
    """Give an officer a new passphrase after the old one was forgotten.

    Only that officer's slot is replaced; the store's own key stays.  The file as it was is
    kept with `.previous` added to its name, and the old passphrase still opens that copy:
    delete it when the old passphrase may be known to somebody else.

    Raises:
        KnownError: The officer isn't in the key file, the passphrase is shorter than 12
            characters, the code is wrong, or the disk refuses.  The old passphrase then stays.
    """
    file, name = _read(path, store), one_spelling(officer)
    if not _officer_slots(file, name):
        raise KnownError(
            "The key file has no officer of this name.",
            "No passphrase was changed.",
            "Choose a name from the list of officers.",
        )
    _require_long_enough(passphrase)
    key = _key_by_code(file, recovery_code)
    replaced = passphrase_slot(key, file.header, name, passphrase)
    others = tuple(slot for slot in file.slots if slot not in _officer_slots(file, name))
    _write(path, _KeyFile(store, (replaced, *others)))
    return _store_key(store, key)


def officers_in(path: Path) -> tuple[str, ...]:
    """List the officers who have a passphrase here, in alphabetical order.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    slots = _content(path).slots
    names = {str(slot["officer"]) for slot in slots if slot.get("kind") == SlotKind.PASSPHRASE}
    return tuple(sorted(names))


def _key_by_code(file: _KeyFile, recovery_code: str) -> bytes:
    secret = read_recovery_code(recovery_code)
    for slot in file.slots:
        if slot.get("kind") == SlotKind.RECOVERY_CODE:
            key = key_by_recovery(slot, file.header, secret)
            if key is not None:
                return key
    raise KnownError(
        "This is a whole recovery code, but not the one of this store.",
        "Nothing was opened and nothing has changed.",
        "Look for the recovery sheet that was printed when this office was set up.",
    )


def _officer_slots(file: _KeyFile, name: str) -> tuple[Slot, ...]:
    return tuple(
        slot
        for slot in file.slots
        if slot.get("kind") == SlotKind.PASSPHRASE and slot.get("officer") == name
    )


def _store_key(store: str, key: bytes) -> StoreKey:
    def key_for(purpose: str) -> bytes:
        return derived(key, f"vcs-desktop store key 1|{store}|{purpose}")

    return StoreKey(
        database=key_for("database"),
        record=key_for("record"),
        backup=key_for("backup"),
        reference=key_for("reference"),
    )


def _officer_name(officer: str) -> str:
    name = one_spelling(officer)
    if not name:
        raise KnownError(
            "The officer has no name yet.",
            "No key was made.",
            "Give the name that shall stand in the list of officers.",
        )
    return name


def _require_long_enough(passphrase: str) -> None:
    length = len(normalised(passphrase))
    if length < SHORTEST_PASSPHRASE:
        raise KnownError(
            f"The passphrase has {length} characters and needs {SHORTEST_PASSPHRASE} or more.",
            "It was not set.",
            "Choose a longer one: four unrelated words are strong and easy to remember.",
        )


def _read(path: Path, store: str) -> _KeyFile:
    file = _content(path)
    if file.store != store:
        raise KnownError(
            "This key file belongs to another store.",
            "Nothing was opened.",
            "Put each key file back into the folder of its own store.",
        )
    return file


def _content(path: Path) -> _KeyFile:
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise KnownError(
            "The key file of this store is not there.",
            "Nothing was opened.",
            "Put it back from a backup. If this office was never set up, set it up first.",
        ) from error
    except ValueError as error:
        raise damaged_key_file() from error
    match content:
        case {
            "format": "vcs-desktop key file",
            "version": 1,
            "store": str(store),
            "slots": [*slots],
        }:
            return _KeyFile(store, tuple(_slot(slot) for slot in slots))
        case {"format": "vcs-desktop key file", "version": int(version)} if version > _VERSION:
            raise KnownError(
                "The key file was written by a newer version of this program.",
                "Nothing was opened.",
                "Install the newer version, and open the office with it.",
            )
        case _:
            raise damaged_key_file()


def _slot(content: object) -> Slot:
    if not isinstance(content, dict) or not isinstance(content.get("kind"), str):
        raise damaged_key_file()
    if content["kind"] == SlotKind.PASSPHRASE and not isinstance(content.get("officer"), str):
        raise damaged_key_file()
    return content


def _write(path: Path, file: _KeyFile) -> None:
    content = {**file.header, "slots": file.slots}
    write_atomically(path, json.dumps(content, indent=1).encode(), keep_previous=True)
