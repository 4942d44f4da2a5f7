"""An inspector verifies an exported record with nothing but Python, and finds every tampering."""

import ast
import csv
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, movement, referral
from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.export_record import RecordExport, export_record, heads_of

MONDAY, TUESDAY = date(2026, 11, 2), date(2026, 11, 3)
LINES = "victims-record.jsonl"


@pytest.fixture
def lived_in(office: AnOffice) -> AnOffice:
    """Two days of work."""
    office.refer(referral(1), referral(2))
    office.happens(movement("CR"))
    office.case()
    office.clock.go_to(TUESDAY)
    office.case("VC-000002")
    office.today()
    return office


@pytest.fixture
def exported(lived_in: AnOffice, tmp_path: Path) -> RecordExport:
    return export_record(lived_in.desk.back, tmp_path / "for the inspector")


@dataclass(frozen=True)
class Verdict:
    code: int
    words: str


def verified(export: RecordExport, *more: str, key: Path | None = None) -> Verdict:
    """Run the program that came with the export, alone: no packages and no settings."""
    program = export.folder / "verify_record.py"
    words = [*("--key", str(key or export.key_file)), *more]
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(program), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert done.stderr == "", done.stderr
    return Verdict(done.returncode, done.stdout)


def heads(export: RecordExport) -> list[str]:
    return [
        word
        for head in export.heads
        for word in ("--head", f"{head.store}:{head.number}:{head.code}")
    ]


def test_a_record_that_nobody_touched_holds(exported: RecordExport) -> None:
    verdict = verified(exported, *heads(exported))
    assert verdict == Verdict(0, verdict.words)
    assert "The record holds" in verdict.words
    assert f"{exported.counts['victims']} entries" in verdict.words


def test_the_export_is_on_record_itself_and_is_the_last_that_is_in_it(
    exported: RecordExport, lived_in: AnOffice
) -> None:
    lines = (exported.folder / LINES).read_text("utf-8").splitlines()
    last = json.loads(lines[-1])
    assert (last["act"], last["sequence"]) == ("record-exported", len(lines))
    assert lived_in.is_sound()


def test_what_is_read_out_is_the_newest_entry(exported: RecordExport, lived_in: AnOffice) -> None:
    assert heads_of(lived_in.desk.back) == exported.heads


CHANGES: dict[str, Callable[[list[str]], list[str]]] = {
    "changed": lambda lines: [*lines[:3], lines[3].replace('"act":"', '"act":"x-'), *lines[4:]],
    "another officer": lambda lines: [lines[0].replace('"officer":"', '"officer":"x'), *lines[1:]],
    "removed": lambda lines: [*lines[:2], *lines[3:]],
    "removed at the beginning": lambda lines: lines[1:],
    "inserted": lambda lines: [*lines[:2], lines[1], *lines[2:]],
    "reordered": lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]],
    "cut off": lambda lines: lines[:-1],
    "cut off in the midst of a line": lambda lines: [*lines[:-1], lines[-1][:40]],
    "all gone": lambda _lines: [],
    "no sense": lambda lines: [*lines[:2], "{", *lines[2:]],
    "more said": lambda lines: [lines[0].replace("{", '{"more":1,', 1), *lines[1:]],
}


@pytest.mark.parametrize("how", CHANGES)
@pytest.mark.parametrize("store", ["victims", "sentences"])
def test_every_tampering_is_found(exported: RecordExport, how: str, store: str) -> None:
    file = exported.folder / f"{store}-record.jsonl"
    lines = file.read_text("utf-8").splitlines()
    assert len(lines) >= 5
    file.write_text("".join(f"{line}\n" for line in CHANGES[how](lines)), "utf-8")
    verdict = verified(exported)
    assert verdict.code == 1
    assert "DOES NOT HOLD" in verdict.words
    assert store in verdict.words


@pytest.mark.parametrize("name", ["entries", "last", "last_hash", "first", "previous", "seal"])
def test_a_manifest_that_was_changed_is_found(exported: RecordExport, name: str) -> None:
    file = exported.folder / "manifest.json"
    manifest = json.loads(file.read_bytes())
    manifest["victims"][name] = 3 if isinstance(manifest["victims"][name], int) else "ab" * 32
    file.write_text(json.dumps(manifest), "utf-8")
    assert verified(exported).code == 1


def test_a_shortened_record_with_a_manifest_made_to_fit_is_found_by_its_seal(
    exported: RecordExport,
) -> None:
    file, manifest_file = exported.folder / LINES, exported.folder / "manifest.json"
    lines = file.read_text("utf-8").splitlines()[:-1]
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    manifest, last = json.loads(manifest_file.read_bytes()), json.loads(lines[-1])
    manifest["victims"] |= {
        "entries": len(lines),
        "last": last["sequence"],
        "last_hash": last["hash"],
    }
    manifest_file.write_text(json.dumps(manifest), "utf-8")
    assert "manifest.json says of it was changed" in verified(exported).words


def test_another_record_made_with_the_key_is_found_by_the_code_that_was_read_out(
    lived_in: AnOffice, exported: RecordExport, tmp_path: Path
) -> None:
    later = export_record(lived_in.desk.back, tmp_path / "later")
    assert verified(later, *heads(exported)).code == 0
    first = exported.heads[0]
    other = ["--head", f"{first.store}:{first.number}:0000-1111"]
    assert "not the one whose code was read out" in verified(exported, *other).words
    assert "is not in it" in verified(exported, *heads(later)).words


