"""Make a sentence store and open it again, for those who know no more of it than its key."""

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.sentences.store.tables import SHAPE
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import create_store, open_store

SENTENCE_SHAPE = SHAPE
"""What a sentence store looks like now, and how an earlier one comes there."""


def make_sentence_store(profile: Profile, key: StoreKey, officer_id: str, clock: Clock) -> None:
    """Make an empty sentence store with the first entry of its record.

    Raises:
        KnownError: There is one already, or the disk refuses.
    """
    engine = create_store(profile.sentence_store, key, SHAPE)
    record = Record(key.record, clock, officer_id)
    store = RecordedStore(engine, key, record, profile.sentence_anchor)
    with store.changing() as connection:
        record.append(connection, NewEntry("store-made", "sentences"))
    store.close()


def open_sentence_store(
    profile: Profile, key: StoreKey, officer_id: str, clock: Clock
) -> RecordedStore:
    """Open the sentence store for one officer.

    Raises:
        KnownError: It is missing, not a sentence store, or of another version.
    """
    engine = open_store(profile.sentence_store, key, SHAPE)
    record = Record(key.record, clock, officer_id)
    return RecordedStore(engine, key, record, profile.sentence_anchor)
