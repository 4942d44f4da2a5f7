"""Get back in after a forgotten passphrase, by the code on the recovery sheet."""

from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import ByCode, ByPassphrase
from vcs_desktop.storage.profile import Profile, use_profile
from vcs_desktop.storage.renewing import set_passphrase
from vcs_desktop.storage.unlocking import unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services.founding import note_of_officer


def recover(
    folder: Path, officer: str, recovery_code: str, new_passphrase: str, clock: Clock
) -> None:
    """Give an officer a new passphrase by the recovery code.  Safe to do again.

    Raises:
        KnownError: The code does not open both stores, the officer is not in the list, or the
            passphrase is too short.  The old passphrase then stays.
    """
    profile, name = Profile(folder), one_spelling(officer)
    with use_profile(profile), watched(profile, name, clock):
        by = ByCode(recovery_code)
        set_passphrase(profile, by, ByPassphrase(name, new_passphrase))
        key = unlock_office(profile, by).victims.key
        note_of_officer(profile, key, name, "passphrase-replaced", clock)
