"""A running case by keyboard alone, in the real window on a real office: checked, asked, ended."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.office import recall, running_case, table
from tests.ui.hands import Keyboard, open_the_case
from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.office.check import check
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.show_case import CaseFile, show_case
from vcs_desktop.rules.case_words import Membership, RequestKind, RequestState
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes

CASE = "VC-000001"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """An office with one running case, in which something happened before it was taken on."""
    profile = make_real_office(tmp_path).profile
    paper, event = tmp_path / "running.csv", tmp_path / "recall.json"
    paper.write_text(table((running_case(taken_on="2025-03-03"),)), "utf-8")
    event.write_text(json.dumps(recall(at="2025-02-05T10:00:00+00:00")), "utf-8")
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    import_files(desk, [paper, event])
    desk.close()
    return profile


@pytest.fixture
def keyboard(
    profile: Path,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    qtbot: QtBot,
) -> Keyboard:
    hands = Keyboard(make_window(ProfileDoor(profile)), lanes, qtbot)
    return open_the_case(hands, PASSPHRASE)


def looked_at(profile: Path) -> tuple[CaseFile, list[tuple[RequestKind, RequestState]]]:
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    try:
        assert check(desk) == ()
        asked = [(one.kind, one.state) for one in list_requests(desk, CASE).requests]
        return show_case(desk, CASE), asked
    finally:
        desk.close()


def test_the_position_is_checked_by_keyboard(keyboard: Keyboard, profile: Path) -> None:
    rows = keyboard.frame.case.work_table.rows()
    place = [row.rule for row in rows].index("OWN-01")
    keyboard.press(*[Qt.Key.Key_Down] * place, "D")
    assert "Record as done" in keyboard.words()

    keyboard.press("Ctrl+S")

    assert "Recorded. It stands in the history of this case." in keyboard.words()
    keyboard.press("Ctrl+L")
    file, _ = looked_at(profile)
    assert "OWN-01" not in [work.rule for work in file.work if work.state is not None]


def test_a_request_is_made_and_withdrawn_by_keyboard(keyboard: Keyboard, profile: Path) -> None:
    keyboard.press("M", Qt.Key.Key_Tab, Qt.Key.Key_Down, "Ctrl+S")
    keyboard.press("M", Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_End, "Ctrl+S")

    keyboard.press("Ctrl+L")
    _, asked = looked_at(profile)
    assert asked == [(RequestKind.EXCLUSION_ZONE, RequestState.WITHDRAWN)]


def test_a_case_is_ended_by_keyboard_only_when_that_is_said_twice(
    keyboard: Keyboard, profile: Path
) -> None:
    keyboard.press("M", Qt.Key.Key_End, Qt.Key.Key_Up, "Ctrl+S")
    assert "End this case?" in keyboard.words()
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(
        "M", Qt.Key.Key_End, Qt.Key.Key_Up, "Ctrl+S", Qt.Key.Key_Backtab, Qt.Key.Key_Return
    )

    assert "Ended" in keyboard.words()
    keyboard.press("Ctrl+L")
    file, _ = looked_at(profile)
    assert file.row.membership is Membership.ENDED
