"""Stores that take the place of others: what a kill leaves is finished or swept, never kept."""

from pathlib import Path

import pytest

from vcs_desktop.storage.profile import Profile, make_profile_folders
from vcs_desktop.storage.swap import BEFORE_UPGRADE, Swap, new_aside, settle_profile, swap_in


@pytest.fixture
def profile(tmp_path) -> Profile:
    """A folder with two invented stores, which are called the old ones."""
    return with_stores(tmp_path / "office", "old")


def with_stores(folder: Path, content: str) -> Profile:
    profile = Profile(folder)
    make_profile_folders(profile)
    for store in (profile.sentence_store, profile.victim_store):
        store.write_text(content)
    return profile


def test_the_stores_from_before_an_upgrade_are_swept_after_a_kill_just_after_its_end(
    profile,
) -> None:
    # The kill fell when the mark was gone and the stores put aside were not yet.
    aside = with_stores(profile.folder / new_aside(BEFORE_UPGRADE), "older")

    settle_profile(profile)

    assert not aside.folder.exists()
    assert profile.victim_store.read_text() == "old"


def test_the_stores_that_a_restore_put_aside_are_never_swept(profile) -> None:
    incoming = with_stores(profile.folder / "incoming-0123456789", "new").folder.name
    swap_in(profile, Swap(incoming, "before-restore-0123456789", True, True))

    settle_profile(profile)

    aside = Profile(profile.folder / "before-restore-0123456789")
    assert aside.victim_store.read_text() == aside.sentence_store.read_text() == "old"
    assert profile.victim_store.read_text() == "new"


def test_an_upgrade_leaves_no_copy_of_the_stores_from_before(profile) -> None:
    incoming = with_stores(profile.folder / "incoming-0123456789", "new").folder.name
    swap_in(profile, Swap(incoming, new_aside(BEFORE_UPGRADE), False, True))

    assert profile.victim_store.read_text() == "new"
    assert not list(profile.folder.glob(f"{BEFORE_UPGRADE}-*"))
