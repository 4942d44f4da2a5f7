"""What an officer's keyring remembers of both records, where the keyring is switched on."""

import contextlib

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.office.keyring_switch import anchor_name
from vcs_desktop.storage.key_holders import keyring_place
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.unlocking import key_places
from vcs_desktop.storage.witness import Witness


def witnesses_of(
    profile: Profile, officer: str, keeper: SecretKeeper, *stores: RecordedStore
) -> tuple[Witness, ...]:
    """The witnesses of an officer's keyring; none where it is switched off.

    Args:
        profile: The office.
        officer: Whose keyring.
        keeper: The keyring.
        stores: The store of sentences, and that of victims.
    """
    places = [
        (each.store, keyring_place(each.keys, each.store, officer)) for each in key_places(profile)
    ]
    return tuple(
        Witness(keeper, anchor_name(store, place), opened)
        for (store, place), opened in zip(places, stores, strict=True)
        if place is not None
    )


def keep_witnesses(witnesses: tuple[Witness, ...], clock: Clock) -> None:
    """Let the keyring remember how far both records have come, if it can be asked."""
    with contextlib.suppress(KnownError):
        for witness in witnesses:
            witness.keep(clock.now())
