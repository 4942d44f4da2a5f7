"""Get back in after a forgotten passphrase, by the code on the recovery sheet."""

from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import ByCode, open_with_recovery_code
from vcs_desktop.storage.key_holders import set_passphrase
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile, use_profile
from vcs_desktop.storage.unlocking import unlock_office
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
    with use_profile(profile):
        keys = ((profile.sentence_keys, SENTENCES), (profile.victim_keys, VICTIMS))
        for path, store in keys:
            open_with_recovery_code(path, store, recovery_code)
        set_passphrase(profile.sentence_keys, SENTENCES, name, new_passphrase, recovery_code)
        set_passphrase(profile.victim_keys, VICTIMS, name, new_passphrase, recovery_code)
        key = unlock_office(profile, ByCode(recovery_code)).victims.key
        note_of_officer(profile, key, name, "passphrase-replaced", clock)
