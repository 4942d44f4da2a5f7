"""Every screen has a page of help, and every field of its forms an entry on it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from tests.helpers.places import ROOT
from tests.ui.invented_office import InventedDoor
from vcs_desktop.office.help_shelf import HelpShelf, read_help
from vcs_desktop.ui.help.screen import HelpScreen
from vcs_desktop.ui.help.topics import TOPICS, topic_of
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor, ProfileState
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.widgets.screen import Screen

FIELDS = (QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton)
ABOUT_A_CASE = {"Tell them about the release", "Tell them that he absconded"}
"""Boxes that are named after what is owed in a case."""


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help(ROOT / "resources")


def fields_without_help(window: QWidget, shelf: HelpShelf) -> Iterator[str]:
    for field in window.findChildren(QWidget):
        is_qts_own = isinstance(field.parentWidget(), QComboBox)
        if not isinstance(field, FIELDS) or is_qts_own:
            continue
        topic = topic_around(field)
        words = field.text() if isinstance(field, (QCheckBox, QRadioButton)) else ""
        name = (field.accessibleName() or words).replace("&", "")
        if topic and name not in ABOUT_A_CASE and shelf.page(topic).about_field(name) is None:
            yield f"{topic}: {name}"


def topic_around(field: QWidget) -> str:
    place: QWidget | None = field
    while place is not None and not topic_of(place):
        place = place.parentWidget()
    return topic_of(place) if place is not None else ""


def test_every_screen_has_a_page(window: MainWindow) -> None:
    screens = {type(one) for one in window.findChildren(Screen)} - {HelpScreen}
    assert {kind.__name__ for kind in screens if kind not in TOPICS} == set()


def test_every_page_named_for_a_screen_is_there(shelf: HelpShelf) -> None:
    assert set(TOPICS.values()) - {page.topic for page in shelf.pages} == set()


def test_every_field_is_explained(
    window: MainWindow,
    make_window: Callable[[FrontDoor], MainWindow],
    lanes: BackgroundLanes,
    shelf: HelpShelf,
) -> None:
    assert window.frame is not None
    window.frame.open_contact("case-412")
    lanes.wait_until_idle()
    first = make_window(InventedDoor(state=ProfileState.EMPTY))
    assert {*fields_without_help(window, shelf), *fields_without_help(first, shelf)} == set()
