"""Keys made anew: what opened the store before doesn't open it now, and nobody is locked out."""

import json

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.engine import reading, writing
from vcs_desktop.storage.key_file import (
    ByCode,
    ByKeyring,
    ByPassphrase,
    create_key_file,
    unlock_key_file,
)
from vcs_desktop.storage.key_holders import give_way, take_ways_of
from vcs_desktop.storage.key_rotation import owe_rotation, rotate, rotation_state
from vcs_desktop.storage.key_wrapping import SlotKind
from vcs_desktop.storage.rekeying import is_under
from vcs_desktop.storage.store import create_store, open_store

OLWEN, BO = "Ms Olwen Example", "Mr Bo Example"
PASSPHRASE, OTHER = "four unrelated words here", "four other words of Bo's"
CODE = "744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N"
BY_CODE = ByCode(CODE)
KEYRING = ByKeyring(BO, b"k" * 32)


@pytest.fixture
def keys(profile, shape, notes):
    """A store of two officers, one of whom has the keyring too."""
    path = profile.victim_keys
    key = create_key_file(path, "victims", OLWEN, PASSPHRASE, CODE)
    for way in (ByPassphrase(BO, OTHER), KEYRING):
        give_way(path, "victims", BY_CODE, way)
    engine = create_store(profile.victim_store, key, shape)
    with writing(engine) as connection:
        connection.execute(notes.insert(), [{"words": "a word"}])
    engine.dispose()
    return path


def rotated(profile, way=BY_CODE):
    return rotate(profile.victim_keys, "victims", profile.victim_store, way)


def test_every_way_of_opening_goes_along_and_only_one_was_used(profile, keys, shape, notes):
    key = rotated(profile)
    for way in (BY_CODE, KEYRING, ByPassphrase(OLWEN, PASSPHRASE), ByPassphrase(BO, OTHER)):
        assert unlock_key_file(keys, "victims", way).key == key
    engine = open_store(profile.victim_store, key, shape)
    with reading(engine) as connection:
        assert connection.execute(notes.select()).one().words == "a word"
    engine.dispose()


def test_the_database_and_backups_have_new_keys_and_the_record_keeps_its_own(profile, keys):
    before = unlock_key_file(keys, "victims", BY_CODE).key
    after = rotated(profile)
    assert after.database != before.database
    assert after.backup != before.backup
    assert (after.record, after.reference) == (before.record, before.reference)
    assert not is_under(profile.victim_store, before.database)


def test_whoever_left_with_a_copy_of_the_key_file_opens_nothing_that_is_there_now(profile, keys):
    taken_along = profile.folder / "copy.json"
    taken_along.write_bytes(keys.read_bytes())
    kinds = (SlotKind.PASSPHRASE, SlotKind.KEYRING)
    take_ways_of(keys, "victims", BY_CODE, BO, kinds, rotate=True)
    rotated(profile)
    for way in (ByPassphrase(BO, OTHER), KEYRING):
        with pytest.raises(KnownError):
            unlock_key_file(keys, "victims", way)
        of_before = unlock_key_file(taken_along, "victims", way).key
        assert not is_under(profile.victim_store, of_before.database)


def test_an_old_passphrase_with_an_old_key_file_opens_nothing_after_a_rotation(profile, keys):
    give_way(keys, "victims", BY_CODE, ByPassphrase(BO, "a passphrase of today"))
    before = keys.with_name("keys.json.previous").read_bytes()
    rotated(profile)
    keys.with_name("old.json").write_bytes(before)
    old = unlock_key_file(keys.with_name("old.json"), "victims", ByPassphrase(BO, OTHER))
    assert not is_under(profile.victim_store, old.key.database)


def test_a_second_rotation_is_another_one(profile, keys):
    first = rotated(profile)
    second = rotated(profile, ByPassphrase(OLWEN, PASSPHRASE))
    assert first.database != second.database
    assert json.loads(keys.read_text())["turn"] == 2


def test_a_rotation_that_is_owed_is_noted_and_then_settled(profile, keys):
    owe_rotation(keys, "victims", BY_CODE)
    owe_rotation(keys, "victims", BY_CODE)
    assert rotation_state(keys, "victims") == "owed"
    rotated(profile)
    assert rotation_state(keys, "victims") == "settled"


def test_the_last_passphrase_is_never_taken_away(keys):
    take_ways_of(keys, "victims", BY_CODE, BO, tuple(SlotKind), rotate=False)
    before = keys.read_bytes()
    with pytest.raises(KnownError, match="Add another officer first"):
        take_ways_of(keys, "victims", BY_CODE, OLWEN, tuple(SlotKind), rotate=False)
    assert keys.read_bytes() == before


def test_a_store_that_is_in_the_way_is_not_taken_for_one_under_another_key(profile, keys):
    key = unlock_key_file(keys, "victims", BY_CODE).key
    profile.victim_store.unlink()
    with pytest.raises(KnownError, match="can't be opened"):
        is_under(profile.victim_store, key.database)


def test_a_wrong_passphrase_rotates_nothing(profile, keys):
    before = keys.read_bytes()
    with pytest.raises(KnownError, match="don't open"):
        rotated(profile, ByPassphrase(OLWEN, OTHER))
    assert keys.read_bytes() == before


def test_a_sheet_of_an_earlier_version_asks_for_a_new_one_before_keys_are_made_anew(profile, keys):
    content = json.loads(keys.read_text())
    slot = dict.fromkeys(("salt", "nonce", "wrapped"), "AAAA") | {"kind": "recovery-code"}
    content |= {"version": 1, "slots": [slot]}
    keys.write_text(json.dumps(content))
    with pytest.raises(KnownError, match="Make a new recovery sheet first"):
        rotated(profile)
