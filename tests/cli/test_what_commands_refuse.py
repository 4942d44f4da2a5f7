"""Refusals: one plain sentence or two, exit 1, never a traceback, nothing half-done."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.helpers.office import OFFICER

SETUP = ("setup", "--as", OFFICER, "--unit", "Invented Unit", "--nation", "england")


def odd_files(folder: Path) -> dict[str, Path]:
    """Files that nobody means to import."""
    contents = {
        "empty": b"",
        "spaces": b" \n\n ",
        "binary": bytes(range(256)) * 16,
        "nul": b"\x00" * 200,
        "picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 50,
        "deep": b"[" * 100_000,
        "licence": b'{"id": 1, "licenceType": "AP", "conditions": {}}',
        "half": b'{"eventType": "prison-offender-events.prisoner.released"',
        "latin": "référence,nom\n".encode("latin-1"),
    }
    files = {"missing": folder / "missing", "folder": folder}
    for name, content in contents.items():
        files[name] = folder / f"{name}.odd"
        files[name].write_bytes(content)
    return files


def test_odd_files_are_refused_each_with_its_reason(working: Typed, tmp_path: Path) -> None:
    files = odd_files(tmp_path)

    said = working("import", *files.values(), "--json")

    assert (said.code, said.err) == (1, "")
    assert said.answer["read"] == 0
    where = [one["where"].split(", line ")[0] for one in said.answer["refused"]]
    assert where == [str(file) for file in files.values()]
    assert all(one["problem"] for one in said.answer["refused"])
    assert working("check").code == 0


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="an administrator may read every file"
)
def test_a_file_that_may_not_be_read_is_refused(asking: Typed, tmp_path: Path) -> None:
    closed = tmp_path / "closed.csv"
    closed.touch(mode=0o000)

    assert "can't be read" in asking("import", closed, "--json").answer["refused"][0]["problem"]


@pytest.mark.parametrize("name", ["missing", "folder", "binary", "empty", "nul", "latin"])
def test_an_odd_passphrase_file_opens_nothing(working: Typed, tmp_path: Path, name: str) -> None:
    assert working("today", "--passphrase-file", odd_files(tmp_path)[name]).refusal


def test_a_wrong_passphrase_opens_nothing_and_tells_nothing_more(
    working: Typed, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("a wrong invented passphrase", "utf-8")

    by_passphrase = working("today", "--json", "--passphrase-file", wrong).refusal
    by_name = working("today", "--json", "--as", "Somebody Else").refusal

    assert by_passphrase == by_name
    assert "wrong invented" not in by_passphrase and "Somebody" not in by_name


@pytest.mark.parametrize(
    "words",
    [
        ["explain", "ob-0000000000"],
        ["letter", "ob-0000000000", "--to", "letter.pdf"],
        ["script", "ob-0000000000"],
        ["posted", "ob-0000000000"],
        ["returned", "ob-0000000000"],
        ["explain", "' OR 1=1 --"],
        ["contact", "VC-999999", "--method", "sms", "--direction", "in", "--outcome", "spoke"],
        ["contact", "", "--method", "sms", "--direction", "in", "--outcome", "spoke"],
        ["contact", "²", "--method", "sms", "--direction", "in", "--outcome", "spoke"],
        ["contact", "9" * 40, "--method", "sms", "--direction", "in", "--outcome", "spoke"],
    ],
    ids=lambda words: " ".join(words[:2])[:30],
)
def test_what_does_not_exist_is_said_plainly(asking: Typed, words: list[str]) -> None:
    assert "There is no" in asking(*words).refusal


@pytest.mark.parametrize(
    "to",
    ["no-such-folder/letter.pdf", ".", "a-file/letter.pdf", "x" * 300 + ".pdf", ""],
    ids=["no folder", "a folder", "a file as folder", "too long", "empty"],
)
def test_a_letter_that_cannot_be_saved_is_refused_and_still_owed(
    working: Typed, tmp_path: Path, to: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a-file").touch()
    release = next(
        duty["id"]
        for duty in working("today", "--json").answer["obligations"]
        if duty["rule"] == "KEY-18"
    )
    there = sorted(tmp_path.iterdir())

    assert "written" in working("letter", release, "--to", to).refusal

    assert sorted(tmp_path.iterdir()) == there
    assert release in working("today", "--json").out
    assert working("letter", release, "--to", "letter.pdf").code == 0


@pytest.mark.parametrize("command", [["today"], ["check"], ["cases"], ["import", "x.csv"]])
def test_a_folder_without_an_office_is_said_plainly(
    typed: Typed, passphrase_file: Path, tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "missing", tmp_path / "file", tmp_path / "file" / "x"):
        words = (*command, "--profile", folder, "--passphrase-file", passphrase_file)
        assert "Set up an office first" in typed(*words).refusal
        assert "no finished office" in typed(*words, "--as", OFFICER).refusal
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("sheet", ["missing/sheet.pdf", "."], ids=["no folder", "a folder"])
def test_a_set_up_whose_sheet_cannot_be_saved_makes_no_office_that_opens(
    typed: Typed, passphrase_file: Path, tmp_path: Path, sheet: str
) -> None:
    office = tmp_path / "office"
    words = (*SETUP, "--profile", office, "--passphrase-file", passphrase_file)

    assert typed(*words, "--recovery-sheet", tmp_path / sheet).refusal

    opening = ("today", "--as", OFFICER, "--profile", office)
    assert "no finished office" in typed(*opening, "--passphrase-file", passphrase_file).refusal
    assert typed(*words, "--recovery-sheet", tmp_path / "sheet.pdf").code == 0


@pytest.mark.parametrize("place", ["file", "file/inside"])
def test_an_office_is_not_made_where_a_file_is(
    typed: Typed, passphrase_file: Path, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").touch()
    words = (*SETUP, "--profile", tmp_path / place, "--recovery-sheet", tmp_path / "sheet.pdf")

    assert typed(*words, "--passphrase-file", passphrase_file).refusal
    assert typed("demo", "--profile", tmp_path / place).refusal
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"--unit": " "}, "name is missing"),
        ({"--as": " "}, "name is missing"),
        ({"--passphrase-file": "short"}, "needs 12 or more"),
        ({"--passphrase-file": "missing"}, "can't be read"),
        ({"--profile": "OneDrive/office"}, "copied to a cloud"),
    ],
    ids=str,
)
def test_a_set_up_that_cannot_be_is_refused_and_makes_nothing(
    typed: Typed, passphrase_file: Path, tmp_path: Path, changes: dict[str, str], told: str
) -> None:
    (tmp_path / "short").write_text("eleven char", "utf-8")
    wishes = {
        "--as": OFFICER,
        "--unit": "Invented Unit",
        "--nation": "england",
        "--passphrase-file": passphrase_file,
        "--profile": tmp_path / "office",
        "--recovery-sheet": tmp_path / "sheet.pdf",
    }
    for option, value in changes.items():
        is_path = option in {"--passphrase-file", "--profile"}
        wishes[option] = tmp_path / value if is_path else value

    assert told in typed("setup", *(word for pair in wishes.items() for word in pair)).refusal

    assert not (tmp_path / "sheet.pdf").exists()
    assert not list(tmp_path.rglob("*.db"))


def test_a_damaged_key_file_is_said_plainly(working: Typed, own_office: Path) -> None:
    (own_office / "victims" / "keys.json").write_bytes(b"\x00\xff not a key file")

    assert "key file is damaged" in working("today", "--as", OFFICER).refusal


@pytest.mark.parametrize("store", ["sentences", "victims"])
def test_a_store_that_is_missing_or_another_is_said_plainly(
    working: Typed, own_office: Path, store: str
) -> None:
    file = own_office / store / f"{store}.db"
    file.rename(file.with_name("moved-away"))
    assert "is not in this folder" in working("today").refusal

    file.write_bytes(b"not a store at all" * 500)
    assert "doesn't open the store" in working("today").refusal


def test_an_officer_of_today_is_not_named_in_vain_at_a_restore(
    working: Typed, own_office: Path
) -> None:
    assert working("backup").code == 0
    made = min(own_office.glob("backups/*.zip"))
    before = sorted(own_office.rglob("*"))

    said = working("restore", made, "--present-as", OFFICER)

    assert "--present-as was given without that officer's passphrase." in said.refusal
    assert "Nothing was restored" in said.refusal
    assert sorted(own_office.rglob("*")) == before
