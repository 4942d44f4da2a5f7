"""Making a store's key anew, so that nothing that opened it before opens it now.

The order makes it safe against a kill at any moment.  First the next bundle is sealed to every
slot, beside the present one; then the database is put under the next key; then the present
bundle is dropped.  Whatever is found after a kill, one of the two bundles fits, and going on
from there ends in the same place.  Nobody's passphrase is needed but that of who does it.

Whoever rotates has the office alone (`profile.use_profile_alone`).
"""

from dataclasses import replace
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_bundle import Bundle, StoreKey
from vcs_desktop.storage.key_file import UnlockedFile, unlock_key_file
from vcs_desktop.storage.key_wrapping import Slot, SlotKind, Way
from vcs_desktop.storage.rekeying import is_under, put_under
from vcs_desktop.storage.slot_list import (
    RotationState,
    SlotList,
    read_slot_list,
    write_slot_list,
)
from vcs_desktop.storage.slots import has_pair, is_old, sealed_to


def rotation_state(path: Path, store: str) -> RotationState:
    """How far a rotation of this store's keys has come.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    return read_slot_list(path, store).rotation


def require_rotatable(path: Path, store: str) -> None:
    """Refuse while there is a way of opening that could not go along with new keys.

    Raises:
        KnownError: There is: a slot of version 1.
    """
    old = [slot for slot in read_slot_list(path, store).slots if is_old(slot)]
    if any(slot["kind"] == SlotKind.RECOVERY_CODE for slot in old):
        raise KnownError(
            "The recovery sheet of this office is from an earlier version of the program, and "
            "would not open it any more after its keys were made anew.",
            "No key was made anew.",
            "Make a new recovery sheet first (`vcs-desktop recovery-sheet OUT.pdf`).",
        )
    if old:
        raise KnownError(
            "An officer has not unlocked this office since the program was brought up to date, "
            "and could not get in any more after its keys were made anew.",
            "No key was made anew.",
            "Ask every officer to unlock once, or take the officer's place away first.",
        )


def owe_rotation(path: Path, store: str, way: Way) -> None:
    """Note that the keys shall be made anew, so that a kill doesn't make anybody forget it.

    Raises:
        KnownError: The way doesn't open the store, or the disk refuses.
    """
    unlocked = unlock_key_file(path, store, way)
    if unlocked.slot_list.rotation is RotationState.SETTLED:
        noted = replace(unlocked.slot_list, rotation=RotationState.OWED)
        write_slot_list(path, noted, unlocked.bundle)


def rotate(path: Path, store: str, database: Path, way: Way) -> StoreKey:
    """Make a store's key anew, or finish what a kill left of it.

    Raises:
        KnownError: The way doesn't open the store, a slot of version 1 stands in the way, or
            the disk refuses.  Everything that opened the store still opens it.
    """
    require_rotatable(path, store)
    unlocked = unlock_key_file(path, store, way)
    present, following = unlocked.bundle, unlocked.following
    if following is None:
        following = present.rotated()
        _hold_both(path, unlocked.slot_list, present, following)
    next_key = following.store_key(store).database
    if not is_under(database, next_key):
        put_under(database, present.store_key(store).database, next_key)
    _hold_the_next(path, store, present, following)
    return following.store_key(store)


def fitting(unlocked: UnlockedFile, database: Path) -> StoreKey:
    """The keys that the database is really under, while a rotation is not finished."""
    if unlocked.following is not None:
        following = unlocked.following.store_key(unlocked.slot_list.store)
        if is_under(database, following.database):
            return following
    return unlocked.key


def _hold_both(path: Path, slots: SlotList, present: Bundle, following: Bundle) -> None:
    both = tuple(
        sealed_to(slot, slots.store, following, "next") for slot in slots.slots if has_pair(slot)
    )
    under_way = replace(slots, slots=both, rotation=RotationState.UNDER_WAY)
    write_slot_list(path, under_way, present)


def _hold_the_next(path: Path, store: str, present: Bundle, following: Bundle) -> None:
    slots = read_slot_list(path, store)
    slots.require_seal(present)
    settled = replace(
        slots,
        slots=tuple(_with_the_next(slot) for slot in slots.slots),
        rotation=RotationState.SETTLED,
        turn=slots.turn + 1,
    )
    write_slot_list(path, settled, following)


def _with_the_next(slot: Slot) -> Slot:
    left = {name: value for name, value in slot.items() if name != "next"}
    return {**left, "sealed": slot["next"]}
