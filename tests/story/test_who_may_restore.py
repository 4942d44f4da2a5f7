"""Over an office that opens, a backup comes back only by somebody of today, and not unseen."""

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, make_ready_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.back_up import back_up
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.officers import NewColleague, add_officer, let_officer_go
from vcs_desktop.startup.backups import over_present, restore_by_passphrase
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.unlocking import is_rotation_owed

BO = NewColleague("Mr Bo Example", frozenset({Role.ADMINISTRATOR}), "a passphrase of Bo's own")
WAY = ByPassphrase(OFFICER, PASSPHRASE)


@pytest.fixture
def backup_with_bo(office):
    """A backup of a day on which Bo was an officer; he has left since."""
    back = office.desk.back
    add_officer(back, BO, WAY)
    made = back_up(office_to_keep(back)).path
    let_officer_go(back, BO.name, "", WAY)
    office.close()
    return made


def test_whoever_left_brings_no_backup_back_over_the_office(office, backup_with_bo) -> None:
    with pytest.raises(KnownError, match="opens, and not in this way"):
        restore_by_passphrase(office.folder, backup_with_bo, BO.name, BO.passphrase, office.clock)
    present = over_present(OFFICER, PASSPHRASE, None, another=False)
    restored = restore_by_passphrase(
        office.folder, backup_with_bo, BO.name, BO.passphrase, office.clock, present
    )
    assert restored.in_again == (BO.name,)
    assert is_rotation_owed(Profile(office.folder))
    assert office.is_sound()
    assert not is_rotation_owed(Profile(office.folder))


def test_where_no_office_opens_it_is_not_told_who_had_left(
    office, backup_with_bo, tmp_path
) -> None:
    new = tmp_path / "new computer"
    restored = restore_by_passphrase(new, backup_with_bo, OFFICER, PASSPHRASE, office.clock)
    assert restored.in_again is None
    assert is_rotation_owed(Profile(new))


def test_another_offices_backup_takes_no_place_unless_it_is_said(backup_with_bo, tmp_path) -> None:
    make_ready_office(tmp_path / "other")
    other = AnOffice(tmp_path / "other", tmp_path)
    with pytest.raises(KnownError, match="another office"):
        restore_by_passphrase(other.folder, backup_with_bo, OFFICER, PASSPHRASE, other.clock)
    assert other.is_sound()
    other.close()
    over = over_present(None, None, None, another=True)
    restore_by_passphrase(other.folder, backup_with_bo, OFFICER, PASSPHRASE, other.clock, over)
    assert other.is_sound()
    other.close()
