"""Locking and closing wait for no backup: both stores close at its next step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_up import back_up
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.startup.jobs import DeskJobs
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.backup_state import BackupState, read_state
from vcs_desktop.storage.profile import Profile
from vcs_desktop.ui.backups_handling import BackupsHandling
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

IN_A_BACKUP = "backup-work-*/victims.db"
IN_A_TRIAL = "proof-*/victims/victims.db"


class KnownDoor(QuickDoor):
    """A door that remembers what it opened."""

    jobs: DeskJobs

    def open_office(self, officer: str, passphrase: str) -> DeskJobs:
        self.jobs = super().open_office(officer, passphrase)
        return self.jobs


@dataclass
class HeldWork:
    """Long work stands still at its first statement once something is there, until let go."""

    folder: Path
    once: str = ""
    stands: Event = field(default_factory=Event)
    goes_on: Event = field(default_factory=Event)

    def hold(self, *_statement: object) -> None:
        is_long_work = current_thread().name.startswith("long-worker")
        if is_long_work and self.once and any(self.folder.glob(self.once)):
            self.stands.set()
            self.goes_on.wait(30)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[HeldWork]:
    held = HeldWork(make_real_office(tmp_path).profile)
    event.listen(Engine, "before_cursor_execute", held.hold)
    yield held
    held.goes_on.set()
    event.remove(Engine, "before_cursor_execute", held.hold)


@pytest.fixture
def shut(
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    held: HeldWork,
    qtbot: QtBot,
) -> Callable[[str, str], tuple[KnownDoor, MainWindow]]:
    """Open the office as start-up does, and lock or close it in the middle of long work."""

    def shut(how: str, once: str) -> tuple[KnownDoor, MainWindow]:
        held.once = once
        door = KnownDoor(held.folder)
        window = make_window(door)
        window.opened.connect(_keep)
        window.unlock.passphrase_field.setText(PASSPHRASE)
        window.unlock.open_button.click()
        qtbot.waitUntil(held.stands.is_set, timeout=30_000)
        # Closing waits for what is under way: so it goes on only after it was asked to end.
        QTimer.singleShot(0, held.goes_on.set)
        getattr(window, how)()
        lanes.wait_until_idle()
        return door, window

    return shut


def state_of(held: HeldWork) -> BackupState:
    return read_state(Profile(held.folder))


def are_closed(door: KnownDoor) -> bool:
    back = door.jobs._open_desk.back
    for store in (back.sentences, back.victims):
        with pytest.raises(KnownError, match="closed meanwhile"), store.reading():
            pass
    return True


def left_behind(held: HeldWork) -> list[str]:
    kinds = ("backup-work-*", "proof-*", "backups/.vcs-*.part", "*.claim")
    return [path.name for kind in kinds for path in held.folder.glob(kind)]


@pytest.mark.parametrize("how", ["lock", "close"])
def test_in_the_middle_of_a_backup_both_stores_close_and_it_is_not_made(
    shut: Callable[[str, str], tuple[KnownDoor, MainWindow]], held: HeldWork, how: str
) -> None:
    door, _window = shut(how, IN_A_BACKUP)

    assert list(held.folder.glob("backups/*.zip")) == []
    assert left_behind(held) == []
    assert are_closed(door)
    assert state_of(held).problem == ""


@pytest.mark.parametrize("how", ["lock", "close"])
def test_in_the_middle_of_a_trial_both_stores_close_and_nothing_was_found(
    shut: Callable[[str, str], tuple[KnownDoor, MainWindow]], held: HeldWork, how: str
) -> None:
    desk = open_desk(held.folder, OFFICER, PASSPHRASE)
    made = back_up(office_to_keep(desk.back)).path
    desk.close()

    door, _window = shut(how, IN_A_TRIAL)

    assert made.is_file()
    assert left_behind(held) == []
    assert are_closed(door)
    assert state_of(held).proved_at is None
    assert state_of(held).proof_findings == ()


def test_nobody_is_told_of_it_in_red(
    shut: Callable[[str, str], tuple[KnownDoor, MainWindow]], held: HeldWork
) -> None:
    _door, window = shut("lock", IN_A_BACKUP)

    assert window.unlock.why_locked.isVisible()
    assert not window.unlock.bar.isVisible()
    assert state_of(held).made_at is None


def _keep(backups: BackupsHandling) -> None:
    backups.keep()
