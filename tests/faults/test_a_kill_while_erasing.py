"""Kill the program while a case is erased: it is there whole, or gone to the last page."""

from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Stop, Workshop, needs_signal_nine
from tests.helpers.killed import in_turn
from tests.helpers.killed_inside import unlock_quickly
from tests.helpers.office import OFFICER, PASSPHRASE
from tests.helpers.raw_pages import every_page
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.storage import key_wrapping
from vcs_desktop.storage.key_bundle import StoreKey
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.unlocking import unlock_office
from vcs_desktop.storage.witness import RESTORED
from vcs_desktop.victims.services.founding import open_victim_store

pytestmark = needs_signal_nine

KILLED = -9
ERASE = ("erase", "VC-000001", "--because", "person-asked", "--alone")
NAME = b"Ann Example-1"


@pytest.fixture(scope="session")
def keys(thread: dict[str, Stop]) -> StoreKey:
    """The keys of the victim store of every copy."""
    profile = Profile(thread["ended"].after)
    with pytest.MonkeyPatch.context() as patch:
        # As it was made: the commands that are killed unlock quickly.
        patch.setattr(key_wrapping, "_from_passphrase", key_wrapping._from_passphrase)
        unlock_quickly()
        return unlock_office(profile, ByPassphrase(OFFICER, PASSPHRASE)).victims.key


@pytest.fixture(scope="session")
def key(keys: StoreKey) -> bytes:
    """What opens the database of every copy."""
    return keys.database


def sign_restored(office: Path, keys: StoreKey) -> None:
    """Let the record tell that this store was brought back from a backup."""
    store = open_victim_store(Profile(office), keys, OFFICER, SystemClock()).store
    try:
        with store.changing() as connection:
            store.record.append(connection, NewEntry(RESTORED, "backup-1"))
    finally:
        store.close()


def state_of(workshop: Workshop, office: Path, key: bytes) -> Any:
    """Who is there and what was erased, once the next command has opened the office."""
    found = workshop.done(office, ["cases"])["cases"]
    erased = workshop.done(office, ["erasures"])["erased"]
    return {
        "findings": workshop.look(office)["findings"],
        "cases": sorted(one["case"] for one in found),
        "erased": [(one["number"], one["because"]) for one in erased],
        "named_on_disk": NAME in every_page(Profile(office).victim_store, key),
        "listed_outside": Profile(office).erasures.exists(),
    }


def test_an_erasure_that_was_killed_is_made_whole_or_not_at_all(
    workshop: Workshop, thread: dict[str, Stop], key: bytes
) -> None:
    start = thread["ended"].after
    whole = workshop.copy(start, "erased-whole")
    before = state_of(workshop, whole, key)
    places = workshop.do(whole, ERASE).passed
    after = state_of(workshop, whole, key)
    assert before["named_on_disk"] and not after["named_on_disk"]
    assert after["listed_outside"] and after["cases"] == ["VC-000002"]
    assert before["findings"] == after["findings"] == []

    seen = []
    for place in in_turn(places):
        office = workshop.copy(start, "erased-killed")
        assert workshop.do(office, ERASE, kill_at=place).code == KILLED

        found = state_of(workshop, office, key)
        assert found in (before, after), place
        seen.append(found == after)
    assert True in seen and False in seen


def test_the_opening_that_cleans_an_older_store_may_be_killed_anywhere(
    workshop: Workshop, thread: dict[str, Stop], keys: StoreKey
) -> None:
    start, key = thread["ended"].after, keys.database
    erased = workshop.copy(start, "erased-outside")
    workshop.done(erased, ERASE)
    put_back = workshop.copy(start, "put-back")
    sign_restored(put_back, keys)
    listed = Profile(erased).erasures.read_bytes()
    Profile(put_back).erasures.write_bytes(listed)
    opening = ["erasures"]
    places = workshop.do(workshop.copy(put_back, "cleaned"), opening).passed
    after = state_of(workshop, workshop.copy(put_back, "cleaned-whole"), key)
    assert after["erased"] == [("VC-000001", "person-asked")]

    for place in in_turn(places):
        office = workshop.copy(put_back, "cleaned-killed")
        assert workshop.do(office, opening, kill_at=place).code == KILLED

        assert state_of(workshop, office, key) == after, place
        assert Profile(office).erasures.read_bytes() == listed
