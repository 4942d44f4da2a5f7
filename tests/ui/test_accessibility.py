"""Everybody can use it: names for screen readers, every screen by keyboard, nothing cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import InventedDoor, a_case_work, a_file, an_explanation
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor, ProfileState
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea)
OFFICE_WINDOW = QSize(1280, 800)


def controls_in(widget: QWidget) -> Iterator[QWidget]:
    """Every control of ours; the parts that Qt builds inside its own widgets are Qt's."""
    for control in widget.findChildren(QWidget):
        is_qts_own = control.objectName().startswith("qt_") or isinstance(
            control.parentWidget(), (QComboBox, QLineEdit, QAbstractItemView)
        )
        if isinstance(control, CONTROLS) and not is_qts_own:
            yield control


def buddies_in(widget: QWidget) -> set[QWidget]:
    return {label.buddy() for label in widget.findChildren(QLabel) if label.buddy() is not None}


def test_every_control_has_a_name(window: MainWindow) -> None:
    buddies = buddies_in(window)
    nameless = [
        f"{type(control).__name__} {control.objectName()} in {type(control.parent()).__name__}"
        for control in controls_in(window)
        if not _name_of(control) and control not in buddies
    ]
    assert nameless == []


def _name_of(control: QWidget) -> str:
    """Its own name, or the words on it."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or words


def test_a_screen_reader_meets_no_nameless_button(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    for open_screen in (
        window.frame.open_today,
        window.frame.open_cases,
        window.frame.open_sentences,
        lambda: window.frame.sentences.open_offender("sn-1"),
        window.frame.open_arrivals,
        window.frame.open_settings,
        window.frame.open_team,
        window.frame.settings.figures_button.click,
        window.frame.settings.calendar_button.click,
        window.frame.settings.computer_button.click,
        window.frame.settings.backups_button.click,
        window.frame.settings.unit_button.click,
        lambda: window.frame.open_case("case-412"),
        lambda: window.frame.open_letter(a_case_work()),
        window.frame.case.buttons.news.click,
    ):
        open_screen()
        lanes.wait_until_idle()
        root = QAccessible.queryAccessibleInterface(window.frame.current_screen())
        assert [one for one in buttons_under(root) if not one.text(QAccessible.Text.Name)] == []


def buttons_under(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(root.childCount()):
        child = root.child(number)
        if child is None or child.state().invisible:
            continue
        if child.role() == QAccessible.Role.Button:
            yield child
        yield from buttons_under(child)


def test_no_list_traps_the_tab_key(window: MainWindow) -> None:
    tables = window.findChildren(QAbstractItemView)
    trapping = [table for table in tables if table.tabKeyNavigation()]
    assert [
        table for table in trapping if not isinstance(table.parent().parent(), QComboBox)
    ] == []


@pytest.mark.parametrize(
    "screen",
    [
        "today",
        "cases",
        "sentences",
        "offender",
        "arrivals",
        "changed dates",
        "team",
        "case",
        "letter",
        "settings",
        "figures",
        "calendar",
        "this computer",
        "backups",
        "unit",
        "trial",
        "entry",
    ],
)
def test_tab_goes_round_every_control_of_a_screen(
    window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot, screen: str
) -> None:
    frame = window.frame
    assert frame is not None
    {
        "today": frame.open_today,
        "changed dates": frame.open_changed_dates,
        "cases": frame.open_cases,
        "sentences": frame.open_sentences,
        "offender": lambda: frame.sentences.open_offender("sn-1"),
        "arrivals": frame.open_arrivals,
        "team": frame.open_team,
        "case": lambda: frame.open_case("case-412"),
        "letter": lambda: frame.open_letter(a_case_work()),
        "settings": frame.open_settings,
        "figures": lambda: open_part(frame, frame.settings.figures_button),
        "calendar": lambda: open_part(frame, frame.settings.calendar_button),
        "this computer": lambda: open_part(frame, frame.settings.computer_button),
        "backups": lambda: open_part(frame, frame.settings.backups_button),
        "unit": lambda: open_part(frame, frame.settings.unit_button),
        "trial": lambda: try_something(frame, lanes),
        "entry": frame.today.entry_button.click,
    }[screen]()
    lanes.wait_until_idle()
    wanted = {
        control
        for control in controls_in(frame.current_screen())
        if control.isVisible()
        and control.isEnabled()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _waits_for_its_group(control)
    }
    seen: set[QWidget] = set()
    for _press in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {type(control).__name__ for control in wanted - seen} == set()


def open_part(frame: OfficeFrame, button: QAbstractButton) -> None:
    frame.open_settings()
    button.click()


def try_something(frame: OfficeFrame, lanes: BackgroundLanes) -> None:
    open_part(frame, frame.settings.figures_button)
    lanes.wait_until_idle()
    frame.settings.figures.figure_field.setText("7")
    frame.settings.figures.from_field.setText("01/12/2026")
    frame.settings.figures.try_button.click()


def _waits_for_its_group(control: QWidget) -> bool:
    """In an exclusive group Tab stops at the chosen button, and arrows go to the others."""
    return isinstance(control, QAbstractButton) and (
        control.group() is not None and not control.isChecked()
    )


@pytest.mark.parametrize("text_size", [100, 200])
def test_every_screen_fits_a_window_of_1280_by_800(
    make_window: Callable[[FrontDoor], MainWindow],
    window: MainWindow,
    theme: Theme,
    text_size: int,
) -> None:
    first = make_window(InventedDoor(state=ProfileState.EMPTY))
    theme.choose_text_size(text_size)
    # Qt measures anew only when it comes round to it.
    QApplication.processEvents()
    for shown in (window, first):
        assert shown.size() == OFFICE_WINDOW
        least = shown.minimumSizeHint()
        assert least.width() <= OFFICE_WINDOW.width()
        assert least.height() <= OFFICE_WINDOW.height()


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_button_cuts_off_its_words(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme, text_size: int
) -> None:
    frame = window.frame
    assert frame is not None
    theme.choose_text_size(text_size)
    window.resize(OFFICE_WINDOW)
    for open_screen in (
        frame.open_today,
        frame.open_cases,
        frame.open_sentences,
        lambda: frame.sentences.open_offender("sn-1"),
        frame.open_arrivals,
        frame.open_changed_dates,
        frame.open_settings,
        lambda: open_part(frame, frame.settings.figures_button),
        lambda: open_part(frame, frame.settings.calendar_button),
        lambda: open_part(frame, frame.settings.computer_button),
        lambda: open_part(frame, frame.settings.unit_button),
        lambda: try_something(frame, lanes),
        lambda: frame.open_case("case-412"),
        lambda: frame.open_letter(a_case_work()),
        frame.case.buttons.news.click,
    ):
        open_screen()
        lanes.wait_until_idle()
        QApplication.processEvents()
        buttons = [b for b in controls_in(frame) if isinstance(b, QAbstractButton)]
        cut = [
            button.accessibleName()
            for button in buttons
            if button.isVisible() and button.width() < button.minimumSizeHint().width()
        ]
        assert cut == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_word_is_cut_off_under_a_scroll_bar(
    window: MainWindow,
    door: InventedDoor,
    lanes: BackgroundLanes,
    theme: Theme,
    text_size: int,
) -> None:
    frame = window.frame
    assert frame is not None
    title = "Tell them that the conditions of the licence have been changed once more"
    door.jobs.file = a_file(work=(a_case_work(title=title),))
    door.jobs.explain = lambda _obligation: an_explanation(
        source="invented-source/victimContactScheme.html and an_invented-annex.of.many.parts.html"
    )
    theme.choose_text_size(text_size)
    for open_panel in (
        frame.open_today,
        lambda: frame.open_case("case-412"),
        frame.case.buttons.why.click,
        frame.case.buttons.contact.click,
        frame.open_keys,
        lambda: frame.sentences.open_offender("sn-1"),
        frame.open_arrivals,
        frame.open_settings,
        lambda: open_part(frame, frame.settings.figures_button),
        lambda: open_part(frame, frame.settings.calendar_button),
        lambda: open_part(frame, frame.settings.computer_button),
        lambda: open_part(frame, frame.settings.unit_button),
        lambda: try_something(frame, lanes),
        frame.case.buttons.news.click,
    ):
        open_panel()
        lanes.wait_until_idle()
        # A scroll bar that appears narrows what lies beside it only the next time round.
        QApplication.processEvents()
        QApplication.processEvents()
        areas = [area for area in frame.findChildren(QScrollArea) if area.isVisible()]
        wide = [
            area.accessibleName()
            for area in areas
            if area.widget().width() > area.viewport().width()
        ]
        assert wide == []
