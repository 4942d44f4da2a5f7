"""The computer's keyring as a convenience: never the only way in, and trusted no further."""

import hashlib
import hmac
import json
import shutil

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.check import check
from vcs_desktop.office.keyring_switch import (
    is_keyring_on,
    switch_keyring_off,
    switch_keyring_on,
)
from vcs_desktop.startup.office import open_desk, open_desk_by_keyring
from vcs_desktop.storage.key_file import ByPassphrase

WAY = ByPassphrase(OFFICER, PASSPHRASE)


class AKeyring:
    """A keeper that keeps, until it is replaced or refuses."""

    def __init__(self):
        self.kept = {}
        self.refuses = False

    def _ask(self):
        if self.refuses:
            raise KnownError("The keyring is locked.", "Nothing.", "Use your passphrase.")

    def read(self, service):
        self._ask()
        return self.kept.get(service)

    def keep(self, service, content):
        self._ask()
        self.kept[service] = content

    def forget(self, service):
        self._ask()
        self.kept.pop(service, None)


@pytest.fixture
def keeper():
    return AKeyring()


@pytest.fixture
def switched(office, keeper):
    """The office of tests, with the keyring switched on."""
    switch_keyring_on(office.folder, WAY, keeper, office.clock)
    return office


def opened_by_keyring(office, keeper):
    desk = open_desk_by_keyring(office.folder, OFFICER, office.clock, keeper)
    office.use(desk)
    return desk


def test_the_keyring_opens_the_office_and_so_does_the_passphrase(switched, keeper):
    assert is_keyring_on(switched.folder, OFFICER)
    assert opened_by_keyring(switched, keeper).officer.name == OFFICER
    switched.close()
    assert switched.desk.officer.name == OFFICER


def test_it_has_a_secret_of_its_own_for_each_store_and_tells_no_name(switched, keeper):
    opened_by_keyring(switched, keeper)
    switched.close()
    secrets = [content for name, content in keeper.kept.items() if not name.endswith(".anchor")]
    assert len(set(secrets)) == 2
    assert sorted(name.split(".")[1] for name in keeper.kept) == 2 * ["sentences"] + 2 * [
        "victims"
    ]
    assert not any("Olwen" in name for name in keeper.kept)
    for content in keeper.kept.values():
        assert b"Olwen" not in content


def test_switched_off_it_opens_nothing_whoever_has_a_copy_of_what_it_held(switched, keeper):
    copy = AKeyring()
    copy.kept = dict(keeper.kept)
    switch_keyring_off(switched.folder, WAY, keeper, switched.clock)
    assert not keeper.kept
    assert not is_keyring_on(switched.folder, OFFICER)
    with pytest.raises(KnownError, match="not switched on"):
        opened_by_keyring(switched, copy)
    assert switched.desk.officer.name == OFFICER


def test_it_can_be_switched_off_where_the_keyring_is_gone(switched, keeper):
    keeper.refuses = True
    switch_keyring_off(switched.folder, WAY, keeper, switched.clock)
    assert not is_keyring_on(switched.folder, OFFICER)


def test_a_keyring_that_refuses_is_not_switched_on(office, keeper):
    keeper.refuses = True
    before = (office.folder / "victims" / "keys.json").read_bytes()
    with pytest.raises(KnownError, match="locked"):
        switch_keyring_on(office.folder, WAY, keeper, office.clock)
    assert (office.folder / "victims" / "keys.json").read_bytes() == before


def test_a_wrong_passphrase_switches_nothing_on_and_asks_no_keyring(office, keeper):
    wrong = ByPassphrase(OFFICER, PASSPHRASE + "?")
    with pytest.raises(KnownError, match="don't open"):
        switch_keyring_on(office.folder, wrong, keeper, office.clock)
    assert not keeper.kept


def test_a_new_keyring_in_the_place_of_the_old_one_leaves_the_passphrase(switched):
    with pytest.raises(KnownError, match="holds nothing for this officer"):
        opened_by_keyring(switched, AKeyring())
    assert switched.desk.officer.name == OFFICER


