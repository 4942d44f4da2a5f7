"""Where this user's office lies.  Needs no store, so the window asks it before anything else."""

from pathlib import Path

from vcs_desktop.storage.files import is_there
from vcs_desktop.storage.profile import default_profile_folder


def default_folder() -> Path:
    """Where this user's office lies unless somebody says otherwise."""
    return default_profile_folder()


def require_nameable(folder: Path | None) -> None:
    """Refuse a name of an office's folder that the computer can't look for; None is its own.

    Raises:
        KnownError: It is too long, or may not be seen.
    """
    if folder is not None:
        is_there(folder, "Nothing was opened.")
