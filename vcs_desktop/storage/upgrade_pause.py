"""An office that was returned to before an upgrade waits there, until somebody says otherwise.

Without this mark the very program that it was returned from would bring it up to date again at
the next opening.  The earlier program doesn't know the mark, and opens the office.
"""

import json
from collections.abc import Mapping
from contextlib import suppress

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.profile import Profile

_NAME = "returned-to-before-upgrade.json"


def pause_upgrades(profile: Profile, versions: Mapping[str, int]) -> None:
    """Let the office stay as it is for programs that write these versions.

    Raises:
        KnownError: The disk refuses.
    """
    write_atomically(profile.folder / _NAME, json.dumps(dict(versions)).encode())


def end_pause(profile: Profile) -> None:
    """Let the next opening bring the office up to date again."""
    with suppress(FileNotFoundError):
        (profile.folder / _NAME).unlink()


def require_not_paused(profile: Profile, versions: Mapping[str, int]) -> None:
    """Refuse to bring an office up to date that was returned from these very versions.

    Raises:
        KnownError: It was.
    """
    try:
        paused = json.loads((profile.folder / _NAME).read_bytes())
    except (FileNotFoundError, ValueError):
        return
    if paused == dict(versions):
        raise KnownError(
            "This office was returned to how it was before the program was upgraded.",
            "It was not opened and not brought up to date.",
            "Open it with the version of the program that you used before. To bring it up to "
            "date after all, run `vcs-desktop upgrade`.",
        )
