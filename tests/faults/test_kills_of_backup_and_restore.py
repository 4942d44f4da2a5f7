"""Kill the program while it makes a backup, restores one or upgrades: the office stays whole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Workshop, needs_signal_nine
from tests.helpers.earlier import NAMES, unpacked
from tests.helpers.killed import AFTER_COMMIT, Programs, in_turn, programs

pytestmark = needs_signal_nine

KILLED = -9
BACKUP = ("backup",)


@pytest.fixture(scope="module")
def before(workshop: Workshop, fresh: Path) -> Path:
    """An office with a backup of how it was, and work since."""
    office = workshop.copy(fresh, "before-backup")
    workshop.done(office, ["import", workshop.papers / "referrals.csv"])
    workshop.done(office, ["backup", workshop.papers / "kept.zip"])
    workshop.done(office, ["import", workshop.papers / "sentences.csv"])
    workshop.done(office, ["import", workshop.papers / "events.json"])
    return office


def leftovers(office: Path) -> set[str]:
    """Whatever lies in an office's folder that belongs to none."""
    passing = ("incoming", "proof", "backup-work", "stores-to-put", "before-upgrade", "returned")
    found = {path.name for path in office.iterdir() if path.name.startswith(passing)}
    return found | {path.name for path in (office / "backups").glob(".vcs*")}


def test_a_kill_at_any_step_of_a_backup_leaves_the_office_and_only_whole_backups(
    workshop: Workshop, before: Path
) -> None:
    known = workshop.look(before)
    places = workshop.do(workshop.copy(before, "backed-up"), BACKUP).passed
    assert len(places) >= 5
    for place in in_turn(places):
        office = workshop.copy(before, "backup-killed")
        assert workshop.do(office, BACKUP, kill_at=place).code == KILLED

        assert workshop.look(office) == known, place
        again = workshop.do(office, BACKUP)
        assert again.code == 0, (place, again.err)
        assert leftovers(office) == set(), place
        assert workshop.do(office, ["prove-backup"]).code == 0
        assert workshop.look(office) == known


def test_a_kill_at_any_step_of_a_restore_leaves_the_office_of_before_or_the_restored_one(
    workshop: Workshop, before: Path
) -> None:
    restore = ("restore", workshop.papers / "kept.zip")
    known = workshop.look(before)
    whole = workshop.copy(before, "restored")
    places = workshop.do(whole, restore).passed
    back = workshop.look(whole)
    assert back != known
    assert len(places) >= 8
    met = set()
    for place in in_turn(places):
        office = workshop.copy(before, "restore-killed")
        assert workshop.do(office, restore, kill_at=place).code == KILLED

        found = workshop.look(office)
        assert found in (known, back), place
        met.add(found == back)
        assert leftovers(office) == set(), place
        assert workshop.do(office, restore).code == 0
        assert workshop.look(office) == back
    assert met == {True, False}


def test_a_kill_at_any_step_of_a_restore_on_a_new_computer_can_be_done_again(
    workshop: Workshop, before: Path
) -> None:
    restore = ("restore", workshop.papers / "kept.zip")
    assert before.exists()
    whole = workshop.papers / "new-computer" / "office"
    places = workshop.do(whole, restore).passed
    back = workshop.look(whole)
    for place in in_turn(places):
        shutil.rmtree(whole.parent)
        assert workshop.do(whole, restore, kill_at=place).code == KILLED

        assert workshop.do(whole, restore).code == 0, place
        assert workshop.look(whole) == back, place


@pytest.fixture(scope="module")
def as_it_is() -> Iterator[Programs]:
    """The program with its real passphrases: the kept offices were made with them."""
    with programs(quickly=False) as started:
        yield started


def test_a_kill_at_any_step_of_an_upgrade_is_finished_or_begun_anew_by_the_next_command(
    as_it_is: Programs, tmp_path: Path
) -> None:
    earlier = unpacked(NAMES[0], tmp_path / "kept")
    secret = tmp_path / "passphrase"
    secret.write_text(earlier.passphrase)
    words = ("check", "--as", earlier.officer, "--passphrase-file", secret)

    def copied(name: str) -> Path:
        shutil.rmtree(tmp_path / name, ignore_errors=True)
        return Path(shutil.copytree(earlier.folder, tmp_path / name))

    whole = copied("upgraded")
    places = as_it_is.run(*words, "--profile", whole).passed
    known = as_it_is.look(whole, earlier.passphrase)
    assert known["findings"] == []
    # With real passphrases each kill is dear: what follows a commit is killed at its next place.
    for place in in_turn([place for place in places if place.kind != AFTER_COMMIT]):
        office = copied("upgrade-killed")
        assert as_it_is.run(*words, "--profile", office, kill_at=place).code == KILLED

        assert as_it_is.look(office, earlier.passphrase) == known, place
        assert leftovers(office) == set(), place
        assert list((office / "backups").glob("*-before-upgrade.zip")), place
