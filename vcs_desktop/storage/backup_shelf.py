"""Where backups stand, what they are called, and which of them are kept.

A backup's name tells when it was made and, by a mark that only this office's key can make,
whose it is: so a share may hold the backups of several offices, and none touches another's.
Seven days, five weeks and twelve months are kept, and never is one let go because of a newer
one that was not proved.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import keyed_reference

_DAYS, _WEEKS, _MONTHS = 7, 5, 12
_LONGEST = timedelta(days=366)
"""However seldom the office is opened, what was erased is out of all backups after a year."""

_MOMENT = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"vcs-(office-[0-9a-z]{20})-(\d{8}T\d{12}Z)(-before-upgrade)?\.zip")


@dataclass(frozen=True, slots=True)
class ShelvedBackup:
    """A backup as its name tells it.

    Attributes:
        before_upgrade: It was made because the program was about to change the stores.
    """

    path: Path
    made_at: datetime
    before_upgrade: bool


def office_mark(reference_key: bytes) -> str:
    """What stands in the names of this office's backups.  It tells nothing about the office."""
    return keyed_reference("office", reference_key, "backups")


def backup_name(mark: str, made_at: datetime, *, before_upgrade: bool = False) -> str:
    """What a backup of this office and moment is called."""
    moment = made_at.astimezone(UTC).strftime(_MOMENT)
    return f"vcs-{mark}-{moment}{'-before-upgrade' if before_upgrade else ''}.zip"


def backups_in(folder: Path, mark: str | None = None) -> tuple[ShelvedBackup, ...]:
    """The backups in a folder, newest first; of one office, or of all.

    Raises:
        OSError: The folder can't be read.
    """
    found = []
    for path in folder.iterdir():
        name = _NAME.fullmatch(path.name)
        if name and mark in (None, name[1]):
            made_at = datetime.strptime(name[2], _MOMENT).replace(tzinfo=UTC)
            found.append(ShelvedBackup(path, made_at, bool(name[3])))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def sweep_parts(folder: Path, mark: str) -> None:
    """Take away what killed programs left of this office's backups, if it can be."""
    with suppress(OSError):
        for left in folder.glob(f".vcs-{mark}-*.part"):
            left.unlink()


def to_let_go(
    shelved: Iterable[ShelvedBackup], proved: ShelvedBackup
) -> tuple[ShelvedBackup, ...]:
    """Which backups need not be kept, now that this one was made and proved.

    Whatever seems newer than the proved one stays: a clock that was wrong must not cost one.
    """
    every = sorted(shelved, key=lambda one: one.made_at, reverse=True)
    kept = {
        *_newest(every, _DAYS, lambda one: london_day(one.made_at)),
        *_newest(every, _WEEKS, lambda one: london_day(one.made_at).isocalendar()[:2]),
        *_newest(every, _MONTHS, lambda one: london_day(one.made_at).timetuple()[:2]),
    }
    oldest = proved.made_at - _LONGEST
    kept = {one for one in kept if one.made_at >= oldest}
    kept.update(one for one in every if one.made_at >= proved.made_at)
    # The way back from the latest upgrade stays until the next one.
    kept.update([one for one in every if one.before_upgrade][:1])
    return tuple(one for one in every if one not in kept)


def _newest(
    every: list[ShelvedBackup], count: int, of: Callable[[ShelvedBackup], Hashable]
) -> Iterable[ShelvedBackup]:
    """The newest one of each of the latest days, weeks or months that have any."""
    found: dict[Hashable, ShelvedBackup] = {}
    for one in every:
        found.setdefault(of(one), one)
    return list(found.values())[:count]
