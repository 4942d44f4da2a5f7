"""A store's secrets, and the keys that are derived from them.

There are two.  `key` is made anew when the keys are rotated: the database and the keys of
backups hang on it.  `lasting` never changes: it chains the record and makes references, which
must mean the same for ever.  A bundle of both is sealed to each slot's public key, so that
whoever opens one slot can seal a new bundle to all of them, and needs nobody's passphrase.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from vcs_desktop.storage.key_wrapping import KEY_BYTES, damaged_key_file, derived


class Sealed(StrEnum):
    """What is kept outside a store and sealed, each with a key of its own."""

    ANCHOR = "anchor"
    PROVED = "proved"
    """How far the record was proved."""
    WITNESS = "witness"
    """What a keyring remembers of the record."""
    ERASURES = "erasures"
    UNLOCKS = "failed-unlocks"


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey:
    """The keys of one open store, 32 bytes each.  Its repr shows none of them.

    Attributes:
        database: Opens the encrypted database.
        record: Chains the record, and does nothing else: an inspector is given it.
        backup: Wraps the keys of backups.
        reference: Makes references that nobody without it can make or undo.
        seals: Gives each kind of sealed file a key of its own.
        slots: Seals the list of slots in the key file; empty where there is no key file.
    """

    database: bytes
    record: bytes
    backup: bytes
    reference: bytes
    seals: bytes
    slots: bytes = field(default=b"", compare=False)

    def __repr__(self) -> str:
        return "StoreKey(not shown)"

    def seal_key(self, kind: Sealed) -> bytes:
        """The key that seals what is kept of one kind outside the store."""
        return derived(self.seals, f"vcs-desktop sealed file 1|{kind.value}")


@dataclass(frozen=True, slots=True, repr=False)
class Bundle:
    """The two secrets of one store, 32 bytes each.  Its repr shows none of them."""

    key: bytes
    lasting: bytes

    def __repr__(self) -> str:
        return "Bundle(not shown)"

    @classmethod
    def new(cls) -> Self:
        """The secrets of a new store."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES))

    def rotated(self) -> "Bundle":
        """The same store's secrets after a rotation."""
        return Bundle(secrets.token_bytes(KEY_BYTES), self.lasting)

    def store_key(self, store: str) -> StoreKey:
        """The keys of the store, each for one purpose."""

        def key_for(secret: bytes, purpose: str) -> bytes:
            return derived(secret, f"vcs-desktop store key 1|{store}|{purpose}")

        return StoreKey(
            database=key_for(self.key, "database"),
            record=key_for(self.lasting, "record"),
            backup=key_for(self.key, "backup"),
            reference=key_for(self.lasting, "reference"),
            seals=key_for(self.lasting, "seals"),
            slots=self._key_of_seals(store),
        )

    @property
    def proof(self) -> bytes:
        """What shows that a bundle is of this store: only those who opened it can know it."""
        return derived(self.lasting, "vcs-desktop proof of a bundle 2")

    def seal_of(self, store: str, content: bytes) -> bytes:
        """A seal over a list of slots, which nobody without the present key can make."""
        return seal_of_slots(self._key_of_seals(store), content)

    def _key_of_seals(self, store: str) -> bytes:
        return derived(self.key, f"vcs-desktop seal of slots 2|{store}")


def seal_of_slots(key: bytes, content: bytes) -> bytes:
    """A seal over a list of slots under `StoreKey.slots`."""
    return hmac.new(key, content, hashlib.sha256).digest()


def new_pair() -> tuple[bytes, bytes]:
    """A fresh pair of keys: the private and the public half."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_bundle(bundle: Bundle, public: bytes, purpose: bytes) -> bytes:
    """Seal a bundle so that only the private half opens it.

    Raises:
        KnownError: The public half is none.
    """
    try:
        to = X25519PublicKey.from_public_bytes(public)
        return _suite().encrypt(bundle.key + bundle.lasting, to, purpose)
    except ValueError as error:
        raise damaged_key_file() from error


def open_bundle(sealed: bytes, private: bytes, purpose: bytes) -> Bundle:
    """Open a sealed bundle.

    Raises:
        KnownError: It was changed, or sealed to another.
    """
    try:
        content = _suite().decrypt(sealed, X25519PrivateKey.from_private_bytes(private), purpose)
    except (InvalidTag, ValueError) as error:
        raise damaged_key_file() from error
    if len(content) != 2 * KEY_BYTES:
        raise damaged_key_file()
    return Bundle(content[:KEY_BYTES], content[KEY_BYTES:])


def _suite() -> Suite:
    """RFC 9180: X25519, HKDF-SHA256, AES-256-GCM."""
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
