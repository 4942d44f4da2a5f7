"""Whoever opens the office is told first who tried before, at the top of Today."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from tests.ui.invented_office import PASSPHRASE, InventedDoor, InventedJobs
from vcs_desktop.office.opening_news import FailedBefore, OpeningNews
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.messages import MessageBar

MakeWindow = Callable[[FrontDoor], MainWindow]
LAST = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


def told(
    make_window: MakeWindow, lanes: BackgroundLanes, news: OpeningNews, **more: object
) -> str:
    window = make_window(InventedDoor(jobs=InventedJobs(news=news, **more)))
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert window.frame is not None
    return window.frame.today.bar.text()


def test_failed_attempts_are_told_when_the_office_opens(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    words = told(make_window, lanes, OpeningNews(FailedBefore(3, LAST)))
    assert words.startswith("3 failed attempts to open this office since you last opened it")
    assert "09:12" in words


def test_ones_own_mistake_directly_before_is_told_calmly(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    news = OpeningNews(FailedBefore(1, LAST, is_slip=True))
    assert told(make_window, lanes, news).startswith("One try in your name failed at 09:12, just")
    assert tones_of_bars() == {"quiet"}


def test_ones_own_mistake_takes_nothing_from_what_is_urgent(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    news = OpeningNews(FailedBefore(1, LAST, is_slip=True), findings=("Entry 3 was changed.",))
    words = told(make_window, lanes, news)
    assert words.startswith("The record needs a look: Entry 3 was changed.")
    assert "One try in your name" in words
    assert tones_of_bars() == {"urgent"}


def tones_of_bars() -> set[str]:
    """How the bars that are in sight look."""
    bars = [one for one in QApplication.allWidgets() if isinstance(one, MessageBar)]
    return {str(bar.property("tone")) for bar in bars if bar.isVisible()}


def test_a_record_that_needs_a_look_is_told_when_the_office_opens(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    words = told(make_window, lanes, OpeningNews(findings=("Entry 3 was changed.",)))
    assert "Entry 3 was changed." in words


def test_nothing_is_told_where_there_is_nothing_to_tell(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    assert told(make_window, lanes, OpeningNews()) == ""


def test_what_the_keyring_finds_and_an_upgrade_are_told_when_the_office_opens(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    words = told(
        make_window,
        lanes,
        OpeningNews(),
        warnings=("Entries are missing.",),
        upgraded="This office was brought up to date.",
    )
    assert words == "Entries are missing. This office was brought up to date."
