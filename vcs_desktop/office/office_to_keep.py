"""An open office as backups see it: two files, two key files, a record.  No case, no casebook."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.long_work import LongWork
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.backup import StoreToKeep
from vcs_desktop.storage.backup_shelf import office_mark
from vcs_desktop.storage.files import refusal_of
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore


@dataclass(frozen=True, slots=True)
class OfficeToKeep:
    """Both open stores of an office, where they lie, and who is at work.

    Attributes:
        work: Tells backups and trials whether they shall end, because the office closes.
    """

    profile: Profile
    victims: RecordedStore
    sentences: RecordedStore
    officer: Officer
    clock: Clock
    work: LongWork = field(default_factory=LongWork)

    @property
    def mark(self) -> str:
        """What stands in the names of this office's backups."""
        return office_mark(self.victims.key.reference)

    @property
    def keys(self) -> dict[str, StoreKey]:
        """The keys of both stores."""
        return {VICTIMS: self.victims.key, SENTENCES: self.sentences.key}

    @property
    def keys_mark(self) -> str:
        """Stands for the present keys, which it doesn't give away."""
        both = b"".join(key.backup for key in self.keys.values())
        return hashlib.sha256(b"vcs-desktop mark of backup keys 1" + both).hexdigest()[:16]

    def stores(self) -> tuple[StoreToKeep, StoreToKeep]:
        """Both stores, ready to be backed up.

        Raises:
            KnownError: A key file can't be read.
        """
        victims, sentences = self.victims, self.sentences
        return (
            StoreToKeep(VICTIMS, victims.engine, victims.key, _content(self.profile.victim_keys)),
            StoreToKeep(
                SENTENCES, sentences.engine, sentences.key, _content(self.profile.sentence_keys)
            ),
        )

    def note(self, act: str, subject: str, **details: str | int) -> None:
        """Tell the record of the victim store.

        Raises:
            KnownError: The disk refuses, or the clock is behind.
        """
        with self.victims.changing() as connection:
            self.victims.record.append(connection, NewEntry(act, subject, details))


def office_to_keep(back: BackOffice, work: LongWork | None = None) -> OfficeToKeep:
    """An open back office, as backups see it; nobody ends its work where none is given.

    Raises:
        KnownError: The officer may make no backups.
    """
    require(back, Power.BACKUPS)
    return OfficeToKeep(
        profile=back.profile,
        victims=back.victims,
        sentences=back.sentences,
        officer=back.officer,
        clock=back.clock,
        work=work or LongWork(),
    )


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refusal_of(error, "No backup was made.") from error
