"""The slots of a key file: one for each way of opening the store.

A slot is a pair of keys.  Its private half is wrapped by what the way of opening gives; the
store's bundle is sealed to its public half.  With the private half is wrapped a proof of the
bundle's store, so that nobody can seal a bundle of their own making to an officer's slot.

Slots of key files of version 1 held the store's one key itself, wrapped.  They are still
opened, until the keys are rotated.
"""

import hmac
from dataclasses import dataclass

from vcs_desktop.storage.key_bundle import Bundle, new_pair, open_bundle, seal_bundle
from vcs_desktop.storage.key_wrapping import (
    KEY_BYTES,
    ByCode,
    Slot,
    Way,
    about,
    bytes_in,
    canonical,
    damaged_key_file,
    kinds_for,
    text_of,
    unwrap,
    wrap,
    wrapping_key,
)

_FORMAT = "vcs-desktop key file"
_NOT_TOLD = {"nonce", "private", "sealed", "next"}
_NOT_TOLD_OLD = {"nonce", "wrapped"}


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """What a slot gave: the bundle, and the next one where the keys are being rotated."""

    bundle: Bundle
    following: Bundle | None = None


def header(store: str, version: int = 2) -> Slot:
    """What stands at the top of a key file, and is authenticated with every slot."""
    return {"format": _FORMAT, "version": version, "store": store}


def is_old(slot: Slot) -> bool:
    """Whether this slot is one of version 1, that holds the key itself."""
    return "wrapped" in slot and "public" not in slot


def has_pair(slot: Slot) -> bool:
    """Whether a new bundle can be sealed to this slot."""
    return "public" in slot


def is_for(slot: Slot, way: Way) -> bool:
    """Whether this way of opening is meant for this slot."""
    if slot.get("kind") not in kinds_for(way):
        return False
    return isinstance(way, ByCode) or slot.get("officer") == way.officer


def new_slot(store: str, bundle: Bundle, way: Way) -> Slot:
    """Make a slot with a fresh pair of keys, so that this way opens the store.

    Raises:
        KnownError: The recovery code is mistyped.
    """
    private, public = new_pair()
    told: Slot = {**about(way), "public": text_of(public)}
    key = wrapping_key(told, way)
    nonce, wrapped = wrap(private + bundle.proof, canonical([header(store), told]), key)
    slot = {**told, "nonce": nonce, "private": wrapped}
    return sealed_to(slot, store, bundle, "sealed")


def sealed_to(slot: Slot, store: str, bundle: Bundle, name: str) -> Slot:
    """The slot with this bundle sealed to it, under `sealed` or `next`.

    Raises:
        KnownError: The slot's public half is none.
    """
    sealed = seal_bundle(bundle, bytes_in(slot, "public"), _purpose(slot, store))
    return {**slot, name: text_of(sealed)}


def open_slot(slot: Slot, store: str, way: Way) -> OpenedSlot | None:
    """Open a slot; None when what was given is wrong or the slot was changed.

    Raises:
        KnownError: The slot is damaged or weakened, or the recovery code is mistyped.
    """
    key = wrapping_key(slot, way)
    if is_old(slot):
        told = {name: value for name, value in slot.items() if name not in _NOT_TOLD_OLD}
        master = unwrap(slot, "wrapped", canonical([header(store, 1), told]), key)
        # The one key of old was both: so everything that was derived from it stays as it was.
        return OpenedSlot(Bundle(master, master)) if master else None
    told = {name: value for name, value in slot.items() if name not in _NOT_TOLD}
    content = unwrap(slot, "private", canonical([header(store), told]), key)
    return _bundles(slot, store, content) if content else None


def _bundles(slot: Slot, store: str, content: bytes) -> OpenedSlot:
    private, proof = content[:KEY_BYTES], content[KEY_BYTES:]
    purpose = _purpose(slot, store)
    bundle = open_bundle(bytes_in(slot, "sealed"), private, purpose)
    following = open_bundle(bytes_in(slot, "next"), private, purpose) if slot.get("next") else None
    for each in filter(None, (bundle, following)):
        if not hmac.compare_digest(each.proof, proof):
            raise damaged_key_file()
    return OpenedSlot(bundle, following)


def _purpose(slot: Slot, store: str) -> bytes:
    return canonical([header(store), slot.get("kind"), slot.get("officer", "")])
