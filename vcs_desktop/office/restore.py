"""Bring an office back from a backup: on a new computer, or over a damaged one.

Everything is laid out and proved in a side folder first, so a wrong key or a changed file
touches nothing.  Then both stores take their places at once; those that were there are kept
aside.  A kill before that counts for nothing, and after it is finished by the next opening.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.present_office import Over, ask_present
from vcs_desktop.office.restored_erasures import (
    ErasureLists,
    apply_erasures,
    beside,
    forget_unreadable,
)
from vcs_desktop.office.upgrade import is_up_to_date, upgrade_stores
from vcs_desktop.storage.backup_pack import MANIFEST, Pack, open_pack
from vcs_desktop.storage.backup_seal import Manifest, read_manifest
from vcs_desktop.storage.claims import claimed
from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.engine import open_engine
from vcs_desktop.storage.files import take_away
from vcs_desktop.storage.key_file import StoreKey, officers_in
from vcs_desktop.storage.key_rotation import owe_rotation
from vcs_desktop.storage.key_wrapping import ByCode, Way
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile, use_profile_alone
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.restoring import lay_out, unlock_backup
from vcs_desktop.storage.safe_place import require_safe_place
from vcs_desktop.storage.swap import INCOMING, Swap, finish_swap, new_aside, swap_in
from vcs_desktop.storage.unlocking import OfficeKeys, OneStore, key_places, proved_ways
from vcs_desktop.storage.witness import RESTORED
from vcs_desktop.victims.services.founding import open_victim_store
from vcs_desktop.victims.services.officers import everybody_in


@dataclass(frozen=True, slots=True)
class Restored:
    """An office that came back.

    Attributes:
        made_at: When its backup was made.
        officers: Who can unlock it: whoever could on that day.
        aside: Where the stores lie that were there before; None where there were none.
        erased_again: How many cases were erased again that had been erased since.
        in_again: Who is an officer in it again although they had left the office that was
            there; None where that can't be told, because none was there that opens.
        keys_owed: The next opening makes the keys of both stores anew.
    """

    made_at: datetime
    officers: tuple[str, ...]
    aside: Path | None
    erased_again: int
    in_again: tuple[str, ...] | None = None
    keys_owed: bool = False


@dataclass(frozen=True, slots=True)
class WhoRestores:
    """Who brings an office back, how they open the backup, and the office that is there."""

    officer: str
    way: Way
    clock: Clock
    over: Over = field(default_factory=Over)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs in the records for what came back, by reference.

    Attributes:
        left: The ids of the officers who have left the office that is there, where it was
            asked already.
    """

    officer: str
    is_invented: bool
    left: frozenset[str] | None = None


def restore(folder: Path, backup: Path, who: WhoRestores) -> Restored:
    """Bring both stores back from one backup, into an empty folder or over what is there.

    Raises:
        KnownError: The file is no backup, was changed, or doesn't open this way; the officer
            is not in its list; the office that is there opens, and is another one or was not
            opened by somebody of today who may; it is open elsewhere; or the disk refuses.
            Nothing is touched then.
    """
    require_safe_place(folder)
    with open_pack(backup) as pack:
        manifest = read_manifest(pack.small(MANIFEST))
        keys = unlocked_keys(pack, manifest, who.way)
        return put_back(Profile(folder), pack, (manifest, keys), who)


def _lists(profile: Profile, beside_backup: Path, over: Over) -> ErasureLists:
    # Another office's list says nothing about this one.
    present = () if over.another else (profile.erasures,)
    return ErasureLists((*present, beside_backup), over.without_erasure_list)


def officers_in_backup(backup: Path) -> tuple[str, ...]:
    """The officers who can unlock a backup.

    Raises:
        KnownError: It is no backup.
    """
    with open_pack(backup) as pack, tempfile.TemporaryDirectory() as place:
        keys = Path(place, "keys.json")
        keys.write_bytes(pack.small("victims-keys.json"))
        return officers_in(keys)


def unlocked_keys(pack: Pack, manifest: Manifest, way: Way) -> dict[str, StoreKey]:
    """The keys of a backup, without a word on the disk but the sealed key files.

    Raises:
        KnownError: The way doesn't open it.
    """
    with tempfile.TemporaryDirectory() as place:
        return unlock_backup(pack, manifest, way, Path(place))


