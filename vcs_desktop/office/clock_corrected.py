"""Sign that the computer's clock was wrong before and is right now, so that work can go on."""

from pathlib import Path

from vcs_desktop.crossing.founding import open_sentence_store
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import open_with_passphrase
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile, use_profile
from vcs_desktop.storage.record import CLOCK_CORRECTED, NewEntry
from vcs_desktop.victims.services.founding import open_victim_store


def sign_clock_corrected(folder: Path, officer: str, passphrase: str, clock: Clock) -> None:
    """Add one signed entry to both records, from which time goes on.

    Raises:
        KnownError: The office can't be opened.
    """
    profile, name = Profile(folder), one_spelling(officer)
    with use_profile(profile):
        victims = open_victim_store(
            profile,
            open_with_passphrase(profile.victim_keys, VICTIMS, name, passphrase),
            name,
            clock,
        )
        sentences = open_sentence_store(
            profile,
            open_with_passphrase(profile.sentence_keys, SENTENCES, name, passphrase),
            victims.officer.id,
            clock,
        )
        for store in (victims.store, sentences):
            with store.changing() as connection:
                store.record.append(connection, NewEntry(CLOCK_CORRECTED, victims.officer.id))
            store.close()
