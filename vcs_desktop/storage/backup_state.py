"""What is known of the office's backups, kept beside them and apart from the stores.

So it can be read when a store can't be opened.  It names files and moments, and nobody.  A file
that can't be read counts as none: then a backup is due, and a proof of it.
"""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.files import make_private_folder, write_atomically
from vcs_desktop.storage.profile import Profile

_MOMENTS = ("made_at", "problem_at", "placed_at", "proved_at")


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is known of the backups.

    Attributes:
        made_at: When the newest one was made and read back.
        made: The name of its file.
        keys_mark: Stands for the keys under which it was made.
        problem: Why the latest attempt failed; empty when it didn't.
        problem_at: When that was.
        place: A second folder that each backup is copied to; empty when there is none.
        placed_at: When one last came there.
        place_problem: Why the latest one didn't come there; empty when it did.
        proved_at: When a restore was last tried out on a copy, to its end.
        proved: The name of the backup that was restored for it.
        proof_findings: What was found, in plain words; nothing when all was sound.
    """

    made_at: datetime | None = None
    made: str = ""
    keys_mark: str = ""
    problem: str = ""
    problem_at: datetime | None = None
    place: str = ""
    placed_at: datetime | None = None
    place_problem: str = ""
    proved_at: datetime | None = None
    proved: str = ""
    proof_findings: tuple[str, ...] = ()

    @property
    def place_folder(self) -> Path | None:
        """The second folder, if there is one."""
        return Path(self.place) if self.place else None


def read_state(profile: Profile) -> BackupState:
    """What is known; nothing where no backup was ever made."""
    try:
        content = json.loads(_file(profile).read_bytes())
        return _state(content) if isinstance(content, dict) else BackupState()
    except (OSError, ValueError, TypeError, RecursionError):
        return BackupState()


def change_state(profile: Profile, **changes: object) -> BackupState:
    """Keep what has become known.

    Raises:
        KnownError: The disk refuses.
    """
    state = replace(read_state(profile), **changes)  # type: ignore[arg-type]  # names of its own fields
    make_private_folder(profile.backups)
    content = {
        name: canonical_moment(value) if isinstance(value, datetime) else value
        for name, value in asdict(state).items()
    }
    write_atomically(_file(profile), json.dumps(content, indent=1).encode())
    return state


def note_problem(profile: Profile, problem: KnownError, at: datetime) -> None:
    """Keep that an attempt failed, if even that can be kept."""
    try:
        change_state(profile, problem=str(problem), problem_at=at)
    except KnownError:
        # A full disk: the next look finds no backup of today, and says so.
        return


def _state(content: dict[str, object]) -> BackupState:
    known = {name: value for name, value in content.items() if name in BackupState.__slots__}
    for name in _MOMENTS:
        told = known.get(name)
        known[name] = datetime.fromisoformat(told) if isinstance(told, str) else None
    findings = known.get("proof_findings")
    known["proof_findings"] = tuple(map(str, findings)) if isinstance(findings, list) else ()
    for name in ("made", "keys_mark", "problem", "place", "place_problem", "proved"):
        known[name] = str(known.get(name) or "")
    return BackupState(**known)  # type: ignore[arg-type]  # each was made what it must be


def _file(profile: Profile) -> Path:
    return profile.backups / "state.json"
