"""The privacy veil: with it on no name, address or number can be read on any screen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import PASSPHRASE, InventedDoor, a_case_work, a_file
from tests.ui.widget_words import found, words_anywhere
from vcs_desktop.office.safe_ways import WayLine, WaysOfCase
from vcs_desktop.rules.safe_contact import May, Safety, Way, WayOnFile
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.today.presenter import Heap
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered, initials, named

NAMES = (
    "Ann",
    "Ms Example",
    "Example",
    "Test Offender",
    "Bo Sample",
    "Sample",
    "Invented Street",
    "ZZ99",
    "01632",
    "ann@x.example",
)
WAY = WayLine(
    Way.PHONE,
    "Telephone",
    May.WITH_CARE,
    "Safe: only until Bo Sample is home.",
    WayOnFile(is_there=True, safety=Safety.SAFE),
)
MARKS = ("\ue100", "\ue101", "\ue102")


def show_ways(window: MainWindow) -> None:
    """The form for how somebody may be reached."""
    window.frame.case.buttons.more.click()
    window.frame.case.more.choose(MoreAct.WAY)


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "today": lambda window: window.frame.open_today(),
    "silences": lambda window: window.frame.today.heap_chosen.emit(Heap.SILENT),
    "cases": lambda window: window.frame.open_cases(),
    "changed dates": lambda window: window.frame.open_changed_dates(),
    "case": lambda window: window.frame.open_case("case-412"),
    "script": lambda window: window.frame.case.buttons.script.click(),
    "contact": lambda window: window.frame.case.buttons.contact.click(),
    "ways": show_ways,
    "entry": lambda window: window.frame.case.buttons.news.click(),
    "letter": lambda window: window.frame.open_letter(a_case_work()),
}


def walk(window: MainWindow, door: InventedDoor, lanes: BackgroundLanes) -> list[str]:
    """Go to every screen; the names that could be read on the way."""
    door.jobs.file = a_file(email="ann@x.example", ways=WaysOfCase((WAY,)))
    read = []
    for screen, go in SCREENS.items():
        go(window)
        lanes.wait_until_idle()
        read += [f"{screen}: {words}" for words in found(NAMES)]
    return read


@pytest.fixture
def planted(door: InventedDoor) -> InventedDoor:
    """An office whose words for the unit and the officer hold none of the names."""
    real = door.jobs.read_script

    def script(obligation: str) -> object:
        words = real(obligation)
        return type(words)(words.title, words.version, ("Tell Ms Ann Example.",), ())

    door.jobs.read_script = script
    return door


def test_without_the_veil_names_are_read_everywhere(
    window: MainWindow, planted: InventedDoor, lanes: BackgroundLanes
) -> None:
    read = " ".join(walk(window, planted, lanes))
    assert [name for name in NAMES if name not in read] == []
    assert [mark for mark in MARKS if mark in "".join(words_anywhere())] == []


def test_with_the_veil_on_no_name_is_in_any_widget_or_model(
    window: MainWindow, planted: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    qtbot.keySequence(window, "F8")
    assert walk(window, planted, lanes) == []
    assert [mark for mark in MARKS if mark in "".join(words_anywhere())] == []
    assert found(("A. E.",))
    assert found(("T. O.",))


def test_a_veil_that_is_put_on_covers_what_stands_there_already(
    window: MainWindow, planted: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    walk(window, planted, lanes)
    assert found(NAMES)
    qtbot.keySequence(window, "F8")
    assert found(NAMES) == []
    qtbot.keySequence(window, "F8")
    assert found(("Ms Ann Example  ·  VC-000412",))
    assert found(("1 Invented Street",))


def test_a_page_is_covered_and_comes_back(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme
) -> None:
    assert window.frame is not None
    window.frame.open_letter(a_case_work())
    lanes.wait_until_idle()
    theme.veil.switch(True)
    QApplication.processEvents()
    assert drawn_pages(window) == 0
    theme.veil.switch(False)
    QApplication.processEvents()
    assert drawn_pages(window) == 2


def drawn_pages(window: MainWindow) -> int:
    assert window.frame is not None
    labels = window.frame.letter.pages.findChildren(QLabel)
    return sum(not label.pixmap().isNull() and label.isVisible() for label in labels)


def test_the_veil_is_marked_while_it_is_on(window: MainWindow, theme: Theme) -> None:
    words = "Names are covered. F8 shows them again."
    (mark,) = [label for label in window.findChildren(QLabel) if label.text() == words]
    assert not mark.isVisible()
    theme.veil.switch(True)
    assert mark.isVisible()


def test_the_veil_stays_on_across_a_lock(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme
) -> None:
    theme.veil.switch(True)
    window.lock()
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert theme.veil.is_on
    assert found(NAMES) == []


def test_whoever_chose_so_begins_with_the_veil_on(
    make_window: Callable[[FrontDoor], MainWindow],
    door: InventedDoor,
    preferences: Preferences,
    theme: Theme,
) -> None:
    preferences.keep_veil_at_start(is_wanted=True)
    window = make_window(door)
    assert window.isVisible()
    assert theme.veil.is_on


def test_the_choice_is_made_in_settings(
    window: MainWindow, preferences: Preferences, theme: Theme
) -> None:
    assert window.frame is not None
    window.frame.settings.computer.veil_box.click()
    assert preferences.veil_at_start()
    assert not theme.veil.is_on


def test_what_is_searched_for_is_seen_only_while_it_is_typed(
    window: MainWindow, theme: Theme
) -> None:
    assert window.frame is not None
    theme.veil.switch(True)
    mode = window.frame.cases.search_field.echoMode()
    assert mode == QLineEdit.EchoMode.PasswordEchoOnEdit


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("Ms Ann Example", "A. E."),
        ("Test Offender", "T. O."),
        ("Dr. Bo de Sample-Example", "B. D. S."),
        ("Élodie", "É."),
        ("Mr", ""),
        ("", ""),
    ],
)
def test_of_a_name_only_initials_are_left(name: str, left: str) -> None:
    assert initials(name) == left


def test_marks_never_reach_the_screen(theme: Theme) -> None:
    words = f"{named('Ms Ann Example')}, {covered('1 Invented Street')} and more"
    assert theme.veil.reveal(words) == "Ms Ann Example, 1 Invented Street and more"
    theme.veil.switch(True)
    assert theme.veil.reveal(words) == "A. E., (covered) and more"
