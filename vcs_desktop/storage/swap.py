"""Putting both stores of an office in place at once, whatever is killed meanwhile.

Whoever made a whole pair of stores in a folder beside the present ones writes down that they
shall take their place.  From that mark on it is done: what a kill leaves is finished by the
next opening.  Before it, nothing counts.  It needs no key, and has the office alone.
"""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.storage.claims import forget_claim, is_claimed, unclaimed
from vcs_desktop.storage.files import (
    make_private_folder,
    refusal_of,
    sync_folder,
    take_away,
    write_atomically,
)
from vcs_desktop.storage.profile import Profile, use_profile_alone

INCOMING = "incoming"
"""The kind of claim, and of folder, in which a pair of stores is made ready."""

BACKUP_WORK, PROOF = "backup-work", "proof"
"""The kinds of folder in which a backup is made, and in which one is tried out."""

BEFORE_UPGRADE = "before-upgrade"
"""The kind of folder that the stores from before an upgrade go to, to be taken away.

They stand in a proved backup.  What a kill, or a disk that refused, leaves of it is swept.
"""

_NAME = re.compile(r"[a-z]+(-[a-z]+)*-[0-9a-z]{10}")
_NOT_FINISHED = "The stores are not yet in their places. Nothing is lost."


@dataclass(frozen=True, slots=True)
class Swap:
    """Which stores shall take the place of the present ones.

    Attributes:
        incoming: The folder in the profile where the new ones lie.
        aside: The folder in the profile that the present ones go to.
        keeps_aside: Keep them there; else they are taken away once all is in place.
        keeps_demo_passphrase: The passphrase of an invented office stays: it opens the new one.
    """

    incoming: str
    aside: str
    keeps_aside: bool
    keeps_demo_passphrase: bool


def swap_in(profile: Profile, swap: Swap) -> None:
    """Put the new stores in place.  Whoever calls has the office alone, and no store open.

    Raises:
        KnownError: The disk refuses.  Before the mark nothing is changed; after it, the next
            opening finishes.
    """
    write_atomically(_mark(profile), json.dumps(asdict(swap)).encode())
    finish_swap(profile)


def is_swap_left(profile: Profile) -> bool:
    """Whether a kill left stores that are not yet in their places."""
    return _mark(profile).exists()


def settle_profile(profile: Profile) -> None:
    """Finish what a kill left half in place, and sweep up what never came to count.

    Raises:
        KnownError: Another window or command is at it just now, or the disk refuses.
    """
    if is_swap_left(profile):
        with use_profile_alone(profile):
            finish_swap(profile)
    for kind in (INCOMING, BACKUP_WORK, PROOF, BEFORE_UPGRADE):
        for left in profile.folder.glob(f"{kind}-*"):
            if left.is_dir() and not is_claimed(profile.folder, left.name):
                take_away(left)
        for name in unclaimed(profile.folder, kind):
            forget_claim(profile.folder, name)


def finish_swap(profile: Profile) -> None:
    """Do what is left to do of a swap; nothing where none was begun.

    Raises:
        KnownError: The disk refuses.
    """
    swap = _read(profile)
    if swap is None:
        return
    incoming, aside = profile.folder / swap.incoming, profile.folder / swap.aside
    try:
        make_private_folder(aside)
        for present in (profile.sentence_folder, profile.victim_folder):
            _put_in_place(incoming / present.name, present, aside)
        if not swap.keeps_demo_passphrase and profile.demo_passphrase.exists():
            # Left where it is, it would be tried on an office that has another.
            profile.demo_passphrase.replace(aside / profile.demo_passphrase.name)
        if not profile.ready_mark.exists():
            write_atomically(profile.ready_mark, json.dumps({"format": 1}).encode())
        sync_folder(profile.folder)
        _mark(profile).unlink()
        sync_folder(profile.folder)
    except OSError as error:
        raise refusal_of(error, _NOT_FINISHED) from error
    take_away(incoming)
    if not swap.keeps_aside or not any(aside.iterdir()):
        take_away(aside)


def new_aside(kind: str) -> str:
    """A fresh name for the folder that the present stores go to."""
    return new_reference(kind)


def _put_in_place(new: Path, present: Path, aside: Path) -> None:
    if not new.exists():  # it is in its place already
        return
    if present.exists():
        if any(present.iterdir()):
            present.rename(aside / present.name)
        else:
            present.rmdir()
    sync_folder(aside)
    new.rename(present)
    sync_folder(present.parent)


def _mark(profile: Profile) -> Path:
    return profile.folder / "stores-to-put-in-place.json"


def _read(profile: Profile) -> Swap | None:
    try:
        content = json.loads(_mark(profile).read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise _changed_outside() from error
    match content:
        case {
            "incoming": str(incoming),
            "aside": str(aside),
            "keeps_aside": bool(keeps_aside),
            "keeps_demo_passphrase": bool(keeps_demo_passphrase),
        } if _NAME.fullmatch(incoming) and _NAME.fullmatch(aside):
            return Swap(incoming, aside, keeps_aside, keeps_demo_passphrase)
    raise _changed_outside()


def _changed_outside() -> KnownError:
    return KnownError(
        "The file that says which stores shall be put in place was changed outside this program.",
        _NOT_FINISHED,
        "Ask your administrator to restore the latest backup into an empty folder.",
    )
