"""The one file that a backup is: a zip with five parts, stored as they are.

Reading it trusts nothing: only these parts, each once, nothing squeezed, none larger than the
file itself, and no name of the file's own is ever used as a name on the disk.
"""

import hashlib
import os
import struct
import sys
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISLNK
from typing import IO

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import GoOn, to_the_end
from vcs_desktop.storage.files import is_folder, is_there, refusal_of, sync_folder

MANIFEST = "backup.json"
PARTS = ("victims.db", "victims-keys.json", "sentences.db", "sentences-keys.json", MANIFEST)
"""Everything that is in a backup."""

_PIECE = 1024 * 1024
_MOST = {MANIFEST: 64 * 1024, "victims-keys.json": 4 * _PIECE, "sentences-keys.json": 4 * _PIECE}
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    ValueError,
    OverflowError,
    RuntimeError,
    struct.error,
)
"""What Python's zip reader says of files that are none, or were changed."""


class Pack:
    """An open backup file whose outside was looked at.

    Attributes:
        go_on: Is asked, between the steps of whatever is done with it, whether it shall end.
    """

    def __init__(self, opened: zipfile.ZipFile, go_on: GoOn) -> None:
        self._opened = opened
        self.go_on = go_on

    @property
    def folder(self) -> Path:
        """Where the backup lies."""
        return Path(self._opened.filename or "").parent

    def small(self, part: str) -> bytes:
        """A part that fits into memory.

        Raises:
            KnownError: It is damaged.
        """
        try:
            with self._opened.open(part) as content:
                return content.read(_MOST[part])
        except _BROKEN as error:
            raise damaged_backup() from error

    def unpack(self, part: str, to: Path) -> str:
        """Write a part to a new file, and give its SHA-256 in hexadecimal.

        Raises:
            KnownError: It is damaged, or the disk refuses.
        """
        try:
            handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file, self._opened.open(part) as content:
                return _poured(content, file, self.go_on)
        except _BROKEN as error:
            raise damaged_backup() from error
        except OSError as error:
            raise refusal_of(error, "The backup was not unpacked.") from error


def write_pack(path: Path, parts: Mapping[str, Path | bytes], go_on: GoOn = to_the_end) -> None:
    """Write a new file with these parts, safe on the disk when this returns.

    Raises:
        KnownError: The disk refuses.
        EndedError: It was asked to end; half of the file is there.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packing:
                for part in PARTS:
                    _add(packing, part, parts[part], go_on)
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise refusal_of(error, "No backup was made.") from error


@contextmanager
def open_pack(path: Path, go_on: GoOn = to_the_end) -> Iterator[Pack]:
    """Open a backup file after a look at its outside.

    Raises:
        KnownError: It is not there, can't be read, or is not a backup.
    """
    _require_file(path)
    try:
        with path.open("rb") as file:
            try:
                opened = zipfile.ZipFile(file)
                _require_plain(opened.infolist(), os.fstat(file.fileno()).st_size)
            except _BROKEN as error:
                raise not_a_backup() from error
            yield Pack(opened, go_on)
    except OSError as error:
        raise refusal_of(error, "Nothing was restored.") from error


def _require_file(path: Path) -> None:
    if is_folder(path, "Nothing was restored."):
        raise KnownError(
            "This is a folder, and not a backup.",
            "Nothing was restored.",
            "Name the backup in it: a backup is one file.",
        )
    if not is_there(path, "Nothing was restored."):
        raise KnownError(
            "There is no backup file of this name.",
            "Nothing was restored.",
            "Check the name. `vcs-desktop backups` shows the office's own.",
        )


def put_in_place(part: Path, path: Path) -> None:
    """Give a whole file its name; a file that has the name already is never written over.

    Raises:
        KnownError: There is a file of this name, or the disk refuses.
    """
    try:
        _give_name(part, path)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise KnownError(
            "There is a file of this name already.",
            "It is as it was, and no backup was put in its place.",
            "Choose another name.",
        ) from error
    except OSError as error:
        raise refusal_of(error, "No backup was made.") from error


def copy_of(path: Path, to: Path, go_on: GoOn = to_the_end) -> None:
    """Copy a backup to another disk, read it back, and only then give it its name.

    Raises:
        KnownError: The disk refuses, or what was read back is not what was written.
        EndedError: It was asked to end; nothing of the copy is there.
    """
    part = to.with_name(f".{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w+b") as file, path.open("rb") as content:
            written = _poured(content, file, go_on)
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file.fileno())
        if file_hash(part, go_on) != written:
            raise damaged_backup()
    except (OSError, KnownError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, KnownError):
            raise
        raise refusal_of(error, "No backup was put there.") from error
    put_in_place(part, to)


def try_place(to: Path) -> None:
    """See whether a file could be put here.  Nothing of it stays.

    Raises:
        KnownError: The disk refuses.
    """
    part = to.with_name(f".{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        part.unlink()
    except OSError as error:
        raise refusal_of(error, "No backup was made.") from error


def file_hash(path: Path, go_on: GoOn = to_the_end) -> str:
    """The SHA-256 of a file, in hexadecimal.

    Raises:
        EndedError: It was asked to end.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            go_on()
            digest.update(piece)
    return digest.hexdigest()


def not_a_backup() -> KnownError:
    """Say that a file is no backup of this program."""
    return KnownError(
        "This file is not a backup of this program, or was changed.",
        "Nothing was restored and nothing has changed.",
        "Choose another backup.",
    )


def damaged_backup() -> KnownError:
    """Say that a backup is damaged."""
    return KnownError(
        "This backup is damaged.",
        "Nothing was restored and nothing has changed.",
        "Use another backup, such as the one of the day before.",
    )


def _give_name(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a share, or a disk where a file has one name only
        if path.exists():
            raise FileExistsError from None
        part.rename(path)
    else:
        part.unlink()


def _require_plain(parts: list[zipfile.ZipInfo], size: int) -> None:
    names = sorted(part.filename for part in parts)
    is_plain = names == sorted(PARTS) and all(_is_plain(part, size) for part in parts)
    # Parts that lie over each other could be read for ever from a small file.
    if not is_plain or sum(part.file_size for part in parts) > size:
        raise not_a_backup()


def _is_plain(part: zipfile.ZipInfo, size: int) -> bool:
    return (
        part.compress_type == zipfile.ZIP_STORED
        and part.file_size == part.compress_size
        and part.file_size <= _MOST.get(part.filename, size)
        and not part.flag_bits & 0x1
        and not S_ISLNK(part.external_attr >> 16)
    )


def _add(packing: zipfile.ZipFile, part: str, content: Path | bytes, go_on: GoOn) -> None:
    # A day that never changes: when it was made is told by the manifest alone.
    about = zipfile.ZipInfo(part)
    about.external_attr = 0o600 << 16
    about.compress_type = zipfile.ZIP_STORED
    with packing.open(about, "w", force_zip64=True) as into:
        if isinstance(content, bytes):
            into.write(content)
        else:
            with content.open("rb") as file:
                _poured(file, into, go_on)


def _poured(source: IO[bytes], target: IO[bytes], go_on: GoOn) -> str:
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        go_on()
        digest.update(piece)
        target.write(piece)
    return digest.hexdigest()


def _forget_cached(handle: int) -> None:
    """Ask the system to drop what it holds of a file, so that reading it back reads the disk."""
    if sys.platform == "linux":
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
