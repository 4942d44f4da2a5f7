"""A senior officer saves a person's pack and erases a case: shown first, and asked once more."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.invented_acts import no_acts
from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from tests.ui.invented_rights import HasRights
from vcs_desktop.office.erase_case import ErasureWish
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes

CASE = "case-412"


def opened(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, **changes: object
) -> CaseScreen:
    file = a_file(work=(a_case_work(415, title="Write the annual letter"),), acts=no_acts())
    ended = replace(file, row=replace(file.row, case=CASE, membership=Membership.ENDED))
    door.jobs.file = replace(ended, **changes)
    assert window.frame is not None
    window.frame.open_case(CASE)
    lanes.wait_until_idle()
    window.frame.case.show_more()
    return window.frame.case


@pytest.fixture
def case(window: MainWindow, door: InventedDoor, lanes: BackgroundLanes) -> CaseScreen:
    """The Case screen of a case that has ended, for somebody who may decide about it."""
    return opened(window, door, lanes, may_give_pack=True, may_erase=True)


def test_whoever_may_not_is_offered_neither(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    case = opened(window, door, lanes)

    assert case.more.what_box.count() == 0


def test_a_running_case_is_not_offered_to_be_erased(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    case = opened(window, door, lanes, may_give_pack=True, may_erase=True)
    file = door.jobs.file
    case.more.offer(replace(file, row=replace(file.row, membership=Membership.OPTED_IN)))

    assert case.more.what_box.findData(MoreAct.PACK.value) >= 0
    assert case.more.what_box.findData(MoreAct.ERASE.value) == -1


def test_the_pack_is_saved_and_the_pages_to_read_first_are_named(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    case.more.choose(MoreAct.PACK)
    case.more.save_button.click()
    dialog = case.more.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "pack.pdf"))
    dialog.close()
    lanes.wait_until_idle()

    assert ("pack", CASE, tmp_path / "pack.pdf") in door.jobs.told
    assert "page 2" in case.bar.text()
    assert "VC-000077" in case.bar.text()


def test_what_goes_is_shown_and_nothing_is_erased_until_it_is_said_again(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    case.more.choose(MoreAct.ERASE)
    case.more.erase.approver_field.setText("Sian Senior")
    case.more.save_button.click()
    lanes.wait_until_idle()

    assert "letters, with their pages (2)" in case.bar.text()
    assert "can't be taken back" in case.bar.text()
    assert case.bar.no_button.hasFocus()
    assert not [one for one in door.jobs.told if isinstance(one, ErasureWish)]

    QTest.mouseClick(case.bar.yes_button, Qt.MouseButton.LeftButton)
    lanes.wait_until_idle()
    (typed,) = [one for one in door.jobs.told if isinstance(one, ErasureWish)]
    assert (typed.case, typed.ground, typed.approved_by) == (
        CASE,
        "no-longer-needed",
        "Sian Senior",
    )


def test_after_an_erasure_the_list_of_cases_is_in_sight_and_says_so(
    case: CaseScreen, window: MainWindow, lanes: BackgroundLanes
) -> None:
    case.more.choose(MoreAct.ERASE)
    case.more.save_button.click()
    lanes.wait_until_idle()
    case.bar.yes_button.click()
    lanes.wait_until_idle()

    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.cases
    assert "VC-000412 is erased for good" in window.frame.cases.bar.text()


def test_what_stands_against_it_is_told_and_nothing_is_asked(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HasRights, "against", ("A hold stands on it: a court.",))
    case.more.choose(MoreAct.ERASE)
    case.more.save_button.click()
    lanes.wait_until_idle()

    assert "A hold stands on it" in case.bar.text()
    assert not [one for one in door.jobs.told if isinstance(one, ErasureWish)]
