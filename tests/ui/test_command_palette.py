"""Everything that can be done is found by typing a few letters, and done by Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.places import ROOT
from vcs_desktop.rules.hand_entry import load_entry_table
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.palette.dialog import CommandPalette
from vcs_desktop.ui.palette.matching import Command, matching
from vcs_desktop.ui.palette.news import NEVER_BY_HAND
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import ThemeChoice
from vcs_desktop.ui.toolkit.theme import Theme


def a_command(words: str, where: str = "") -> Command:
    return Command(words, where, "", lambda: None)


def words_of(typed: str, *commands: Command) -> list[str]:
    return [one.words for one in matching(typed, commands)]


def opened(window: MainWindow) -> CommandPalette:
    assert window.frame is not None
    QTest.keySequence(window.frame.current_screen(), "Ctrl+K")
    palette = window.findChild(CommandPalette)
    assert palette is not None
    return palette


def rows_of(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_each_typed_word_must_begin_a_word_of_the_command() -> None:
    commands = (a_command("Record a contact"), a_command("Record as done"), a_command("Lock"))
    assert words_of("rec con", *commands) == ["Record a contact"]
    assert words_of("ock", *commands) == []


def test_a_name_that_begins_as_typed_comes_first_and_its_menu_last() -> None:
    commands = (
        a_command("Text at 150 %", "Settings"),
        a_command("Open the settings"),
        a_command("Settings"),
    )
    assert words_of("sett", *commands) == ["Settings", "Open the settings", "Text at 150 %"]


def test_accents_and_capitals_need_not_be_typed() -> None:
    assert words_of("gwen", a_command("Gŵener")) == ["Gŵener"]


def test_what_can_be_pressed_on_the_screen_is_found_with_its_key(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    palette = opened(window)
    QTest.keyClicks(palette.field, "record a con")
    assert rows_of(palette)[0] == "Record a contact  ·  This screen    C"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.frame.case.form.isVisible()


def test_what_is_in_the_menus_is_found_from_every_screen(window: MainWindow, theme: Theme) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert theme.choice is ThemeChoice.DARK


def test_arrows_choose_while_the_keyboard_stays_in_the_field(window: MainWindow) -> None:
    palette = opened(window)
    before = palette.field.accessibleDescription()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    assert palette.field.accessibleDescription() not in {"", before}


def test_words_that_are_no_command_are_looked_for_among_the_cases(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.field, "Ann Example")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert window.frame is not None
    assert window.frame.current_screen() is window.frame.cases
    assert window.frame.cases.search_field.text() == "Ann Example"


def test_escape_leaves_everything_as_it_was(window: MainWindow) -> None:
    assert window.frame is not None
    before = window.frame.current_screen()
    QTest.keyClick(opened(window).field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert window.frame.current_screen() is before


@pytest.mark.parametrize("words", ["", "zzz"])
def test_it_never_does_what_was_not_chosen(window: MainWindow, words: str) -> None:
    assert window.frame is not None
    palette = opened(window)
    QTest.keyClicks(palette.field, words)
    assert palette.list.currentItem() is not None


def test_it_is_gone_when_the_office_locks(window: MainWindow, lanes: BackgroundLanes) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.field, "Ann Example")
    window.lock()
    lanes.wait_until_idle()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]


def test_news_is_found_by_its_own_word_and_opens_the_form_with_the_stage_chosen(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_cases()
    lanes.wait_until_idle()
    palette = opened(window)
    QTest.keyClicks(palette.field, "recalled to prison")
    assert rows_of(palette)[0] == "Recalled to prison  ·  Enter news"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert window.frame.entry.isVisible()
    assert window.frame.entry.finder.chosen() == "recalled"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("ring", "Record a contact"), ("bank hol", "Settings"), ("mess", "Import")],
)
def test_a_command_is_found_by_other_words_that_people_have_for_it(
    window: MainWindow, lanes: BackgroundLanes, typed: str, found: str
) -> None:
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    palette = opened(window)
    QTest.keyClicks(palette.field, typed)
    assert any(row.startswith(found) for row in rows_of(palette))


def test_the_news_that_can_be_found_is_the_news_that_can_be_entered() -> None:
    table = load_entry_table(ROOT / "resources" / "codes" / "hand-entry.toml")
    assert set(KeyStageKind) - NEVER_BY_HAND == set(table.forms)


@pytest.mark.parametrize("typed", ["ring", "call", "visit", "rang"])
def test_a_contact_is_begun_from_any_screen_by_finding_its_case(
    window: MainWindow, lanes: BackgroundLanes, typed: str
) -> None:
    assert window.frame is not None
    window.frame.open_settings()
    lanes.wait_until_idle()
    palette = opened(window)
    QTest.keyClicks(palette.field, typed)
    assert rows_of(palette)[0] == "Record a contact  ·  Find the case first"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.cases
    assert window.focusWidget() is window.frame.cases.search_field


def test_a_contact_is_offered_once_where_the_case_is_open(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    palette = opened(window)
    QTest.keyClicks(palette.field, "rang")
    found = [row for row in rows_of(palette) if row.startswith("Record a contact")]
    assert found == ["Record a contact  ·  This screen    C"]


def test_a_part_of_the_settings_is_opened_itself(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    palette = opened(window)
    QTest.keyClicks(palette.field, "bank hol")
    assert rows_of(palette)[0] == "Calendar  ·  Settings"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.settings
    assert window.frame.settings.calendar.isVisible()
