"""The navigation marks where one is, and nothing where it has no button for that."""

from pathlib import Path

import pytest

from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes


@pytest.fixture
def frame(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def marked(frame: OfficeFrame) -> list[str]:
    side = frame.side
    buttons = (side.today_button, side.cases_button, side.team_button, side.settings_button)
    return [button.accessibleName() for button in buttons if button.isChecked()]


def test_a_case_belongs_to_the_list_it_was_opened_from(frame: OfficeFrame) -> None:
    frame.open_cases()
    assert marked(frame) == ["Cases"]
    frame.open_case("case-412")
    assert marked(frame) == ["Cases"]
    frame.open_today()
    frame.open_case("case-412")
    assert marked(frame) == ["Today"]


@pytest.mark.parametrize("screen", ["arrivals", "changed dates"])
def test_a_place_of_its_own_is_not_shown_as_the_one_before(
    frame: OfficeFrame, lanes: BackgroundLanes, screen: str
) -> None:
    frame.open_cases()
    if screen == "arrivals":
        frame.choose_files([Path("released.json")])
    else:
        frame.open_changed_dates()
    lanes.wait_until_idle()
    assert marked(frame) == []
    frame.open_case("case-412")
    assert marked(frame) == []
    frame.go_back()
    frame.go_back()
    assert marked(frame) == ["Cases"]
