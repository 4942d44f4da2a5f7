import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_file import (
    ByCode,
    ByPassphrase,
    create_key_file,
    officers_in,
    open_with_passphrase,
    open_with_recovery_code,
    unlock_key_file,
)
from vcs_desktop.storage.key_holders import give_way
from vcs_desktop.storage.recovery_code import new_recovery_code
from vcs_desktop.storage.slot_list import write_slot_list

ROOT = Path(__file__).parents[2]
OFFICER = "Ms Olwen Example"
PASSPHRASE = "four unrelated words here"
CODE = "744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """One key file for all tests that only read: each passphrase costs time on purpose."""
    path = tmp_path_factory.mktemp("made") / "keys.json"
    return path, create_key_file(path, "victims", OFFICER, PASSPHRASE, CODE)


@pytest.fixture
def path(made, tmp_path):
    """A copy of the key file, to be spoilt."""
    copy = tmp_path / "keys.json"
    copy.write_bytes(made[0].read_bytes())
    return copy


def replace_passphrase(path, code=CODE, passphrase="another four words"):
    return give_way(path, "victims", ByCode(code), ByPassphrase(OFFICER, passphrase)).key


def change(path, **fields):
    content = json.loads(path.read_text())
    content.update(fields)
    path.write_text(json.dumps(content))


def change_slot(path, number, **fields):
    content = json.loads(path.read_text())
    content["slots"][number].update(fields)
    path.write_text(json.dumps(content))


def test_the_passphrase_and_the_recovery_code_open_the_same_store(made):
    path, key = made
    assert open_with_passphrase(path, "victims", OFFICER, PASSPHRASE) == key
    assert open_with_recovery_code(path, "victims", CODE.lower()) == key


def test_a_wrong_passphrase_opens_nothing_and_a_wrong_name_is_answered_alike(made):
    with pytest.raises(KnownError) as wrong_passphrase:
        open_with_passphrase(made[0], "victims", OFFICER, PASSPHRASE + "?")
    with pytest.raises(KnownError) as wrong_name:
        open_with_passphrase(made[0], "victims", "Mr Nobody Example", PASSPHRASE)
    assert str(wrong_passphrase.value) == str(wrong_name.value)


def test_a_recovery_code_of_another_office_opens_nothing(made):
    with pytest.raises(KnownError, match="not the one of this store"):
        open_with_recovery_code(made[0], "victims", new_recovery_code())


def test_an_accented_passphrase_opens_however_the_keyboard_writes_it(tmp_path):
    path = tmp_path / "keys.json"
    composed = "caf\N{LATIN SMALL LETTER E WITH ACUTE} caf\N{LATIN SMALL LETTER E WITH ACUTE} caf"
    apart = "cafe\N{COMBINING ACUTE ACCENT} cafe\N{COMBINING ACUTE ACCENT} caf"
    key = create_key_file(path, "victims", OFFICER, composed, CODE)
    assert open_with_passphrase(path, "victims", OFFICER, apart) == key


def test_a_short_passphrase_is_refused_and_leaves_no_key_file(tmp_path):
    path = tmp_path / "keys.json"
    with pytest.raises(KnownError, match="has 11 characters and needs 12"):
        create_key_file(path, "victims", OFFICER, "elevenchars", CODE)
    assert list(tmp_path.iterdir()) == []


def test_an_officer_without_a_name_is_refused(tmp_path):
    with pytest.raises(KnownError, match="no name"):
        create_key_file(tmp_path / "keys.json", "victims", "  ", PASSPHRASE, CODE)


def test_a_key_file_is_never_overwritten_by_a_new_one(path):
    before = path.read_bytes()
    with pytest.raises(KnownError, match="key file here already"):
        create_key_file(path, "victims", OFFICER, PASSPHRASE, CODE)
    assert path.read_bytes() == before


def test_two_stores_with_one_passphrase_and_one_code_have_different_keys(made, tmp_path):
    other = create_key_file(tmp_path / "keys.json", "sentences", OFFICER, PASSPHRASE, CODE)
    keys = {other.database, other.record, other.backup}
    keys |= {made[1].database, made[1].record, made[1].backup}
    assert len(keys) == 6


def test_a_key_shows_itself_neither_in_words_nor_in_the_file(made):
    path, key = made
    content = path.read_bytes()
    for part in (key.database, key.record, key.backup, PASSPHRASE.encode(), CODE.encode()):
        assert part not in content
        assert part.hex().encode() not in content
        assert repr(part) not in repr(key)
    assert repr(key) == f"{key}" == "StoreKey(not shown)"


@pytest.mark.parametrize(
    "weaker", [{"memory-kib": 8}, {"memory-kib": 65535}, {"iterations": 2}, {"lanes": 0}]
)
def test_a_lowered_cost_of_guessing_is_refused_before_the_passphrase_is_used(path, weaker):
    change_slot(path, 0, **weaker)
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


@pytest.mark.parametrize(
    "absurd", [{"memory-kib": 2**31}, {"iterations": 10**9}, {"lanes": 10**6}]
)
def test_a_cost_that_would_hang_the_computer_is_refused(path, absurd):
    change_slot(path, 0, **absurd)
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_slot_under_another_officers_name_opens_for_nobody(path):
    change_slot(path, 0, officer="Mr Other Example")
    with pytest.raises(KnownError):
        open_with_passphrase(path, "victims", "Mr Other Example", PASSPHRASE)


def test_a_key_file_renamed_for_the_other_store_opens_neither(path):
    with pytest.raises(KnownError, match="belongs to another store"):
        open_with_passphrase(path, "sentences", OFFICER, PASSPHRASE)
    change(path, store="sentences")
    with pytest.raises(KnownError, match="don't open the store"):
        open_with_passphrase(path, "sentences", OFFICER, PASSPHRASE)
    with pytest.raises(KnownError, match="not the one of this store"):
        open_with_recovery_code(path, "sentences", CODE)


KEY_FILE = b'{"format": "vcs-desktop key file", "version": 1, "store": "victims", "slots": %s}'


@pytest.mark.parametrize(
    "spoilt",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"format": "something else", "version": 1, "store": "victims", "slots": []}',
        KEY_FILE % b"{}",
        KEY_FILE % b"[1]",
        KEY_FILE % b'[{"officer": "Ms Example"}]',
        KEY_FILE % b'[{"kind": "passphrase"}]',
    ],
)
def test_a_damaged_key_file_is_said_to_be_damaged(path, spoilt):
    path.write_bytes(spoilt)
    with pytest.raises(KnownError, match="damaged"):
        officers_in(path)


@pytest.mark.parametrize(
    "spoilt", [{"salt": "?"}, {"salt": ""}, {"private": "AAAA"}, {"nonce": 7}]
)
def test_a_damaged_slot_is_said_to_be_damaged(path, spoilt):
    change_slot(path, 0, **spoilt)
    with pytest.raises(KnownError, match="damaged"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_missing_key_file_and_a_newer_one_are_each_said_so(path, tmp_path):
    with pytest.raises(KnownError, match="not there"):
        officers_in(tmp_path / "nothing.json")
    change(path, version=3)
    with pytest.raises(KnownError, match="newer version"):
        officers_in(path)


def test_a_forgotten_passphrase_is_replaced_and_the_file_before_is_kept(path, made):
    before = path.read_bytes()
    assert replace_passphrase(path) == made[1]
    assert open_with_passphrase(path, "victims", OFFICER, "another four words") == made[1]
    with pytest.raises(KnownError):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)
    assert open_with_recovery_code(path, "victims", CODE) == made[1]
    assert path.with_name("keys.json.previous").read_bytes() == before


def test_a_new_passphrase_needs_the_right_code_and_enough_letters(path):
    before = path.read_bytes()
    for code, passphrase in ((new_recovery_code(), "another four words"), (CODE, "too short")):
        with pytest.raises(KnownError):
            replace_passphrase(path, code, passphrase)
    assert path.read_bytes() == before


def test_the_unlock_list_shows_each_officer_once(path):
    assert officers_in(path) == (OFFICER,)


def test_a_way_of_opening_that_a_later_program_adds_is_kept(path):
    later = {"kind": "region", "service": "invented", "public": "A" * 43 + "="}
    unlocked = unlock_key_file(path, "victims", ByCode(CODE))
    slots = (*unlocked.slot_list.slots, later)
    write_slot_list(path, replace(unlocked.slot_list, slots=slots), unlocked.bundle)
    replace_passphrase(path)
    assert later in json.loads(path.read_text())["slots"]


def test_a_kill_at_any_step_of_writing_leaves_a_key_file_that_opens(path, made):
    """The other program is killed at its first, second, ... touch of the folder."""
    script = """
import os, sys
from pathlib import Path
from vcs_desktop.storage.key_file import ByCode, ByPassphrase
from vcs_desktop.storage.key_holders import give_way
path, left = Path(sys.argv[1]), int(sys.argv[2])
def count_down(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove") and str(path.parent) in str(arguments[0]):
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(count_down)
give_way(path, "victims", ByCode(sys.argv[4]), ByPassphrase(sys.argv[3], "another four words"))
"""
    killed = 0
    for step in range(30):
        ended = subprocess.run(
            [sys.executable, "-c", script, path, str(step), OFFICER, CODE],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert open_with_recovery_code(path, "victims", CODE) == made[1]
        assert officers_in(path) == (OFFICER,)
        if ended.returncode == 0:
            break
        killed += 1
    assert ended.returncode == 0
    assert killed > 4
