"""Help, exercises and the first hour by keyboard alone and at double size."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from tests.ui.test_accessibility import controls_in
from vcs_desktop.office.help_page import read_page
from vcs_desktop.ui.help.finding import find_in_help, indexed
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.preferences import ThemeChoice
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.invented_banner import InventedBanner

SCREENS = ("help", "exercises", "first hour")
WELSH = read_page("wales", "# Welsh\n\n## Gŵener\n\nWritten in Wales, on a Friday, to everybody.")
PLAIN = read_page("plain", "# Letters\n\nA letter to Wales is printed and posted on a Friday.")

PAGES = indexed((WELSH, PLAIN))


def opened(window: MainWindow, lanes: BackgroundLanes, screen: str) -> OfficeFrame:
    frame = window.frame
    assert frame is not None
    {
        "help": window.help.open,
        "exercises": frame.training.open_exercises,
        "first hour": frame.training.open_first_hour,
    }[screen]()
    lanes.wait_until_idle()
    QApplication.processEvents()
    return frame


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_reaches_every_control(
    window: MainWindow, lanes: BackgroundLanes, screen: str
) -> None:
    frame = opened(window, lanes, screen)
    wanted = {
        control
        for control in controls_in(frame.current_screen())
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen: set[QWidget] = set()
    for _press in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {control.accessibleName() for control in wanted - seen} == set()


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_cut_off_beside(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme, screen: str, text_size: int
) -> None:
    theme.choose_text_size(text_size)
    window.resize(QSize(1280, 800))
    frame = opened(window, lanes, screen)
    here = frame.current_screen()
    buttons = [one for one in here.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()] == []
    areas = [one for one in here.findChildren(QScrollArea) if one.isVisible() and one.widget()]
    wide = [one.accessibleName() for one in areas if one.widget().width() > one.viewport().width()]
    assert wide == []


def test_a_search_needs_no_accents_and_no_whole_words() -> None:
    (hit,) = find_in_help("gwen", PAGES)
    assert (hit.topic, hit.part) == ("wales", "Gŵener")


def test_a_title_comes_before_words_and_words_come_with_those_around_them() -> None:
    hits = find_in_help("lett", PAGES)
    assert [hit.topic for hit in hits] == ["plain"]
    (first, second) = find_in_help("frid", PAGES)
    assert "Wales, on a Friday" in first.context
    assert "posted on a Friday" in second.context


def test_words_that_stand_nowhere_find_nothing() -> None:
    assert find_in_help("zebra", PAGES) == []
    assert find_in_help("  ", PAGES) == []


def test_what_is_not_found_is_said(window: MainWindow, lanes: BackgroundLanes) -> None:
    screen = opened(window, lanes, "help").help
    screen.search_field.setText("zebra crossing")
    assert screen.list.count() == 0
    labels = [one.text() for one in screen.findChildren(QLabel) if one.isVisible()]
    assert any("No help is found" in words for words in labels)


@pytest.mark.parametrize("look", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_that_an_office_is_invented_can_be_read_in_every_look(
    window: MainWindow, theme: Theme, look: ThemeChoice
) -> None:
    theme.choose(look)
    assert window.frame is not None
    banner = window.frame.findChild(InventedBanner)
    assert banner is not None
    ground = banner.grab().toImage().pixelColor(2, 2).name()
    assert ground == theme.palette.tones[Tone.PASSED].ground


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_field_that_was_asked_about_is_in_sight(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme, text_size: int
) -> None:
    theme.choose_text_size(text_size)
    assert window.frame is not None
    window.frame.open_contact("case-412")
    lanes.wait_until_idle()
    window.frame.case.form.outcome_box.setFocus()
    frame = opened(window, lanes, "help")
    QApplication.processEvents()
    page = frame.help.page
    shown = page.cursorForPosition(QPoint(30, 4)).position()
    last = page.cursorForPosition(page.viewport().rect().bottomRight()).position()
    as_written = QTextDocument.FindFlag.FindCaseSensitively
    at = page.document().find("How it ended", 0, as_written).selectionStart()
    assert shown <= at <= last
