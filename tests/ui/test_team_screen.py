"""The unit's work in numbers in the window: by keyboard from the unit to a case, and back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.invented_day import DAY
from tests.ui.invented_office import ImmediateBackground, InventedDoor, InventedJobs
from tests.ui.invented_team import a_workload
from tests.ui.test_presenters import RememberingView
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.workload_words import MEANINGS, TITLES, age_in_words
from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.team.presenter import ChosenCount, FileWish, TeamPresenter
from vcs_desktop.ui.team.screen import TeamScreen
from vcs_desktop.ui.team.words import age_words, meaning_of, title_of
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Pill

OVERDUE = ChosenCount(Counted.OVERDUE, "of-1")


@pytest.fixture
def frame(window: MainWindow, lanes: BackgroundLanes) -> OfficeFrame:
    assert window.frame is not None
    window.frame.open_team()
    lanes.wait_until_idle()
    return window.frame


@pytest.fixture
def screen(frame: OfficeFrame) -> TeamScreen:
    return frame.team


def press(qtbot: QtBot, lanes: BackgroundLanes, *keys: Qt.Key) -> None:
    """Press keys wherever the keyboard is, each with its answer."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
        lanes.wait_until_idle()


def cells(table, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_a_key_opens_it_and_the_navigation_marks_it(
    window: MainWindow, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.team
    assert window.frame.side.team_button.isChecked()


def test_cases_that_nobody_can_work_with_are_told_first_and_in_words(
    screen: TeamScreen,
) -> None:
    assert screen.officers.warning.isVisible()
    assert "2 cases are with somebody who does not work with cases here any more" in (
        screen.officers.warning.text()
    )
    assert cells(screen.officers.table, 0)[:2] == ["Rhys Invented", "2"]


def test_by_keyboard_from_the_unit_to_a_number_to_its_cases_to_one_and_back(
    frame: OfficeFrame, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    press(qtbot, lanes, Qt.Key.Key_Down, Qt.Key.Key_Return)
    places = list(Counted)
    downs = [Qt.Key.Key_Down] * places.index(Counted.OVERDUE)
    press(qtbot, lanes, *downs, Qt.Key.Key_Return)
    assert ("behind", Counted.OVERDUE, "of-1", DAY) in door.jobs.told
    assert cells(frame.team.cases.table, 0)[:3] == [
        "VC-000412",
        "Ms Ann Example",
        "Tell them about the release",
    ]
    press(qtbot, lanes, Qt.Key.Key_Return)
    assert frame.current_screen() is frame.case

    press(qtbot, lanes, Qt.Key.Key_Escape)
    assert frame.current_screen() is frame.team
    assert frame.team.cases.table.hasFocus()
    press(qtbot, lanes, Qt.Key.Key_Escape)
    assert frame.team.counts.table.hasFocus()
    assert frame.team.counts.table.currentIndex().row() == places.index(Counted.OVERDUE)
    press(qtbot, lanes, Qt.Key.Key_Escape)
    assert frame.team.officers.table.hasFocus()
    assert frame.team.officers.table.currentIndex().row() == 1


def test_a_number_of_none_opens_nothing(
    screen: TeamScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    screen.officers.table.choose(2)
    press(qtbot, lanes, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert screen.counts.table.hasFocus()
    assert not [one for one in door.jobs.told if one[0] == "behind"]


def test_keys_turn_to_what_is_owed_and_what_waits(
    screen: TeamScreen, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    press(qtbot, lanes, Qt.Key.Key_2)
    assert cells(screen.officers.table, 1)[:2] == ["Olwen Invented", "2"]
    press(qtbot, lanes, Qt.Key.Key_3)
    assert cells(screen.officers.table, 1)[:2] == ["Olwen Invented", "3"]
    assert cells(screen.officers.table, 3)[0] == "The whole unit"


def test_what_is_drawn_is_said_in_words_as_well(screen: TeamScreen) -> None:
    bars = screen.officers.bars
    assert bars.accessibleName() == "Cases held, by state"
    said = "Olwen Invented: Referred, not asked yet 3, Opted in 409. Petra Invented: 0."
    assert said in bars.accessibleDescription()
    assert bars.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_with_large_text_the_bars_take_the_place_of_the_table(
    screen: TeamScreen, theme: Theme, qtbot: QtBot, lanes: BackgroundLanes
) -> None:
    assert screen.officers.bars.isVisible() and screen.officers.table.isVisible()
    theme.choose_text_size(200)
    assert screen.officers.table.isVisible() and not screen.officers.bars.isVisible()
    press(qtbot, lanes, Qt.Key.Key_D)
    assert screen.officers.bars.isVisible() and not screen.officers.table.isVisible()
    assert screen.officers.bars.hasFocus()


def test_at_double_size_no_page_needs_a_wider_window(
    window: MainWindow,
    screen: TeamScreen,
    theme: Theme,
    qtbot: QtBot,
    lanes: BackgroundLanes,
) -> None:
    theme.choose_text_size(200)
    QApplication.processEvents()
    width = window.width()
    press(qtbot, lanes, *[Qt.Key.Key_Return] * 2, *[Qt.Key.Key_Escape] * 2)
    QApplication.processEvents()
    assert window.width() == width
    assert screen.officers.table.hasFocus()


def test_a_file_goes_where_the_officer_chooses_and_says_what_is_in_it(
    screen: TeamScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    for key, name, is_table in ((Qt.Key.Key_T, "a.csv", True), (Qt.Key.Key_P, "a.pdf", False)):
        screen.officers.table.setFocus()
        press(qtbot, lanes, key)
        dialog = screen.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        lanes.wait_until_idle()
        assert door.jobs.told[-1] == ("saved", tmp_path / name, is_table, False)
        assert screen.bar.isVisible()
    screen.numbered_box.click()
    assert screen.numbered_box.isChecked()


def test_another_day_is_typed_and_said_and_its_file_is_of_that_day(
    screen: TeamScreen, door: InventedDoor, qtbot: QtBot, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    screen.day_field.setFocus()
    qtbot.keyClicks(screen.day_field, "1/10/2026")
    press(qtbot, lanes, Qt.Key.Key_Return)
    assert door.jobs.told[-1] == ("workload", date(2026, 10, 1))
    pills = [pill.text() for pill in screen.findChildren(Pill) if pill.isVisible()]
    assert "As on 1 October 2026, not today" in pills
    screen.save_wanted.emit(FileWish(tmp_path / "a.csv", is_table=True, is_numbered=False))
    lanes.wait_until_idle()
    assert door.jobs.told[-1] == ("saved as on", date(2026, 10, 1))


def test_the_veil_covers_the_people_behind_a_number(
    screen: TeamScreen, theme: Theme, lanes: BackgroundLanes
) -> None:
    screen.open_count(OVERDUE)
    lanes.wait_until_idle()
    theme.veil.switch(True)
    assert cells(screen.cases.table, 0)[1] == "A. E."


@pytest.mark.parametrize("counted", Counted)
def test_the_window_says_of_a_count_what_files_say(counted: Counted) -> None:
    assert (title_of(counted), meaning_of(counted)) == (TITLES[counted], MEANINGS[counted])


@pytest.mark.parametrize("days", [-9, -1, 0, 1, 40])
@pytest.mark.usefixtures("window")
def test_the_window_says_an_age_as_files_do(days: int) -> None:
    assert age_words(days) == age_in_words(days)


class TestPresenter:
    """What it asks for, and what it drops."""

    @pytest.fixture
    def view(self) -> RememberingView:
        return RememberingView()

    @pytest.fixture
    def presenter(self, view: RememberingView) -> TeamPresenter:
        presenter = TeamPresenter(view, InventedJobs(), ImmediateBackground())
        presenter.refresh()
        return presenter

    def test_it_shows_everybodys_numbers(self, view: RememberingView) -> None:
        TeamPresenter(view, InventedJobs(), ImmediateBackground()).refresh()
        assert view.told["show_work"] == (a_workload(), True)

    def test_counting_anew_counts_what_is_open_as_well(
        self, presenter: TeamPresenter, view: RememberingView
    ) -> None:
        presenter.open_count(OVERDUE)
        del view.told["show_count"]
        presenter.refresh()
        assert view.told["show_count"] == (OVERDUE, 3)
        presenter.close_count()
        del view.told["show_count"]
        presenter.refresh()
        presenter.fetch_page(0)
        assert "show_count" not in view.told and "show_page" not in view.told

    def test_a_day_that_was_typed_counts_as_on_it_until_team_is_opened_anew(
        self, presenter: TeamPresenter, view: RememberingView
    ) -> None:
        presenter.choose_day("1 oct")
        assert view.told["show_work"] == (replace(a_workload(), on=date(2026, 10, 1)), False)
        presenter.choose_day("today")
        assert view.told["show_work"] == (a_workload(), True)
        presenter.choose_day("1 oct")
        presenter.begin_anew()
        presenter.refresh()
        assert view.told["show_work"] == (a_workload(), True)

    @pytest.mark.parametrize("typed", ["soon", "31/2/2026", "october 2026"])
    def test_what_is_no_day_changes_no_number(
        self, presenter: TeamPresenter, view: RememberingView, typed: str
    ) -> None:
        del view.told["show_work"]
        presenter.choose_day(typed)
        assert "show_problem" in view.told and "show_work" not in view.told

    def test_a_refusal_is_told(self, view: RememberingView) -> None:
        refusal = KnownError("It can't be written.", "Nothing was saved.", "Try again.")

        class Refusing(InventedJobs):
            @property
            def team(self):
                raise refusal

        TeamPresenter(view, Refusing(), ImmediateBackground()).save(
            FileWish(Path("a.csv"), is_table=True, is_numbered=True)
        )
        assert view.told["show_problem"] == (refusal,)
