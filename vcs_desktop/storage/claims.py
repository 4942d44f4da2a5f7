"""A claim: somebody alive is at work on something with this name, in this folder.

Work that a kill can leave behind, such as a private copy of a store, is claimed while it lasts.
A claim ends with the process that made it, however that ends; so whoever finds unclaimed work
may sweep it up, and nobody sweeps away the work of another window or command.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.storage.files import refusal_of
from vcs_desktop.storage.profile_lock import lock_alone

_SUFFIX = ".claim"


@contextmanager
def claimed(folder: Path, kind: str) -> Iterator[str]:
    """Claim a fresh name of this kind, such as `rehearsal-7h3k9x2m4q`, until the block ends.

    Raises:
        KnownError: The disk refuses.
    """
    try:
        name, handle = _claim(folder, kind)
    except OSError as error:
        raise refusal_of(error, "Nothing was begun.") from error
    try:
        yield name
    finally:
        os.close(handle)
        _take_away(_file(folder, name))


def is_claimed(folder: Path, name: str) -> bool:
    """Whether whoever claimed this name is still at work."""
    try:
        handle = os.open(_file(folder, name), os.O_RDWR)
    except OSError:
        return False
    try:
        return not lock_alone(handle)
    finally:
        os.close(handle)


def forget_claim(folder: Path, name: str) -> None:
    """Take away what a kill left of a claim."""
    _take_away(_file(folder, name))


def claims_of(folder: Path, kind: str) -> tuple[str, ...]:
    """The names of this kind that somebody alive is at work on."""
    names = sorted(path.name.removesuffix(_SUFFIX) for path in folder.glob(f"{kind}-*{_SUFFIX}"))
    return tuple(name for name in names if is_claimed(folder, name))


def unclaimed(folder: Path, kind: str) -> tuple[str, ...]:
    """The names of this kind whose claims nobody alive holds any more."""
    names = sorted(path.name.removesuffix(_SUFFIX) for path in folder.glob(f"{kind}-*{_SUFFIX}"))
    return tuple(name for name in names if not is_claimed(folder, name))


def _claim(folder: Path, kind: str) -> tuple[str, int]:
    while True:
        name = new_reference(kind)
        path = _file(folder, name)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if lock_alone(handle) and _is_still_there(path, handle):
            return name, handle
        # Somebody who was sweeping took it for an old one, between its making and its lock.
        os.close(handle)
        _take_away(path)


def _is_still_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _take_away(path: Path) -> None:
    # On Windows an open file can't be taken away: then somebody alive has it.
    with suppress(OSError):
        path.unlink()


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}{_SUFFIX}"
