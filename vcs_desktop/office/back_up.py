"""Make a backup, prove it, let old ones go, and keep in view how that went.

Every backup is made in the office's own folder and, where the office chose one, copied to a
second place.  An old one is let go only after a newer one was read back from where it lies.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import BackupLeftError, EndedError
from vcs_desktop.office.backup_place import require_place, target_for
from vcs_desktop.office.office_to_keep import OfficeToKeep
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.restored_erasures import lay_list_beside
from vcs_desktop.storage.backup import make_backup
from vcs_desktop.storage.backup_pack import copy_of
from vcs_desktop.storage.backup_shelf import (
    ShelvedBackup,
    backup_name,
    backups_in,
    let_go_older,
    sweep_parts,
)
from vcs_desktop.storage.backup_state import BackupState, change_state, note_problem, read_state
from vcs_desktop.storage.claims import claimed, claims_of
from vcs_desktop.storage.files import make_private_folder, take_away
from vcs_desktop.storage.swap import BACKUP_WORK


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made and read back.

    Attributes:
        path: Where it lies.
        bytes: How large it is.
        copies: Where it was copied to, and read back as well.
        place_problem: Why it didn't come to the second place; empty when it did.
        let_go: How many old ones were let go.
    """

    path: Path
    made_at: datetime
    bytes: int
    copies: tuple[Path, ...]
    place_problem: str
    let_go: int


@dataclass(frozen=True, slots=True)
class BackupsInView:
    """How the office's backups stand.

    Attributes:
        here: Those in the office's own folder, newest first.
        there: Those in the second place, newest first; none while it can't be reached.
        is_due: None was made today, or the keys were made anew since.
        problem: What an officer must know, in plain words; empty when all is well.
    """

    state: BackupState
    here: tuple[ShelvedBackup, ...]
    there: tuple[ShelvedBackup, ...]
    is_due: bool
    problem: str


def back_up(office: OfficeToKeep, to: Path | None = None) -> BackedUp:
    """Make a backup now, copy it to the second place, and to one more if one is given.

    The record tells that a copy was taken out, and the list of erased cases goes with it.

    Raises:
        KnownError: One is being made already, or the disk refuses.  Backups that are there stay
            as they are.
        EndedError: The office closes.  That is no problem to be kept in view: what was not done
            is due at the next opening.
    """
    target = target_for(office, to)
    try:
        made = _made(office)
    except EndedError:
        raise
    except KnownError as error:
        note_problem(office.profile, error, office.clock.now())
        raise
    copies = [made.copies]
    if target is not None:
        _take_out(office, made.path, target)
        copies.append((target,))
    return BackedUp(
        made.path, made.made_at, made.bytes, sum(copies, ()), made.place_problem, made.let_go
    )


def back_up_if_due(office: OfficeToKeep) -> BackedUp | None:
    """Make the day's backup, if there is none yet.  A failure is kept in view, not raised.

    Raises:
        EndedError: The office closes.
    """
    if not is_due(office) or claims_of(office.profile.folder, BACKUP_WORK):
        return None
    try:
        return back_up(office)
    except EndedError:
        raise
    except KnownError:
        return None


def is_due(office: OfficeToKeep) -> bool:
    """Whether the day has no backup yet, none under the present keys, or none in both places."""
    state = read_state(office.profile)
    if state.made_at is None or state.keys_mark != office.keys_mark:
        return True
    is_there = (office.profile.backups / state.made).is_file()
    today = london_day(office.clock.now())
    is_of_today = is_there and london_day(state.made_at) == today
    return bool(state.problem) or not is_of_today or _is_on_its_way(state, state.made_at)


def _is_on_its_way(state: BackupState, made_at: datetime) -> bool:
    """Whether the newest backup set out for the second place, and ended before it came there."""
    came_there = state.placed_at is not None and state.placed_at >= made_at
    return bool(state.place) and not state.place_problem and not came_there


