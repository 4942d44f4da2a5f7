"""A colleague's case stays shut until the officer has said why; then what was wanted opens."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import PASSPHRASE, InventedDoor, InventedJobs
from vcs_desktop.kernel.errors import ReasonNeededError
from vcs_desktop.office.show_case import CaseFile
from vcs_desktop.office.write_letter import DraftLetter
from vcs_desktop.rules.why_outside import Because, WhyOutside
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@dataclass
class GuardedJobs(InventedJobs):
    """An office whose every case is a colleague's."""

    is_said: bool = False

    def show_case(self, case: str) -> CaseFile:
        self._require()
        return super().show_case(case)

    def draft_letter(self, obligation: str) -> DraftLetter:
        self._require()
        return super().draft_letter(obligation)

    def give_reason(self, case: str, because: Because) -> None:
        super().give_reason(case, because)
        self.is_said = True

    def _require(self) -> None:
        if not self.is_said:
            raise ReasonNeededError("A colleague's.", "It was not opened.", "Say why.", "case-412")


@pytest.fixture
def jobs() -> GuardedJobs:
    return GuardedJobs()


@pytest.fixture
def guarded(
    jobs: GuardedJobs, make_window: Callable[[FrontDoor], object], lanes: BackgroundLanes
) -> OfficeFrame:
    window = make_window(InventedDoor(jobs=jobs))
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    return window.frame


def test_a_colleagues_case_asks_why_and_opens_when_it_is_said(
    guarded: OfficeFrame, jobs: GuardedJobs, lanes: BackgroundLanes
) -> None:
    guarded.open_case("case-412")
    lanes.wait_until_idle()
    assert guarded.current_screen() is guarded.reason
    assert guarded.reason.why_box.hasFocus()
    guarded.reason.open_button.click()
    lanes.wait_until_idle()
    assert ("reason", "case-412", Because(WhyOutside.COVERING)) in jobs.told
    assert guarded.current_screen() is guarded.case
    guarded.go_back()
    assert guarded.current_screen() is guarded.today


def test_leaving_it_shut_goes_back_to_where_the_officer_was(
    guarded: OfficeFrame, jobs: GuardedJobs, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    guarded.open_cases()
    guarded.open_case("case-412")
    lanes.wait_until_idle()
    qtbot.keyClick(guarded.reason.why_box, Qt.Key.Key_Escape)
    lanes.wait_until_idle()
    assert guarded.current_screen() is guarded.cases
    assert not jobs.is_said


def test_a_reason_of_ones_own_needs_words(
    guarded: OfficeFrame, jobs: GuardedJobs, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    guarded.open_case("case-412")
    lanes.wait_until_idle()
    screen = guarded.reason
    assert screen.words_field.isHidden()
    screen.why_box.setCurrentIndex(screen.why_box.count() - 1)
    assert screen.words_field.isVisible()
    assert not screen.open_button.isEnabled()
    qtbot.keyClicks(screen.words_field, "The court asked")
    qtbot.keyClick(screen.words_field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert ("reason", "case-412", Because(WhyOutside.OTHER, "The court asked")) in jobs.told


def test_a_letter_in_a_colleagues_case_opens_after_the_reason(
    guarded: OfficeFrame, jobs: GuardedJobs, lanes: BackgroundLanes
) -> None:
    guarded.open_letter(jobs.day.items[0])
    lanes.wait_until_idle()
    assert guarded.current_screen() is guarded.reason
    guarded.reason.open_button.click()
    lanes.wait_until_idle()
    assert guarded.current_screen() is guarded.letter


def test_what_was_wanted_beside_the_case_is_there_after_the_reason(
    guarded: OfficeFrame, lanes: BackgroundLanes
) -> None:
    guarded.open_contact("case-412")
    lanes.wait_until_idle()
    guarded.reason.open_button.click()
    lanes.wait_until_idle()
    assert guarded.current_screen() is guarded.case
    assert guarded.case.form.isVisible()
