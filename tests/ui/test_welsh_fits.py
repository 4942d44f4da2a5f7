"""Welsh is longer than English, and every screen still has room for it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from tests.ui.invented_office import InventedDoor, a_case_work
from tests.ui.test_accessibility import OFFICE_WINDOW, controls_in, open_part, try_something
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor, ProfileState
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import ScreenLanguage
from vcs_desktop.ui.toolkit.theme import Theme


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_window_of_1280_by_800_has_room_for_welsh(
    make_window: Callable[[FrontDoor], MainWindow],
    window: MainWindow,
    theme: Theme,
    text_size: int,
) -> None:
    first = make_window(InventedDoor(state=ProfileState.EMPTY))
    window.choose_language(ScreenLanguage.WELSH)
    theme.choose_text_size(text_size)
    QApplication.processEvents()
    for shown in (window, first):
        QApplication.processEvents()
        assert shown.size() == OFFICE_WINDOW
        least = shown.minimumSizeHint()
        assert least.width() <= OFFICE_WINDOW.width()
        assert least.height() <= OFFICE_WINDOW.height()


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_welsh_word_is_cut_off(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme, text_size: int
) -> None:
    window.choose_language(ScreenLanguage.WELSH)
    frame = window.frame
    assert frame is not None
    theme.choose_text_size(text_size)
    window.resize(OFFICE_WINDOW)
    cut: list[str] = []
    for open_screen in (
        frame.open_today,
        frame.open_cases,
        frame.open_sentences,
        lambda: frame.sentences.open_offender("sn-1"),
        frame.open_arrivals,
        frame.open_changed_dates,
        frame.open_settings,
        lambda: open_part(frame, frame.settings.computer_button),
        lambda: open_part(frame, frame.settings.unit_button),
        lambda: try_something(frame, lanes),
        lambda: frame.open_case("case-412"),
        frame.case.buttons.contact.click,
        frame.case.buttons.why.click,
        lambda: frame.open_letter(a_case_work()),
        frame.case.buttons.news.click,
        frame.open_keys,
    ):
        open_screen()
        lanes.wait_until_idle()
        QApplication.processEvents()
        QApplication.processEvents()
        cut += _cut_buttons(frame)
        # A letter's pages are as wide as the letter is.
        cut += [] if frame.current_screen() is frame.letter else _too_wide(frame)
    assert cut == []


def _cut_buttons(frame: OfficeFrame) -> list[str]:
    buttons = [one for one in controls_in(frame) if isinstance(one, QAbstractButton)]
    return [
        f"{button.accessibleName()}: {button.width()} of {button.minimumSizeHint().width()}"
        for button in buttons
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]


def _too_wide(frame: OfficeFrame) -> list[str]:
    areas = [area for area in frame.findChildren(QScrollArea) if area.isVisible()]
    return [
        f"{area.accessibleName()}: {area.widget().width()} of {area.viewport().width()}"
        for area in areas
        if area.widget().width() > area.viewport().width()
    ]
