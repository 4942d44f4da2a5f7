"""The real office behind the ports: nothing of it runs on the window's thread."""

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.set_up import SetUpWishes
from vcs_desktop.startup.jobs import DeskJobs, ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.ports import FrontDoor, Jobs, ProfileState, Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes


def jobs_of(protocol: type) -> list[str]:
    members = inspect.getmembers(protocol, inspect.isfunction)
    return [name for name, _member in members if not name.startswith("_")]


def refuses_the_window(job: Callable[..., object]) -> bool:
    """Whether a job, called right here, does nothing but refuse."""
    words = ["nothing"] * len(inspect.signature(job).parameters)
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
    desk.close()
    assert allowed == []


@pytest.mark.usefixtures("qapp")
def test_every_act_at_the_door_refuses_the_thread_of_the_window(tmp_path: Path) -> None:
    door = ProfileDoor(tmp_path)
    allowed = [name for name in jobs_of(FrontDoor) if not refuses_the_window(getattr(door, name))]
    assert allowed == []
    assert list(tmp_path.iterdir()) == []


def test_a_new_office_opens_once_its_code_is_proved(
    qapp: QApplication, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    assert qapp is not None
    door = ProfileDoor(tmp_path / "office")
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
