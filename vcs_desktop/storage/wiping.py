"""Making a store's file anew, so that nothing of what was deleted is left in it.

Deleted rows are overwritten at once (`secure_delete`), but a page that was cut in two or joined
with another may keep a copy of a row in the room between its rows.  Making the whole file anew
copies rows only.  The log beside the file is emptied after that.
"""

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from vcs_desktop.storage.engine import StoreEngine
from vcs_desktop.storage.refusals import in_plain_words

_NOT_DONE = "The store's file was not made anew. It is whole, and it is tried at the next opening."

_SETTINGS = (
    "PRAGMA query_only = 0",
    # Whoever reads just now is not waited for long: it is done at the next opening as well.
    "PRAGMA busy_timeout = 1000",
)


def make_file_anew(engine: StoreEngine) -> bool:
    """Copy the rows into a new file inside the old one, and empty the log beside it.

    Returns:
        False when another window or command is reading or writing: it is to be done later.

    Raises:
        KnownError: The disk is full or refuses.
    """
    connection = engine.raw_connection()
    try:
        raw = connection.driver_connection
        assert raw is not None  # noqa: S101 - a connection that was just opened has one
        # It copies by way of a second, unnamed database of the same connection, in memory.
        raw.set_authorizer(None)
        cursor = raw.cursor()
        for statement in (*_SETTINGS, "VACUUM"):
            cursor.execute(statement).fetchall()
        (is_busy, _, _) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher.DatabaseError as error:
        if _says_busy(error):
            return False
        told = DatabaseError(None, None, error, hide_parameters=True)
        raise in_plain_words(told, _NOT_DONE) from error
    finally:
        # It is not to be used again without the lock that was taken off.
        connection.invalidate()
    return not is_busy


def _says_busy(error: sqlcipher.DatabaseError) -> bool:
    return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
