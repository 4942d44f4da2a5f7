"""What the database says when the disk, another program or a key is in the way, in plain words.

Only refusals that people can do something about are here.  Whatever isn't is our own bug and
is raised again as it came.
"""

from sqlalchemy.exc import DatabaseError

from vcs_desktop.kernel.errors import KnownError


class OtherKeyError(KnownError):
    """The file is no database under this key: the key is another, or its beginning is damaged."""


_READ_ONLY = "SQLITE_READONLY"
_OTHER_KEY = "SQLITE_NOTADB"

_CAUSES = {
    "SQLITE_FULL": (
        "The disk is full.",
        "Make room on the disk and try again.",
    ),
    "SQLITE_BUSY": (
        "Another window or command of this program is writing to the store.",
        "Wait until it has finished, and try again.",
    ),
    _READ_ONLY: (
        "The store can only be read, not written.",
        "Ask your administrator whether the folder or the disk is write-protected.",
    ),
    _OTHER_KEY: (
        "This key doesn't open the store, or the beginning of the file is damaged.",
        "Check that the key file belongs to it. If it does, restore the latest backup.",
    ),
    "SQLITE_CORRUPT": (
        "The store's file is damaged.",
        "Stop working with it and restore the latest backup.",
    ),
    "SQLITE_CANTOPEN": (
        "The store's file can't be opened: it is gone, or the computer doesn't allow it.",
        "Check that the folder is there and is yours, then try again.",
    ),
    "SQLITE_IOERR": (
        "The disk gave an error.",
        "Check the disk, and make a backup as soon as it answers again.",
    ),
}


def in_plain_words(
    error: DatabaseError, not_done: str, *, while_reading: bool = False
) -> KnownError:
    """Say why the database refused.

    Args:
        error: What SQLAlchemy raised.
        not_done: What was therefore not done.
        while_reading: The transaction was a reading one, where writing is our own bug.

    Raises:
        DatabaseError: The same error again, when it is none of the refusals known here.
    """
    cause = _cause(error)
    if cause is None or (while_reading and cause == _READ_ONLY):
        raise error
    happened, next_step = _CAUSES[cause]
    kind = OtherKeyError if cause == _OTHER_KEY else KnownError
    return kind(happened, not_done, next_step)


def _cause(error: DatabaseError) -> str | None:
    # Extended codes, such as SQLITE_READONLY_DIRECTORY, say the same with more detail.
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    return next(
        (cause for cause in _CAUSES if name == cause or name.startswith(f"{cause}_")), None
    )
