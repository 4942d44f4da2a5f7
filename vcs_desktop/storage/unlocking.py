"""Unlocking both stores of an office in one way, whatever a rotation of their keys left."""

from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_bundle import StoreKey
from vcs_desktop.storage.key_file import as_proved, unlock_key_file
from vcs_desktop.storage.key_rotation import (
    fitting,
    owe_rotation,
    require_rotatable,
    rotate,
    rotation_state,
)
from vcs_desktop.storage.key_wrapping import Way
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile, use_profile_alone
from vcs_desktop.storage.slot_list import RotationState


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where one store and its key file lie."""

    store: str
    keys: Path
    database: Path


@dataclass(frozen=True, slots=True)
class Ways:
    """How each of the two stores is opened."""

    sentences: Way
    victims: Way

    @classmethod
    def of(cls, ways: "Ways | Way") -> "Ways":
        """Ways into both, where one way may stand for both."""
        return ways if isinstance(ways, Ways) else cls(ways, ways)

    def into(self, place: KeyPlace) -> Way:
        """The way into one of the stores."""
        return self.victims if place.store == VICTIMS else self.sentences


@dataclass(frozen=True, slots=True)
class OneStore:
    """The keys of one store, and how often they were made anew."""

    key: StoreKey
    turn: int


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """The keys of both stores."""

    sentences: OneStore
    victims: OneStore


def key_places(profile: Profile) -> tuple[KeyPlace, KeyPlace]:
    """Both stores of an office: that of sentences, and that of victims."""
    return (
        KeyPlace(SENTENCES, profile.sentence_keys, profile.sentence_store),
        KeyPlace(VICTIMS, profile.victim_keys, profile.victim_store),
    )


def unlock_office(profile: Profile, ways: Ways | Way) -> OfficeKeys:
    """Unlock both stores.

    Raises:
        KnownError: The ways don't open both, or a key file is missing or damaged.
    """
    into = proved_ways(profile, ways)
    sentences, victims = (_unlocked(place, into.into(place)) for place in key_places(profile))
    return OfficeKeys(sentences, victims)


def proved_ways(profile: Profile, ways: Ways | Way) -> Ways:
    """Ways into both, where a code that a kill left proved in one counts in both.

    Raises:
        KnownError: A code is mistyped, or a key file is missing or damaged.
    """
    if isinstance(ways, Ways):
        return ways
    files = [(place.keys, place.store) for place in key_places(profile)]
    return Ways.of(as_proved(files, ways))


def rotate_both(profile: Profile, ways: Ways | Way) -> None:
    """Make the keys of both stores anew.  The caller has the office alone.

    Raises:
        KnownError: The ways don't open both, a slot of version 1 stands in the way, or the
            disk refuses.  What was not finished is finished by the next opening.
    """
    for place in key_places(profile):
        require_rotatable(place.keys, place.store)
    for place in key_places(profile):
        owe_rotation(place.keys, place.store, Ways.of(ways).into(place))
    _finish(profile, ways)


def finish_rotation(profile: Profile, ways: Ways | Way) -> None:
    """Finish what a kill left of a rotation, if nobody else has the office open.

    It never stands in the way of opening: what can't be finished now is finished later.
    """
    try:
        if is_rotation_owed(profile):
            with use_profile_alone(profile):
                _finish(profile, ways)
    except KnownError:
        return


def is_rotation_owed(profile: Profile) -> bool:
    """Whether the keys of a store were to be made anew, and are not yet.

    Raises:
        KnownError: A key file is missing or damaged.
    """
    states = [rotation_state(place.keys, place.store) for place in key_places(profile)]
    return any(state is not RotationState.SETTLED for state in states)


def _finish(profile: Profile, ways: Ways | Way) -> None:
    for place in key_places(profile):
        if rotation_state(place.keys, place.store) is not RotationState.SETTLED:
            rotate(place.keys, place.store, place.database, Ways.of(ways).into(place))


def _unlocked(place: KeyPlace, way: Way) -> OneStore:
    unlocked = unlock_key_file(place.keys, place.store, way)
    key = fitting(unlocked, place.database)
    is_ahead = key != unlocked.key
    return OneStore(key, unlocked.slot_list.turn + is_ahead)
