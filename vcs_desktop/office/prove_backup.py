"""Try a restore out on a copy: the newest backup, from where it lies, checked as an office is.

The copy lies in a private folder, encrypted, and is taken away again.  How it went is kept in
view: a backup that nobody ever restored is a hope.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import EndedError, GoOn, TrialLeftError
from vcs_desktop.office.back_up import backups_in_view
from vcs_desktop.office.check import check
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.office_to_keep import OfficeToKeep
from vcs_desktop.office.restored_erasures import bring_list_along
from vcs_desktop.storage.backup import require_key_file_fits
from vcs_desktop.storage.backup_pack import MANIFEST, open_pack
from vcs_desktop.storage.backup_seal import read_manifest
from vcs_desktop.storage.backup_state import change_state, read_state
from vcs_desktop.storage.claims import claimed, claims_of
from vcs_desktop.storage.files import take_away
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.restoring import lay_out
from vcs_desktop.storage.swap import PROOF
from vcs_desktop.storage.unlocking import key_places

EVERY = timedelta(days=7)
"""How often a restore is tried out by itself."""

OpenCopy = Callable[[Profile, Mapping[str, StoreKey], str, Clock, GoOn], Desk]
"""Opens a copy of an office for its officer, as the office itself is opened.

Whatever is done with it looks, before every statement, whether it shall end.
"""


@dataclass(frozen=True, slots=True)
class Proved:
    """A restore that was tried out.

    Attributes:
        backup: The file that was restored.
        made_at: When that backup was made.
        findings: What was found, in plain words; empty when all was sound.
    """

    backup: Path
    made_at: datetime
    findings: tuple[str, ...]


def prove_backup(office: OfficeToKeep, open_copy: OpenCopy) -> Proved:
    """Restore the newest backup in a private folder, check it fully, take it away again.

    The copy in the second place is taken where there is one: it is the one that is needed when
    this computer is gone.

    Raises:
        KnownError: There is no backup, it is damaged or can't be opened with the present keys,
            or the disk refuses.  That is kept in view too.
        EndedError: The office closes.  That says nothing about the backup, so nothing is kept:
            the trial is due as it was.
    """
    backup = _newest(office)
    try:
        proved = _tried_out(office, backup, open_copy)
    except EndedError:
        raise
    except KnownError as error:
        _keep(office, backup, (error.happened,))
        raise
    office.note("backup-proved", office.mark, findings=len(proved.findings))
    _keep(office, backup, proved.findings)
    return proved


def prove_if_due(office: OfficeToKeep, open_copy: OpenCopy) -> Proved | None:
    """Try a restore out if none was for a week.  A failure is kept in view, not raised.

    Raises:
        EndedError: The office closes.
    """
    if not is_proof_due(office) or claims_of(office.profile.folder, PROOF):
        return None
    try:
        return prove_backup(office, open_copy)
    except EndedError:
        raise
    except KnownError:
        return None


def is_proof_due(office: OfficeToKeep) -> bool:
    """Whether a week has gone since a restore was last tried out, and there is one to try."""
    state = read_state(office.profile)
    if state.made_at is None:
        return False
    today = london_day(office.clock.now())
    return state.proved_at is None or today - london_day(state.proved_at) >= EVERY


def _tried_out(office: OfficeToKeep, backup: Path, open_copy: OpenCopy) -> Proved:
    go_on = office.work.unless_left(TrialLeftError)
    go_on()
    with claimed(office.profile.folder, PROOF) as claim, open_pack(backup, go_on) as pack:
        copy = Profile(office.profile.folder / claim)
        try:
            manifest = read_manifest(pack.small(MANIFEST))
            lay_out(pack, manifest, office.keys, copy, office.clock)
            for place in key_places(copy):
                require_key_file_fits(place.keys, place.store, office.keys[place.store])
            bring_list_along(office.profile, copy)
            desk = open_copy(copy, office.keys, office.officer.name, office.clock, go_on)
            try:
                findings = check(desk)
                # An end that something within the check took for a finding is none.
                go_on()
            finally:
                desk.close()
        finally:
            take_away(copy.folder)
    return Proved(backup, manifest.made_at, findings)


def _newest(office: OfficeToKeep) -> Path:
    view = backups_in_view(office)
    found = [*view.there[:1], *view.here[:1]]
    if not found:
        raise KnownError(
            "There is no backup yet.",
            "Nothing was tried out.",
            "Make one first: `vcs-desktop backup`.",
        )
    # That of the second place, unless it is an older one.
    return max(found, key=lambda one: one.made_at).path


def _keep(office: OfficeToKeep, backup: Path, findings: tuple[str, ...]) -> None:
    change_state(
        office.profile,
        proved_at=office.clock.now(),
        proved=backup.name,
        proof_findings=findings,
    )
