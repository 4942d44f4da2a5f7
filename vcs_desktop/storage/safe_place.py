"""Which folders an office may lie in: this computer's own disk, and nowhere that copies itself.

A store in a network, roaming or cloud-synced folder is damaged when two computers write to it,
and copies of it go where nobody looks after them.  Backups may lie elsewhere.  Only the name of
the folder and the kind of its disk are looked at, never what is in it.
"""

import os
import sys
from pathlib import Path, PurePath, PureWindowsPath

from vcs_desktop.kernel.errors import KnownError

_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "iclouddrive",
    "com~apple~clouddocs",
    "cloudstorage",
    "nextcloud",
    "owncloud",
)
"""How the folders begin that well-known programs copy to a cloud, in small letters."""

_NETWORK_DISKS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone"}
)


def require_safe_place(folder: Path) -> None:
    """Refuse to put an office where its store would be copied or shared.

    Raises:
        KnownError: The folder is synced to a cloud, roams with the user, or is on a network.
    """
    place = folder.absolute()
    resolved = place.resolve()
    reason = (
        synced_by_name(place)
        or synced_by_name(resolved)
        or _roams(resolved)
        or _is_on_network(resolved)
    )
    if reason:
        raise KnownError(
            f"This folder {reason}.",
            "No office was put there: its stores could be damaged, or copied out of your sight.",
            "Choose a folder on this computer's own disk. Backups may go to a network folder.",
        )


def synced_by_name(folder: PurePath) -> str:
    """Why this folder's name shows that it is copied elsewhere; empty when it doesn't."""
    if any(part.casefold().startswith(_SYNCED) for part in folder.parts):
        return "is copied to a cloud"
    if isinstance(folder, PureWindowsPath) and folder.drive.startswith("\\\\"):
        return "is on a network"
    return ""


def network_by_mounts(folder: PurePath, mounts: str) -> str:
    """Why the disk under this folder is unsafe, by the list of mounts as Linux writes it."""
    kinds: dict[PurePath, str] = {}
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        # A space in the name of a folder is written \040 there.
        kinds[type(folder)(point.replace("\\040", " "))] = kind
    under = [kinds[each] for each in (folder, *folder.parents) if each in kinds]
    return "is on a network" if under and under[0] in _NETWORK_DISKS else ""


def _roams(folder: Path) -> str:
    roaming = os.environ.get("APPDATA")
    if sys.platform == "win32" and roaming and folder.is_relative_to(roaming):
        return "follows you to other computers"
    return ""


def _is_on_network(folder: Path) -> str:
    mounts = Path("/proc/mounts")
    if not mounts.exists():  # only Linux has it
        return ""
    return network_by_mounts(folder, mounts.read_text(encoding="utf-8", errors="replace"))
