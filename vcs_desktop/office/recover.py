"""Get back in after a forgotten passphrase, by the code on the recovery sheet."""

from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import ByCode, ByPassphrase, require_long_enough
from vcs_desktop.storage.profile import Profile, use_profile
from vcs_desktop.storage.renewing import require_in_list, set_passphrase
from vcs_desktop.storage.unlocking import unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services import ways_in


def recover(
    folder: Path, officer: str, recovery_code: str, new_passphrase: str, clock: Clock
) -> None:
    """Give an officer a new passphrase by the recovery code.  Safe to do again.

    The record tells that it was by the code, and every officer is told at their next opening.

    Raises:
        KnownError: The code does not open both stores, the officer is not in the list, or the
            passphrase is too short.  The old passphrase then stays.
    """
    profile, name = Profile(folder), one_spelling(officer)
    with use_profile(profile), watched(profile, name, clock):
        by = ByCode(recovery_code)
        require_in_list(profile, name)
        require_long_enough(new_passphrase)
        key = unlock_office(profile, by).victims.key
        # Told first, so that no kill gives a passphrase that nobody hears of.
        ways_in.note_recovery(profile, key, name, clock)
        set_passphrase(profile, by, ByPassphrase(name, new_passphrase))
