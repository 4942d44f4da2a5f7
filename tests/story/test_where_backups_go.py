"""Who sends backups where, and what the record keeps of it."""

import errno
import os
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, record_says, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.back_up import back_up, backups_in_view, set_place
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case
from vcs_desktop.office.office_to_keep import OfficeToKeep, office_to_keep
from vcs_desktop.office.officers import NewColleague, add_officer
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.backups import restore_by_passphrase
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.key_file import ByPassphrase

COLLEAGUE, SECRET = "Bronwen Example", "another invented phrase"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def kept(office: AnOffice) -> OfficeToKeep:
    return office_to_keep(office.desk.back)


def test_a_liaison_officer_neither_moves_the_second_place_nor_takes_it_away(
    office: AnOffice, share: Path, tmp_path: Path
) -> None:
    set_place(kept(office), share)
    colleague = NewColleague(COLLEAGUE, frozenset({Role.VLO}), SECRET)
    add_officer(office.desk.back, colleague, ByPassphrase(OFFICER, PASSPHRASE))
    office.close()
    office.use(open_desk(office.folder, COLLEAGUE, SECRET, office.clock))

    for elsewhere in (tmp_path, None):
        with pytest.raises(KnownError, match="senior probation officer or an administrator"):
            set_place(kept(office), elsewhere)

    assert backups_in_view(kept(office)).state.place == str(share)
    assert back_up(kept(office)).copies


def test_the_record_tells_when_a_second_place_was_chosen_and_when_it_was_switched_off(
    office: AnOffice, share: Path
) -> None:
    set_place(kept(office), share)
    set_place(kept(office), None)

    assert [said["place"] for said in record_says(office, "backup-place-changed")] == [
        "a-folder",
        "none",
    ]


def test_a_place_that_refuses_a_copy_leaves_the_backups_of_the_day_as_they_are(
    office: AnOffice, share: Path
) -> None:
    by_hand = back_up(kept(office)).path

    with pytest.raises(KnownError, match="No backup was made"):
        back_up(kept(office), share / ("a" * 251))

    assert [one.path for one in backups_in_view(kept(office)).here] == [by_hand]
    assert list(share.iterdir()) == []


def test_a_copy_that_fails_later_says_that_the_office_has_its_own_backup(
    office: AnOffice, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_safe = os.fsync

    def full_once_it_is_copied(file: int) -> None:
        if list(share.glob(".*.part")):
            raise OSError(errno.ENOSPC, "full")
        make_safe(file)

    monkeypatch.setattr(os, "fsync", full_once_it_is_copied)

    with pytest.raises(KnownError, match="own backup was made") as told:
        back_up(kept(office), share / "copy.zip")

    assert "no copy of it was put there" in told.value.not_done
    assert len(backups_in_view(kept(office)).here) == 1 and list(share.iterdir()) == []


def test_the_record_tells_of_a_copy_that_was_taken_out(office: AnOffice, share: Path) -> None:
    made = back_up(kept(office), share)

    assert record_says(office, "backup-taken-out") == [{"bytes": made.bytes}]


def test_a_copy_that_was_taken_out_brings_nobody_back_who_was_erased(
    office: AnOffice, share: Path, tmp_path: Path
) -> None:
    office.refer(referral(1), referral(2))
    early = back_up(kept(office), share).copies[0]
    end_case(office.desk, "VC-000001", EndReason.ANOTHER_REASON)
    erase_case(office.desk, ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True))
    back_up(kept(office), share)

    restored = restore_by_passphrase(tmp_path / "new", early, OFFICER, PASSPHRASE, office.clock)

    assert restored.erased_again == 1


def test_a_folder_that_onedrive_says_is_its_own_is_no_second_place(
    office: AnOffice, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(share))

    with pytest.raises(KnownError, match="This folder is copied to a cloud"):
        set_place(kept(office), share)
