"""What the window needs of backups, as a protocol; see `ui.ports`.  Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from vcs_desktop.kernel.long_work import LongWork


@dataclass(frozen=True, slots=True)
class BackupsLook:
    """How the office's backups stand.

    Attributes:
        made_at: When the last one was made and read back.
        count: How many lie in the office's own folder.
        folder: That folder.
        place: The second place; empty where there is none.
        placed_at: When one last came there.
        proved_at: When a restore was last tried out.
        findings: What that found; nothing when all was sound.
        problem: What an officer must know, in plain words; empty when all is well.
        work_since: How many entries of work a return to before the last upgrade would lose;
            None where there is no way back.
        upgraded_at: When that upgrade was.
        why_not: Why this officer may neither bring anything back nor choose the second place;
            empty where they may.
    """

    made_at: datetime | None
    count: int
    folder: str
    place: str
    placed_at: datetime | None
    proved_at: datetime | None
    findings: tuple[str, ...]
    problem: str
    work_since: int | None = None
    upgraded_at: datetime | None = None
    why_not: str = ""


class BackupJobs(Protocol):
    """Backups of an open office.

    Long ones end with an `EndedError` when the office closes: nothing of them is kept, and
    what is due stays due.
    """

    def look(self) -> BackupsLook:
        """How they stand."""

    def keep_by_itself(self, work: LongWork) -> BackupsLook:
        """Make the day's backup and try the week's restore out, where they are due."""

    def back_up(self, work: LongWork) -> BackupsLook:
        """Make a backup now."""

    def prove(self, work: LongWork) -> BackupsLook:
        """Try a restore out now, on a copy."""

    def set_place(self, folder: Path | None) -> BackupsLook:
        """Choose the second place, or none."""

    def return_before_upgrade(self, shown: int) -> None:
        """Put the office back as it was before its last upgrade.  It is closed by this.

        It is refused when more entries of work would be lost by it than were shown.
        """
