"""What a helper needs to know about this computer and this office, and nothing about anybody.

It is put together without opening a store and without a passphrase: so nothing that stands in
one can be in it.  Only the kinds, sizes and ages of files are looked at, and no folder is named.
Whoever sends it sees every line of it before.
"""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_file import slot_kinds
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.safe_place import why_unsafe

_PACKAGES = (
    "vcs-desktop",
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "cryptography",
    "reportlab",
    "pypdfium2",
    "keyring",
)

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One line: what was looked at, and what was found."""

    what: str
    found: str


def diagnose(folder: Path, program: Path, clock: Clock) -> tuple[Diagnosis, ...]:
    """Look at the computer, the program and the files of an office.  Opens nothing.

    Args:
        folder: The profile, which may be missing.
        program: The folder that the program runs from.
        clock: For the ages of files.
    """
    profile = Profile(folder)
    return (
        Diagnosis("Made at", clock.now().strftime("%Y-%m-%d %H:%M UTC")),
        Diagnosis("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
        Diagnosis("Python", platform.python_version()),
        *(Diagnosis(package, _version(package)) for package in _PACKAGES),
        Diagnosis("The program's folder", _whose(program)),
        Diagnosis("The office's folder", why_unsafe(folder) or "lies on this computer"),
        Diagnosis("Set-up", "finished" if profile.ready_mark.exists() else "not finished"),
        *_files(profile, clock.now()),
        *_slots(profile),
        Diagnosis("Room on the disk", _room(folder)),
    )


def as_text(lines: tuple[Diagnosis, ...]) -> str:
    """The lines as they are shown, saved and sent."""
    return "".join(f"{line.what}: {line.found}\n" for line in lines)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _whose(program: Path) -> str:
    if sys.platform == "win32":
        # What Windows says about writing into a folder is not to be relied on.
        installed = os.environ.get("PROGRAMFILES", "")
        is_safe = bool(installed) and program.is_relative_to(installed)
    else:
        is_safe = not os.access(program, os.W_OK)
    if is_safe:
        return "can't be changed by this user"
    return "can be changed by this user, and so can what the program does: install it for all"


def _files(profile: Profile, now: datetime) -> Iterator[Diagnosis]:
    stores = (
        ("Sentence store", profile.sentence_store, profile.sentence_anchor),
        ("Victim store", profile.victim_store, profile.victim_anchor),
    )
    for name, store, anchor in stores:
        log = store.with_name(f"{store.name}-wal")
        yield Diagnosis(name, _size_and_age(store, now))
        yield Diagnosis(f"{name}, write-ahead log", _size_and_age(log, now))
        yield Diagnosis(f"{name}, anchor", _size_and_age(anchor, now))


def _size_and_age(file: Path, now: datetime) -> str:
    try:
        found = file.stat()
    except OSError:
        return "not there"
    days = int((now.timestamp() - found.st_mtime) // 86_400)
    return f"{found.st_size / _MEGABYTE:.1f} MB, written {max(days, 0)} days ago"


def _slots(profile: Profile) -> Iterator[Diagnosis]:
    for name, path in (
        ("Sentence keys", profile.sentence_keys),
        ("Victim keys", profile.victim_keys),
    ):
        try:
            kinds = slot_kinds(path)
        except KnownError as error:
            yield Diagnosis(name, error.happened)
        else:
            counted = (f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))
            yield Diagnosis(name, ", ".join(counted))


def _room(folder: Path) -> str:
    there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    return f"{shutil.disk_usage(there).free // _MEGABYTE} MB free"
