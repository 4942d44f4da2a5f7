"""At the command line: the reason for a colleague's case, who looked, and the record's export."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.helpers.office import OFFICER, PASSPHRASE
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.officers import NewColleague, add_officer
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.key_file import ByPassphrase

COLLEAGUE = "Piotr Example"
SECRET = "another invented passphrase"


@pytest.fixture
def as_colleague(
    working: Typed, own_office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Typed:
    """Type words as a colleague, whose cases these are not; as the senior with `--as`."""
    desk = open_desk(own_office, OFFICER, PASSPHRASE)
    new = NewColleague(COLLEAGUE, frozenset({Role.VLO}), SECRET)
    add_officer(desk.back, new, ByPassphrase(OFFICER, PASSPHRASE))
    desk.close()
    secret = tmp_path / "secret"
    secret.write_text(f"{SECRET}\n", "utf-8")
    monkeypatch.setenv("VCS_OFFICER", COLLEAGUE)
    monkeypatch.setenv("VCS_PASSPHRASE_FILE", str(secret))
    return working


def test_a_command_about_a_colleagues_case_asks_for_a_reason(
    as_colleague: Typed, passphrase_file: Path
) -> None:
    assert "--because" in as_colleague("requests", "VC-000001").refusal
    assert as_colleague("requests", "VC-000001", "--because", "they-rang").code == 0
    assert as_colleague("contacts", "VC-000001").code == 0
    assert "senior probation officer" in as_colleague("looks").refusal
    senior = ("--as", OFFICER, "--passphrase-file", passphrase_file)
    (look,) = as_colleague("looks", "--json", *senior).answer["looks"]
    assert (look["officer"], look["case"], look["why"]) == (COLLEAGUE, "VC-000001", "they-rang")
    assert "the person rang" in as_colleague("looks", *senior).out


def test_a_letter_in_a_colleagues_case_takes_words_of_ones_own(
    as_colleague: Typed, tmp_path: Path, passphrase_file: Path
) -> None:
    duty = as_colleague("today", "--json").answer["obligations"][0]["id"]
    letter = ("letter", duty, "--to", tmp_path / "letter.pdf")
    assert "--because" in as_colleague(*letter).refusal
    assert as_colleague(*letter, "--because", "The court asked").code == 0
    senior = ("--as", OFFICER, "--passphrase-file", passphrase_file)
    assert "The court asked" in as_colleague("looks", "--officer", COLLEAGUE, *senior).out


def test_the_record_is_exported_with_the_codes_to_read_out(working: Typed, tmp_path: Path) -> None:
    answer = working("record", "export", tmp_path / "out", "--json").answer
    heads = [f"{head['store']}:{head['entry']}:{head['code']}" for head in answer["heads"]]
    program, key = tmp_path / "out" / "verify_record.py", answer["key_file"]
    heard = ["--head", heads[0], "--head", heads[1]]
    done = subprocess.run(
        [sys.executable, "-I", "-S", program, "--key", key, *heard],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "The record holds" in done.stdout
    said = working("record", "head").out
    assert all(head in said for head in heads)


def test_days_that_hold_nothing_are_no_error(working: Typed, tmp_path: Path) -> None:
    said = working(
        "record", "export", tmp_path / "out", "--from", "2020-01-01", "--to", "2020-02-01"
    )
    assert said.code == 0
    assert "another way than the folder" in said.out
