"""Whatever backup comes back, and wherever: who was erased since is not in it."""

import shutil
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, record_says, referral
from tests.helpers.planted import A_REFERRAL, everything_in, planted_in
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_up import back_up, set_place
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case, list_erased
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.present_office import Over
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.backups import restore_by_passphrase

ALONE = ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(office: AnOffice, place: Path) -> Path:
    """A backup in the second place, made before its first person was erased."""
    office.refer(A_REFERRAL | {"officer": ""}, referral(2))
    end_case(office.desk, "VC-000001", EndReason.ANOTHER_REASON)
    keeping = office_to_keep(office.desk.back)
    set_place(keeping, place)
    (backup,) = back_up(keeping).copies
    erase_case(office.desk, ALONE)
    return backup


def is_clean(office: AnOffice) -> bool:
    assert not planted_in(everything_in(office.desk.book.store.engine))
    assert [one.case_number for one in list_erased(office.desk)] == ["VC-000001"]
    assert office.case("VC-000002").row.person == "Ms Ann Example-2"
    return office.is_sound()


def test_a_backup_from_before_comes_back_without_the_person(office: AnOffice, kept: Path) -> None:
    office.close()

    restored = restore_by_passphrase(office.folder, kept, OFFICER, PASSPHRASE, office.clock)

    assert restored.erased_again == 1
    assert is_clean(office)
    assert record_says(office, "erased-again") == [{"was_there": 1}]


def test_on_a_new_computer_the_list_beside_the_backups_tells_who_was_erased(
    office: AnOffice, kept: Path, tmp_path: Path
) -> None:
    office.close()
    new = AnOffice(tmp_path / "new-computer", office.papers, office.clock)

    restored = restore_by_passphrase(new.folder, kept, OFFICER, PASSPHRASE, office.clock)

    try:
        assert restored.erased_again == 1
        assert is_clean(new)
        assert (new.folder / "erasures.json").exists()
    finally:
        new.close()


def test_the_list_beside_the_backups_names_nobody(kept: Path) -> None:
    (listed,) = kept.parent.glob("*-erasures.json")

    assert not planted_in(listed.read_text())
    assert "WCU-1" not in listed.read_text()


def test_a_damaged_list_never_takes_the_place_of_the_good_one(
    office: AnOffice, kept: Path, place: Path
) -> None:
    (good,) = place.glob("*-erasures.json")
    before, old = good.read_bytes(), shutil.copy(kept, place / "old.zip")
    (office.folder / "erasures.json").write_bytes(before[:-20])

    back_up(office_to_keep(office.desk.back))

    assert good.read_bytes() == before
    office.close()
    assert restore_by_passphrase(
        office.folder, old, OFFICER, PASSPHRASE, office.clock, Over(without_erasure_list=True)
    ).erased_again
    assert is_clean(office)


def test_a_list_that_cannot_be_read_brings_nobody_back_in_silence(
    office: AnOffice, kept: Path, place: Path, tmp_path: Path
) -> None:
    office.close()
    (listed,) = place.glob("*-erasures.json")
    listed.write_bytes(listed.read_bytes()[:-20])
    new = tmp_path / "new-computer"

    with pytest.raises(KnownError, match="list of erased people") as refused:
        restore_by_passphrase(new, kept, OFFICER, PASSPHRASE, office.clock)

    assert "--without-erasure-list" in refused.value.next_step
    assert not (new / "victims").exists()
    over = Over(without_erasure_list=True)
    assert restore_by_passphrase(new, kept, OFFICER, PASSPHRASE, office.clock, over)
