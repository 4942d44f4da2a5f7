"""Staging: a file is put into its store row by row, and counts only once it is there whole.

Until then nothing of it can be seen, and leaving the block drops it.  From the moment that it
is whole it is taken in, in short steps, whatever happens: what a kill leaves is taken in by the
next start.  So a file counts whole or not at all, and no step holds up whoever wants to write.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage import staged_rows
from vcs_desktop.storage.claims import claimed, forget_claim, is_claimed, unclaimed
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.staged_rows import NewRow, Stage

__all__ = ["NewRow", "OpenStage", "Stage", "Staging"]

_KIND = "import"
_DROPPED_AT_ONCE = 2_000
_TOO_OFTEN = 2
"""After so many failures a stage is left aside at the start, so that the office still opens."""


@dataclass(slots=True)
class OpenStage:
    """A file being staged, by whoever holds its claim."""

    id: str
    store: RecordedStore
    is_whole: bool = False

    def add(self, rows: Sequence[NewRow]) -> None:
        """Add rows, in one short step."""
        with self.store.unrecorded() as connection:
            staged_rows.add_rows(connection, self.id, rows)

    def make_whole(
        self, digest: str, heard_at: datetime, note: Callable[[Transaction], None]
    ) -> None:
        """Let it count from now on, and tell the record in the same step."""
        with self.store.changing() as connection:
            staged_rows.make_whole(connection, self.id, digest, heard_at)
            note(connection)
        self.is_whole = True


@dataclass(frozen=True, slots=True)
class Staging:
    """Where one store stages files."""

    store: RecordedStore

    @contextmanager
    def begun(self, kind: str) -> Iterator[OpenStage]:
        """Stage a file of this kind; when the block ends and it is not whole, it is dropped."""
        with claimed(self.store.folder, _KIND) as name:
            with self.store.unrecorded() as connection:
                staged_rows.begin_stage(connection, name, kind)
            stage = OpenStage(name, self.store)
            try:
                yield stage
            finally:
                if not stage.is_whole:
                    self._drop(name)

    def left_behind(self) -> tuple[Stage, ...]:
        """The stages that nobody alive is at work on, in the order in which they became whole."""
        with self.store.reading() as connection:
            every = staged_rows.stages_of(connection)
        return tuple(stage for stage in every if not is_claimed(self.store.folder, stage.id))

    def sweep(self) -> tuple[Stage, ...]:
        """Drop what was left behind before it was whole.

        Returns:
            What was left behind whole, and is still to be taken in.
        """
        left = self.left_behind()
        for stage in left:
            if stage.heard_at is None:
                self._drop(stage.id)
        for name in unclaimed(self.store.folder, _KIND):
            forget_claim(self.store.folder, name)
        return tuple(stage for stage in left if stage.heard_at is not None)

    @contextmanager
    def taking_in(self, stage: Stage) -> Iterator[None]:
        """Take a stage in, and remember it if that fails through a bug of ours."""
        try:
            yield
        except KnownError:
            raise
        except Exception:
            with self.store.unrecorded() as connection:
                staged_rows.note_failure(connection, stage)
            raise

    def _drop(self, stage: str) -> None:
        is_left = True
        while is_left:
            with self.store.unrecorded() as connection:
                is_left = staged_rows.drop_rows(connection, stage, _DROPPED_AT_ONCE)
                if not is_left:
                    staged_rows.end_stage(connection, stage)


def is_set_aside(stage: Stage) -> bool:
    """Whether taking this in has failed too often to try it again at every start."""
    return stage.failures >= _TOO_OFTEN
