"""Who holds a store's keys: giving an officer a way of opening, renewing one, taking it away.

Each change is one atomic writing of the key file.  Whoever changes it has opened it in a way
of their own, and its seal has held.  The store's own secrets stay; `key_rotation` makes those
anew.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_bundle import Bundle
from vcs_desktop.storage.key_file import (
    UnlockedFile,
    require_long_enough,
    unlock_slot_list,
)
from vcs_desktop.storage.key_wrapping import (
    ByCode,
    ByKeyring,
    ByPassphrase,
    Slot,
    SlotKind,
    Way,
    kind_of,
)
from vcs_desktop.storage.slot_list import (
    RotationState,
    SlotList,
    changing_slots,
    read_slot_list,
    write_slot_list,
)
from vcs_desktop.storage.slots import is_for, new_slot, sealed_to

Change = Callable[[SlotList, Bundle], SlotList]


def give_way(path: Path, store: str, by: Way, new: Way) -> UnlockedFile:
    """Let a new way open the store, instead of the one of the same kind and officer.

    The pair of keys is a new one: whoever has an older copy of the file, and what opened it,
    can't open what is sealed from now on.

    Raises:
        KnownError: `by` doesn't open the store, the new passphrase is too short, or the disk
            refuses.  Everything then stays.
    """
    if isinstance(new, ByPassphrase):
        require_long_enough(new.passphrase)
    new = _spelt(new)

    def changed(slots: SlotList, bundle: Bundle) -> SlotList:
        others = tuple(slot for slot in slots.slots if not _makes_way(slot, new))
        return replace(slots, slots=(new_slot(slots.store, bundle, new), *others))

    return _change(path, store, by, changed)


def take_ways_of(
    path: Path, store: str, by: Way, officer: str, kinds: Sequence[SlotKind], *, rotate: bool
) -> None:
    """Take an officer's ways of opening away; with `rotate`, the keys are owed to be made anew.

    Raises:
        KnownError: `by` doesn't open the store, nobody could open it any more, or the disk
            refuses.
    """
    gone = one_spelling(officer)

    def changed(slots: SlotList, _bundle: Bundle) -> SlotList:
        left = tuple(
            slot
            for slot in slots.slots
            if not (slot.get("officer") == gone and slot["kind"] in kinds)
        )
        _require_somebody(left)
        owed = RotationState.OWED if rotate else slots.rotation
        return replace(slots, slots=left, rotation=owed)

    _change(path, store, by, changed)


def has_way(path: Path, store: str, officer: str, kind: SlotKind) -> bool:
    """Whether an officer has a way of this kind.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    return _slot_of(path, store, officer, kind) is not None


def keyring_place(path: Path, store: str, officer: str) -> str | None:
    """Where the computer's keyring keeps an officer's secret; None where it is switched off.

    Raises:
        KnownError: The key file is missing or damaged.
    """
    slot = _slot_of(path, store, officer, SlotKind.KEYRING)
    return None if slot is None else str(slot.get("place", ""))


def _slot_of(path: Path, store: str, officer: str, kind: SlotKind) -> Slot | None:
    name = one_spelling(officer)
    slots = read_slot_list(path, store).slots
    return next(
        (slot for slot in slots if slot["kind"] == kind and slot.get("officer") == name), None
    )


def _makes_way(slot: Slot, new: Way) -> bool:
    """Whether a slot goes when a new one comes: one that is only on its way leaves the other."""
    if isinstance(new, ByKeyring):
        return is_for(slot, new)
    # A lasting one takes the place of one that was on its way as well.
    return is_for(slot, replace(new, is_next=True)) and (
        not new.is_next or slot["kind"] == kind_of(new)
    )


def _spelt(way: Way) -> Way:
    return way if isinstance(way, ByCode) else replace(way, officer=one_spelling(way.officer))


def _change(path: Path, store: str, by: Way, changed: Change) -> UnlockedFile:
    with changing_slots(path) as is_alone:
        if not is_alone:
            raise KnownError(
                "Another window or command is changing the keys just now.",
                "Nothing was changed.",
                "Try again in a moment.",
            )
        unlocked = unlock_slot_list(read_slot_list(path, store), by)
        slots = changed(unlocked.slot_list, unlocked.bundle)
        if unlocked.following is not None:
            # A slot that is new in the midst of a rotation takes part in it.
            slots = replace(slots, slots=_all_sealed(slots, unlocked.following))
        write_slot_list(path, slots, unlocked.bundle)
        return replace(unlocked, slot_list=read_slot_list(path, store))


def _all_sealed(slots: SlotList, following: Bundle) -> tuple[Slot, ...]:
    return tuple(
        slot if "next" in slot else sealed_to(slot, slots.store, following, "next")
        for slot in slots.slots
    )


def _require_somebody(slots: Sequence[Slot]) -> None:
    if not any(slot["kind"] == SlotKind.PASSPHRASE for slot in slots):
        raise KnownError(
            "Nobody could open this office with a passphrase any more.",
            "Nothing was changed.",
            "Add another officer first.",
        )
