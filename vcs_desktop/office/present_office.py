"""The office that a restore would put aside is asked first, where it opens.

A backup knows the officers and the passphrases of its own day.  Over an office that opens, only
somebody of today puts them in place again: else whoever left would come back by an old backup.
An office that opens no more can't be asked, nor tell who left since.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import DoesNotOpenError, KnownError
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.key_bundle import StoreKey
from vcs_desktop.storage.key_file import as_proved, unlock_key_file
from vcs_desktop.storage.key_wrapping import ByCode, ByPassphrase, Way
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.slot_list import read_slot_list
from vcs_desktop.storage.unlocking import KeyPlace, key_places, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services.officers import everybody_in

_STORES = 2


@dataclass(frozen=True, slots=True)
class Over:
    """What is given for the office that is there.

    Attributes:
        way: How it is opened; None where it is the way that opens the backup.
        another: It may be another office than the one that comes back.
        without_erasure_list: A list of erased people that can't be read is passed over.
    """

    way: Way | None = None
    another: bool = False
    without_erasure_list: bool = False


@dataclass(frozen=True, slots=True)
class _Seat:
    officer: Officer


def ask_present(
    profile: Profile, over: Over, way: Way, clock: Clock, coming: StoreKey
) -> frozenset[str] | None:
    """Ask the office that is there whether it may be put aside.

    Args:
        profile: Where it lies.  The caller has it alone.
        over: What was given for it.
        way: What opened the backup.
        clock: Tells when somebody tried in vain.
        coming: The key of the victim store that would take its place.

    Returns:
        The ids of the officers who have left it; None where there is no office that opens.

    Raises:
        KnownError: It opens, and not in this way; whoever it opens for may not bring an office
            back; or it is another office.
    """
    way = over.way or way
    places = _with_sound_keys(profile)
    if not places:
        return None
    try:
        with watched(profile, way.officer if isinstance(way, ByPassphrase) else "", clock):
            if not _opens(places, way):
                return None
    except DoesNotOpenError as error:
        raise KnownError(
            "There is an office here that opens, and not in this way.",
            "Nothing was restored, and the office is as it was.",
            "Add --present-as and --present-passphrase-file of an officer of today who may "
            "restore, or --present-code-file with the code on the recovery sheet of today.",
        ) from error
    key = unlock_office(profile, way).victims.key
    _require_same(key, coming, over)
    try:
        everybody = everybody_in(profile, key)
    except KnownError:
        # The keys are whole and the store is not: this is what a restore is for.
        return None
    _require_may_restore(everybody, way)
    return frozenset(one.id for one in everybody if one.left_on is not None)


def _with_sound_keys(profile: Profile) -> list[KeyPlace]:
    found = []
    for place in key_places(profile):
        with suppress(KnownError):
            read_slot_list(place.keys, place.store)
            found.append(place)
    return found


def _opens(places: Sequence[KeyPlace], way: Way) -> bool:
    """Whether the office opens; a key file that is damaged is opened by nobody.

    Raises:
        DoesNotOpenError: A key file that is whole is not opened by this way.
    """
    way = as_proved([(each.keys, each.store) for each in places], way)
    opened = 0
    for place in places:
        try:
            unlock_key_file(place.keys, place.store, way)
        except DoesNotOpenError:
            raise
        except KnownError:
            continue
        opened += 1
    return opened == _STORES


def _require_same(key: StoreKey, coming: StoreKey, over: Over) -> None:
    if key.reference != coming.reference and not over.another:
        raise KnownError(
            "This backup is of another office than the one that is here.",
            "Nothing was restored, and the office is as it was.",
            "Choose an empty folder with --profile. If it shall really take this one's place, "
            "add --another-office.",
        )


def _require_may_restore(everybody: Sequence[Officer], way: Way) -> None:
    """Whoever holds the recovery sheet of today was given it for this."""
    if isinstance(way, ByCode):
        return
    seat = next((one for one in everybody if one.name == way.officer), None)
    if seat is None:
        raise KnownError(
            "This officer is not in the list of the office that is here.",
            "Nothing was restored.",
            "Name an officer of today with --present-as.",
        )
    require(_Seat(seat), Power.RESTORE)
