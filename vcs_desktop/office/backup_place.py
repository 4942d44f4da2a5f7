"""Where a copy of a backup may lie: never inside the office, nor where a cloud copies it."""

from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.office_to_keep import OfficeToKeep
from vcs_desktop.storage.backup_pack import try_place
from vcs_desktop.storage.backup_shelf import backup_name
from vcs_desktop.storage.files import is_folder, is_there, refusal_of
from vcs_desktop.storage.safe_place import is_copied_to_a_cloud

_NOT_MADE = "No backup was made."


def target_for(office: OfficeToKeep, to: Path | None) -> Path | None:
    """The file that one more copy of a backup is to be; None where none is wanted.

    Raises:
        KnownError: The place won't do, or has a file of this name already.
    """
    if to is None:
        return None
    has_folder = is_folder(to, _NOT_MADE)
    require_place(office, (to if has_folder else to.parent).absolute())
    target = to / backup_name(office.mark, office.clock.now()) if has_folder else to
    if is_there(target, _NOT_MADE):
        raise KnownError(
            "There is a file of this name already.",
            "It is as it was, and no backup was made.",
            "Choose another name, or a folder.",
        )
    # Before the office's own is made: a refused place leaves every backup as it is.
    try_place(target)
    return target


def require_place(office: OfficeToKeep, place: Path) -> None:
    """Refuse a folder that backups of this office must not lie in.

    Raises:
        KnownError: It is inside the office's own, copied to a cloud, or not there.
    """
    try:
        resolved = place.resolve(strict=True)
        own = office.profile.folder.resolve()
        is_folder = resolved.is_dir()
    except OSError as error:
        raise refusal_of(error, "No backup was put there.") from error
    if not is_folder:
        raise KnownError(
            "This is a file and not a folder.", "No backup was put there.", "Choose a folder."
        )
    if resolved.is_relative_to(own):
        raise KnownError(
            "This folder is inside the office's own.",
            "No backup was put there: it would be lost together with the office.",
            "Choose a folder on another disk, or on the network.",
        )
    if is_copied_to_a_cloud(place):
        raise KnownError(
            "This folder is copied to a cloud.",
            "No backup was put there: copies of it would stay there after it was let go, and so "
            "would people whose data was erased.",
            "Choose another disk or a network folder.",
        )