def test_a_key_of_another_office_verifies_nothing(exported: RecordExport, tmp_path: Path) -> None:
    keys = json.loads(exported.key_file.read_bytes()) | {"victims": "00" * 32}
    other = tmp_path / "other.json"
    other.write_text(json.dumps(keys), "utf-8")
    assert verified(exported, key=other).code == 1


def test_an_export_of_some_days_verifies_from_its_first_entry(
    lived_in: AnOffice, tmp_path: Path
) -> None:
    back = lived_in.desk.back
    tuesday = export_record(back, tmp_path / "tuesday", TUESDAY, TUESDAY)
    monday = export_record(back, tmp_path / "monday", None, MONDAY)
    whole = export_record(back, tmp_path / "whole")
    for export in (tuesday, monday, whole):
        assert verified(export, *heads(export)).code == 0
    first = json.loads((tuesday.folder / LINES).read_text("utf-8").splitlines()[0])
    assert first["sequence"] == monday.counts["victims"] + 1
    assert first["at"].startswith("2026-11-03")
    last_of_monday = (monday.folder / LINES).read_text("utf-8").splitlines()[-1]
    assert first["previous"] == json.loads(last_of_monday)["hash"]


def test_days_without_entries_make_an_empty_export_with_nothing_to_verify(
    lived_in: AnOffice, tmp_path: Path
) -> None:
    export = export_record(lived_in.desk.back, tmp_path / "empty", date(2027, 1, 1))
    assert export.counts == {"victims": 0, "sentences": 0}
    verdict = verified(export)
    assert verdict.code == 1
    assert "NOT VERIFIED. There is nothing to verify" in verdict.words
    assert "record holds" not in verdict.words


def test_a_period_that_ends_before_it_begins_is_refused(
    lived_in: AnOffice, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="before the first day"):
        export_record(lived_in.desk.back, tmp_path / "backwards", TUESDAY, MONDAY)
    assert list(tmp_path.glob("backwards*")) == []


def test_the_key_is_not_in_the_folder_and_the_paper_says_why(exported: RecordExport) -> None:
    keys = json.loads(exported.key_file.read_bytes())
    assert exported.key_file.parent == exported.folder.parent
    for file in exported.folder.iterdir():
        assert keys["victims"].encode() not in file.read_bytes()
    paper = (exported.folder / "README.txt").read_text("utf-8")
    assert "by another way" in paper
    assert "could write another record that verifies" in paper


def test_nobody_is_named_but_officers_and_those_only_in_the_copy_to_read(
    exported: RecordExport, lived_in: AnOffice
) -> None:
    for file in exported.folder.iterdir():
        assert b"Ann Example" not in file.read_bytes()
        assert b"Offender" not in file.read_bytes()
    name = lived_in.desk.officer.name
    assert name not in (exported.folder / LINES).read_text("utf-8")
    with (exported.folder / "victims-record.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert {row["officer"] for row in rows} == {name}
    assert len(rows) == exported.counts["victims"]


def test_no_cell_of_the_copy_is_taken_for_a_formula(lived_in: AnOffice, tmp_path: Path) -> None:
    with lived_in.desk.book.store.changing() as connection:
        connection.exec_driver_sql("UPDATE officers SET name = '=HYPERLINK(1)'")
    lived_in.case("VC-000001")
    export = export_record(lived_in.desk.back, tmp_path / "formula")
    assert ",'=HYPERLINK(1)," in (export.folder / "victims-record.csv").read_text("utf-8")


def test_an_export_is_never_put_over_another_one_or_into_the_office(
    lived_in: AnOffice, tmp_path: Path
) -> None:
    back = lived_in.desk.back
    before = heads_of(back)
    (tmp_path / "there").mkdir()
    for folder in (tmp_path / "there", lived_in.folder / "export"):
        with pytest.raises(KnownError, match="Nothing was exported"):
            export_record(back, folder)
    assert heads_of(back) == before


def test_an_export_whose_place_cannot_be_written_leaves_nothing(
    lived_in: AnOffice, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("", "utf-8")
    with pytest.raises(KnownError, match="Nothing was exported"):
        export_record(lived_in.desk.back, tmp_path / "a file" / "export")
    assert [path.name for path in tmp_path.rglob("*export*")] == []


def test_the_program_for_the_inspector_speaks_the_python_of_older_computers() -> None:
    source = (ROOT / "resources" / "inspector" / "verify_record.py").read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 8))
    modules = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert modules <= set(sys.stdlib_module_names)


def test_whoever_may_not_read_the_record_exports_none(lived_in: AnOffice, tmp_path: Path) -> None:
    back = lived_in.desk.back
    for role in (Role.VLO, Role.ADMINISTRATOR):
        other = replace(back, officer=replace(back.officer, roles=frozenset({role})))
        with pytest.raises(KnownError, match="senior probation officer or an auditor"):
            export_record(other, tmp_path / "export")
        with pytest.raises(KnownError, match="senior probation officer or an auditor"):
            heads_of(other)
    assert not (tmp_path / "export").exists()
