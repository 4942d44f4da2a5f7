"""A private copy of an open store, to try something out on: encrypted, and gone afterwards.

The copy lies in a folder of its own beside the store, under the same key, with the same record
and an anchor of its own.  The store that it is made from is only read.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from vcs_desktop.storage.claims import claimed, forget_claim, is_claimed
from vcs_desktop.storage.engine import open_engine
from vcs_desktop.storage.files import make_private_folder, refusal_of, take_away
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.refusals import in_plain_words

_KIND = "rehearsal"
_NOT_COPIED = "Nothing was tried out, and the office is as it was."


@contextmanager
def private_copy(store: RecordedStore) -> Iterator[RecordedStore]:
    """Copy a store as it stands now; the copy is taken away when the block ends.

    Writers of the store are not held up.  A kill leaves the copy behind, encrypted, and
    `sweep_copies` takes it away.

    Raises:
        KnownError: The disk is full or refuses.
    """
    with claimed(store.folder, _KIND) as name:
        folder = store.folder / name
        try:
            make_private_folder(folder)
            copy = _copied(store, folder)
            try:
                copy.keep_anchor()
                yield copy
            finally:
                copy.close()
        finally:
            take_away(folder)


def sweep_copies(folder: Path) -> None:
    """Take away the copies beside a store that killed programs left behind."""
    for left in folder.glob(f"{_KIND}-*"):
        if left.is_dir() and not is_claimed(folder, left.name):
            take_away(left)
            forget_claim(folder, left.name)


def _copied(store: RecordedStore, folder: Path) -> RecordedStore:
    path = folder / "copy.db"
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise refusal_of(error, _NOT_COPIED) from error
    engine = open_engine(path, store.key.database, bulk=True)
    try:
        _copy(store.engine, engine)
    except DatabaseError as error:
        engine.dispose()
        raise in_plain_words(error, _NOT_COPIED) from error
    except BaseException:
        engine.dispose()
        raise
    return RecordedStore(engine, store.key, store.record, folder / "anchor.json")


def _copy(from_engine: Engine, to_engine: Engine) -> None:
    # In one go: a copy in small steps begins anew whenever somebody writes.
    with (
        closing(from_engine.raw_connection()) as here,
        closing(to_engine.raw_connection()) as there,
    ):
        source: Any = here.dbapi_connection
        source.backup(there.dbapi_connection)
