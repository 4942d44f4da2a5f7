"""Make the keys of both stores anew, and see that the record says so."""

from contextlib import ExitStack
from pathlib import Path

from vcs_desktop.crossing.founding import open_sentence_store
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile, use_profile_alone
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.unlocking import OfficeKeys, rotate_both, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services.founding import open_victim_store


def rotate_keys(folder: Path, way: ByPassphrase, clock: Clock) -> None:
    """Make the keys of both stores anew.  Safe to do again after a kill.

    Raises:
        KnownError: Whoever does it may not, the office is open elsewhere, it can't be
            unlocked, a way of opening is of an earlier version and can't go along, or the disk
            refuses.
    """
    profile = Profile(folder)
    with use_profile_alone(profile), watched(profile, way.officer, clock):
        # Before anything is made anew: this officer may open both stores now.
        _note(profile, way, clock)
        rotate_both(profile, way)
        _note(profile, way, clock)


def note_rotations(keys: OfficeKeys, sentences: RecordedStore, victims: RecordedStore) -> None:
    """Tell each record of a rotation that it doesn't know of yet.

    Every opening asks, so a kill between a rotation and its entry is made good.

    Raises:
        KnownError: The disk refuses, or the clock is earlier than the last entry.
    """
    for store, turn in ((sentences, keys.sentences.turn), (victims, keys.victims.turn)):
        if turn > 0 and not _is_noted(store, turn):
            with store.changing() as connection:
                store.record.append(connection, NewEntry("keys-rotated", _subject(turn)))


def _note(profile: Profile, way: ByPassphrase, clock: Clock) -> None:
    keys = unlock_office(profile, way)
    with ExitStack() as closing:
        victims = open_victim_store(profile, keys.victims.key, way.officer, clock)
        closing.callback(victims.store.close)
        require(victims, Power.KEYS)
        officer = victims.officer.id
        sentences = open_sentence_store(profile, keys.sentences.key, officer, clock)
        closing.callback(sentences.close)
        note_rotations(keys, sentences, victims.store)


def _is_noted(store: RecordedStore, turn: int) -> bool:
    with store.reading() as connection:
        return bool(store.record.entries(connection, subject=_subject(turn), limit=1))


def _subject(turn: int) -> str:
    return f"keys-{turn}"
