"""F1 opens the page about the screen or field one is in, and Esc goes back as if nothing was."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import ScreenLanguage


def shown(window: MainWindow) -> str:
    assert window.frame is not None
    return window.frame.help.page.accessibleName()


def press_f1(window: MainWindow, lanes: BackgroundLanes) -> None:
    assert window.frame is not None
    QTest.keySequence(window, "F1")
    lanes.wait_until_idle()


def open_contact_form(window: MainWindow, lanes: BackgroundLanes) -> None:
    assert window.frame is not None
    window.frame.open_contact("case-412")
    lanes.wait_until_idle()


def test_f1_opens_the_page_of_the_screen_in_sight(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    press_f1(window, lanes)
    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.help
    assert shown(window) == "Today"


def test_f1_in_a_field_opens_what_help_says_of_that_field(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    open_contact_form(window, lanes)
    assert window.frame is not None
    window.frame.case.form.outcome_box.setFocus()
    press_f1(window, lanes)
    assert shown(window) == "Record a contact"
    cursor = window.frame.help.page.cursorForPosition(window.frame.help.page.rect().topLeft())
    assert "How it ended" in cursor.document().toPlainText()
    assert "background-color" in window.frame.help.page.document().toHtml()


def test_esc_gives_the_keyboard_back_to_the_field_with_what_was_chosen(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    open_contact_form(window, lanes)
    assert window.frame is not None
    box = window.frame.case.form.outcome_box
    box.setCurrentIndex(2)
    box.setFocus()
    press_f1(window, lanes)
    QTest.keyClick(window.frame.help.page, Qt.Key.Key_Escape)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.case
    assert QApplication.focusWidget() is box
    assert box.currentIndex() == 2


def test_esc_goes_back_through_the_pages_before_it_leaves(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    press_f1(window, lanes)
    assert window.frame is not None
    help_screen = window.frame.help
    help_screen.search_field.setText("safe")
    help_screen.search_field.returnPressed.emit()
    assert shown(window) == "Safe contact"
    QTest.keyClick(help_screen.page, Qt.Key.Key_Escape)
    assert shown(window) == "Today"
    QTest.keyClick(help_screen.page, Qt.Key.Key_Escape)
    assert window.frame.current_screen() is window.frame.today


def test_help_opens_before_the_office_does(window: MainWindow, lanes: BackgroundLanes) -> None:
    window.lock()
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText("half a passph")
    QTest.keySequence(window, "F1")
    lanes.wait_until_idle()
    assert window.help.front.isVisible()
    assert window.help.front.page.accessibleName() == "Open the office"
    QTest.keyClick(window.help.front.page, Qt.Key.Key_Escape)
    assert window.unlock.isVisible()
    assert window.unlock.passphrase_field.text() == "half a passph"


def test_locking_while_help_is_read_shows_the_door(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    press_f1(window, lanes)
    window.lock()
    lanes.wait_until_idle()
    assert window.unlock.isVisible()


def test_a_screen_reader_says_what_help_says_of_a_field(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    open_contact_form(window, lanes)
    assert window.frame is not None
    said = window.frame.case.form.outcome_box.accessibleDescription()
    assert "meets what is owed" in said


def test_the_page_of_keys_is_one_key_away_from_help(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    press_f1(window, lanes)
    assert window.frame is not None
    QTest.keySequence(window, "Shift+F1")
    assert window.frame.current_screen() is window.frame.keys
    window.frame.go_back()
    assert window.frame.current_screen() is window.frame.help


def test_a_field_that_is_spoken_in_welsh_finds_its_help(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    window.choose_language(ScreenLanguage.WELSH)
    open_contact_form(window, lanes)
    assert window.frame is not None
    box = window.frame.case.form.outcome_box
    assert box.accessibleName() != "How it ended"
    box.setFocus()
    press_f1(window, lanes)
    assert shown(window) == "Record a contact"
    assert "background-color" in window.frame.help.page.document().toHtml()
    assert "meets what is owed" in box.accessibleDescription()
    window.choose_language(ScreenLanguage.ENGLISH)


def test_esc_goes_back_also_where_the_button_that_had_the_keyboard_is_gone(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    passing = QPushButton("passing", window.frame.today)
    passing.show()
    passing.setFocus()
    press_f1(window, lanes)
    delete(passing)
    QTest.keyClick(window.frame.help.page, Qt.Key.Key_Escape)
    assert window.frame.current_screen() is window.frame.today
