"""Opening an encrypted database file, and the two ways of talking to it: writing and reading.

Knows SQLCipher and the disk, and no table.  Every setting here was measured or tried; the
order of the first statements matters.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import GoOn, to_the_end
from vcs_desktop.storage.refusals import in_plain_words

StoreEngine = Engine
"""An open store file, as services hold it."""

Transaction = Connection
"""An open transaction, as services pass it on.  Only stores speak SQL through it."""

_KEY_BYTES = 32
_WAIT_MILLISECONDS = 10_000
_PAGES_AT_ONCE = 1_000
"""How much is copied between two looks: a few megabytes, so nobody waits for more than that."""

_POURING = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA temp_store = MEMORY",
    # Nobody reads half a copy, so there is nothing to roll back to.
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
)

_READS = "vcs_desktop_reads"
"""The execution option that makes a transaction a reading one."""


def open_engine(path: Path, key: bytes, *, bulk: bool = False) -> Engine:
    """Prepare an engine for the encrypted database in a file that is there already.

    Nothing is opened until the first transaction; a wrong key shows there.

    Args:
        path: The database file.  It is never made by opening.
        key: 32 bytes, used as they are.
        bulk: Give it 64 MB of cache: for imports and for large checks.
    """
    if len(key) != _KEY_BYTES:
        message = "A database key has 32 bytes."
        raise ValueError(message)
    address = f"{path.absolute().as_uri()}?mode=rw"
    # The dialect named sqlite+pysqlcipher would run `PRAGMA key = ''` after our creator.
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _connect(address, key, bulk=bulk),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=3,
        # What one connection writes empties the cache of every other: the last one is taken again.
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def close_engine(engine: Engine) -> None:
    """Let the file go, for good: whoever still holds the engine is refused from now on.

    Disposing of an engine alone would let it open the file again, for work that comes late.
    """
    event.listen(engine, "engine_connect", _refuse_closed)
    engine.dispose()


def look_before_each_statement(engine: Engine, go_on: GoOn) -> None:
    """Look before every statement from now on whether the work on this store shall end."""
    event.listen(engine, "before_cursor_execute", lambda *_statement: go_on())


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Hold one transaction that writes: kept whole when the block ends, else not at all.

    It waits up to ten seconds for another writer.

    Raises:
        KnownError: The disk is full or can only be read, another program keeps the store
            locked, the key is wrong, or the file is damaged.  Nothing was saved.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DatabaseError as error:
        raise in_plain_words(error, "Nothing of this was saved.") from error


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Hold one view of the store that no writer changes or waits for.  Writing in it is a bug.

    Raises:
        KnownError: The file is gone or damaged, or the key is wrong.
    """
    has_begun = False
    try:
        with engine.execution_options(**{_READS: True}).begin() as connection:
            has_begun = True
            yield connection
    except DatabaseError as error:
        raise in_plain_words(error, "Nothing was read.", while_reading=has_begun) from error


def memory_engine() -> Engine:
    """An empty database in memory, to see what a new store's tables look like."""
    return create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)


def copy_whole(connection: Connection, path: Path, key: bytes, go_on: GoOn = to_the_end) -> None:
    """Copy the store as this transaction sees it into a new file, under a key of its own.

    Writers are not held up, and the copy is of one moment.  Only a copy that this returns from
    is whole: half of one counts for nothing.

    Args:
        connection: A transaction that reads.
        path: The new file.
        key: 32 bytes, used as they are.
        go_on: Is asked every few megabytes.

    Raises:
        DatabaseError: The disk is full or refuses.
        OSError: The file is there already, or can't be made.
        EndedError: It was asked to end.
    """
    # A transaction that has read nothing holds no moment yet: the copy would begin again
    # whenever somebody writes between two steps.
    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        source: Any = connection.connection.dbapi_connection
        address = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlcipher.connect(address, uri=True, isolation_level=None)) as target:
            target.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for statement in _POURING:
                target.execute(statement).fetchall()
            source.backup(target, pages=_PAGES_AT_ONCE, progress=lambda *_pages: go_on())
        os.fsync(handle)
    except sqlcipher.DatabaseError as error:
        raise DatabaseError(None, None, error, hide_parameters=True) from error
    finally:
        os.close(handle)


def _refuse_closed(_connection: Connection) -> None:
    raise KnownError(
        "The office was closed meanwhile.",
        "Nothing was read or written.",
        "Unlock it and do it again.",
    )


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(_READS, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(reads)}")
    # A transaction that reads first and then asks to write fails beside another writer, at
    # once and whatever it waits: so a writer says so from its first statement.
    connection.exec_driver_sql("BEGIN DEFERRED" if reads else "BEGIN IMMEDIATE")


def _connect(address: str, key: bytes, *, bulk: bool) -> Any:  # noqa: ANN401 - the driver has no types
    connection = sqlcipher.connect(
        address,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        _unlock(connection, key)
        _settle(connection, bulk=bulk)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, key: bytes) -> None:  # noqa: ANN401 - the driver has no types
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # before any other statement
    # Otherwise a wrong key is announced on standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    # The key is tried out by the first real read, not by PRAGMA key.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _settle(connection: Any, *, bulk: bool) -> None:  # noqa: ANN401 - the driver has no types
    for statement in (
        f"PRAGMA busy_timeout = {_WAIT_MILLISECONDS}",  # before journal_mode, which may wait
        "PRAGMA temp_store = MEMORY",  # a temporary file would hold rows in the clear
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON",
        *(["PRAGMA cache_size = -65536"] if bulk else []),
    ):
        connection.execute(statement).fetchall()
    _require_write_ahead_log(connection)
    # Last: an attached file could be the other store, or one without encryption.
    connection.set_authorizer(_deny_attach)


def _require_write_ahead_log(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise KnownError(
            "This disk can't keep a store safe: it may be a network or a shared folder.",
            "The store was not opened.",
            "Keep the office in a folder on this computer's own disk.",
        )


def _deny_attach(action: int, *_details: str | None) -> int:
    return int(sqlcipher.SQLITE_DENY if action == sqlcipher.SQLITE_ATTACH else sqlcipher.SQLITE_OK)
