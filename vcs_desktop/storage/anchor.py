"""The anchor: how far the record had come, kept outside the store.

A chain of entries can't see its own tail cut off.  So its last number and hash are written to
a file beside the store, sealed with a key of its own.  That is less than a keyring or a paper:
whoever can put back an older copy of the store can put back its older anchor with it.  The
anchor finds a tail that was cut off by itself, and a store that was put back by itself.
"""

import hmac
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.seals import bears_seal, seal_of


@dataclass(frozen=True, slots=True)
class Anchor:
    """One place in the record.

    Attributes:
        sequence: The number of an entry; 0 before the first.
        hash: That entry's hash, in hexadecimal.
    """

    sequence: int
    hash: str


class Chain(Protocol):
    """What an anchor asks of the record."""

    def hash_at(self, connection: Connection, sequence: int) -> str | None:
        """The hash of an entry, or None when there is no such entry."""


def anchor_holds(record: Chain, connection: Connection, anchor: Anchor) -> bool:
    """Whether the record still contains the anchored entry; it may have grown since."""
    found = record.hash_at(connection, anchor.sequence)
    return found is not None and hmac.compare_digest(found, anchor.hash)


_KIND = "anchor"


def write_anchor(path: Path, anchor: Anchor, key: bytes, kind: str = _KIND) -> None:
    """Keep an anchor in a file, sealed as a place of this kind.

    Raises:
        KnownError: The disk refuses.
    """
    seal = seal_of(_words(anchor, kind), key)
    content = {"sequence": anchor.sequence, "hash": anchor.hash, "seal": seal}
    write_atomically(path, json.dumps(content).encode())


def read_anchor(path: Path, key: bytes, kind: str = _KIND) -> Anchor | None:
    """Read the kept anchor of this kind; None when none was ever kept, or its file is gone.

    Raises:
        KnownError: The file was changed outside this program, or belongs to another store.
    """
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise _changed() from error
    match content:
        case {"sequence": int(sequence), "hash": str(digest), "seal": str(seal)}:
            anchor = Anchor(sequence, digest)
        case _:
            raise _changed()
    if not bears_seal(seal, _words(anchor, kind), key):
        raise _changed()
    return anchor


def _words(anchor: Anchor, kind: str) -> str:
    return f"vcs-desktop {kind}|{anchor.sequence}|{anchor.hash}"


def _changed() -> KnownError:
    return KnownError(
        "The file that remembers how far the record had come was changed outside this program.",
        "So it can't be shown that the end of the record is whole.",
        "Tell your manager, and compare the record with the latest backup.",
    )
