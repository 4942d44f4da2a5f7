"""The profile: the one folder on this computer that holds an office, and who may use it now.

It knows where each file lies and nothing of what stands in it.  The two stores have different
folders, so that each can be given its own protection.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import make_private_folder, refusal_of, write_atomically
from vcs_desktop.storage.profile_lock import lock_alone, lock_shared

__all__ = [
    "Profile",
    "default_profile_folder",
    "make_profile_folders",
    "use_profile",
    "use_profile_alone",
    "write_atomically",
]

_PROGRAM = "VCS Desktop"

SENTENCES, VICTIMS = "sentences", "victims"
"""The names of the two stores, as their key files and their shapes carry them."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Where each file of an office lies."""

    folder: Path

    @property
    def sentence_folder(self) -> Path:
        """Everything about offenders and sentences."""
        return self.folder / "sentences"

    @property
    def victim_folder(self) -> Path:
        """Everything about victims."""
        return self.folder / "victims"

    @property
    def sentence_store(self) -> Path:
        """The encrypted store of sentences."""
        return self.sentence_folder / "sentences.db"

    @property
    def sentence_keys(self) -> Path:
        """The key file of the store of sentences."""
        return self.sentence_folder / "keys.json"

    @property
    def sentence_anchor(self) -> Path:
        """How far the record in the store of sentences had come."""
        return self.sentence_folder / "anchor.json"

    @property
    def victim_store(self) -> Path:
        """The encrypted store of victims."""
        return self.victim_folder / "victims.db"

    @property
    def victim_keys(self) -> Path:
        """The key file of the store of victims."""
        return self.victim_folder / "keys.json"

    @property
    def victim_anchor(self) -> Path:
        """How far the record in the store of victims had come."""
        return self.victim_folder / "anchor.json"

    @property
    def demo_passphrase(self) -> Path:
        """The passphrase of an invented office, which is no secret.  Real offices have none."""
        return self.folder / "demo-passphrase.txt"

    @property
    def ready_mark(self) -> Path:
        """Written last when an office is set up: without it the set-up was not finished."""
        return self.folder / "office.json"

    @property
    def failed_unlocks(self) -> Path:
        """Failed attempts to open the office, until somebody opens it."""
        return self.folder / "failed-unlocks.json"

    @property
    def locked_mark(self) -> Path:
        """There while the last sitting ended locked, until a passphrase opens the office."""
        return self.folder / "locked.mark"

    @property
    def backups(self) -> Path:
        """The backups that lie on this computer."""
        return self.folder / "backups"

    @property
    def erasures(self) -> Path:
        """Which cases were erased, without names: outside both stores, so it outlives them."""
        return self.folder / "erasures.json"

    @property
    def lock(self) -> Path:
        """An empty file that is locked while the office is in use."""
        return self.folder / "in-use.lock"


def default_profile_folder() -> Path:
    """Where an office lies unless somebody says otherwise: this user's local data.

    Never the part of it that follows the user to other computers.
    """
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        base = Path(local) if local else Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        local = os.environ.get("XDG_DATA_HOME")
        # The XDG rules say that a relative path is to be ignored.
        is_usable = local is not None and Path(local).is_absolute()
        base = Path(local) if local and is_usable else Path.home() / ".local" / "share"
    return base / _PROGRAM


def make_profile_folders(profile: Profile) -> None:
    """Make the folders of an office, which only their owner may enter.

    Raises:
        KnownError: The disk is full, can only be read, or the computer doesn't allow it.
    """
    for folder in (profile.folder, profile.sentence_folder, profile.victim_folder):
        make_private_folder(folder)


@contextmanager
def use_profile(profile: Profile) -> Iterator[None]:
    """Use an office together with other windows and commands of this program.

    Raises:
        KnownError: There is no office in the folder, or another program has it to itself.
    """
    if not profile.folder.is_dir():
        raise KnownError(
            "There is no office in this folder.",
            "Nothing was opened.",
            "Set one up first, or name the folder that it lies in.",
        )
    with _open_lock(profile) as handle:
        if not lock_shared(handle):
            raise KnownError(
                "This office is being set up, brought up to date or restored in another window or "
                "command.",
                "Nothing was opened.",
                "Wait until that has ended, and try again.",
            )
        yield


@contextmanager
def use_profile_alone(profile: Profile) -> Iterator[None]:
    """Have an office to oneself, to set it up or to restore it.  Makes its folders.

    Raises:
        KnownError: The office is in use, or its folders can't be made.
    """
    make_profile_folders(profile)
    with _open_lock(profile) as handle:
        if not lock_alone(handle):
            raise KnownError(
                "This office is open in another window or command.",
                "Nothing was changed.",
                "Close the other window, and try again.",
            )
        yield


@contextmanager
def _open_lock(profile: Profile) -> Iterator[int]:
    try:
        handle = os.open(profile.lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise refusal_of(error, "Nothing was opened.") from error
    try:
        yield handle
    finally:
        # Closing lets the lock go, and so does the end of the process, however it comes.
        os.close(handle)
