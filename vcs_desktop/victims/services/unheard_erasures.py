"""Erasures that the list outside tells of, and the store's own record doesn't.

The list can come from elsewhere, and asks nobody: no end of the case, no hold, no second
person.  So outside a restore nothing is erased on its word alone.  It is told, and stays on
the list: a restore, which is on record, erases it.
"""

from collections.abc import Sequence
from pathlib import Path

from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.key_bundle import Sealed
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.witness import RESTORED
from vcs_desktop.victims.model.erasure import ErasedCase
from vcs_desktop.victims.services.erasure_list import read_list
from vcs_desktop.victims.store import erasure_rows

_TOLD_BY = {"erased", "erased-again"}


def unknown_of(store: RecordedStore, outside: Sequence[ErasedCase]) -> tuple[ErasedCase, ...]:
    """What the list outside tells, and the store doesn't know as erased."""
    with store.reading() as connection:
        known = {one.case for one in erasure_rows.every_erased(connection)}
    return tuple(one for one in outside if one.case not in known)


def unheard_of(store: RecordedStore, outside: Sequence[ErasedCase]) -> tuple[ErasedCase, ...]:
    """What the store doesn't know as erased, and its record gives no reason to erase."""
    unknown = unknown_of(store, outside)
    with store.reading() as connection:
        return tuple(one for one in unknown if not _is_told(store, connection, one))


def say_unheard_of(store: RecordedStore) -> tuple[str, ...]:
    """Say in plain words that there is such an erasure; empty where there is none."""
    outside, _ = read_list(
        Profile(store.folder.parent).erasures, store.key.seal_key(Sealed.ERASURES)
    )
    count = len(unheard_of(store, outside))
    if not count:
        return ()
    cases = "1 case" if count == 1 else f"{count} cases"
    said = (
        f"The list of erased cases names {cases} of whose erasure the record never told. "
        "Nothing was erased. If an older copy of the office was put back by hand, restore the "
        "newest backup instead: that erases again what was erased since. Else tell your senior "
        "officer."
    )
    return (said,)


def is_list_of_before(store: RecordedStore, path: Path, inside: Sequence[ErasedCase]) -> bool:
    """Whether an earlier version sealed the list, and the store knows all that stands in it."""
    with store.reading() as connection:
        of_before = store.seal_of_before(connection)
    if of_before is None:
        return False
    listed, is_sound = read_list(path, of_before)
    return is_sound and set(listed) <= set(inside)


def _is_told(store: RecordedStore, connection: Transaction, one: ErasedCase) -> bool:
    about = store.record.entries(connection, subject=one.case)
    if any(entry.act in _TOLD_BY for entry in about):
        return True
    # A restore to a version of before erasures were known erases when it is brought up to date.
    back = store.record.entries(connection, act=RESTORED, newest_first=True, limit=1)
    return any(entry.at >= one.erased_at for entry in back)
