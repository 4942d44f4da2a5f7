"""What a helper is told about a computer and an office."""

from tests.helpers.office import OFFICER, AnOffice, SetClock
from vcs_desktop.office.diagnostics import as_text, diagnose


def test_it_names_nobody_no_unit_and_no_folder(office: AnOffice, tmp_path) -> None:
    office.close()
    said = as_text(diagnose(office.folder, tmp_path, SetClock()))

    for planted in (OFFICER, "Olwen", "Invented Unit", str(tmp_path), tmp_path.name):
        assert planted not in said
    assert "Victim keys: 1 passphrase, 1 recovery-code" in said


def test_it_can_be_made_of_an_office_that_nothing_opens(office: AnOffice, tmp_path) -> None:
    office.close()
    (office.folder / "victims" / "keys.json").write_bytes(b"{broken")
    (office.folder / "sentences" / "sentences.db").unlink()

    said = as_text(diagnose(office.folder, tmp_path, SetClock()))

    assert "Victim keys: The key file is damaged" in said
    assert "Sentence store: not there" in said


def test_where_there_is_no_office_it_says_so(tmp_path) -> None:
    said = as_text(diagnose(tmp_path / "none", tmp_path, SetClock()))

    assert "Set-up: not finished" in said
