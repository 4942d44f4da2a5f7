"""A stand-in for the office's backups."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import BackupLeftError, LongWork
from vcs_desktop.ui.backup_ports import BackupsLook

MADE_AT = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
LOOK = BackupsLook(
    made_at=MADE_AT,
    count=9,
    folder="/invented/office/backups",
    place="",
    placed_at=None,
    proved_at=datetime(2026, 11, 20, 9, 6, tzinfo=UTC),
    findings=(),
    problem="",
)


@dataclass
class InventedBackups:
    """Keeps what was asked for, or refuses."""

    stands: BackupsLook = LOOK
    refusal: KnownError | None = None
    asked: list[str] = field(default_factory=list)

    def look(self) -> BackupsLook:
        return self.stands

    def keep_by_itself(self, work: LongWork) -> BackupsLook:
        return self._done("keep", work)

    def back_up(self, work: LongWork) -> BackupsLook:
        return self._done("back up", work)

    def prove(self, work: LongWork) -> BackupsLook:
        return self._done("prove", work)

    def set_place(self, folder: Path | None) -> BackupsLook:
        self.stands = replace(self.stands, place=str(folder or ""))
        return self._done("place")

    def return_before_upgrade(self, shown: int) -> None:
        self._done(f"return, losing {shown}")

    def _done(self, what: str, work: LongWork | None = None) -> BackupsLook:
        (work or LongWork()).unless_left(BackupLeftError)()
        self.asked.append(what)
        if self.refusal is not None:
            raise self.refusal
        return self.stands
