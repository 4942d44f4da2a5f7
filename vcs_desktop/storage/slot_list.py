"""The list of slots as it lies on the disk: read with suspicion, sealed, written at once.

The list carries a seal under a key that only those have who open one of its slots.  A slot
that was put in, taken out or changed by somebody else is found out before anything is sealed
to it.  Whatever stands in the file, reading it ends soon and says plainly what is wrong.
"""

import hmac
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import refusal_of, write_atomically
from vcs_desktop.storage.key_bundle import Bundle, StoreKey, seal_of_slots
from vcs_desktop.storage.key_wrapping import (
    Slot,
    SlotKind,
    bytes_in,
    canonical,
    damaged_key_file,
    text_of,
)
from vcs_desktop.storage.profile_lock import lock_alone
from vcs_desktop.storage.slots import header

_VERSION = 2
_MOST_BYTES = 4 * 1024 * 1024
_LONGEST_TEXT = 4096
_LONGEST_NAME = 200
_OF_CODES_OF_OLD = {"kind", "salt", "nonce", "wrapped"}
_FIELDS_OF_OLD = {
    SlotKind.RECOVERY_CODE.value: _OF_CODES_OF_OLD,
    SlotKind.PASSPHRASE.value: _OF_CODES_OF_OLD | {"officer", "memory-kib", "iterations", "lanes"},
}
_OF_OFFICERS = {SlotKind.PASSPHRASE, SlotKind.NEXT_PASSPHRASE, SlotKind.KEYRING}


class RotationState(StrEnum):
    """How far a rotation of the keys has come."""

    SETTLED = "settled"
    OWED = "owed"
    """The keys shall be made anew, and the next to have the office alone does it."""
    UNDER_WAY = "under-way"
    """Every slot holds the next bundle too; the database is under one of both."""


@dataclass(frozen=True, slots=True)
class SlotList:
    """What stands in a key file.

    Attributes:
        turn: How often the keys were made anew since the store was made.
        seal: As it was read; empty in a file of version 1, which had none.
    """

    store: str
    slots: tuple[Slot, ...]
    rotation: RotationState = RotationState.SETTLED
    turn: int = 0
    version: int = _VERSION
    seal: bytes = b""

    def require_seal(self, bundle: Bundle) -> None:
        """Refuse a list that somebody changed who can't open the store.

        Raises:
            KnownError: Its seal doesn't hold.
        """
        if self.version >= _VERSION:
            expected = bundle.seal_of(self.store, self._sealed_content)
            if not hmac.compare_digest(expected, self.seal):
                raise damaged_key_file()

    def fits(self, key: StoreKey) -> bool:
        """Whether this list, as it is, was sealed by somebody who had these keys of the store.

        A list of version 1 had no seal: of it nothing more is known than that it can be read.
        """
        expected = seal_of_slots(key.slots, self._sealed_content)
        is_sealed = bool(key.slots) and hmac.compare_digest(expected, self.seal)
        return is_sealed or self.version < _VERSION

    @property
    def _sealed_content(self) -> bytes:
        return canonical([header(self.store), self.rotation.value, self.turn, self.slots])


def read_slot_list(path: Path, store: str) -> SlotList:
    """Read the key file of this store.

    Raises:
        KnownError: It is missing, damaged, of another store or of a newer program.
    """
    found = read_any_slot_list(path)
    if found.store != store:
        raise KnownError(
            "This key file belongs to another store.",
            "Nothing was opened.",
            "Put each key file back into the folder of its own store.",
        )
    return found


def read_any_slot_list(path: Path) -> SlotList:
    """Read a key file, whichever store it is of.

    Raises:
        KnownError: It is missing, damaged or of a newer program.
    """
    match _content(path):
        case {
            "format": "vcs-desktop key file",
            "version": 1,
            "store": str(store),
            "slots": [*slots],
        }:
            return SlotList(store, _all_old(_checked(slots)), version=1)
        case {
            "format": "vcs-desktop key file",
            "version": 2,
            "store": str(store),
            "rotation": str(rotation),
            "turn": int(turn),
            "slots": [*slots],
            "seal": str(seal),
        } if rotation in set(RotationState):
            sealed = bytes_in({"seal": seal}, "seal")
            return SlotList(store, _checked(slots), RotationState(rotation), turn, seal=sealed)
        case {"format": "vcs-desktop key file", "version": int(version)} if version > _VERSION:
            raise KnownError(
                "The key file was written by a newer version of this program.",
                "Nothing was opened.",
                "Install the newer version, and open the office with it.",
            )
        case _:
            raise damaged_key_file()


def write_slot_list(path: Path, slot_list: SlotList, bundle: Bundle) -> None:
    """Put a list of slots in place at once, sealed with this bundle; the one before is kept.

    Raises:
        KnownError: The disk refuses.
    """
    content = {
        **header(slot_list.store),
        "rotation": slot_list.rotation.value,
        "turn": slot_list.turn,
        "slots": slot_list.slots,
        "seal": text_of(bundle.seal_of(slot_list.store, slot_list._sealed_content)),  # noqa: SLF001 - this module's own class
    }
    write_atomically(path, json.dumps(content, indent=1).encode(), keep_previous=True)


@contextmanager
def changing_slots(path: Path) -> Iterator[bool]:
    """Hold the right to change a key file; False when another program holds it just now.

    Raises:
        KnownError: The disk refuses.
    """
    try:
        handle = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise refusal_of(error, "Nothing was changed.") from error
    try:
        yield lock_alone(handle)
    finally:
        os.close(handle)


def _content(path: Path) -> object:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise KnownError(
            "The key file of this store is not there.",
            "Nothing was opened.",
            "Put it back from a backup. If this office was never set up, set it up first.",
        ) from error
    except OSError as error:
        raise refusal_of(error, "Nothing was opened.") from error
    if len(content) > _MOST_BYTES:
        raise damaged_key_file()
    try:
        found: object = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise damaged_key_file() from error
    return found


def _checked(slots: list[object]) -> tuple[Slot, ...]:
    checked = tuple(_slot(slot) for slot in slots)
    owners = [
        (slot["kind"], slot.get("officer", ""))
        for slot in checked
        if slot["kind"] in set(SlotKind)
    ]
    # Two of one kind would be two passphrases of one officer, and a hundred a long wait.
    if len(set(owners)) != len(owners):
        raise damaged_key_file()
    return checked


def _all_old(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    # Version 1 had no seal.  So a list of today that was called one would go unchecked.
    if not all(set(slot) == _FIELDS_OF_OLD.get(str(slot["kind"])) for slot in slots):
        raise damaged_key_file()
    return slots


def _slot(content: object) -> Slot:
    if not isinstance(content, dict) or not all(_is_plain(value) for value in content.values()):
        raise damaged_key_file()
    if not isinstance(content.get("kind"), str):
        raise damaged_key_file()
    if content["kind"] in _OF_OFFICERS and not _is_name(content.get("officer")):
        raise damaged_key_file()
    return content


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST_TEXT
    return isinstance(value, int) and not isinstance(value, bool)


def _is_name(value: object) -> bool:
    """Whether it can be shown in a list: half a letter of two can't."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME:
        return False
    return not any("\ud800" <= letter <= "\udfff" for letter in value)
