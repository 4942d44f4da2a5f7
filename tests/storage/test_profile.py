import os
import stat
import sys
from pathlib import Path

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.profile import (
    Profile,
    default_profile_folder,
    use_profile,
    use_profile_alone,
)

SHARED = """
with use_profile(profile):
    print("ready", flush=True)
    sys.stdin.readline()
"""
ALONE = SHARED.replace("use_profile", "use_profile_alone")


def is_given(lock, profile):
    try:
        with lock(profile):
            return True
    except KnownError:
        return False


def test_the_two_stores_lie_in_different_folders_with_all_that_belongs_to_them(tmp_path):
    profile = Profile(tmp_path)
    sentence = {profile.sentence_store, profile.sentence_keys, profile.sentence_anchor}
    victim = {profile.victim_store, profile.victim_keys, profile.victim_anchor}
    assert {path.parent.name for path in sentence} == {"sentences"}
    assert {path.parent.name for path in victim} == {"victims"}
    assert len(sentence | victim) == 6


def test_an_office_lies_in_this_users_local_data(monkeypatch, tmp_path):
    variable = {"win32": "LOCALAPPDATA", "linux": "XDG_DATA_HOME"}.get(sys.platform, "")
    if variable:
        monkeypatch.setenv(variable, str(tmp_path))
        assert default_profile_folder() == tmp_path / "VCS Desktop"
        monkeypatch.delenv(variable)
    assert default_profile_folder().is_relative_to(Path.home())


@pytest.mark.skipif(sys.platform != "linux", reason="a rule of Linux desktops")
def test_a_relative_data_folder_is_ignored(monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    assert default_profile_folder() == Path.home() / ".local" / "share" / "VCS Desktop"


def test_a_folder_without_an_office_is_said_so_and_not_made(tmp_path):
    profile = Profile(tmp_path / "nothing")
    with pytest.raises(KnownError, match="no office in this folder"), use_profile(profile):
        pass
    assert not profile.folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_only_their_owner_may_enter_the_folders_of_an_office(tmp_path):
    profile = Profile(tmp_path / "above" / "office")
    with use_profile_alone(profile):
        folders = (profile.folder.parent, profile.folder, *profile.folder.glob("*/"))
        entered = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in folders if path.is_dir()
        }
    assert entered == {"above": 0o700, "office": 0o700, "sentences": 0o700, "victims": 0o700}


def test_a_window_and_a_command_use_an_office_together(profile, start_program):
    program = start_program(SHARED)
    assert program.stdout.readline() == "ready\n"
    assert is_given(use_profile, profile)


def test_nobody_restores_an_office_that_is_in_use(profile, start_program):
    program = start_program(SHARED)
    assert program.stdout.readline() == "ready\n"
    with pytest.raises(KnownError, match="open in another window"), use_profile_alone(profile):
        pass


def test_nobody_uses_an_office_that_is_being_restored(profile, start_program):
    program = start_program(ALONE)
    assert program.stdout.readline() == "ready\n"
    with pytest.raises(KnownError, match="brought up to date or restored"), use_profile(profile):
        pass
    assert not is_given(use_profile_alone, profile)


def test_a_lock_ends_with_its_program_however_that_ended(profile, start_program):
    program = start_program(ALONE)
    assert program.stdout.readline() == "ready\n"
    program.kill()
    program.wait()
    assert is_given(use_profile_alone, profile)


def test_a_lock_is_kept_within_one_program_too(profile):
    with use_profile(profile):
        assert is_given(use_profile, profile)
        assert not is_given(use_profile_alone, profile)
    with use_profile_alone(profile):
        assert not is_given(use_profile, profile)
    assert is_given(use_profile_alone, profile)


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="nothing is forbidden to the administrator",
)
def test_a_folder_that_may_not_be_written_is_said_so(tmp_path):
    tmp_path.chmod(0o500)
    with (
        pytest.raises(KnownError, match="doesn't allow it"),
        use_profile_alone(Profile(tmp_path / "office")),
    ):
        pass
    tmp_path.chmod(0o700)
