"""Which folders an office may lie in: this computer's own disk, and nowhere that copies itself.

A store in a network, roaming or cloud-synced folder is damaged when two computers write to it,
and copies of it go where nobody looks after them.  Backups may lie elsewhere.  Only the name of
the folder and the kind of its disk are looked at, never what is in it.
"""

import os
import sys
from collections.abc import Mapping
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
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "webdav", "ceph", "davfs"}
    | {"fuse.sshfs", "fuse.rclone", "9p"}
)

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def require_safe_place(folder: Path) -> None:
    """Refuse to put an office where its store would be copied or shared.

    Raises:
        KnownError: The folder is synced to a cloud, roams with the user, or is on a network.
    """
    reason = why_unsafe(folder)
    if reason:
        raise KnownError(
            f"This folder {reason}.",
            "No office was put there: its stores could be damaged, or copied out of your sight.",
            "Choose a folder on this computer's own disk. Backups may go to a network folder.",
        )


def require_still_safe(folder: Path) -> None:
    """Refuse to open an office that was put, or has come to lie, in an unsafe place.

    Raises:
        KnownError: As `require_safe_place`.  What is in the folder is left as it is.
    """
    reason = why_unsafe(folder)
    if reason:
        raise KnownError(
            f"The folder that this office lies in {reason}.",
            "It was not opened: two computers writing to it would damage it, and copies of it "
            "may go where nobody looks after them.",
            "Move the whole folder to this computer's own disk and open it there with --profile. "
            "Nothing in it was changed.",
        )


def why_unsafe(folder: Path) -> str:
    """Why a live store must not lie in this folder; empty where it may."""
    place = folder.absolute()
    resolved = place.resolve()
    return (
        synced_by_name(place)
        or synced_by_name(resolved)
        or synced_by_environment(resolved, os.environ)
        or _roams(resolved)
        or _is_on_network(resolved)
        or _is_kept_in_a_cloud(resolved)
    )


def is_copied_to_a_cloud(folder: Path) -> bool:
    """Whether what lies in this folder is copied to a cloud; a network is none."""
    place = folder.absolute()
    resolved = place.resolve()
    reasons = (
        synced_by_name(place),
        synced_by_name(resolved),
        synced_by_environment(place, os.environ),
        synced_by_environment(resolved, os.environ),
        _is_kept_in_a_cloud(resolved),
    )
    return any("cloud" in reason for reason in reasons)


def synced_by_name(folder: PurePath) -> str:
    """Why this folder's name shows that it is copied elsewhere; empty when it doesn't."""
    if any(part.casefold().startswith(_SYNCED) for part in folder.parts):
        return "is copied to a cloud"
    if isinstance(folder, PureWindowsPath) and folder.drive.startswith("\\\\"):
        return "is on a network"
    return ""


def synced_by_environment(folder: PurePath, environment: Mapping[str, str]) -> str:
    """Why this folder is copied elsewhere, by where OneDrive says that its folders are.

    A unit may have given its OneDrive another name, or have put Documents into it.
    """
    roots = [environment.get(name, "") for name in _ONEDRIVE_VARIABLES]
    inside = any(root and folder.is_relative_to(type(folder)(root)) for root in roots)
    return "is copied to a cloud" if inside else ""


def network_by_mounts(folder: PurePath, mounts: str) -> str:
    """Why the disk under this folder is unsafe, by the list of mounts as Linux writes it."""
    kinds: dict[PurePath, str] = {}
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        # A space in the name of a folder is written \040 there.
        kinds[type(folder)(point.replace("\\040", " "))] = kind
    return _by_nearest(folder, kinds)


def network_by_mac_mounts(folder: PurePath, mounts: str) -> str:
    """The same by the list as `mount` prints it on macOS: `disk on /folder (kind, ...)`."""
    kinds: dict[PurePath, str] = {}
    for line in mounts.splitlines():
        point, _, rest = line.partition(" on ")[2].rpartition(" (")
        kinds[type(folder)(point)] = rest.partition(",")[0].rstrip(")")
    return _by_nearest(folder, kinds)


def _by_nearest(folder: PurePath, kinds: Mapping[PurePath, str]) -> str:
    under = [kinds[each] for each in (folder, *folder.parents) if each in kinds]
    return "is on a network" if under and under[0] in _NETWORK_DISKS else ""


def _roams(folder: Path) -> str:
    roaming = os.environ.get("APPDATA")
    if sys.platform == "win32" and roaming and folder.is_relative_to(roaming):
        return "follows you to other computers"
    return ""


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4
    """What Windows calls a letter that stands for a folder of another computer."""

    _CLOUD_TAG = 0x9000001A
    _CLOUD_TAG_MASK = 0xFFFF0FFF
    """How Windows marks what OneDrive and its like keep elsewhere and fetch when asked."""

    def _is_on_network(folder: Path) -> str:
        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)
        return "is on a network" if kind == _REMOTE else ""

    def _is_kept_in_a_cloud(folder: Path) -> str:
        there = [each for each in (folder, *folder.parents) if each.exists()]
        tags = [each.lstat().st_reparse_tag & _CLOUD_TAG_MASK for each in there]
        return "is copied to a cloud" if _CLOUD_TAG in tags else ""

elif sys.platform == "darwin":
    import subprocess

    def _is_on_network(folder: Path) -> str:
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return network_by_mac_mounts(folder, listed.stdout)

    def _is_kept_in_a_cloud(_folder: Path) -> str:
        return ""  # those folders are known by their names

else:

    def _is_on_network(folder: Path) -> str:
        mounts = Path("/proc/mounts")
        if not mounts.exists():  # only Linux has it
            return ""
        return network_by_mounts(folder, mounts.read_text(encoding="utf-8", errors="replace"))

    def _is_kept_in_a_cloud(_folder: Path) -> str:
        return ""  # those folders are known by their names
