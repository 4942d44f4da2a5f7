"""The arithmetic behind a slot of a key file: what each way of opening makes of what is given.

Everything that tells about a slot is authenticated together with what is wrapped in it
(AES-256-GCM, associated data), and with the file's own header: change a letter and it no
longer opens.  This module opens no file and knows no officer.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import PREVIOUS
from vcs_desktop.storage.recovery_code import read_recovery_code

Slot = Mapping[str, str | int]
"""One slot, as it stands in the file.  A kind that a later program adds is kept as it is."""

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12

_COST: Mapping[str, int] = {"memory-kib": 64 * 1024, "iterations": 3, "lanes": 4}
"""Argon2id as new slots use it: about 0.16 s, once, on a small computer."""

_ALLOWED = {
    "memory-kib": range(64 * 1024, 512 * 1024 + 1),
    "iterations": range(3, 9),
    "lanes": range(1, 9),
}
"""What is accepted on reading.  Less would make guessing cheap; more would hang the computer."""


class SlotKind(StrEnum):
    """The ways of opening a store that this program knows."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot, no password
    NEXT_PASSPHRASE = "next-passphrase"  # noqa: S105 - as above
    """On its way: it opens beside the one before, until both stores have it."""
    KEYRING = "keyring"
    RECOVERY_CODE = "recovery-code"
    NEXT_RECOVERY_CODE = "next-recovery-code"
    """Printed, and not proved yet: only the one before opens."""


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """An officer opens with their own passphrase.

    Attributes:
        is_next: It is being given, and stands beside the one before.
    """

    officer: str
    passphrase: str = field(repr=False)
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class ByKeyring:
    """An officer opens with the random secret that the computer's keyring keeps for them.

    Attributes:
        place: What the keyring keeps it under; it stands in the slot.
    """

    officer: str
    secret: bytes = field(repr=False)
    place: str = ""


@dataclass(frozen=True, slots=True)
class ByCode:
    """Somebody opens with the code on the recovery sheet.

    Attributes:
        is_next: It was printed, and stands beside the one before until it is proved.
    """

    recovery_code: str = field(repr=False)
    is_next: bool = False


Way = ByPassphrase | ByKeyring | ByCode
"""A way of opening, with what it needs."""


def kind_of(way: Way) -> SlotKind:
    """The kind of the slot that is made for this way."""
    match way:
        case ByPassphrase():
            return SlotKind.NEXT_PASSPHRASE if way.is_next else SlotKind.PASSPHRASE
        case ByKeyring():
            return SlotKind.KEYRING
        case ByCode():
            return SlotKind.NEXT_RECOVERY_CODE if way.is_next else SlotKind.RECOVERY_CODE


def kinds_for(way: Way) -> frozenset[SlotKind]:
    """The kinds of slots that this way may open.

    A code that was printed and not proved opens nothing, but for its own proof.
    """
    match way:
        case ByPassphrase():
            return frozenset({SlotKind.PASSPHRASE, SlotKind.NEXT_PASSPHRASE})
        case ByKeyring():
            return frozenset({SlotKind.KEYRING})
        case ByCode():
            lasting = frozenset({SlotKind.RECOVERY_CODE})
            return lasting | {SlotKind.NEXT_RECOVERY_CODE} if way.is_next else lasting


def about(way: Way) -> dict[str, str | int]:
    """What a new slot tells in the clear about itself: its kind, whose it is, and its salt."""
    told: dict[str, str | int] = {"kind": kind_of(way).value}
    if not isinstance(way, ByCode):
        told["officer"] = way.officer
    if isinstance(way, ByKeyring):
        told["place"] = way.place
    told["salt"] = text_of(secrets.token_bytes(_SALT_BYTES))
    return {**told, **_COST} if isinstance(way, ByPassphrase) else told


def wrapping_key(slot: Slot, way: Way) -> bytes:
    """The key that wraps what is in a slot.

    Raises:
        KnownError: The slot is damaged or weakened, or the recovery code is mistyped.
    """
    match way:
        case ByPassphrase():
            return _from_passphrase(slot, way.passphrase)
        case ByKeyring():
            return _from_secret(slot, way.secret, b"vcs-desktop keyring slot 2")
        case ByCode():
            secret = read_recovery_code(way.recovery_code)
            return _from_secret(slot, secret, b"vcs-desktop recovery slot 1")


def wrap(content: bytes, associated: bytes, key: bytes) -> tuple[str, str]:
    """Wrap something: the nonce and what was wrapped, as text."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return text_of(nonce), text_of(AESGCM(key).encrypt(nonce, content, associated))


def unwrap(slot: Slot, name: str, associated: bytes, key: bytes) -> bytes | None:
    """Unwrap what a slot holds under a name; None when the key is wrong or it was changed.

    Raises:
        KnownError: The slot is damaged.
    """
    try:
        return AESGCM(key).decrypt(bytes_in(slot, "nonce"), bytes_in(slot, name), associated)
    except InvalidTag:
        return None
    except ValueError as error:  # a nonce of an impossible length
        raise damaged_key_file() from error


def derived(key: bytes, purpose: str) -> bytes:
    """Derive the key for one purpose; no purpose's key gives away another's."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def canonical(content: object) -> bytes:
    """The same content always in the same letters, to be authenticated."""
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


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


def bytes_in(slot: Slot, name: str) -> bytes:
    """What stands under a name in a slot.

    Raises:
        KnownError: It is missing or no such text.
    """
    try:
        value = b64decode(str(slot[name]), validate=True)
    except (KeyError, ValueError) as error:
        raise damaged_key_file() from error
    if len(value) < _NONCE_BYTES:
        raise damaged_key_file()
    return value


def text_of(content: bytes) -> str:
    """Bytes as they stand in the file."""
    return b64encode(content).decode()


def _from_passphrase(slot: Slot, passphrase: str) -> bytes:
    cost = {name: _cost(slot, name) for name in _COST}
    function = Argon2id(
        salt=bytes_in(slot, "salt"),
        length=KEY_BYTES,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory-kib"],
    )
    return function.derive(normalised(passphrase).encode(errors="surrogatepass"))


def _from_secret(slot: Slot, secret: bytes, purpose: bytes) -> bytes:
    # 256 random bits need no slow function: nobody guesses them.
    return HKDF(SHA256(), KEY_BYTES, salt=bytes_in(slot, "salt"), info=purpose).derive(secret)


def _cost(slot: Slot, name: str) -> int:
    value = slot.get(name)
    if not isinstance(value, int) or value not in _ALLOWED[name]:
        raise damaged_key_file()
    return value
