"""Keys made anew, told by the record, and finished by whoever has the office alone next."""

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, record_says, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.rotate_keys import rotate_keys
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.key_rotation import owe_rotation
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.unlocking import is_rotation_owed, key_places, unlock_office

WAY = ByPassphrase(OFFICER, PASSPHRASE)


def turns_of(office):
    keys = unlock_office(Profile(office.folder), WAY)
    return keys.sentences.turn, keys.victims.turn


def owe(office):
    for place in key_places(Profile(office.folder)):
        owe_rotation(place.keys, place.store, WAY)


def test_each_rotation_is_on_record_once_however_often_the_office_is_opened(office):
    office.refer(referral())
    office.close()
    rotate_keys(office.folder, WAY, office.clock)
    rotate_keys(office.folder, WAY, office.clock)
    for _ in range(2):
        assert office.is_sound()
        assert len(record_says(office, "keys-rotated")) == 2
        sentences = office.desk.back.sentences
        with sentences.reading() as connection:
            told = sentences.record.entries(connection, act="keys-rotated")
        assert [one.subject for one in told] == ["keys-1", "keys-2"]
        office.close()


def test_what_was_owed_is_done_by_the_next_opening(office):
    office.close()
    owe(office)
    assert is_rotation_owed(Profile(office.folder))
    assert office.desk.officer.name == OFFICER
    assert not is_rotation_owed(Profile(office.folder))
    assert turns_of(office) == (1, 1)
    assert len(record_says(office, "keys-rotated")) == 1


def test_while_a_second_window_has_the_office_open_it_waits_and_keeps_nobody_out(office):
    owe(office)
    first = office.desk
    second = open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    owe(office)
    third = open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    assert is_rotation_owed(Profile(office.folder))
    for desk in (first, second, third):
        desk.close()


def test_an_office_that_is_open_elsewhere_is_not_rotated(office):
    assert office.desk.officer.name == OFFICER
    with pytest.raises(KnownError, match="open in another window"):
        rotate_keys(office.folder, WAY, office.clock)
    assert turns_of(office) == (0, 0)
