"""The key file beside each store: the store's secrets, sealed once for each way of opening it.

Each store has random secrets of its own, which no passphrase changes.  What stands in the
clear is the store's name and the officers' names, for the list on the unlock screen.  No
database is opened here: which of two bundles fits a store whose keys are being rotated is for
`key_rotation` to find out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vcs_desktop.kernel.errors import DoesNotOpenError, KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_bundle import Bundle, StoreKey
from vcs_desktop.storage.key_wrapping import (
    ByCode,
    ByKeyring,
    ByPassphrase,
    Slot,
    SlotKind,
    Way,
    kind_of,
    normalised,
)
from vcs_desktop.storage.recovery_code import read_recovery_code
from vcs_desktop.storage.slot_list import (
    RotationState,
    SlotList,
    changing_slots,
    read_any_slot_list,
    read_slot_list,
    write_slot_list,
)
from vcs_desktop.storage.slots import is_for, is_old, new_slot, open_slot

__all__ = [
    "SHORTEST_PASSPHRASE",
    "ByCode",
    "ByKeyring",
    "ByPassphrase",
    "StoreKey",
    "UnlockedFile",
    "Way",
    "as_proved",
    "create_key_file",
    "keyring_officers_in",
    "officers_in",
    "open_with_passphrase",
    "open_with_recovery_code",
    "require_long_enough",
    "slot_kinds",
    "unlock_key_file",
]

SHORTEST_PASSPHRASE = 12
"""Characters, counted after normalising."""

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class UnlockedFile:
    """A key file, and the secrets that were found in it.

    Attributes:
        following: The next bundle, where the keys are being rotated.
    """

    slot_list: SlotList
    bundle: Bundle
    following: Bundle | None = None

    @property
    def key(self) -> StoreKey:
        """The keys of the store, unless a rotation has got further."""
        return self.bundle.store_key(self.slot_list.store)


def create_key_file(
    path: Path, store: str, officer: str, passphrase: str, recovery_code: str
) -> StoreKey:
    """Make a new store's random secrets, and write them sealed for the officer and the code.

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
    name = officer_name(officer)
    read_recovery_code(recovery_code)
    require_long_enough(passphrase)
    bundle = Bundle.new()
    ways = (ByPassphrase(name, passphrase), ByCode(recovery_code))
    slots = tuple(new_slot(store, bundle, way) for way in ways)
    write_slot_list(path, SlotList(store, slots), bundle)
    return bundle.store_key(store)


def open_with_passphrase(path: Path, store: str, officer: str, passphrase: str) -> StoreKey:
    """Unseal the store's keys with an officer's own passphrase.

    Raises:
        KnownError: The name or the passphrase is wrong (it doesn't say which), or the key file
            is missing, damaged, weakened or of another store.
    """
    return unlock_key_file(path, store, ByPassphrase(one_spelling(officer), passphrase)).key


def open_with_recovery_code(path: Path, store: str, recovery_code: str) -> StoreKey:
    """Unseal the store's keys with the code on the recovery sheet.

    Raises:
        KnownError: The code is mistyped or another office's, or the key file is missing,
            damaged or of another store.
    """
    return unlock_key_file(path, store, ByCode(recovery_code)).key


def unlock_key_file(path: Path, store: str, way: Way) -> UnlockedFile:
    """Unseal a store's secrets in one of the ways that the key file has a slot for.

    A slot of version 1 becomes one of today on this occasion.

    Raises:
        KnownError: It doesn't open, or the key file is missing, damaged, changed by a strange
            hand, weakened or of another store.
    """
    unlocked = unlock_slot_list(read_slot_list(path, store), way)
    if not any(is_old(slot) for slot in unlocked.slot_list.slots if _is_of(slot, way)):
        return unlocked
    with changing_slots(path) as is_alone:
        # Another program that is at it just now does the same.
        if is_alone:
            return _brought_up_to_date(path, store, way)
    return unlocked


def as_proved(files: Sequence[tuple[Path, str]], way: Way) -> Way:
    """A code that a kill left proved in one of both key files counts as proved in the other.

    Args:
        files: Each key file, with the name of its store.
        way: As it was given; only a code is looked at.

    Raises:
        KnownError: The code is mistyped, or a key file is missing or damaged.
    """
    if not isinstance(way, ByCode):
        return way
    is_proved = [_opens(path, store, replace(way, is_next=False)) for path, store in files]
    return replace(way, is_next=any(is_proved) and not all(is_proved))


