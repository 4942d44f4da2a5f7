"""Changed dates in the window: a run of letters that stops and goes on, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PaperPrinter
from tests.ui.invented_dates import a_date, changed_dates
from tests.ui.invented_day import a_day, a_work_item
from tests.ui.invented_office import ImmediateBackground, InventedDoor, InventedJobs
from tests.ui.test_presenters import RememberingView
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.changed_dates.presenter import ChangedDatesPresenter, Progress
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme

TO_PRINT = ["ob-2", "ob-3", "ob-5", "ob-6"]
JAMMED = KnownError("The printer did not take it.", "Nothing was printed.", "Try again.")


class PrintingJobs(InventedJobs):
    """An office that notes in its list what was printed and posted."""

    def print_letter(self, obligation: str) -> object:
        self._say_state(obligation, "printed")
        return super().print_letter(obligation)

    def mark_posted(self, obligation: str, *, already_gone: bool = False) -> None:
        if obligation == "ob-3":
            raise KnownError("The month changed.", "Nothing was recorded.", "Write it again.")
        self._say_state(obligation, "")
        super().mark_posted(obligation, already_gone=already_gone)

    def _say_state(self, obligation: str, state: str) -> None:
        rows = (
            replace(row, letter_state=state) if row.obligation == obligation else row
            for row in self.dates.rows
        )
        self.dates = replace(self.dates, rows=tuple(rows))


@pytest.fixture
def view() -> RememberingView:
    return RememberingView()


@pytest.fixture
def jobs() -> PrintingJobs:
    return PrintingJobs()


@pytest.fixture
def presenter(view: RememberingView, jobs: PrintingJobs) -> ChangedDatesPresenter:
    presenter = ChangedDatesPresenter(view, jobs, ImmediateBackground())
    presenter.refresh()
    return presenter


def printed(jobs: InventedJobs) -> list[str]:
    return [told[1] for told in jobs.told if told[0] == "printed"]


def test_only_letters_are_printed_and_each_only_once(
    presenter: ChangedDatesPresenter, view: RememberingView, jobs: PrintingJobs
) -> None:
    presenter.print_letters()
    presenter.print_letters()
    assert printed(jobs) == TO_PRINT
    assert view.told["show_run_over"] == (Progress(4, 4), False)


def test_a_run_stops_after_the_letter_at_hand_and_goes_on_with_the_others(
    presenter: ChangedDatesPresenter, view: RememberingView, jobs: PrintingJobs
) -> None:
    view.__dict__["show_progress"] = lambda progress: progress.done == 1 and presenter.stop()
    presenter.print_letters()
    assert printed(jobs) == TO_PRINT[:2]
    assert view.told["show_run_over"] == (Progress(2, 4), True)
    presenter.print_letters()
    assert printed(jobs) == TO_PRINT


def test_a_printer_that_takes_nothing_more_ends_the_run(
    presenter: ChangedDatesPresenter, view: RememberingView, jobs: PrintingJobs
) -> None:
    def jam(_letter: object) -> None:
        raise JAMMED

    view.__dict__["print_pages"] = jam
    presenter.print_letters()
    assert printed(jobs) == TO_PRINT[:1]
    assert view.told["show_run_over"] == (Progress(1, 4, refused=1), True)
    assert view.told["show_problem"] == (JAMMED,)


def test_what_is_printed_is_posted_together_and_one_refusal_stops_no_other(
    presenter: ChangedDatesPresenter, view: RememberingView, jobs: PrintingJobs
) -> None:
    presenter.print_letters()
    presenter.mark_posted()
    posted = [told[1] for told in jobs.told if told[0] == "posted"]
    assert posted == ["ob-2", "ob-5", "ob-6"]
    assert view.told["show_posted"] == (Progress(4, 4, refused=1),)
    assert view.told["show_problem"][0].happened == "The month changed."


def test_the_list_narrowed_to_a_recalculation_prints_only_that(
    presenter: ChangedDatesPresenter, view: RememberingView, jobs: PrintingJobs
) -> None:
    presenter.narrow(only_recalculated=True)
    assert [row.obligation for row in view.told["show_list"][1]] == ["ob-2", "ob-4", "ob-6"]
    presenter.print_letters()
    assert printed(jobs) == ["ob-2", "ob-6"]


@pytest.fixture
def frame(window: MainWindow, lanes: BackgroundLanes) -> OfficeFrame:
    assert window.frame is not None
    window.frame.open_changed_dates()
    lanes.wait_until_idle()
    QApplication.processEvents()
    return window.frame


def words_on(frame: OfficeFrame) -> str:
    labels = frame.changed_dates.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_a_month_alone_is_not_counted_down_in_days(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    rows = (a_date(1, release_on=None, way="blocked"), a_date(2, way="telephone-first"))
    door.jobs.dates = changed_dates(rows=rows)
    window.frame.open_changed_dates()
    lanes.wait_until_idle()
    screen = window.frame.changed_dates
    said = screen.table.model().index(0, 1).data()
    assert said == "day not known"
    assert screen.call_button.accessibleName() == "Record a contact"
    screen.table.choose(1)
    assert screen.call_button.accessibleName() == "Call now"


def test_the_list_is_opened_from_its_line_on_today_and_left_with_escape(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    months = tuple(
        a_work_item(
            n, rule="KEY-02", month_to_tell=a_date(n).month, stage="sentence-dates-changed"
        )
        for n in range(1, 6)
    )
    door.jobs.day = a_day(items=months)
    frame = window.frame
    assert frame is not None
    frame.open_today()
    lanes.wait_until_idle()
    assert frame.today.side.dates_button.isVisible()
    qtbot.keyClick(frame.today.work_table, Qt.Key.Key_A)
    lanes.wait_until_idle()
    assert frame.current_screen() is frame.changed_dates
    assert frame.changed_dates.table.hasFocus()
    qtbot.keyClick(frame.changed_dates.table, Qt.Key.Key_Escape)
    lanes.wait_until_idle()
    assert frame.current_screen() is frame.today


def test_what_is_near_is_called_a_team_setting(frame: OfficeFrame) -> None:
    words = words_on(frame)
    assert "1 to ring first, 4 letters, 1 who can't be told yet." in words
    assert "Within 28 calendar days of a release people are rung first (team setting)." in words


def test_c_opens_the_contact_form_and_enter_the_case(
    frame: OfficeFrame, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    for key, form_is_open in ((Qt.Key.Key_C, True), (Qt.Key.Key_Return, False)):
        frame.open_changed_dates()
        lanes.wait_until_idle()
        qtbot.keyClick(frame.changed_dates.table, key)
        lanes.wait_until_idle()
        assert frame.current_screen() is frame.case
        assert frame.case.form.isVisible() is form_is_open


def test_letters_are_printed_and_posted_by_keyboard(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    door.jobs.dates = changed_dates(3)
    frame.open_changed_dates()
    lanes.wait_until_idle()
    screen = frame.changed_dates
    qtbot.keyClick(screen.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()
    assert printed(door.jobs) == ["ob-2", "ob-3"]
    assert "2 letters printed." in screen.bar.text()
    rows = (replace(row, letter_state="printed") for row in door.jobs.dates.rows[1:])
    door.jobs.dates = changed_dates(3, rows=tuple(rows))
    frame.open_changed_dates()
    lanes.wait_until_idle()
    qtbot.keyClick(screen.table, Qt.Key.Key_M)
    assert "Have all 2 of these letters left the office?" in screen.bar.text()
    assert screen.bar.no_button.hasFocus()
    qtbot.mouseClick(screen.bar.yes_button, Qt.MouseButton.LeftButton)
    lanes.wait_until_idle()
    assert [told[1] for told in door.jobs.told if told[0] == "posted"] == ["ob-2", "ob-3"]


def test_thinking_better_of_the_printer_prints_nothing(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    printing.is_wanted = False
    frame.changed_dates.print_button.click()
    lanes.wait_until_idle()
    assert printed(door.jobs) == []


def test_a_run_offers_to_stop_and_puts_the_keyboard_there(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    screen = frame.changed_dates
    print_letter = door.jobs.print_letter

    def stop_during_the_first(obligation: str) -> object:
        screen.stop_wanted.emit()
        return print_letter(obligation)

    door.jobs.print_letter = stop_during_the_first
    screen.print_button.click()
    assert screen.stop_button.isVisible() and screen.stop_button.hasFocus()
    lanes.wait_until_idle()
    assert printed(door.jobs) == ["ob-2"]
    assert "Stopped. One letter printed" in screen.bar.text()
    assert not screen.stop_button.isVisible()


def test_the_review_is_said_once(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert frame.changed_dates.review_button.isVisible()
    frame.changed_dates.review_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == ["reviewed"]
    assert not frame.changed_dates.review_button.isVisible()


def test_an_empty_list_says_so_kindly(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.dates = changed_dates(1, rows=(), reviews=())
    frame.open_changed_dates()
    lanes.wait_until_idle()
    assert "No month of release is owed." in words_on(frame)
    assert not frame.changed_dates.print_button.isEnabled()
    assert frame.changed_dates.back_button.hasFocus()


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("count", [50, 500])
def test_a_long_list_cuts_no_word_off(
    frame: OfficeFrame,
    door: InventedDoor,
    lanes: BackgroundLanes,
    theme: Theme,
    text_size: int,
    count: int,
) -> None:
    theme.choose_text_size(text_size)
    door.jobs.dates = changed_dates(count)
    frame.open_changed_dates()
    lanes.wait_until_idle()
    QApplication.processEvents()
    table = frame.changed_dates.table
    assert table.model().rowCount() == count
    for number in (0, 3, count // 2, count - 1):
        table.choose(number)
        assert table.rowHeight(number) >= table.sizeHintForRow(number)
