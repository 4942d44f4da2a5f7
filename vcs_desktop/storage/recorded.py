"""An open store with its record: every change and its entry are one transaction.

After each change the anchor outside the store is moved up, so that a record whose newest
entries were cut off is found out.  A kill between the two leaves an older anchor, which the
record still contains.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.anchor import Anchor, anchor_holds, read_anchor, write_anchor
from vcs_desktop.storage.engine import close_engine, reading, writing
from vcs_desktop.storage.key_bundle import Sealed, StoreKey
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.record_proof import BEGINNING
from vcs_desktop.storage.store import check_file

EXPORTED = "record-exported"
"""The act under which the record tells that the key of its chain was handed out."""

_PROVED = Sealed.PROVED.value
_QUICK_ROWS = 1_000
"""How many entries are proved at an opening: few enough that nobody notices."""

_NEW_ROWS = 200
"""How many entries must be proved before the mark is worth writing anew."""


@dataclass(frozen=True, slots=True)
class RecordedStore:
    """One store, open for one officer."""

    engine: Engine
    key: StoreKey
    record: Record
    anchor: Path

    @property
    def folder(self) -> Path:
        """The store's own folder: whatever belongs to the store lies in it."""
        return self.anchor.parent

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """Hold one transaction; whatever it changes, it must also append to the record.

        Raises:
            KnownError: The disk, another program or the file refuses; nothing was saved.
        """
        with writing(self.engine) as connection:
            yield connection
            head = self.record.head(connection)
        self._move_anchor(head)

    @contextmanager
    def unrecorded(self) -> Iterator[Connection]:
        """Hold one transaction about what doesn't count yet, or what the record tells already.

        Raises:
            KnownError: The disk, another program or the file refuses; nothing was saved.
        """
        with writing(self.engine) as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Hold one view of the store that no writer changes."""
        with reading(self.engine) as connection:
            yield connection

    def require_clock_not_behind(self, clock: Clock) -> None:
        """Refuse to work while the computer's clock is earlier than the last entry.

        Raises:
            KnownError: It is; days counted now would be wrong, and nothing could be recorded.
        """
        with reading(self.engine) as connection:
            self.record.require_not_behind(connection, clock.now())

    def keep_anchor(self) -> None:
        """Write down outside the store how far its record has come.

        Raises:
            KnownError: The disk refuses.
        """
        with reading(self.engine) as connection:
            head = self.record.head(connection)
        self._move_anchor(head)

    def check(self) -> tuple[str, ...]:
        """Look through file, record and anchor; empty when all is sound."""
        found = list(check_file(self.engine))
        if found:
            return tuple(found)
        with reading(self.engine) as connection:
            found += self.record.verify(connection)
            found += self._check_anchor(connection)
        return tuple(found)

    def check_quickly(self) -> tuple[str, ...]:
        """Prove the record from where it was last proved, some entries at a time, and the anchor.

        How far it came is kept beside the store, sealed; the next time goes on from there.

        Returns:
            What was found, in plain words; empty when all is sound so far.
        """
        with reading(self.engine) as connection:
            since = self._proved_before(connection)
            proof = self.record.prove(connection, since, _QUICK_ROWS)
            found = [*proof.findings, *self._check_anchor(connection)]
            is_of_before = not found and self._is_anchor_of_before(connection)
        if is_of_before:
            # Only how it is sealed is of before: a full disk must not keep the office shut.
            with suppress(KnownError):
                self.keep_anchor()
        if not found and proof.reached.sequence - since.sequence >= _NEW_ROWS:
            # It only saves time: a disk that is full must not keep the office shut.
            with suppress(KnownError):
                write_anchor(self._proved_mark, proof.reached, self._seal_of_mark, _PROVED)
        return tuple(found)

    def close(self) -> None:
        """Let the file go for good, and with it the key that the connections held."""
        close_engine(self.engine)

    def _move_anchor(self, head: Anchor) -> None:
        try:
            write_anchor(self.anchor, head, self.key.seal_key(Sealed.ANCHOR))
        except KnownError as error:
            raise KnownError(
                f"Your change was saved, but its anchor was not: {error.happened}",
                "Until the anchor is written, a shortened record could not be noticed.",
                "Make room on the disk; the next change writes the anchor again.",
            ) from error

    def seal_of_before(self, connection: Connection) -> bytes | None:
        """The key that earlier versions sealed everything with; None once it was handed out."""
        was_exported = self.record.entries(connection, act=EXPORTED, limit=1)
        return None if was_exported else self.key.record

    @property
    def _seal_of_mark(self) -> bytes:
        return self.key.seal_key(Sealed.PROVED)

    @property
    def _proved_mark(self) -> Path:
        return self.folder / "proved.json"

    def _proved_before(self, connection: Connection) -> Anchor:
        """The place up to which the record was proved; its beginning where that isn't known."""
        try:
            mark = read_anchor(self._proved_mark, self._seal_of_mark, _PROVED)
        except KnownError:
            # It tells only where to begin: without it the whole is proved again.
            return BEGINNING
        is_there = mark is not None and anchor_holds(self.record, connection, mark)
        return mark if mark is not None and is_there else BEGINNING

    def _kept_anchor(self, connection: Connection) -> Anchor | None:
        try:
            return read_anchor(self.anchor, self.key.seal_key(Sealed.ANCHOR))
        except KnownError:
            of_before = self.seal_of_before(connection)
            if of_before is None:
                raise
            return read_anchor(self.anchor, of_before)

    def _is_anchor_of_before(self, connection: Connection) -> bool:
        """Whether a sound anchor is still sealed as earlier versions did it."""
        try:
            read_anchor(self.anchor, self.key.seal_key(Sealed.ANCHOR))
        except KnownError:
            return self.seal_of_before(connection) is not None
        return False

    def _check_anchor(self, connection: Connection) -> list[str]:
        try:
            anchor = self._kept_anchor(connection)
        except KnownError as error:
            return [error.happened]
        if anchor is None:
            return ["The file that remembers how far the record had come is missing."]
        if not anchor_holds(self.record, connection, anchor):
            return ["The newest entries of the record are missing."]
        return []
