import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.safe_place import (
    network_by_mac_mounts,
    network_by_mounts,
    require_safe_place,
    require_still_safe,
    synced_by_environment,
    synced_by_name,
)


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath("C:/Users/example/OneDrive - Invented Office/VCS Desktop"),
        PureWindowsPath("C:/Users/example/Dropbox/office"),
        PurePosixPath("/Users/example/Library/Mobile Documents/com~apple~CloudDocs/office"),
        PurePosixPath("/Users/example/Library/CloudStorage/GoogleDrive-example/office"),
        PurePosixPath("/home/example/Nextcloud/office"),
    ],
)
def test_folders_that_programs_copy_to_a_cloud_are_known_by_name(folder):
    assert synced_by_name(folder) == "is copied to a cloud"


def test_a_windows_share_is_known_by_name():
    assert synced_by_name(PureWindowsPath(r"\\server\share\office")) == "is on a network"


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath("C:/Users/example/AppData/Local/VCS Desktop"),
        PurePosixPath("/home/example/.local/share/VCS Desktop"),
        PurePosixPath("/Users/example/Library/Application Support/VCS Desktop"),
    ],
)
def test_the_folders_the_program_proposes_itself_are_fine(folder):
    assert synced_by_name(folder) == ""


@pytest.mark.parametrize(
    ("folder", "answer"),
    [
        ("/home/example/office", "is on a network"),
        ("/home/example/own disk/office", ""),
        ("/srv/office", ""),
    ],
)
def test_the_disk_nearest_to_the_folder_decides(folder, answer):
    mounts = (
        "/dev/invented / ext4 rw 0 0\n"
        "server:/home /home nfs4 rw 0 0\n"
        "/dev/other /home/example/own\\040disk ext4 rw 0 0\n"
    )
    assert network_by_mounts(PurePosixPath(folder), mounts) == answer


def test_an_office_is_refused_in_a_synced_folder_with_the_reason(tmp_path):
    with pytest.raises(KnownError, match="copied to a cloud") as refused:
        require_safe_place(tmp_path / "Dropbox" / "office")
    assert "Backups may go" in refused.value.next_step


def test_an_office_is_accepted_on_an_own_disk(tmp_path):
    folder = tmp_path / "office"
    require_safe_place(folder)
    assert not folder.exists(), "looking at a place makes nothing there"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_into_a_synced_folder_is_seen_through(tmp_path):
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    link = tmp_path / "local"
    link.symlink_to(synced)
    with pytest.raises(KnownError, match="copied to a cloud"):
        require_safe_place(link / "office")


@pytest.mark.parametrize(
    ("folder", "answer"),
    [
        ("/Volumes/unit share/office", "is on a network"),
        ("/Users/example/office", ""),
    ],
)
def test_a_share_that_a_mac_has_mounted_is_known(folder, answer):
    mounts = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//example@server.invalid/unit on /Volumes/unit share (smbfs, nodev, nosuid)\n"
    )
    assert network_by_mac_mounts(PurePosixPath(folder), mounts) == answer


def test_a_folder_is_known_as_onedrives_whatever_it_is_called():
    folder = PureWindowsPath(r"D:\Unit files\office")
    environment = {"OneDriveCommercial": r"d:\unit FILES"}
    assert synced_by_environment(folder, environment) == "is copied to a cloud"
    assert synced_by_environment(PureWindowsPath(r"D:\Own\office"), environment) == ""
    assert synced_by_environment(folder, {"OneDrive": ""}) == ""


def test_an_office_that_has_come_to_lie_in_a_synced_folder_is_not_opened(tmp_path):
    with pytest.raises(KnownError, match="copied to a cloud") as refused:
        require_still_safe(tmp_path / "OneDrive - Invented Unit" / "office")
    assert "Move the whole folder" in refused.value.next_step
