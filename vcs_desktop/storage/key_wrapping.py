"""Wrapping a store's key: the arithmetic behind each slot of a key file.

A slot is what stands in the key file for one way of opening the store.  Everything in a slot
but its nonce and the wrapped key itself is authenticated with it (AES-256-GCM, associated
data), together with the file's own header: change a letter and it no longer opens.  This
module opens no file.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import PREVIOUS

Slot = Mapping[str, str | int]
"""One slot, as it stands in the file.  A kind that a later program adds is kept as it is."""

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12

_COST: Mapping[str, int] = {"memory-kib": 64 * 1024, "iterations": 3, "lanes": 4}
"""Argon2id as new slots use it: about 0.16 s, once, on a small computer."""

_ALLOWED = {
    "memory-kib": range(64 * 1024, 1024 * 1024 + 1),
    "iterations": range(3, 65),
    "lanes": range(1, 17),
}
"""What is accepted on reading.  Less would make guessing cheap; more would hang the computer."""


class SlotKind(StrEnum):
    """The ways of opening a store that this program knows."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot, no password
    RECOVERY_CODE = "recovery-code"


def passphrase_slot(key: bytes, header: Slot, officer: str, passphrase: str) -> Slot:
    """Wrap a store's key so that this officer's passphrase opens it."""
    about: Slot = {
        "kind": SlotKind.PASSPHRASE.value,
        "officer": officer,
        "salt": _text(secrets.token_bytes(_SALT_BYTES)),
        **_COST,
    }
    return _wrapped(key, header, about, _from_passphrase(about, passphrase))


def recovery_slot(key: bytes, header: Slot, recovery_secret: bytes) -> Slot:
    """Wrap a store's key so that the recovery code opens it."""
    about = {
        "kind": SlotKind.RECOVERY_CODE.value,
        "salt": _text(secrets.token_bytes(_SALT_BYTES)),
    }
    return _wrapped(key, header, about, _from_recovery(about, recovery_secret))


def key_by_passphrase(slot: Slot, header: Slot, passphrase: str) -> bytes | None:
    """Unwrap the store's key; None when the passphrase is wrong or the slot was changed.

    Raises:
        KnownError: The slot is damaged, or asks for weaker protection than is allowed.
    """
    return _unwrapped(slot, header, _from_passphrase(slot, passphrase))


def key_by_recovery(slot: Slot, header: Slot, recovery_secret: bytes) -> bytes | None:
    """Unwrap the store's key; None when the code is another's or the slot was changed.

    Raises:
        KnownError: The slot is damaged.
    """
    return _unwrapped(slot, header, _from_recovery(slot, recovery_secret))


def derived(key: bytes, purpose: str) -> bytes:
    """Derive the key for one purpose; no purpose's key gives away another's."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def normalised(text: str) -> str:
    """Bring text into one form (NFC): keyboards write the same accented letter differently."""
    return unicodedata.normalize("NFC", text)


def damaged_key_file() -> KnownError:
    """Say that a key file can't be used as it is."""
    return KnownError(
        "The key file is damaged, or was changed outside this program.",
        "Nothing was opened.",
        f"Put back the copy of it whose name ends in {PREVIOUS}, or the one from a backup.",
    )


def _from_passphrase(slot: Slot, passphrase: str) -> bytes:
    cost = {name: _cost(slot, name) for name in _COST}
    function = Argon2id(
        salt=_bytes(slot, "salt"),
        length=KEY_BYTES,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory-kib"],
    )
    return function.derive(normalised(passphrase).encode())


def _from_recovery(slot: Slot, secret: bytes) -> bytes:
    # 256 random bits need no slow function: nobody guesses them.
    info = b"vcs-desktop recovery slot 1"
    return HKDF(SHA256(), KEY_BYTES, salt=_bytes(slot, "salt"), info=info).derive(secret)


def _wrapped(key: bytes, header: Slot, about: Slot, wrapping_key: bytes) -> Slot:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, key, _associated(header, about))
    return {**about, "nonce": _text(nonce), "wrapped": _text(wrapped)}


def _unwrapped(slot: Slot, header: Slot, wrapping_key: bytes) -> bytes | None:
    about = {name: value for name, value in slot.items() if name not in {"nonce", "wrapped"}}
    nonce, wrapped = _bytes(slot, "nonce"), _bytes(slot, "wrapped")
    try:
        return AESGCM(wrapping_key).decrypt(nonce, wrapped, _associated(header, about))
    except InvalidTag:
        return None


def _associated(header: Slot, about: Slot) -> bytes:
    return json.dumps([header, about], sort_keys=True, separators=(",", ":")).encode()


def _cost(slot: Slot, name: str) -> int:
    value = slot.get(name)
    if not isinstance(value, int) or value not in _ALLOWED[name]:
        raise damaged_key_file()
    return value


def _bytes(slot: Slot, name: str) -> bytes:
    try:
        value = b64decode(str(slot[name]), validate=True)
    except (KeyError, ValueError) as error:
        raise damaged_key_file() from error
    if len(value) < _NONCE_BYTES:
        raise damaged_key_file()
    return value


def _text(content: bytes) -> str:
    return b64encode(content).decode()
