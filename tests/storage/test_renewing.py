"""A new passphrase or recovery code for both stores: at any kill, one of two opens both."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_file import ByCode, ByPassphrase, create_key_file, officers_in
from vcs_desktop.storage.key_holders import give_way
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.recovery_code import new_recovery_code
from vcs_desktop.storage.renewing import (
    set_passphrase,
    settle_what_was_on_its_way,
    stand_beside,
    take_the_place,
)
from vcs_desktop.storage.unlocking import key_places, unlock_key_file

OFFICER = "Ms Olwen Example"
OLD = ByPassphrase(OFFICER, "four unrelated words here")
NEW = ByPassphrase(OFFICER, "four other words of hers")
CODE = ByCode("744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "office"
    for each in key_places(Profile(folder)):
        each.keys.parent.mkdir(parents=True)
        create_key_file(each.keys, each.store, OFFICER, OLD.passphrase, CODE.recovery_code)
    return folder


@pytest.fixture
def office(made, tmp_path):
    shutil.copytree(made, tmp_path / "office")
    return Profile(tmp_path / "office")


def opens(profile, way):
    """Which of both stores this way opens."""
    found = []
    for each in key_places(profile):
        try:
            unlock_key_file(each.keys, each.store, way)
        except KnownError:
            continue
        found.append(each.store)
    return found


BOTH = ["sentences", "victims"]


def test_a_new_passphrase_takes_the_place_of_the_old_one(office):
    set_passphrase(office, OLD, NEW)
    assert opens(office, NEW) == BOTH
    assert opens(office, OLD) == []
    assert opens(office, CODE) == BOTH


def test_a_wrong_old_passphrase_an_unknown_officer_and_a_short_new_one_change_nothing(office):
    before = [each.keys.read_bytes() for each in key_places(office)]
    for by, new in (
        (NEW, NEW),
        (OLD, ByPassphrase("Mr Nobody Example", NEW.passphrase)),
        (OLD, ByPassphrase(OFFICER, "too short")),
    ):
        with pytest.raises(KnownError):
            set_passphrase(office, by, new)
    assert [each.keys.read_bytes() for each in key_places(office)] == before


def test_a_new_code_opens_nothing_until_it_takes_the_place_of_the_old_one(office):
    new = ByCode(new_recovery_code())
    stand_beside(office, OLD, new)
    assert opens(office, new) == []
    with pytest.raises(KnownError):
        set_passphrase(office, new, NEW)
    assert opens(office, CODE) == opens(office, OLD) == BOTH
    take_the_place(office, new)
    assert opens(office, CODE) == []
    assert opens(office, new) == opens(office, OLD) == BOTH


def test_a_sheet_that_was_never_proved_is_replaced_by_the_next_one(office):
    never, then = ByCode(new_recovery_code()), ByCode(new_recovery_code())
    stand_beside(office, OLD, never)
    stand_beside(office, OLD, then)
    with pytest.raises(KnownError):
        take_the_place(office, never)
    assert opens(office, CODE) == BOTH
    take_the_place(office, then)
    assert opens(office, then) == BOTH


def test_a_code_that_a_kill_left_proved_in_one_store_gives_a_passphrase_in_both(office):
    new = ByCode(new_recovery_code())
    stand_beside(office, OLD, new)
    first, _second = key_places(office)
    give_way(first.keys, first.store, replace(new, is_next=True), new)
    assert opens(office, new) == [first.store]
    set_passphrase(office, new, NEW)
    assert opens(office, NEW) == BOTH


CHANGE = """
import os, sys
from pathlib import Path
from vcs_desktop.storage import key_wrapping
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.renewing import set_passphrase
folder, left = Path(sys.argv[1]), int(sys.argv[2])
def count_down(event, arguments):
    global left
    if event == "os.rename" and str(folder) in str(arguments[0]):
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(count_down)
old, new = (ByPassphrase(sys.argv[3], words) for words in sys.argv[4:6])
set_passphrase(Profile(folder), old, new)
"""


def test_a_kill_at_any_step_leaves_a_passphrase_that_opens_both_stores(office):
    """Eight files are put in place: each key file twice, each time with the one before."""
    kept = office.folder.with_name("kept")
    shutil.copytree(office.folder, kept)
    codes = []
    for step in range(20):
        shutil.rmtree(office.folder)
        shutil.copytree(kept, office.folder)
        words = [str(office.folder), str(step), OFFICER, OLD.passphrase, NEW.passphrase]
        ended = subprocess.run(
            [sys.executable, "-c", CHANGE, *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
        codes.append(ended.returncode)
        working = [way for way in (NEW, OLD) if opens(office, way) == BOTH]
        assert working, step
        settle_what_was_on_its_way(office, working[0])
        assert opens(office, working[0]) == BOTH
        assert all(officers_in(each.keys) == (OFFICER,) for each in key_places(office))
        if ended.returncode == 0:
            break
    assert codes == [9] * 8 + [0]
