"""Sentences by keyboard: find an offender by number, read who said what, enter and settle."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.invented_office import InventedDoor
from tests.ui.invented_sentences import (
    InventedSentences,
    a_doubt,
    an_offender,
    an_offender_file,
    an_offender_page,
)
from tests.ui.test_window import frame_of, words_on
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import SentenceKind
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.sentences.offender_screen import OffenderScreen
from vcs_desktop.ui.sentences.screen import SentencesScreen
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.widgets.panels import IconButton


def press(window: MainWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        target = QApplication.focusWidget() or window
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


@pytest.fixture
def sentences(door: InventedDoor) -> InventedSentences:
    return door.jobs.sentences


@pytest.fixture
def listed(window: MainWindow, lanes: BackgroundLanes) -> SentencesScreen:
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    lanes.wait_until_idle()
    screen = frame_of(window).current_screen()
    assert isinstance(screen, SentencesScreen)
    return screen


@pytest.fixture
def opened(window: MainWindow, listed: SentencesScreen, lanes: BackgroundLanes) -> OffenderScreen:
    assert listed.isVisible()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    screen = frame_of(window).current_screen()
    assert isinstance(screen, OffenderScreen)
    return screen


def test_a_key_leads_to_the_list_and_the_navigation_marks_it(
    window: MainWindow, listed: SentencesScreen
) -> None:
    assert frame_of(window).side.sentences_button.isChecked()
    assert listed.search_field.hasFocus()
    assert "450 offenders" in words_on(listed)


def test_a_number_that_is_typed_narrows_the_list(
    window: MainWindow, listed: SentencesScreen, lanes: BackgroundLanes
) -> None:
    press(window, "/", "a0012")
    lanes.wait_until_idle()
    assert "1 offender" in words_on(listed)
    assert [row.noms for row in listed.table.rows()] == ["A0012ZZ"]


def test_what_is_not_found_is_said_with_where_names_are(
    window: MainWindow, listed: SentencesScreen, lanes: BackgroundLanes
) -> None:
    press(window, "nobody")
    lanes.wait_until_idle()
    assert "an offender's name is found in Cases" in words_on(listed)


def test_a_row_says_the_next_dates_by_whose_word_and_what_happened_last(
    listed: SentencesScreen, lanes: BackgroundLanes
) -> None:
    listed.table.model().data(listed.table.model().index(0, 0))
    lanes.wait_until_idle()
    model = listed.table.model()
    row = [model.index(0, column) for column in range(model.columnCount())]
    spoken = " ".join(str(cell.data(Qt.ItemDataRole.AccessibleTextRole)) for cell in row)
    assert "Next date: Mar 2027, month only Release, as expected now" in spoken
    assert "Said by: Prisoners' records as at 19 Nov 2026" in spoken
    assert "After that: 1 Aug 2029 Licence ends" in spoken
    assert "Recalled to prison" in spoken
    assert "X000001" in spoken


def test_the_page_of_one_says_dates_sources_changes_and_licences(opened: OffenderScreen) -> None:
    words = words_on(opened)
    assert "A0001ZZ" in words
    assert "became Mar 2027, month only" in words
    assert "Absconded (taken back)" in words
    assert "CON-1" in words
    assert "Last heard on 20 November 2026, 3 days ago." in words


def test_esc_goes_back_to_the_list(window: MainWindow, opened: OffenderScreen) -> None:
    assert opened.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert isinstance(frame_of(window).current_screen(), SentencesScreen)


def test_news_about_this_offender_is_begun_with_the_number_filled_in(
    window: MainWindow, opened: OffenderScreen, lanes: BackgroundLanes
) -> None:
    assert opened.isVisible()
    press(window, "e")
    lanes.wait_until_idle()
    entry = frame_of(window).entry
    assert frame_of(window).current_screen() is entry
    assert entry.about_field.text() == "A0001ZZ"
    assert entry.finder.line.hasFocus()


def test_what_is_in_doubt_about_them_is_settled_by_a_key(
    window: MainWindow, opened: OffenderScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    assert opened.doubts.table.hasFocus()
    assert not opened.doubts.means_button.isVisible()
    press(window, "y")
    lanes.wait_until_idle()
    assert door.jobs.told == [("same", "look-1")]
    assert "It is settled." in words_on(opened)


def test_a_message_nobody_understood_can_be_given_a_meaning_from_here(
    window: MainWindow,
    listed: SentencesScreen,
    sentences: InventedSentences,
    lanes: BackgroundLanes,
) -> None:
    assert listed.isVisible()
    sentences.page = an_offender_page(looks=(a_doubt(match=None, may_be_decided=True),))
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    press(window, "m")
    lanes.wait_until_idle()
    assert frame_of(window).current_screen() is frame_of(window).entry


def test_an_entry_is_taken_back_from_here_after_why_was_asked(
    opened: OffenderScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    (button,) = opened.entered.findChildren(IconButton)
    assert button.accessibleName().startswith("Take back: Absconded")
    button.click()
    assert "Why is it taken back?" in words_on(opened.bar)
    reasons = {one.text().strip(): one for one in opened.bar.findChildren(QPushButton)}
    next(one for words, one in reasons.items() if "Wrong person" in words).click()
    lanes.wait_until_idle()
    assert door.jobs.told == [("entry-1", WhyWithdrawn.WRONG_PERSON)]
    assert "Taken back." in words_on(opened)


def test_nothing_of_one_offender_is_left_while_another_is_on_the_way(
    window: MainWindow,
    opened: OffenderScreen,
    sentences: InventedSentences,
    lanes: BackgroundLanes,
) -> None:
    sentences.refusal = KnownError("Nothing was heard.", "Nothing is shown.", "Check it.")
    frame_of(window).sentences.open_offender("sn-2")
    lanes.wait_until_idle()
    assert "Nothing was heard." in words_on(opened)
    assert opened.back_button.hasFocus()
    assert "A0001ZZ" not in words_on(opened)
    assert opened.date_table.rows() == ()


def test_a_page_with_little_on_it_says_so(
    window: MainWindow, listed: SentencesScreen, sentences: InventedSentences, lanes
) -> None:
    assert listed.isVisible()
    line = an_offender(dates=(), last=None, crns=(), noms="", kind=SentenceKind.UNKNOWN)
    file = an_offender_file(line=line, stages=(), licences=(), as_at=None)
    sentences.page = an_offender_page(file=file, looks=(), entries=())
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    lanes.wait_until_idle()
    words = words_on(frame_of(window).current_screen())
    assert "Number not heard yet" in words
    assert "No source has given a date yet." in words
    assert frame_of(window).sentences.offender.entry_button.hasFocus()


def test_numbers_are_covered_by_the_veil_and_the_dates_are_not(opened: OffenderScreen) -> None:
    opened.theme.veil.switch(True)
    words = words_on(opened)
    assert "A0001ZZ" not in words
    assert "X000001" not in words
    assert "Recalled to prison" in words
