"""Where this user's office lies.  Needs no store, so the window asks it before anything else."""

from pathlib import Path

from vcs_desktop.storage.profile import default_profile_folder


def default_folder() -> Path:
    """Where this user's office lies unless somebody says otherwise."""
    return default_profile_folder()
