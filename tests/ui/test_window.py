"""The window on an invented office: what an officer sees, and what is gone after a lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PaperPrinter
from tests.ui.invented_office import (
    CODE,
    PASSPHRASE,
    InventedDoor,
    a_case_work,
    a_day,
    a_file,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.obligation import Status
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor, ProfileState
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import Preference

MakeWindow = Callable[[FrontDoor], MainWindow]


def frame_of(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def words_on(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    fields = [field.text() for field in widget.findChildren(QLineEdit)]
    return "\n".join(labels + fields)


def fill_in(window: MainWindow) -> None:
    form = window.first_run.form
    form.name_field.setText("Olwen Invented")
    form.unit_field.setText("Nowhere Unit")
    form.passphrase_field.setText(PASSPHRASE)
    form.again_field.setText(PASSPHRASE)
    form.go_on_button.click()


def test_a_wrong_passphrase_is_told_in_the_bar_and_opens_nothing(
    make_window: MakeWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    window = make_window(door)
    window.unlock.passphrase_field.setText("not this one")
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert "does not open this office" in window.unlock.bar.text()
    assert window.frame is None
    assert window.unlock.passphrase_field.hasFocus()


def test_an_invented_office_fills_in_its_passphrase_and_says_what_it_is(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    window = make_window(InventedDoor(demo_passphrase=PASSPHRASE))
    assert "nothing here is real" in words_on(window.unlock)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert "nothing here is real, and nothing can be sent" in words_on(frame_of(window))


def test_an_empty_folder_leads_to_the_first_run(
    make_window: MakeWindow, lanes: BackgroundLanes
) -> None:
    door = InventedDoor(state=ProfileState.EMPTY)
    window = make_window(door)
    fill_in(window)
    lanes.wait_until_idle()
    assert CODE in words_on(window.first_run.sheet)
    window.first_run.sheet.go_on_button.click()
    assert CODE not in words_on(window.first_run)
    window.first_run.proof.code_field.setText(CODE)
    window.first_run.proof.check_button.click()
    lanes.wait_until_idle()
    assert frame_of(window).today.isVisible()


def test_a_recovery_sheet_is_printed_from_memory(
    make_window: MakeWindow, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    window = make_window(InventedDoor(state=ProfileState.EMPTY))
    fill_in(window)
    lanes.wait_until_idle()
    window.first_run.sheet.print_button.click()
    lanes.wait_until_idle()
    assert printing.file.read_bytes().startswith(b"%PDF")


def test_without_a_printer_the_recovery_sheet_says_how_to_go_on(
    make_window: MakeWindow, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    printing.is_there = False
    window = make_window(InventedDoor(state=ProfileState.EMPTY))
    fill_in(window)
    lanes.wait_until_idle()
    window.first_run.sheet.print_button.click()
    lanes.wait_until_idle()
    assert "save the sheet as a file" in window.first_run.bar.text()


def test_a_set_up_left_half_done_is_said_calmly(make_window: MakeWindow) -> None:
    window = make_window(InventedDoor(state=ProfileState.UNFINISHED))
    assert "was not finished last time" in window.first_run.bar.text()


def test_a_day_with_nothing_owed_says_so_kindly(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.day = a_day(items=())
    frame_of(window).open_today()
    lanes.wait_until_idle()
    said = words_on(frame_of(window).today)
    assert "Nothing is owed today." in said
    assert "Import files (Ctrl+I) to bring in what happened." in said
    assert "has been told" not in said
    assert not frame_of(window).today.side.letter_button.isVisible()


def test_the_chosen_line_says_why_and_what_can_be_done(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    today = frame_of(window).today
    lanes.wait_until_idle()
    assert "About ob-351." in words_on(today.side)
    assert today.side.script_button.isVisible()
    assert not today.side.letter_button.isVisible()
    today.work_table.choose(1)
    lanes.wait_until_idle()
    assert "About ob-412." in words_on(today.side)
    assert today.side.letter_button.isVisible()
    assert not today.side.script_button.isVisible()


def test_a_known_error_shows_in_the_bar_of_the_screen_in_sight(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    def refuse(_case: str) -> None:
        raise KnownError("The disk is full.", "Nothing was read.", "Make room, then try again.")

    door.jobs.show_case = refuse
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    assert frame_of(window).case.bar.text() == (
        "The disk is full. Nothing was read. Make room, then try again."
    )


def test_a_refused_letter_says_why_and_can_not_be_printed(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.refusal = KnownError("The address is not confirmed.", "No letter.", "Ring them.")
    frame = frame_of(window)
    frame.open_letter(a_case_work())
    lanes.wait_until_idle()
    assert frame.letter.refusal_words.text() == "The address is not confirmed."
    assert not frame.letter.print_button.isEnabled()
    assert not frame.letter.posted_button.isEnabled()


def test_thinking_better_of_printing_leaves_nothing_on_record(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    printing.is_wanted = False
    frame_of(window).open_letter(a_case_work())
    lanes.wait_until_idle()
    frame_of(window).letter.print_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == []


def test_without_a_printer_the_letter_says_how_to_go_on(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, printing: PaperPrinter
) -> None:
    printing.is_there = False
    letter = frame_of(window).letter
    frame_of(window).open_letter(a_case_work())
    lanes.wait_until_idle()
    letter.print_button.click()
    lanes.wait_until_idle()
    assert "save the letter" in letter.bar.text()
    assert door.jobs.told == []


def test_not_yet_leaves_a_letter_unposted(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    letter = frame_of(window).letter
    frame_of(window).open_letter(a_case_work())
    lanes.wait_until_idle()
    letter.posted_button.click()
    assert letter.bar.no_button.hasFocus()
    letter.bar.no_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == []
    assert letter.bar.text() == ""


def test_what_was_told_in_a_call_has_no_letter_to_see(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    told = a_case_work(status=Status.MET, state=None, letter_state="")
    door.jobs.file = a_file(work=(told,))
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    case = frame_of(window).case
    assert not case.buttons.letter.isEnabled()
    assert not case.buttons.returned.isEnabled()


def test_a_posted_letter_can_be_seen_and_can_come_back(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    met = a_case_work(status=Status.MET, state=None, letter_state="posted")
    door.jobs.file = a_file(work=(met,))
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    case = frame_of(window).case
    assert case.buttons.letter.isEnabled()
    assert case.buttons.returned.isEnabled()
    case.buttons.returned.click()
    case.bar.yes_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == [("returned", "ob-412")]


def test_an_unsafe_number_is_said_before_anything_else(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.file = a_file(telephone_safe=False, address_confirmed=False)
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    said = words_on(frame_of(window).case)
    assert "NOT safe. Do not ring and leave no message." in said
    assert "Address not confirmed yet." in said


def test_files_that_were_chosen_are_brought_in_and_counted(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame_of(window).choose_files([Path("released.json")])
    arrivals = frame_of(window).arrivals
    assert door.jobs.told == []
    arrivals.import_button.click()
    lanes.wait_until_idle()
    assert door.jobs.told == [(Path("released.json"),)]
    assert [line.status for line in arrivals.table.rows()] == [
        "Refused",
        "Needs a look",
        "Taken in",
    ]
    assert "One new thing is owed" in words_on(arrivals)


def test_searching_lists_only_what_is_found(window: MainWindow, lanes: BackgroundLanes) -> None:
    cases = frame_of(window).cases
    frame_of(window).open_cases()
    lanes.wait_until_idle()
    assert "450 cases" in words_on(cases)
    cases.search_field.setText("VC-00045")
    lanes.wait_until_idle()
    assert [row.case_number for row in cases.table.rows()] == ["VC-000450"]
    cases.search_field.setText("nobody at all")
    lanes.wait_until_idle()
    assert "No case is found by these words." in words_on(cases)


def test_a_lock_takes_everything_off_the_screen(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    QApplication.clipboard().setText("Ms Ann Example")
    with qtbot.waitSignal(frame_of(window).destroyed):
        window.lock()
    lanes.wait_until_idle()
    assert door.jobs.is_closed
    assert window.frame is None
    assert "Ann" not in words_on(window)
    assert "Test Offender" not in words_on(window)
    assert QApplication.clipboard().text() == ""
    assert window.unlock.passphrase_field.text() == ""
    assert window.unlock.passphrase_field.hasFocus()


def test_closing_the_window_closes_the_office(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    window.close()
    assert door.jobs.is_closed
    assert not lanes.is_busy()


def test_neither_the_title_nor_the_settings_name_anybody(
    window: MainWindow, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    frame_of(window).open_case("case-412")
    lanes.wait_until_idle()
    assert window.windowTitle() == "VCS Desktop"
    window.close()
    kept = QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)
    assert set(kept.allKeys()) <= set(Preference)


def test_only_one_window_ever_opens(window: MainWindow, lanes: BackgroundLanes) -> None:
    for open_screen in (frame_of(window).open_today, frame_of(window).open_cases):
        open_screen()
        lanes.wait_until_idle()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [window]


def test_the_passphrase_of_an_invented_office_is_filled_in_again_after_a_wrong_one(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes
) -> None:
    window = make_window(InventedDoor(demo_passphrase=PASSPHRASE))
    window.unlock.passphrase_field.setText("not this one")
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert "does not open this office" in window.unlock.bar.text()
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert window.frame is not None


@pytest.mark.parametrize("key", ["F1", "Ctrl+2"])
def test_escape_and_keys_lead_back_to_today(
    window: MainWindow, lanes: BackgroundLanes, qtbot: QtBot, key: str
) -> None:
    qtbot.keySequence(window, key)
    lanes.wait_until_idle()
    assert not frame_of(window).today.isVisible()
    if key == "F1":
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    else:
        qtbot.keySequence(window, "Ctrl+1")
    assert frame_of(window).today.isVisible()