def unlock_slot_list(slot_list: SlotList, way: Way) -> UnlockedFile:
    """Unseal the secrets in a list of slots that was read.

    Raises:
        KnownError: As `unlock_key_file`.
    """
    if isinstance(way, ByCode):
        read_recovery_code(way.recovery_code)
    for slot in slot_list.slots:
        opened = open_slot(slot, slot_list.store, way) if is_for(slot, way) else None
        if opened is not None:
            slot_list.require_seal(opened.bundle)
            return UnlockedFile(slot_list, opened.bundle, opened.following)
    raise _does_not_open(way)


def officers_in(path: Path) -> tuple[str, ...]:
    """List the officers who have a passphrase here, in alphabetical order.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    slots = read_any_slot_list(path).slots
    names = {str(slot["officer"]) for slot in slots if slot["kind"] == SlotKind.PASSPHRASE}
    return tuple(sorted(names))


def slot_kinds(path: Path) -> tuple[str, ...]:
    """The kind of each slot, in the file's order: whose it is, is not told.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    return tuple(str(slot["kind"]) for slot in read_any_slot_list(path).slots)


def keyring_officers_in(path: Path) -> tuple[str, ...]:
    """List the officers for whom a keyring opens this store, in alphabetical order.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    slots = read_any_slot_list(path).slots
    names = {str(slot["officer"]) for slot in slots if slot["kind"] == SlotKind.KEYRING}
    return tuple(sorted(names))


def officer_name(officer: str) -> str:
    """A name as key files hold it.

    Raises:
        KnownError: There is none, or it can't stand in a list.
    """
    name = one_spelling(officer)
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise KnownError(
            "The officer has no name yet, or one that can't be shown in a list.",
            "No key was made.",
            "Give the name that shall stand in the list of officers.",
        )
    return name


def require_long_enough(passphrase: str) -> None:
    """Refuse a passphrase that is too short.

    Raises:
        KnownError: It is.
    """
    length = len(normalised(passphrase))
    if length < SHORTEST_PASSPHRASE:
        raise KnownError(
            f"The passphrase has {length} character{'' if length == 1 else 's'} and needs "
            f"{SHORTEST_PASSPHRASE} or more.",
            "It was not set.",
            "Choose a longer one: four unrelated words are strong and easy to remember.",
        )


def _opens(path: Path, store: str, way: Way) -> bool:
    try:
        unlock_slot_list(read_slot_list(path, store), way)
    except DoesNotOpenError:
        return False
    return True


def _is_of(slot: Slot, way: Way) -> bool:
    """Whether a slot is what this way makes, and no other that it may open as well."""
    return is_for(slot, way) and slot["kind"] == kind_of(way)


def _brought_up_to_date(path: Path, store: str, way: Way) -> UnlockedFile:
    unlocked = unlock_slot_list(read_slot_list(path, store), way)
    renewed = new_slot(store, unlocked.bundle, way)
    slots = tuple(renewed if _is_of(slot, way) else slot for slot in unlocked.slot_list.slots)
    rewritten = replace(unlocked.slot_list, slots=slots, rotation=RotationState.SETTLED, version=2)
    write_slot_list(path, rewritten, unlocked.bundle)
    return replace(unlocked, slot_list=read_slot_list(path, store))


def _does_not_open(way: Way) -> DoesNotOpenError:
    match way:
        case ByPassphrase():
            return DoesNotOpenError(
                "This name and this passphrase don't open the store together.",
                "Nothing was opened.",
                "Check the name and type the passphrase again, or use the recovery code.",
                kind_of(way).value,
            )
        case ByKeyring():
            return DoesNotOpenError(
                "What this computer's keyring holds doesn't open the store.",
                "Nothing was opened.",
                "Unlock with your passphrase. You can switch the keyring on again after that.",
                kind_of(way).value,
            )
        case ByCode():
            return DoesNotOpenError(
                "This is a whole recovery code, but not the one of this store.",
                "Nothing was opened and nothing has changed.",
                "Look for the newest recovery sheet of this office.",
                kind_of(way).value,
            )
