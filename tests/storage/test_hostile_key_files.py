"""Key files that somebody spoilt, by accident or on purpose: each is refused in plain words."""

import json
import random
from dataclasses import replace

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_bundle import Bundle, new_pair, seal_bundle
from vcs_desktop.storage.key_file import (
    ByCode,
    ByKeyring,
    ByPassphrase,
    create_key_file,
    officers_in,
    open_with_passphrase,
    open_with_recovery_code,
    unlock_key_file,
)
from vcs_desktop.storage.key_holders import give_way
from vcs_desktop.storage.key_wrapping import bytes_in, canonical, text_of
from vcs_desktop.storage.slot_list import write_slot_list
from vcs_desktop.storage.slots import header

OFFICER = "Ms Olwen Example"
PASSPHRASE = "four unrelated words here"
CODE = "744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N"
SECRET = b"k" * 32
KEYRING = ByKeyring(OFFICER, SECRET)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "keys.json"
    key = create_key_file(path, "victims", OFFICER, PASSPHRASE, CODE)
    give_way(path, "victims", ByCode(CODE), KEYRING)
    return path.read_bytes(), key


@pytest.fixture
def path(made, tmp_path):
    path = tmp_path / "keys.json"
    path.write_bytes(made[0])
    return path


def open_in_every_quick_way(path):
    """None where it opened in one of the ways, else what was said."""
    for way in (ByCode(CODE), KEYRING):
        try:
            yield unlock_key_file(path, "victims", way).key
        except KnownError as error:
            yield error
    try:
        officers_in(path)
    except KnownError as error:
        yield error


def rewrite(path, change):
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def test_a_key_file_cut_off_anywhere_is_refused(path, made):
    for length in range(0, len(made[0]) - 2, 7):
        path.write_bytes(made[0][:length])
        assert all(isinstance(one, KnownError) for one in open_in_every_quick_way(path))


def test_a_flipped_bit_opens_the_same_store_or_nothing(path, made):
    draw = random.Random(17)  # noqa: S311 - no secret: the same flips each time
    for _ in range(1500):
        spoilt = bytearray(made[0])
        spoilt[draw.randrange(len(spoilt))] ^= 1 << draw.randrange(8)
        path.write_bytes(bytes(spoilt))
        for found in open_in_every_quick_way(path):
            assert isinstance(found, KnownError) or found == made[1]


STRANGE = [
    None,
    True,
    -1,
    1.5,
    10**400,
    "",
    "A",
    "A" * 5000,
    "\ud800",
    [],
    {},
    [[[]]],
    {"kind": "passphrase"},
    "passphrase",
    2**63,
    "=" * 40,
    "A" * 44,
]


def test_a_strange_value_anywhere_opens_the_same_store_or_nothing(path, made):
    content = json.loads(made[0])
    places = [(name,) for name in content]
    places += [("slots", n, name) for n, slot in enumerate(content["slots"]) for name in slot]
    for place in places:
        for value in STRANGE:

            def put(content, place=place, value=value):
                at = content
                for step in place[:-1]:
                    at = at[step]
                at[place[-1]] = value

            path.write_bytes(made[0])
            rewrite(path, put)
            for found in open_in_every_quick_way(path):
                assert isinstance(found, KnownError) or found == made[1], (place, value)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b'{"version": ' + b"9" * 50_000 + b"}",
        b" " * (5 * 1024 * 1024),
        b'{"format": "vcs-desktop key file", "version": 1e999, "store": "victims", "slots": []}',
        b"\x00" * 4096,
        b"NaN",
    ],
    ids=["nested-lists", "nested-objects", "long-number", "long-file", "infinite", "zeros", "nan"],
)
def test_a_file_made_to_hurt_the_reader_is_refused_at_once(path, content):
    path.write_bytes(content)
    with pytest.raises(KnownError, match="damaged"):
        officers_in(path)


def test_many_slots_of_one_officer_are_refused_before_any_passphrase_is_tried(path):
    rewrite(path, lambda content: content["slots"].extend([content["slots"][0]] * 500))
    with pytest.raises(KnownError, match="damaged"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_public_key_that_was_swapped_in_is_found_before_anything_is_sealed_to_it(path):
    _private, public = new_pair()
    before = json.loads(path.read_text())
    for number in range(len(before["slots"])):

        def swap(content, number=number):
            content["slots"][number]["public"] = text_of(public)

        path.write_text(json.dumps(before))
        rewrite(path, swap)
        with pytest.raises(KnownError):
            give_way(path, "victims", ByPassphrase(OFFICER, PASSPHRASE), KEYRING)
        assert json.loads(path.read_text())["slots"][number]["public"] == text_of(public)


def test_a_slot_that_was_put_in_is_found_by_everybody_who_opens(path):
    def put_in(content):
        slot = {**content["slots"][0], "kind": "keyring", "officer": "Mr Stranger Example"}
        content["slots"].append(slot)

    rewrite(path, put_in)
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_recovery_code(path, "victims", CODE)
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_slot_that_was_taken_out_is_found(path):
    rewrite(path, lambda content: content["slots"].pop())
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_bundle_of_somebody_elses_making_is_refused_though_its_seal_holds(path):
    """Whoever may write the file can seal to a public key, but can't prove the store's past."""
    content = json.loads(path.read_text())
    forged = Bundle.new()
    for slot in content["slots"]:
        purpose = canonical([header("victims"), slot["kind"], slot.get("officer", "")])
        public = bytes_in(slot, "public")
        slot["sealed"] = text_of(seal_bundle(forged, public, purpose))
    unlocked = unlock_key_file(path, "victims", ByCode(CODE))
    write_slot_list(path, replace(unlocked.slot_list, slots=tuple(content["slots"])), forged)
    for way in (ByCode(CODE), KEYRING, ByPassphrase(OFFICER, PASSPHRASE)):
        with pytest.raises(KnownError, match="changed outside this program"):
            unlock_key_file(path, "victims", way)


def test_slots_of_the_other_store_open_nothing_here(tmp_path):
    other = tmp_path / "other.json"
    create_key_file(other, "sentences", OFFICER, PASSPHRASE, CODE)
    rewrite(other, lambda content: content.update(store="victims"))
    with pytest.raises(KnownError, match="not the one of this store"):
        open_with_recovery_code(other, "victims", CODE)
    with pytest.raises(KnownError, match="don't open"):
        open_with_passphrase(other, "victims", OFFICER, PASSPHRASE)
