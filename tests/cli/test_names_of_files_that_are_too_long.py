"""A name longer than the computer allows is refused in plain words, wherever it is typed."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.helpers.office import OFFICER

_TOO_LONG = "a" * 300
"""Every usual disk stops at 255."""
_SETUP = ("setup", "--as", OFFICER, "--unit", "Invented Unit", "--nation", "england")


@pytest.mark.parametrize(
    "words",
    [
        ("backup",),
        ("restore",),
        ("record", "export"),
        ("recovery-sheet",),
        ("workload", "--csv"),
        ("workload", "--pdf"),
        ("changed-dates", "--letters"),
        ("pack", "VC-000001", "--to"),
    ],
    ids=" ".join,
)
def test_a_name_that_is_too_long_is_refused_in_plain_words(
    working: Typed, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert "The name is too long." in working(*words, tmp_path / _TOO_LONG).refusal


def test_an_office_is_not_set_up_where_its_sheet_can_not_be_written(
    typed: Typed, tmp_path: Path, passphrase_file: Path
) -> None:
    secret = ("--passphrase-file", passphrase_file)
    place = ("--profile", tmp_path / "office", "--recovery-sheet", tmp_path / _TOO_LONG)

    assert "too long" in typed(*_SETUP, *secret, *place).refusal
    assert not (tmp_path / "office").exists()


def test_an_offices_own_folder_may_not_have_a_name_that_is_too_long(
    typed: Typed, tmp_path: Path
) -> None:
    assert "too long" in typed("today", "--profile", tmp_path / _TOO_LONG).refusal


def test_a_file_with_a_name_that_is_too_long_is_not_taken_in(
    working: Typed, tmp_path: Path
) -> None:
    said = working("import", tmp_path / _TOO_LONG)

    assert "can't be read" in said.out + said.err
