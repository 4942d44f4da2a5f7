"""A backup counts only if somebody could open it: its key files lead to the keys of its stores."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_up import back_up, backups_in_view
from vcs_desktop.office.office_to_keep import OfficeToKeep, office_to_keep
from vcs_desktop.office.rotate_keys import rotate_keys
from vcs_desktop.startup.backups import prove_now
from vcs_desktop.storage.backup import backup_parts
from vcs_desktop.storage.backup_pack import write_pack
from vcs_desktop.storage.backup_shelf import backup_name
from vcs_desktop.storage.backup_state import read_state
from vcs_desktop.storage.files import make_private_folder
from vcs_desktop.storage.key_file import ByPassphrase


def kept(office: AnOffice) -> OfficeToKeep:
    return office_to_keep(office.desk.back)


def damage_a_slot(office: AnOffice, store: str) -> bytes:
    """Change one byte of what a key file seals for the first officer; what it was before."""
    path = office.folder / store / "keys.json"
    was = path.read_bytes()
    at = was.index(b'"sealed"') + len('"sealed": "abcdef')
    path.write_bytes(was[:at] + (b"A" if was[at : at + 1] != b"A" else b"B") + was[at + 1 :])
    return was


@pytest.mark.parametrize("store", ["victims", "sentences"])
def test_a_backup_that_no_passphrase_would_open_is_not_made(office, store) -> None:
    good = back_up(kept(office)).path
    was = damage_a_slot(office, store)

    with pytest.raises(KnownError, match="no passphrase would open"):
        back_up(kept(office))

    assert [one.path for one in backups_in_view(kept(office)).here] == [good]
    assert "no passphrase would open" in backups_in_view(kept(office)).problem
    (office.folder / store / "keys.json").write_bytes(was)


def test_a_key_file_from_before_the_keys_were_made_anew_is_not_backed_up(office) -> None:
    old = (office.folder / "victims" / "keys.json").read_bytes()
    office.close()
    rotate_keys(office.folder, ByPassphrase(OFFICER, PASSPHRASE), office.clock)
    present = (office.folder / "victims" / "keys.json").read_bytes()
    back = kept(office)
    (office.folder / "victims" / "keys.json").write_bytes(old)

    with pytest.raises(KnownError, match="no passphrase would open"):
        back_up(back)

    (office.folder / "victims" / "keys.json").write_bytes(present)


def test_the_trial_tells_of_a_backup_that_no_passphrase_would_open(office) -> None:
    open_office = kept(office)
    was = damage_a_slot(office, "victims")
    make_unlooked_at(open_office)

    with pytest.raises(KnownError, match="no passphrase would open"):
        prove_now(office.desk.back)

    assert any("no passphrase" in one for one in read_state(open_office.profile).proof_findings)
    (office.folder / "victims" / "keys.json").write_bytes(was)


def make_unlooked_at(office: OfficeToKeep) -> None:
    """A backup as a program that doesn't look at key files would make it."""
    make_private_folder(office.profile.backups)
    path = office.profile.backups / backup_name(office.mark, office.clock.now())
    with TemporaryDirectory() as work:
        write_pack(path, backup_parts(office.stores(), Path(work), office.clock))
