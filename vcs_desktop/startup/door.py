"""The front door that opens quickly: it loads the office only when somebody goes in.

Looking at a profile needs no database.  Everything else waits for `startup.jobs`, which is
loaded in the background while the officer types a passphrase.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.startup.help_jobs import ReadsHelp
from vcs_desktop.storage.key_file import keyring_officers_in, officers_in
from vcs_desktop.storage.profile import Profile
from vcs_desktop.ui.ports import ProfileLook, ProfileState
from vcs_desktop.ui.toolkit.background import forbid_window_thread

if TYPE_CHECKING:
    from vcs_desktop.office.set_up import NewOffice, SetUpWishes
    from vcs_desktop.paper.pixels import PagePixels
    from vcs_desktop.startup.jobs import DeskJobs, ProfileDoor


class QuickDoor(ReadsHelp):
    """The door of the office in one folder (`ui.ports.FrontDoor`)."""

    def __init__(self, profile: Path) -> None:
        self._folder = profile
        self._was_opened = False
        self._last_officer = ""

    def load(self) -> None:
        """Load the office, so that opening it does not have to."""
        self._door()

    def look(self) -> ProfileLook:
        """See whether there is an office here, and whose, without loading one."""
        forbid_window_thread()
        profile = Profile(self._folder)
        if not profile.ready_mark.exists():
            has_parts = profile.sentence_folder.exists() or profile.victim_folder.exists()
            return ProfileLook(ProfileState.UNFINISHED if has_parts else ProfileState.EMPTY)
        demo = profile.demo_passphrase
        keyring_officers = keyring_officers_in(profile.victim_keys)
        is_locked = profile.locked_mark.exists()
        return ProfileLook(
            ProfileState.READY,
            officers_in(profile.victim_keys),
            demo.read_text(encoding="utf-8").strip() if demo.exists() else None,
            () if self._was_opened or is_locked else keyring_officers,
            keyring_rests=is_locked and not self._was_opened and bool(keyring_officers),
        )

    def open_office(self, officer: str, passphrase: str) -> DeskJobs:
        """Open both stores."""
        jobs = self._door().open_office(officer, passphrase)
        mark = Profile(self._folder).locked_mark
        if mark.exists() and officer == self._last_officer:
            # A step that is not ticked off keeps nobody out.
            with suppress(KnownError):
                jobs.training.note_opened_again()
        self._was_opened, self._last_officer = True, officer
        # A mark that can't be taken away only asks for the passphrase once more.
        with suppress(OSError):
            mark.unlink(missing_ok=True)
        return jobs

    def open_by_keyring(self, officer: str) -> DeskJobs:
        """Open both stores by what the keyring holds.

        Raises:
            KnownError: The office was open before, or locked when the program last ended: then
                it takes the officer themselves.
        """
        if self._was_opened:
            raise KnownError(
                "The keyring opens the office only when the program starts.",
                "Nothing was opened.",
                "Type your passphrase: it shows that it is you.",
            )
        if Profile(self._folder).locked_mark.exists():
            raise KnownError(
                "The keyring rests: the office was locked when the program last ended.",
                "Nothing was opened.",
                "Type your passphrase: it shows that it is you.",
            )
        jobs = self._door().open_by_keyring(officer)
        self._was_opened, self._last_officer = True, officer
        return jobs

    def keep_locked(self) -> None:
        """Remember, beyond the end of the program, that the office was locked."""
        self._door().keep_locked()

    def switch_keyring_on(self, officer: str, passphrase: str) -> None:
        """Let this computer's keyring open the office for an officer."""
        self._door().switch_keyring_on(officer, passphrase)

    def set_up(self, wishes: SetUpWishes) -> NewOffice:
        """Make both stores."""
        return self._door().set_up(wishes)

    def prove_recovery(self, typed_code: str) -> None:
        """Check that the typed recovery code opens both stores."""
        self._door().prove_recovery(typed_code)

    def recover(self, officer: str, recovery_code: str, new_passphrase: str) -> None:
        """Give this officer a new passphrase, after a forgotten one."""
        self._door().recover(officer, recovery_code, new_passphrase)

    def diagnose(self) -> str:
        """What a helper may be told about this computer."""
        return self._door().diagnose()

    def save_sheet(self, pdf: bytes, file: Path) -> None:
        """Write the recovery sheet into a file that only this account may read."""
        self._door().save_sheet(pdf, file)

    def pages_of(self, pdf: bytes) -> tuple[PagePixels, ...]:
        """The pages of a document, for the printer."""
        return self._door().pages_of(pdf)

    def _door(self) -> ProfileDoor:
        forbid_window_thread()
        from vcs_desktop.startup.jobs import ProfileDoor  # noqa: PLC0415 - the reason is above

        return ProfileDoor(self._folder)
