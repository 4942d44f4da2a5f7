"""What a backup says about itself: in the clear only what finds it again, the rest sealed.

For each store the key of its copy, how far its record had come, how many rows each table has
and what the parts' hashes are, sealed under that store's key for backups.  Both name the same
backup, so the two stores of two backups never pass for one.
"""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.anchor import Anchor
from vcs_desktop.storage.backup_pack import damaged_backup, not_a_backup
from vcs_desktop.storage.columns import canonical_json, canonical_moment
from vcs_desktop.storage.profile import SENTENCES, VICTIMS

_FORMAT, _VERSION = "vcs-desktop backup", 1
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What is known of the copy of one store.

    Attributes:
        key: Opens the copy, and nothing else.
        head: How far the record had come.
        rows: How many rows each table has.
        sha256: Of the copy, in hexadecimal.
        keys_sha256: Of the key file of that day, in hexadecimal.
    """

    key: bytes
    head: Anchor
    rows: Mapping[str, int]
    sha256: str
    keys_sha256: str

    def __repr__(self) -> str:
        return "CopyFacts(not shown)"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in the clear, and the two sealed parts.

    Attributes:
        id: Names this backup and nothing else.
        made_at: When.
        versions: Which version each store had.
        sealed: The sealed facts of each store.
    """

    id: str
    made_at: datetime
    versions: Mapping[str, int]
    sealed: Mapping[str, bytes]

    def write(self) -> bytes:
        """As it stands in the file."""
        stores = {
            store: {
                "version": self.versions[store],
                "sealed": b64encode(self.sealed[store]).decode(),
            }
            for store in (VICTIMS, SENTENCES)
        }
        content = {
            "format": _FORMAT,
            "version": _VERSION,
            "id": self.id,
            "made_at": canonical_moment(self.made_at),
            "stores": stores,
        }
        return json.dumps(content, indent=1).encode()

    def facts(self, store: str, key: bytes) -> CopyFacts:
        """Unseal what is known of one store's copy.

        Raises:
            KnownError: The key is another's, or the backup was changed.
        """
        sealed = self.sealed[store]
        nonce, words = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        about = _about(self.id, self.made_at, store, self.versions[store])
        try:
            return _facts(json.loads(AESGCM(key).decrypt(nonce, words, about)))
        except (InvalidTag, ValueError) as error:
            raise another_key() from error


def seal_facts(
    manifest: tuple[str, datetime], store: str, version: int, facts: CopyFacts, key: bytes
) -> bytes:
    """Seal what is known of one store's copy, for the backup of this id and moment."""
    content = asdict(facts) | {"key": facts.key.hex(), "rows": dict(facts.rows)}
    nonce = secrets.token_bytes(_NONCE_BYTES)
    about = _about(*manifest, store, version)
    return nonce + AESGCM(key).encrypt(nonce, canonical_json(content).encode(), about)


def read_manifest(content: bytes) -> Manifest:
    """Read what a backup says about itself.

    Raises:
        KnownError: It is no backup, damaged, or of a newer program.
    """
    try:
        match json.loads(content):
            case {"format": "vcs-desktop backup", "version": int(version)} if version > _VERSION:
                raise KnownError(
                    "This backup was made by a newer version of the program.",
                    "Nothing was restored and nothing has changed.",
                    "Install the newer version, and restore with it.",
                )
            case {
                "format": "vcs-desktop backup",
                "id": str(name),
                "made_at": str(made_at),
                "stores": {
                    "victims": {"version": int(victims), "sealed": str(victims_sealed)},
                    "sentences": {"version": int(sentences), "sealed": str(sentences_sealed)},
                },
            }:
                return Manifest(
                    name,
                    datetime.fromisoformat(made_at),
                    {VICTIMS: victims, SENTENCES: sentences},
                    {
                        VICTIMS: b64decode(victims_sealed, validate=True),
                        SENTENCES: b64decode(sentences_sealed, validate=True),
                    },
                )
            case _:
                pass
    except (ValueError, RecursionError) as error:
        raise not_a_backup() from error
    raise not_a_backup()


def another_key() -> KnownError:
    """Say that a backup was made under other keys."""
    return KnownError(
        "These keys don't open the backup: it is of another office, of a time before the keys "
        "were made anew, or was changed.",
        "Nothing was restored and nothing has changed.",
        "Give the passphrase of the day on which it was made, or the recovery code.",
    )


def _about(name: str, made_at: datetime, store: str, version: int) -> bytes:
    moment = canonical_moment(made_at)
    return canonical_json([_FORMAT, _VERSION, name, moment, store, version]).encode()


def _facts(content: object) -> CopyFacts:
    match content:
        case {
            "key": str(key),
            "head": {"sequence": int(sequence), "hash": str(digest)},
            "rows": dict(rows),
            "sha256": str(sha256),
            "keys_sha256": str(keys_sha256),
        }:
            head = Anchor(sequence, digest)
            return CopyFacts(bytes.fromhex(key), head, rows, sha256, keys_sha256)
        case _:
            raise damaged_backup()
