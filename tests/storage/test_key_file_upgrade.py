"""Key files of version 1: read, brought up to date, and their derived keys as they were."""

import json

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.key_bundle import new_pair
from vcs_desktop.storage.key_file import (
    ByCode,
    ByPassphrase,
    StoreKey,
    officers_in,
    open_with_passphrase,
    open_with_recovery_code,
)
from vcs_desktop.storage.key_holders import give_way
from vcs_desktop.storage.key_wrapping import text_of

OFFICER = "Ms Olwen Example"
PASSPHRASE = "four unrelated words here"
CODE = "744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N"

# Written by version 0.1.0 of the program, with the keys that it derived.
OLD_FILE = {
    "format": "vcs-desktop key file",
    "version": 1,
    "store": "victims",
    "slots": [
        {
            "kind": "passphrase",
            "officer": OFFICER,
            "salt": "ERdeM5dSYqGYRwo1bPNd5g==",
            "memory-kib": 65536,
            "iterations": 3,
            "lanes": 4,
            "nonce": "ZCXvwqdemfMna2me",
            "wrapped": "Qn90KoOei48MlCyejvuoXBKpddsar8VKl8SjyM6YSVPCFKdaQXdHWh8vsePVYyjw",
        },
        {
            "kind": "recovery-code",
            "salt": "9dhhlSnf6x7HjXREUc/f2w==",
            "nonce": "mgvT1aWAdWedkh/B",
            "wrapped": "XSgl3AsyFqNrTciJ3yKKTOI/SkxWR6igyq6+hMz2H2f+C4Rlm10w8xvjfmMmvs/Y",
        },
    ],
}
OLD_KEYS = tuple(
    map(
        bytes.fromhex,
        (
            "3b8d530914b94589a176b0784b0d6c75ea781f5ebd1b2cee752176fc23e37f45",
            "1dfd03de778c2e12cc8e842407cc9354c21d50fa9037933f4929388c30e3b691",
            "72f7e0ea2dba5449faa2d32c26c18287fcfe228bb86f133b994c660e43388335",
            "66bc273498719c954db3db7a261d95225eef9b9e6771cc756dd7e198437ab6ad",
        ),
    )
)


def derived_then(key: StoreKey) -> tuple[bytes, ...]:
    """The keys that were derived in that version; they stay as they were."""
    return key.database, key.record, key.backup, key.reference


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "keys.json"
    path.write_text(json.dumps(OLD_FILE))
    return path


def version(path):
    return json.loads(path.read_text())["version"]


def test_an_old_key_file_opens_with_the_same_keys_and_is_brought_up_to_date(path):
    assert officers_in(path) == (OFFICER,)
    assert derived_then(open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)) == OLD_KEYS
    assert version(path) == 2
    assert derived_then(open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)) == OLD_KEYS
    assert officers_in(path) == (OFFICER,)


def test_the_old_key_file_is_kept_beside_the_new_one(path):
    open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)
    assert version(path.with_name("keys.json.previous")) == 1


def test_the_recovery_sheet_of_old_opens_before_and_after_the_file_is_brought_up_to_date(path):
    before = path.read_text()
    assert derived_then(open_with_recovery_code(path, "victims", CODE)) == OLD_KEYS
    path.write_text(before)
    open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)
    assert derived_then(open_with_recovery_code(path, "victims", CODE)) == OLD_KEYS
    assert derived_then(open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)) == OLD_KEYS


def test_a_forgotten_passphrase_of_an_old_office_is_replaced_by_its_old_sheet(path):
    new = ByPassphrase(OFFICER, "another four words")
    assert derived_then(give_way(path, "victims", ByCode(CODE), new).key) == OLD_KEYS
    opened = open_with_passphrase(path, "victims", OFFICER, "another four words")
    assert derived_then(opened) == OLD_KEYS
    with pytest.raises(KnownError, match="don't open"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_wrong_passphrase_leaves_an_old_key_file_as_it_is(path):
    before = path.read_bytes()
    with pytest.raises(KnownError, match="don't open"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE + "?")
    assert path.read_bytes() == before


def test_a_weakened_old_slot_is_refused(path):
    content = json.loads(path.read_text())
    content["slots"][0]["memory-kib"] = 64
    path.write_text(json.dumps(content))
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)


def test_a_list_of_today_does_not_lose_its_seal_by_being_called_an_old_one(path):
    open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)
    content = json.loads(path.read_text())
    del content["rotation"], content["turn"], content["seal"]
    path.write_text(json.dumps({**content, "version": 1}))
    for open_it in (
        lambda: open_with_passphrase(path, "victims", OFFICER, PASSPHRASE),
        lambda: open_with_recovery_code(path, "victims", CODE),
    ):
        with pytest.raises(KnownError, match="changed outside this program"):
            open_it()


def test_nobody_seals_the_next_keys_to_a_slot_that_was_put_into_an_old_list(path):
    strange = {
        "kind": "keyring",
        "officer": OFFICER,
        "place": "x",
        "salt": text_of(bytes(16)),
        "public": text_of(new_pair()[1]),
        "nonce": text_of(bytes(12)),
        "private": text_of(bytes(80)),
        "sealed": text_of(bytes(112)),
    }
    path.write_text(json.dumps({**OLD_FILE, "slots": [*OLD_FILE["slots"], strange]}))
    before = path.read_bytes()
    with pytest.raises(KnownError, match="changed outside this program"):
        open_with_passphrase(path, "victims", OFFICER, PASSPHRASE)
    assert path.read_bytes() == before