def put_back(
    profile: Profile,
    pack: Pack,
    opened: tuple[Manifest, dict[str, StoreKey]],
    who: WhoRestores,
    signer: Signer | None = None,
) -> Restored:
    """Lay a backup's stores out, sign for them, and put them in place.

    Args:
        profile: The office whose place it takes.
        pack: The open backup.
        opened: What it says of itself, and its keys.
        who: Who brings it back.
        signer: Known where the stores shall stay in the version of their day; else they are
            brought up to date, and the officer is looked up in them.

    Raises:
        KnownError: As `restore`.
    """
    manifest, keys = opened
    with _alone(profile), claimed(profile.folder, INCOMING) as claim:
        left = signer.left if signer else _left(profile, who, keys)
        incoming = Profile(profile.folder / claim)
        try:
            lay_out(pack, manifest, keys, incoming, who.clock)
            of_office = office_keys(keys)
            signed = signer or _brought_up_to_date(incoming, of_office, who)
            lists = _lists(profile, beside(pack.folder, keys[VICTIMS]), who.over)
            erased_again = apply_erasures(lists, incoming, of_office, signed.officer, who.clock)
            _sign(incoming, keys, manifest, signed, who.clock)
            if signer is None:
                _owe_new_keys(incoming, who.way)
            officers = officers_in(incoming.victim_keys)
            in_again = _in_again(incoming, keys[VICTIMS], left)
        except BaseException:
            take_away(incoming.folder)
            raise
        aside = new_aside("before-restore")
        swap_in(
            profile,
            Swap(claim, aside, keeps_aside=True, keeps_demo_passphrase=signed.is_invented),
        )
        if who.over.without_erasure_list:
            forget_unreadable(profile, keys[VICTIMS])
    kept = profile.folder / aside
    return Restored(
        made_at=manifest.made_at,
        officers=officers,
        aside=kept if kept.exists() else None,
        erased_again=erased_again,
        in_again=in_again,
        keys_owed=signer is None,
    )


def office_keys(keys: Mapping[str, StoreKey]) -> OfficeKeys:
    """Both stores' keys, as upgrades take them."""
    return OfficeKeys(OneStore(keys[SENTENCES], 0), OneStore(keys[VICTIMS], 0))


def _left(
    profile: Profile, who: WhoRestores, keys: Mapping[str, StoreKey]
) -> frozenset[str] | None:
    return ask_present(profile, who.over, who.way, who.clock, keys[VICTIMS])


def _owe_new_keys(incoming: Profile, way: Way) -> None:
    """Old key files lie about with old backups: the next opening makes the keys anew."""
    ways = proved_ways(incoming, way)
    for place in key_places(incoming):
        owe_rotation(place.keys, place.store, ways.into(place))


def _in_again(
    incoming: Profile, key: StoreKey, left: frozenset[str] | None
) -> tuple[str, ...] | None:
    if left is None:
        return None
    try:
        everybody = everybody_in(incoming, key)
    except KnownError:
        # A store that stays in the version of its day can't be asked by this program.
        return None
    return tuple(one.name for one in everybody if one.id in left and one.left_on is None)


def _brought_up_to_date(incoming: Profile, keys: OfficeKeys, who: WhoRestores) -> Signer:
    name = one_spelling(who.officer)
    if not is_up_to_date(incoming, keys):
        upgrade_stores(incoming, keys, name, who.clock)
    opened = open_victim_store(incoming, keys.victims.key, name, who.clock)
    opened.store.close()
    if not isinstance(who.way, ByCode):
        # Whoever holds the recovery sheet was given it for this.
        require(opened, Power.RESTORE)
    return Signer(opened.officer.id, opened.is_invented)


def _sign(
    incoming: Profile,
    keys: Mapping[str, StoreKey],
    manifest: Manifest,
    signer: Signer,
    clock: Clock,
) -> None:
    """Both records tell that they were brought back, and are anchored anew."""
    entry = NewEntry(RESTORED, manifest.id, {"made_at": canonical_moment(manifest.made_at)})
    for store, path, anchor in (
        (VICTIMS, incoming.victim_store, incoming.victim_anchor),
        (SENTENCES, incoming.sentence_store, incoming.sentence_anchor),
    ):
        record = Record(keys[store].record, clock, signer.officer)
        opened = RecordedStore(
            open_engine(path, keys[store].database), keys[store], record, anchor
        )
        try:
            with opened.changing() as connection:
                record.append(connection, entry)
        finally:
            opened.close()


@contextmanager
def _alone(profile: Profile) -> Iterator[None]:
    """Have the office alone; where there was none, a refusal leaves none."""
    sides = (profile.sentence_folder, profile.victim_folder)
    was_empty = not any(side.exists() for side in sides)
    with use_profile_alone(profile):
        try:
            finish_swap(profile)
            yield
        except BaseException:
            for side in sides if was_empty else ():
                with suppress(OSError):
                    side.rmdir()
            raise
