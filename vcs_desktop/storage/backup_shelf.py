"""Where backups stand, what they are called, and which of them are kept.

A backup's name tells when it was made and, by a mark that only this office's key can make,
whose it is: so a share may hold the backups of several offices, and none touches another's.
Seven days, five weeks and twelve months are kept, and never is one let go because of a newer
one that was not proved.  Nor does one go because a clock leapt: the shelf, not the clock alone,
tells how much time has passed.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import keyed_reference

_DAYS, _WEEKS, _MONTHS = 7, 5, 12
_LONGEST = timedelta(days=366)
"""How old the oldest may grow, so that what was erased is out of all backups in the end."""

_LONGEST_STEP = timedelta(days=40)
"""How much time may pass from one backup to the next, as far as letting go is concerned.

A longer step may be a clock that is wrong.  It costs an office nothing that is opened every
month: there, twelve months are a year whatever this says.
"""

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


def let_go_older(folder: Path, mark: str, proved: Path) -> int:
    """Take away what need not be kept in a folder, now that this backup was proved there.

    What can't be taken away now, or seen at all because a share is gone, goes another day.

    Returns:
        How many were let go.
    """
    try:
        every = backups_in(folder, mark)
    except OSError:
        return 0
    newest = [one for one in every if one.path.name == proved.name]
    old = to_let_go(every, newest[0]) if newest else ()
    for one in old:
        with suppress(OSError):
            one.path.unlink()
    return len(old)


def to_let_go(
    shelved: Iterable[ShelvedBackup], proved: ShelvedBackup
) -> tuple[ShelvedBackup, ...]:
    """Which backups need not be kept, now that this one was made and proved.

    Whatever seems newer than the proved one stays: a clock that was wrong must not cost one.
    """
    every = sorted(shelved, key=lambda one: one.made_at, reverse=True)
    past = [one for one in every if one.made_at <= proved.made_at]
    # Whoever backs up once more after harm was done must not lose the morning by it.
    firsts = {london_day(one.made_at): one for one in past}
    kept = {
        *list(firsts.values())[:_DAYS],
        *_newest(past, _DAYS, lambda one: london_day(one.made_at)),
        *_newest(past, _WEEKS, lambda one: london_day(one.made_at).isocalendar()[:2]),
        *_newest(past, _MONTHS, lambda one: london_day(one.made_at).timetuple()[:2]),
    }
    # The way back from the latest upgrade stays until the next one, and no longer than a year.
    kept.update([one for one in past if one.before_upgrade][:1])
    kept -= _too_old(past)
    kept.update(one for one in every if one.made_at >= proved.made_at)
    return tuple(one for one in every if one not in kept)


def _too_old(past: list[ShelvedBackup]) -> set[ShelvedBackup]:
    """What is a year older than the newest one, a long step counting as a short one."""
    found: set[ShelvedBackup] = set()
    age = timedelta(0)
    for newer, one in pairwise(past):
        age += min(newer.made_at - one.made_at, _LONGEST_STEP)
        if age > _LONGEST:
            found.add(one)
    return found


def _newest(
    every: list[ShelvedBackup], count: int, of: Callable[[ShelvedBackup], Hashable]
) -> Iterable[ShelvedBackup]:
    """The newest one of each of the latest days, weeks or months that have any."""
    found: dict[Hashable, ShelvedBackup] = {}
    for one in every:
        found.setdefault(of(one), one)
    return list(found.values())[:count]