def test_a_keyring_with_another_secret_opens_nothing(switched, keeper):
    for name in keeper.kept:
        keeper.kept[name] = b"x" * 32
    with pytest.raises(KnownError, match="doesn't open the store"):
        opened_by_keyring(switched, keeper)


def test_switched_on_again_the_secrets_of_before_are_forgotten(switched, keeper):
    before = set(keeper.kept)
    switch_keyring_on(switched.folder, WAY, keeper, switched.clock)
    assert len(keeper.kept) == 4
    assert not before & set(keeper.kept)
    assert opened_by_keyring(switched, keeper)


def test_the_record_tells_that_the_keyring_was_switched(switched, keeper):
    switch_keyring_off(switched.folder, WAY, keeper, switched.clock)
    with switched.desk.book.reading() as connection:
        acts = [one.act for one in switched.desk.book.store.record.entries(connection)]
    assert [act for act in acts if "keyring" in act] == ["keyring-on", "keyring-off"]


def with_passphrase(office, keeper):
    desk = open_desk(office.folder, OFFICER, PASSPHRASE, office.clock, keeper)
    office.use(desk)
    return desk


def test_a_whole_office_put_back_to_an_earlier_day_is_found_by_the_keyring(
    switched, keeper, tmp_path
):
    with_passphrase(switched, keeper)
    switched.close()
    shutil.copytree(switched.folder, tmp_path / "earlier")
    with_passphrase(switched, keeper)
    switched.refer(referral())
    switched.close()
    # Stores, anchors and key files, all of one day: nothing in the folder gives it away.
    shutil.rmtree(switched.folder)
    shutil.copytree(tmp_path / "earlier", switched.folder)

    desk = with_passphrase(switched, keeper)

    assert desk.warnings == (
        ("Entries that the keyring remembers are missing from the record.",) * len(desk.warnings)
    )
    assert desk.warnings


def test_check_compares_with_the_keyring_and_then_lets_it_remember(switched, keeper):
    desk = with_passphrase(switched, keeper)
    switched.refer(referral())
    assert check(desk) == ()
    remembered = [
        json.loads(content)["sequence"]
        for name, content in keeper.kept.items()
        if name.endswith("anchor")
    ]
    assert min(remembered) > 0
    for name in list(keeper.kept):
        if name.endswith("anchor"):
            keeper.kept[name] = keeper.kept[name].replace(b'"sequence": ', b'"sequence": 9')
    assert (
        check(desk)
        == ("What the keyring remembers of the record was changed outside this program.",) * 2
    )


def test_a_keyring_that_lost_its_memory_is_told_of_once(switched, keeper):
    for name in [name for name in keeper.kept if name.endswith("anchor")]:
        del keeper.kept[name]
    assert with_passphrase(switched, keeper).warnings
    switched.close()
    assert not with_passphrase(switched, keeper).warnings


def test_what_a_keyring_remembers_as_earlier_versions_sealed_it_is_taken(switched, keeper):
    desk = with_passphrase(switched, keeper)
    chained = {
        "victims": desk.back.victims.key.record,
        "sentences": desk.back.sentences.key.record,
    }
    switched.close()
    for name in [name for name in keeper.kept if name.endswith("anchor")]:
        kept = json.loads(keeper.kept[name])
        said = f"vcs-desktop witness|{kept['sequence']}|{kept['hash']}|{kept['at']}"
        key = chained[name.split(".")[1]]
        kept["seal"] = hmac.new(key, said.encode(), hashlib.sha256).hexdigest()
        keeper.kept[name] = json.dumps(kept).encode()
    assert with_passphrase(switched, keeper).warnings == ()


def test_a_keyring_that_can_not_be_asked_stands_in_nobodys_way(switched, keeper):
    keeper.refuses = True
    desk = with_passphrase(switched, keeper)
    assert desk.warnings == ()
    assert check(desk) == ()
    switched.close()
