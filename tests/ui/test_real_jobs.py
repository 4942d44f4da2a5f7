"""The real office behind the ports: nothing of it runs on the window's thread."""

import inspect
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.set_up import SetUpWishes
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.startup.jobs import DeskJobs, ProfileDoor
from vcs_desktop.startup.office import make_office, open_desk
from vcs_desktop.ui.draft_ports import DraftJobs
from vcs_desktop.ui.ports import FrontDoor, Jobs, ProfileLook, ProfileState, Topic
from vcs_desktop.ui.settings_ports import SettingsJobs
from vcs_desktop.ui.toolkit.background import BackgroundLanes

ROOT = Path(__file__).resolve().parents[2]


def jobs_of(protocol: type) -> list[str]:
    members = inspect.getmembers(protocol, inspect.isfunction)
    return [name for name, _member in members if not name.startswith("_")]


def refuses_the_window(job: Callable[..., object]) -> bool:
    """Whether a job, called right here, does nothing but refuse."""
    asked = inspect.signature(job).parameters.values()
    words = ["nothing" for word in asked if word.default is inspect.Parameter.empty]
    try:
        job(*words)
    except RuntimeError as refusal:
        return "background" in str(refusal)
    return False


@pytest.mark.usefixtures("qapp")
def test_every_job_of_an_office_refuses_the_thread_of_the_window(tmp_path: Path) -> None:
    desk = open_desk(make_real_office(tmp_path).profile, OFFICER, PASSPHRASE)
    jobs = DeskJobs(desk)
    allowed = [name for name in jobs_of(Jobs) if not refuses_the_window(getattr(jobs, name))]
    settings = jobs.settings
    allowed += [
        name for name in jobs_of(SettingsJobs) if not refuses_the_window(getattr(settings, name))
    ]
    drafts = jobs.drafts
    allowed += [
        name for name in jobs_of(DraftJobs) if not refuses_the_window(getattr(drafts, name))
    ]
    desk.close()
    assert allowed == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [QuickDoor, ProfileDoor])
def test_every_act_at_the_door_refuses_the_thread_of_the_window(
    kind: type[QuickDoor] | type[ProfileDoor], tmp_path: Path
) -> None:
    door = kind(tmp_path)
    allowed = [name for name in jobs_of(FrontDoor) if not refuses_the_window(getattr(door, name))]
    assert allowed == []
    assert list(tmp_path.iterdir()) == []


def test_the_window_stands_before_the_database_is_loaded() -> None:
    asked = (
        "import sys; import vcs_desktop.startup.window; "
        "print([name for name in ('sqlalchemy', 'reportlab', 'pypdfium2') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert told.stdout.strip() == "[]"


def test_a_quick_look_sees_what_a_thorough_one_sees(
    qapp: QApplication, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    assert qapp is not None
    unfinished = tmp_path / "unfinished"
    make_office(unfinished, SetUpWishes("Olwen Invented", "Unit", Nation.ENGLAND, PASSPHRASE))
    ready = make_real_office(tmp_path).profile
    (ready / "demo-passphrase.txt").write_text(PASSPHRASE, "utf-8")
    seen: list[ProfileLook] = []
    for folder in (tmp_path / "empty", unfinished, ready):
        for door in (QuickDoor(folder), ProfileDoor(folder)):
            lanes.write(Topic("test", "look"), door.look, seen.append, seen.append)
    lanes.wait_until_idle()
    assert [look.state for look in seen[::2]] == list(ProfileState)
    assert seen[0::2][0] == seen[1::2][0]
    assert seen[0::2][2] == seen[1::2][2]
    assert seen[4].demo_passphrase == PASSPHRASE


def test_a_new_office_opens_once_its_code_is_proved(
    qapp: QApplication, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    assert qapp is not None
    door = QuickDoor(tmp_path / "office")
    wishes = SetUpWishes("Olwen Invented", "Nowhere Unit", Nation.WALES, PASSPHRASE)
    states: list[ProfileState] = []

    def found_an_office() -> DeskJobs:
        states.append(door.look().state)
        made = door.set_up(wishes)
        states.append(door.look().state)
        door.save_sheet(made.recovery_sheet_pdf, tmp_path / "sheet.pdf")
        assert door.pages_of(made.recovery_sheet_pdf)
        door.prove_recovery(made.recovery_code.lower())
        states.append(door.look().state)
        door.recover("Olwen Invented", made.recovery_code, "another four invented words")
        return door.open_office("Olwen Invented", "another four invented words")

    opened: list[DeskJobs] = []
    topic = Topic("test", "set-up")
    lanes.write(topic, found_an_office, opened.append, states.append)
    lanes.wait_until_idle()
    (jobs,) = opened
    assert states == [ProfileState.EMPTY, ProfileState.UNFINISHED, ProfileState.READY]
    assert (jobs.officer.name, jobs.unit.nation) == ("Olwen Invented", Nation.WALES)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    lanes.write(topic, jobs.close, lambda _done: None, states.append)
    lanes.wait_until_idle()
