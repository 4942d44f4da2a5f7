"""Let the computer's keyring open the office at program start, or stop letting it.

It is a convenience: the passphrase and the recovery sheet go on opening it.  The keyring holds
a random secret for each store and officer, which opens one slot of one key file and nothing
else; taking the slot away makes the secret worthless, wherever a copy of it may be.
"""

import contextlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.storage.key_file import ByKeyring, ByPassphrase
from vcs_desktop.storage.key_holders import give_way, keyring_place, take_ways_of
from vcs_desktop.storage.key_wrapping import SlotKind
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile, use_profile
from vcs_desktop.storage.record_proof import BEGINNING
from vcs_desktop.storage.unlocking import KeyPlace, OfficeKeys, Ways, key_places, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.storage.witness import memory_of
from vcs_desktop.victims.services.founding import note_of_officer

_SECRET_BYTES = 32


def switch_keyring_on(folder: Path, way: ByPassphrase, keeper: SecretKeeper, clock: Clock) -> None:
    """Let the keyring of this computer's user open the office for one officer.

    Raises:
        KnownError: The passphrase is wrong, or the keyring is absent, locked, refuses, doesn't
            answer or doesn't keep what it is given.  It is then not switched on.
    """
    profile = Profile(folder)
    with use_profile(profile), watched(profile, way.officer, clock):
        keys = unlock_office(profile, way)
        before = _names(profile, way.officer)
        new = _kept(way.officer, keys, keeper, clock.now())
        for place in key_places(profile):
            give_way(place.keys, place.store, way, new.into(place))
        _forget(keeper, before)
        note_of_officer(profile, keys.victims.key, way.officer, "keyring-on", clock)


def switch_keyring_off(
    folder: Path, way: ByPassphrase, keeper: SecretKeeper, clock: Clock
) -> None:
    """Stop letting the keyring open the office for one officer.

    What the keyring holds opens nothing from then on, even where it can't be asked to forget.

    Raises:
        KnownError: The passphrase is wrong, or the disk refuses.
    """
    profile = Profile(folder)
    with use_profile(profile), watched(profile, way.officer, clock):
        keys = unlock_office(profile, way)
        before = _names(profile, way.officer)
        for place in key_places(profile):
            kinds = (SlotKind.KEYRING,)
            take_ways_of(place.keys, place.store, way, way.officer, kinds, rotate=False)
        _forget(keeper, before)
        note_of_officer(profile, keys.victims.key, way.officer, "keyring-off", clock)


def is_keyring_on(folder: Path, officer: str) -> bool:
    """Whether an officer let the keyring open both stores.

    Raises:
        KnownError: A key file is missing or damaged.
    """
    profile = Profile(folder)
    return len(_names(profile, officer)) == len(key_places(profile))


def ways_from_keyring(folder: Path, officer: str, keeper: SecretKeeper) -> Ways:
    """Ask the keyring for what opens both stores for one officer.

    Raises:
        KnownError: It isn't switched on, or the keyring is absent, locked, refuses, doesn't
            answer or holds nothing.
    """
    sentences, victims = (
        _way_from(place, officer, keeper) for place in key_places(Profile(folder))
    )
    return Ways(sentences, victims)


def keyring_name(store: str, place: str) -> str:
    """What the keyring keeps a store's secret under."""
    return f"vcs-desktop.{store}.{place}"


def anchor_name(store: str, place: str) -> str:
    """What the keyring keeps the anchor of a store's record under."""
    return f"{keyring_name(store, place)}.anchor"


def _kept(officer: str, keys: OfficeKeys, keeper: SecretKeeper, at: datetime) -> Ways:
    """Fresh secrets for both stores, once the keyring holds them.

    From now on it also remembers how far each record has come: so far, its beginning.
    """
    new = {
        store: ByKeyring(officer, secrets.token_bytes(_SECRET_BYTES), secrets.token_hex(8))
        for store in (SENTENCES, VICTIMS)
    }
    chained = {SENTENCES: keys.sentences.key, VICTIMS: keys.victims.key}
    try:
        for store, way in new.items():
            keeper.keep(keyring_name(store, way.place), way.secret)
            memory = memory_of(BEGINNING, at, chained[store])
            keeper.keep(anchor_name(store, way.place), memory)
    except KnownError:
        _forget(keeper, [keyring_name(store, way.place) for store, way in new.items()])
        raise
    return Ways(new[SENTENCES], new[VICTIMS])


def _way_from(place: KeyPlace, officer: str, keeper: SecretKeeper) -> ByKeyring:
    kept_under = keyring_place(place.keys, place.store, officer)
    if kept_under is None:
        raise KnownError(
            "The keyring is not switched on for this officer.",
            "Nothing was opened.",
            "Unlock with the passphrase. Settings has a switch for the keyring.",
        )
    secret = keeper.read(keyring_name(place.store, kept_under))
    if secret is None:
        raise KnownError(
            "This computer's keyring holds nothing for this officer: it may be a new one.",
            "Nothing was opened.",
            "Unlock with the passphrase. You can switch the keyring on again after that.",
        )
    return ByKeyring(officer, secret, kept_under)


def _names(profile: Profile, officer: str) -> Sequence[str]:
    found = [
        (place.store, keyring_place(place.keys, place.store, officer))
        for place in key_places(profile)
    ]
    return [keyring_name(store, place) for store, place in found if place is not None]


def _forget(keeper: SecretKeeper, names: Sequence[str]) -> None:
    for name in names:
        for each in (name, f"{name}.anchor"):
            # What stays behind opens nothing: its slot is gone.
            with contextlib.suppress(KnownError):
                keeper.forget(each)
