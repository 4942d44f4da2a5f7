"""The one place where an encrypted database is put under another key.

It happens inside SQLCipher, in one transaction of its own: a kill leaves the file under the
old key or under the new one.  Whoever calls has the office alone, and keeps both keys until
this has ended.
"""

from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import StoreEngine, open_engine, reading
from vcs_desktop.storage.refusals import OtherKeyError, in_plain_words

_EMPTY_THE_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"


def is_under(database: Path, key: bytes) -> bool:
    """Whether a database opens with this key.

    Raises:
        KnownError: It can't be told: the file is gone or in use, or the disk refuses.
    """
    engine = open_engine(database, key)
    try:
        with reading(engine):
            return True
    except OtherKeyError:
        return False
    finally:
        engine.dispose()


def put_under(database: Path, old: bytes, new: bytes) -> None:
    """Put a database under a new key, and make sure that every page of it is.

    Raises:
        KnownError: The disk is full or refuses, or the file is in use or damaged.  The
            database is then under the old key or under the new one, whole.
    """
    engine = open_engine(database, old)
    try:
        _rekey(engine, new)
    finally:
        engine.dispose()
    renewed = open_engine(database, new)
    try:
        _require_whole(renewed)
    finally:
        renewed.dispose()


def _rekey(engine: StoreEngine, new: bytes) -> None:
    connection = engine.raw_connection()
    # Not through SQLAlchemy, which would begin a transaction: the key is changed in its own.
    try:
        # What lies in the log beside the file goes into it first, and is gone afterwards.
        for statement in (_EMPTY_THE_LOG, f"PRAGMA rekey = \"x'{new.hex()}'\"", _EMPTY_THE_LOG):
            connection.cursor().execute(statement).fetchall()
    except sqlcipher.DatabaseError as error:
        raise _refused(error) from error
    finally:
        connection.close()


def _refused(error: sqlcipher.DatabaseError) -> KnownError:
    not_done = "The keys were not renewed. Those of before still hold."
    try:
        return in_plain_words(DatabaseError(None, None, error), not_done)
    except DatabaseError:
        # A disk that fills up in the midst of it is told by SQLCipher in many ways, all vague.
        return KnownError(
            "The store's file could not be written anew.",
            not_done,
            "Make room on the disk for a second copy of the store, and try again.",
        )


def _require_whole(engine: StoreEngine) -> None:
    with reading(engine) as connection:
        if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first():
            raise KnownError(
                "Part of the store's file was damaged while its keys were renewed.",
                "The keys of before were kept beside the new ones.",
                "Restore the latest backup, and ask for help.",
            )
