"""A file that is no backup, or was changed, is refused in plain words, and nothing is touched."""

import json
import shutil
import warnings
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table

from tests.helpers.office import SetClock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.backup import StoreToKeep, make_backup, verify_backup
from vcs_desktop.storage.backup_pack import MANIFEST, PARTS, open_pack
from vcs_desktop.storage.backup_seal import read_manifest
from vcs_desktop.storage.key_file import create_key_file
from vcs_desktop.storage.profile import SENTENCES, VICTIMS
from vcs_desktop.storage.recovery_code import new_recovery_code
from vcs_desktop.storage.store import StoreShape, create_store

CLOCK = SetClock(datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
metadata = MetaData()
Table("things", metadata, Column("id", Integer, primary_key=True))


def made_in(folder: Path):
    """A small backup of two stores, and the keys that open it."""
    code, keys, stores = new_recovery_code(), {}, []
    for name in (VICTIMS, SENTENCES):
        key_file = folder / f"{name}-keys.json"
        keys[name] = create_key_file(key_file, name, "Olwen Example", "an invented phrase", code)
        engine = create_store(folder / f"{name}.db", keys[name], StoreShape(name, 1, metadata))
        stores.append(StoreToKeep(name, engine, keys[name], key_file.read_bytes()))
    make_backup(stores, folder / "backup.zip", folder / "work", CLOCK)
    for store in stores:
        store.engine.dispose()
    return folder / "backup.zip", keys


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return made_in(tmp_path_factory.mktemp("made"))


@pytest.fixture(scope="module")
def another(tmp_path_factory):
    return made_in(tmp_path_factory.mktemp("another"))


def parts_of(backup: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(backup) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(to: Path, parts, compression=zipfile.ZIP_STORED) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile minds duplicate names
        with zipfile.ZipFile(to, "w", compression) as packing:
            for name, content in parts:
                packing.writestr(name, content)
    return to


def refused(path: Path, keys, tmp_path: Path) -> str:
    with pytest.raises(KnownError) as error:
        verify_backup(path, keys, tmp_path / "work", CLOCK)
    return str(error.value)


def test_a_backup_is_what_was_made(made, tmp_path) -> None:
    backup, keys = made

    assert verify_backup(backup, keys, tmp_path / "work", CLOCK).made_at.year == 2026


def link_to(name: str) -> zipfile.ZipInfo:
    link = zipfile.ZipInfo(name)
    link.external_attr = 0o120777 << 16
    return link


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: [*parts.items(), ("../../outside", b"x")],
        lambda parts: [*parts.items(), ("/etc/outside", b"x")],
        lambda parts: [*parts.items(), ("victims.db", b"x")],
        lambda parts: [(name, parts[name]) for name in PARTS[1:]],
        lambda _: [(link_to(name) if name == "victims.db" else name, b"x") for name in PARTS],
        lambda _: [(name, b"[" * 100_000 if name == MANIFEST else b"") for name in PARTS],
        lambda parts: [(name, b"{}" if name == MANIFEST else parts[name]) for name in PARTS],
        lambda parts: [(name, b"\xff" if name == MANIFEST else parts[name]) for name in PARTS],
        lambda _: [],
    ],
    ids=[
        *(
            "a name with two dots",
            "a name from the root",
            "a name twice",
            "a part that is missing",
        ),
        *("a link", "brackets without end", "an empty manifest", "no text", "nothing in it"),
    ],
)
def test_a_strange_pack_is_not_a_backup(made, tmp_path, change) -> None:
    backup, keys = made
    strange = packed(tmp_path / "strange.zip", change(parts_of(backup)))

    assert "not a backup" in refused(strange, keys, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["strange.zip", "work"]


def test_a_pack_that_swells_is_not_unpacked(made, tmp_path) -> None:
    backup, keys = made
    parts = parts_of(backup) | {"victims.db": bytes(50_000_000)}
    bomb = packed(tmp_path / "bomb.zip", parts.items(), zipfile.ZIP_DEFLATED)

    assert bomb.stat().st_size < 1_000_000
    assert "not a backup" in refused(bomb, keys, tmp_path)
    assert list((tmp_path / "work").iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip at all" * 1000, b"PK\x05\x06" * 9])
def test_a_file_of_another_kind_is_not_a_backup(made, tmp_path, content) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(content)

    assert "not a backup" in refused(other, made[1], tmp_path)


def test_the_stores_of_two_backups_are_never_put_together(made, tmp_path, tmp_path_factory):
    backup, keys = made
    parts = parts_of(backup)
    folder = tmp_path_factory.mktemp("later")
    later, later_keys = made_in(folder)
    mixed = dict(parts)
    theirs = json.loads(parts_of(later)[MANIFEST])
    ours = json.loads(parts[MANIFEST])
    ours["stores"]["sentences"] = theirs["stores"]["sentences"]
    mixed |= {name: parts_of(later)[name] for name in ("sentences.db", "sentences-keys.json")}
    mixed[MANIFEST] = json.dumps(ours).encode()
    path = packed(tmp_path / "mixed.zip", mixed.items())

    both = {VICTIMS: keys[VICTIMS], SENTENCES: later_keys[SENTENCES]}
    assert "keys don't open the backup" in refused(path, both, tmp_path)


@pytest.mark.parametrize("part", ["victims.db", "victims-keys.json", "sentences.db"])
def test_a_part_of_another_backup_is_found_out(made, another, tmp_path, part) -> None:
    backup, keys = made
    parts = parts_of(backup) | {part: parts_of(another[0])[part]}

    assert "damaged" in refused(packed(tmp_path / "m.zip", parts.items()), keys, tmp_path)


def test_a_backup_of_another_office_is_refused(made, another, tmp_path) -> None:
    assert "keys don't open the backup" in refused(made[0], another[1], tmp_path)


@pytest.mark.parametrize("name", ["id", "made_at"])
def test_what_a_backup_says_in_the_clear_is_sealed_too(made, tmp_path, name) -> None:
    backup, keys = made
    parts = parts_of(backup)
    manifest = json.loads(parts[MANIFEST])
    manifest[name] = "2030-01-01T00:00:00.000000Z" if name == "made_at" else "backup-0000000000"
    parts[MANIFEST] = json.dumps(manifest).encode()

    assert "keys don't open" in refused(packed(tmp_path / "m.zip", parts.items()), keys, tmp_path)


def test_a_backup_of_a_newer_program_is_told_apart(made) -> None:
    manifest = json.loads(parts_of(made[0])[MANIFEST]) | {"version": 2}

    with pytest.raises(KnownError, match="newer version of the program"):
        read_manifest(json.dumps(manifest).encode())


def test_nothing_of_an_office_stands_in_the_clear(made) -> None:
    parts = parts_of(made[0])
    manifest = json.loads(parts[MANIFEST])

    assert set(manifest) == {"format", "version", "id", "made_at", "stores"}
    assert all(set(store) == {"version", "sealed"} for store in manifest["stores"].values())
    assert not parts["victims.db"].startswith(b"SQLite")


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_found_out_or_says_the_same(made, tmp_path, where, bit) -> None:
    """Some bits of a zip mean nothing, such as the day of a part: those may be flipped."""
    backup, keys = made
    content = bytearray(backup.read_bytes())
    content[int(where * len(content))] ^= 1 << bit
    changed = tmp_path / "changed.zip"
    changed.write_bytes(content)

    shutil.rmtree(tmp_path / "work", ignore_errors=True)
    try:
        verify_backup(changed, keys, tmp_path / "work", CLOCK)
    except KnownError:
        return
    assert parts_of(changed) == parts_of(backup)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_off_is_no_backup(made, tmp_path, where) -> None:
    content = made[0].read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(content[: int(where * len(content))])

    with pytest.raises(KnownError), open_pack(cut) as pack:
        read_manifest(pack.small(MANIFEST))


def test_a_folder_and_a_name_that_is_not_there_are_told_as_what_they_are(tmp_path) -> None:
    with pytest.raises(KnownError) as folder, open_pack(tmp_path):
        pass
    assert "Name the backup in it" in folder.value.next_step
    with (
        pytest.raises(KnownError, match="no backup file of this name"),
        open_pack(tmp_path / "no"),
    ):
        pass
