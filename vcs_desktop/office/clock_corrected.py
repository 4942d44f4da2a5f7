"""Sign that the computer's clock was wrong before and is right now, so that work can go on."""

from contextlib import ExitStack
from pathlib import Path

from vcs_desktop.crossing.founding import open_sentence_store
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile, use_profile
from vcs_desktop.storage.record import CLOCK_CORRECTED, NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.unlocking import unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services.founding import open_victim_store


def sign_clock_corrected(folder: Path, officer: str, passphrase: str, clock: Clock) -> None:
    """Add one signed entry to both records, from which time goes on.

    Raises:
        KnownError: The office can't be opened, or its clock stands in no contradiction to the
            record.
    """
    profile, name = Profile(folder), one_spelling(officer)
    with ExitStack() as closing:
        closing.enter_context(use_profile(profile))
        closing.enter_context(watched(profile, name, clock))
        keys = unlock_office(profile, ByPassphrase(name, passphrase))
        victims = open_victim_store(profile, keys.victims.key, name, clock)
        closing.callback(victims.store.close)
        officer_id = victims.officer.id
        sentences = open_sentence_store(profile, keys.sentences.key, officer_id, clock)
        closing.callback(sentences.close)
        if not any(_is_behind(store, clock) for store in (victims.store, sentences)):
            raise KnownError(
                "The computer's clock is not earlier than the last entry of the record.",
                "Nothing was signed.",
                "Go on working: there is nothing to put right.",
            )
        for store in (victims.store, sentences):
            with store.changing() as connection:
                store.record.append(connection, NewEntry(CLOCK_CORRECTED, victims.officer.id))


def _is_behind(store: RecordedStore, clock: Clock) -> bool:
    """Whether work in this store is refused because of the clock."""
    with store.reading() as connection:
        try:
            store.record.require_not_behind(connection, clock.now())
        except KnownError:
            return True
    return False
