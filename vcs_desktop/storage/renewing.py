"""Giving an officer, or the office, a new way of opening both stores, safe against a kill.

Two key files can't be written at once.  So the new way first stands beside the one before in
both, and then takes its place in both: at any moment one of the two opens both stores.
"""

from dataclasses import replace

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.key_file import (
    require_long_enough,
    unlock_key_file,
    unlock_slot_list,
)
from vcs_desktop.storage.key_holders import give_way, has_way
from vcs_desktop.storage.key_wrapping import ByCode, ByPassphrase, SlotKind, Way
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.slot_list import read_slot_list
from vcs_desktop.storage.unlocking import Ways, key_places, proved_ways


def set_passphrase(profile: Profile, by: Ways | Way, new: ByPassphrase) -> None:
    """Give an officer a new passphrase, in the place of the one they have.

    The key files as they were are kept with `.previous` added to their names, and the old
    passphrase still opens those copies, until the keys are made anew.

    Raises:
        KnownError: The officer is in no list, the passphrase is shorter than 12 characters,
            `by` doesn't open both stores, or the disk refuses.  A passphrase that opened both
            stores before, or the new one, then opens both.
    """
    name = one_spelling(new.officer)
    require_in_list(profile, name)
    let_in(profile, by, ByPassphrase(name, new.passphrase))


def require_in_list(profile: Profile, name: str) -> None:
    """Refuse somebody who has no passphrase here that a new one could replace.

    Raises:
        KnownError: They have none, or a key file is missing or damaged.
    """
    places = key_places(profile)
    if not any(has_way(each.keys, each.store, name, SlotKind.PASSPHRASE) for each in places):
        raise KnownError(
            "The key file has no officer of this name.",
            "No passphrase was changed.",
            "Choose a name from the list of officers.",
        )


def let_in(profile: Profile, by: Ways | Way, new: ByPassphrase | ByCode) -> None:
    """Let a new passphrase or code open both stores, in the place of one that is there.

    Raises:
        KnownError: The passphrase is too short, `by` doesn't open both stores, or the disk
            refuses.
    """
    stand_beside(profile, by, new)
    take_the_place(profile, new)


def stand_beside(profile: Profile, by: Ways | Way, new: ByPassphrase | ByCode) -> None:
    """Let a new passphrase or code stand beside the one that is there, in both key files.

    The passphrase opens from then on; the code opens nothing before `take_the_place`.

    Raises:
        KnownError: As `let_in`.
    """
    if isinstance(new, ByPassphrase):
        require_long_enough(new.passphrase)
    places, ways = key_places(profile), proved_ways(profile, by)
    for each in places:
        unlock_key_file(each.keys, each.store, ways.into(each))
    for each in places:
        give_way(each.keys, each.store, ways.into(each), replace(new, is_next=True))


def take_the_place(profile: Profile, new: ByPassphrase | ByCode) -> None:
    """Let a passphrase or code that stands in both key files be the only one of its officer.

    This is a code's own proof, and the one thing that a code opens before it.

    Raises:
        KnownError: It doesn't open both, or the disk refuses.
    """
    places = key_places(profile)
    either, lasting = replace(new, is_next=True), replace(new, is_next=False)
    for each in places:
        unlock_slot_list(read_slot_list(each.keys, each.store), either)
    for each in places:
        give_way(each.keys, each.store, either, lasting)


def settle_what_was_on_its_way(profile: Profile, way: ByPassphrase) -> None:
    """After a passphrase opened both stores: what a kill left of a change is settled.

    Raises:
        KnownError: The disk refuses.
    """
    is_left = [
        has_way(each.keys, each.store, way.officer, SlotKind.NEXT_PASSPHRASE)
        for each in key_places(profile)
    ]
    if any(is_left):
        take_the_place(profile, way)
