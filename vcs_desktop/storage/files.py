"""Writing a file so that a reader finds the old one or the new one, never half of either.

Knows nothing of what is written.
"""

import errno
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError

PREVIOUS = ".previous"
"""What is added to the name of the copy that is kept of the file before."""

_PRIVATE_FOLDER = 0o700

_CAUSES = {
    errno.ENOSPC: ("The disk is full", "Make room on the disk"),
    errno.EDQUOT: ("The disk space you may use is full", "Make room on the disk"),
    errno.EROFS: ("The disk can only be read", "Ask your administrator about the disk"),
    errno.EACCES: ("The computer doesn't allow it", "Ask your administrator about the folder"),
    errno.EPERM: ("The computer doesn't allow it", "Ask your administrator about the folder"),
    errno.ENOENT: ("The folder is not there", "Make it, or choose another"),
    errno.ENOTDIR: ("The folder is a file", "Choose another folder"),
    errno.EEXIST: ("There is a file where the folder should be", "Choose another folder"),
    errno.EISDIR: ("There is a folder of this name", "Choose another name"),
    errno.ENOTEMPTY: ("There is a folder of this name", "Choose another name"),
    errno.ENAMETOOLONG: ("The name is too long", "Choose a shorter one"),
    errno.EBUSY: ("Another program holds the file", "Close it there"),
}


def make_private_folder(folder: Path) -> None:
    """Make a folder, and any missing above it; on Linux and macOS only its owner may enter.

    Raises:
        KnownError: The disk is full, can only be read, or the computer doesn't allow it; or a
            file is where the folder should be.
    """
    # mkdir(parents=True) would give the folders above it the computer's usual, open, mode.
    try:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(missing):
            each.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    except OSError as error:
        raise refusal_of(error, f"The folder {folder.name} was not made.") from error


def write_atomically(path: Path, content: bytes, *, keep_previous: bool = False) -> None:
    """Put a whole file in place at once, safe on the disk when this returns.

    A kill or a power cut leaves the old file or the new one.  On Linux and macOS only the
    owner may read it.

    Args:
        path: The file to write; its folder is there already.
        content: Everything the file shall hold.
        keep_previous: Keep the file as it was beside it, with `.previous` added to its name.

    Raises:
        KnownError: The disk is full, can only be read, or the computer doesn't allow it; or
            the folder is not there.
    """
    try:
        if keep_previous and path.exists():
            _replace(path.with_name(path.name + PREVIOUS), path.read_bytes())
        _replace(path, content)
    except OSError as error:
        raise refusal_of(error, f"The file {path.name} was not written.") from error


def is_there(path: Path, not_done: str) -> bool:
    """Whether anything has this name, which somebody typed or chose.

    Raises:
        KnownError: The disk can't even look for it: the name is too long, or it may not be seen.
    """
    try:
        return path.exists()
    except OSError as error:
        raise refusal_of(error, not_done) from error


def is_folder(path: Path, not_done: str) -> bool:
    """Whether this name, which somebody typed or chose, is a folder's.

    Raises:
        KnownError: As for `is_there`.
    """
    return is_there(path, not_done) and path.is_dir()


def refusal_of(error: OSError, not_done: str) -> KnownError:
    """Say in plain words why the disk refused.

    Raises:
        OSError: The same error again, when it is none of the refusals people can mend.
    """
    if error.errno not in _CAUSES:
        raise error
    cause, remedy = _CAUSES[error.errno]
    return KnownError(f"{cause}.", not_done, f"{remedy} and try again.")


def _replace(path: Path, content: bytes) -> None:
    # mkstemp makes the file readable by its owner alone, before a byte is in it.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def take_away(folder: Path) -> None:
    """Take a folder of ours away with all that is in it, if it can be.

    What somebody looks at just now, or a disk refuses, stays: its owner sweeps it at a later
    opening.
    """
    with suppress(OSError):
        shutil.rmtree(folder)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder safe on the disk.  Windows does so by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
