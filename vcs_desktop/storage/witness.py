"""A second place that remembers how far a record had come: the officer's keyring.

Whoever can put back an older copy of the office's folder can put back its anchor file with it;
the keyring lies elsewhere.  It remembers a moment too, because a restore, which the record
tells of, puts the record back rightly.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.storage.anchor import Anchor, anchor_holds
from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.key_bundle import Sealed, StoreKey
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.seals import bears_seal, seal_of

RESTORED = "restored"
"""The act under which the record tells that a backup was brought back."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What a keyring remembers of one store's record, under a name."""

    keeper: SecretKeeper
    name: str
    store: RecordedStore

    def keep(self, at: datetime) -> None:
        """Remember how far the record has come.

        Raises:
            KnownError: The keyring refuses.
        """
        with self.store.reading() as connection:
            head = self.store.record.head(connection)
        self.keeper.keep(self.name, memory_of(head, at, self.store.key))

    def findings(self) -> tuple[str, ...]:
        """Compare what is remembered with the record; empty when it holds.

        Raises:
            KnownError: The keyring can't be asked.
        """
        content = self.keeper.read(self.name)
        if content is None:
            return ("The keyring doesn't remember how far the record had come.",)
        remembered = self._read(content)
        if remembered is None:
            return ("What the keyring remembers of the record was changed outside this program.",)
        if self._holds(*remembered):
            return ()
        return ("Entries that the keyring remembers are missing from the record.",)

    def _holds(self, anchor: Anchor, at: datetime) -> bool:
        with self.store.reading() as connection:
            if anchor_holds(self.store.record, connection, anchor):
                return True
            brought_back = self.store.record.entries(
                connection, act=RESTORED, newest_first=True, limit=1
            )
        return any(entry.at >= at for entry in brought_back)

    def _read(self, content: bytes) -> tuple[Anchor, datetime] | None:
        try:
            found = json.loads(content)
        except (ValueError, RecursionError):
            return None
        match found:
            case {
                "sequence": int(sequence),
                "hash": str(digest),
                "at": str(at),
                "seal": str(seal),
            }:
                anchor = Anchor(sequence, digest)
            case _:
                return None
        words = _words(anchor, at)
        if not any(bears_seal(seal, words, key) for key in self._keys()):
            return None
        return anchor, datetime.fromisoformat(at)

    def _keys(self) -> Iterator[bytes]:
        yield self.store.key.seal_key(Sealed.WITNESS)
        with self.store.reading() as connection:
            of_before = self.store.seal_of_before(connection)
        if of_before is not None:
            yield of_before


def memory_of(anchor: Anchor, at: datetime, key: StoreKey) -> bytes:
    """A place in the record as a keyring remembers it, sealed with a key of its own."""
    moment = canonical_moment(at)
    content = {"sequence": anchor.sequence, "hash": anchor.hash, "at": moment}
    seal = seal_of(_words(anchor, moment), key.seal_key(Sealed.WITNESS))
    return json.dumps({**content, "seal": seal}).encode()


def findings_of(*witnesses: Witness) -> tuple[str, ...]:
    """What all witnesses find; nothing where a keyring can't be asked just now."""
    try:
        return tuple(found for witness in witnesses for found in witness.findings())
    except KnownError:
        return ()


def _words(anchor: Anchor, at: str) -> str:
    return f"vcs-desktop witness|{anchor.sequence}|{anchor.hash}|{at}"