def backups_in_view(office: OfficeToKeep) -> BackupsInView:
    """How the backups stand."""
    state = read_state(office.profile)
    there = state.place_folder
    return BackupsInView(
        state=state,
        here=_shelved(office.profile.backups, office.mark),
        there=_shelved(there, office.mark) if there else (),
        is_due=is_due(office),
        problem=problem_in(state),
    )


def problem_in(state: BackupState) -> str:
    """What an officer must know of the backups; empty when all is well."""
    if state.problem:
        return f"The backup could not be made: {state.problem}"
    if state.proof_findings:
        return (
            "The last trial restore found something wrong. Make a new backup, and tell your "
            "administrator."
        )
    if state.place_problem:
        return f"The backup did not reach its second place: {state.place_problem}"
    return ""


def set_place(office: OfficeToKeep, folder: Path | None) -> BackupState:
    """Choose the second folder that each backup is copied to, or none.

    A network folder will do, for backups are encrypted.  A folder that a program copies to a
    cloud will not: copies would stay there for years after they were let go here.

    Raises:
        KnownError: The officer may not choose it, or the folder is inside the office's own,
            synced to a cloud, or not there.
    """
    require(office, Power.RESTORE)
    place = folder.absolute() if folder else None
    if place is not None:
        require_place(office, place)
    # Never the path: it may name a unit, and the record is handed out.
    office.note("backup-place-changed", "", place="a-folder" if place else "none")
    return change_state(office.profile, place=str(place or ""), placed_at=None, place_problem="")


def _made(office: OfficeToKeep) -> BackedUp:
    profile, now = office.profile, office.clock.now()
    go_on = office.work.unless_left(BackupLeftError)
    go_on()
    if claims_of(profile.folder, BACKUP_WORK):
        raise KnownError(
            "A backup is being made just now, in another window or command.",
            "No second one was begun.",
            "Wait a moment, and try again if you still need one.",
        )
    make_private_folder(profile.backups)
    path = profile.backups / backup_name(office.mark, now)
    with claimed(profile.folder, BACKUP_WORK) as work:
        try:
            sweep_parts(profile.backups, office.mark)
            manifest = make_backup(
                office.stores(), path, profile.folder / work, office.clock, go_on
            )
        finally:
            take_away(profile.folder / work)
    office.note("backup-made", manifest.id, bytes=path.stat().st_size)
    change_state(
        profile,
        made_at=now,
        made=path.name,
        keys_mark=office.keys_mark,
        problem="",
        problem_at=None,
        # What kept an earlier one from its second place tells nothing of this one.
        place_problem="",
    )
    let_go = let_go_older(profile.backups, office.mark, path)
    copy, place_problem = _placed(office, path)
    copies = () if copy is None else (copy,)
    return BackedUp(path, now, path.stat().st_size, copies, place_problem, let_go)


def _take_out(office: OfficeToKeep, path: Path, to: Path) -> None:
    # The record first: no copy leaves that it doesn't tell of.
    office.note("backup-taken-out", "", bytes=path.stat().st_size)
    try:
        copy_of(path, to)
    except KnownError as error:
        raise KnownError(
            error.happened,
            "The office's own backup was made and read back; no copy of it was put there.",
            error.next_step,
        ) from error
    lay_list_beside(office.profile, office.victims.key, to.parent)


def _placed(office: OfficeToKeep, path: Path) -> tuple[Path | None, str]:
    """Copy a backup to the second place; a place that can't be reached stops nothing."""
    place = read_state(office.profile).place_folder
    if place is None:
        return None, ""
    try:
        require_place(office, place)
        sweep_parts(place, office.mark)
        copy_of(path, place / path.name, office.work.unless_left(BackupLeftError))
        let_go_older(place, office.mark, place / path.name)
        lay_list_beside(office.profile, office.victims.key, place)
    except EndedError:
        raise
    except KnownError as error:
        change_state(office.profile, place_problem=str(error))
        return None, str(error)
    change_state(office.profile, placed_at=office.clock.now(), place_problem="")
    return place / path.name, ""


def _shelved(folder: Path, mark: str) -> tuple[ShelvedBackup, ...]:
    try:
        return backups_in(folder, mark)
    except OSError:
        return ()
