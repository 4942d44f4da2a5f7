"""The window in Welsh: at once, for whoever chose it, and with nothing typed lost."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.invented_office import PASSPHRASE, InventedDoor, InventedJobs
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.opening_news import FailedBefore, OpeningNews
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.ports import FrontDoor, Topic
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.language import day_and_date, short_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.preferences import Preference, Preferences, ScreenLanguage
from vcs_desktop.ui.toolkit.theme import Theme

PEOPLE = {0: "0 o bobl", 1: "1 person", 2: "2 berson", 3: "3 pherson"}
MORE_PEOPLE = {4: "4 o bobl", 5: "5 o bobl", 6: "6 pherson", 7: "7 o bobl", 11: "11 o bobl"}


def _menus(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def _people(count: int) -> str:
    return counted("today", "{count} people", count).format(count=count)


def test_welsh_is_spoken_at_once_and_english_again(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    assert _menus(window) == ["Ffeil", "Mynd", "Golwg", "Cymorth"]
    assert window.frame is not None
    assert window.frame.side.today_button.accessibleName() == "Heddiw"
    window.choose_language(ScreenLanguage.ENGLISH)
    lanes.wait_until_idle()
    assert _menus(window) == ["File", "Go", "View", "Help"]
    assert window.frame.side.today_button.accessibleName() == "Today"


def test_the_view_menu_offers_both_languages_by_their_own_names(window: MainWindow) -> None:
    window._menus._languages.actions()[1].trigger()
    assert _menus(window)[2] == "Golwg"
    offered = window._menus._languages.actions()
    assert [action.isChecked() for action in offered] == [False, True]
    assert "drafft" in offered[1].text()


@pytest.mark.parametrize("language", ScreenLanguage)
def test_each_entry_of_a_menu_has_a_key_of_its_own(
    window: MainWindow, language: ScreenLanguage
) -> None:
    window.choose_language(language)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bars = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    for bar in bars:
        words = [action.text() for action in bar.actions()]
        keys = [text[text.index("&") + 1].lower() for text in words if "&" in text]
        assert len(keys) == len(set(keys)), words


def test_the_office_stays_open_at_the_same_case(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.case
    assert window.frame.presenters.case.opened == "case-412"
    window.frame.go_back()
    assert window.frame.current_screen() is window.frame.today


def test_what_was_typed_in_a_form_is_offered_in_the_other_language(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_contact("case-412")
    lanes.wait_until_idle()
    window.frame.case.form.day_field.setText("21/11/2026")
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    window.frame.case.buttons.contact.click()
    lanes.wait_until_idle()
    form = window.frame.case.form
    assert form.draft.is_offering
    form.draft.offer_line.take_button.click()
    assert form.day_field.text() == "21/11/2026"


def test_words_that_search_are_taken_over(window: MainWindow, lanes: BackgroundLanes) -> None:
    assert window.frame is not None
    window.frame.open_cases()
    window.frame.cases.search_field.setText("Ann")
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    assert window.frame.current_screen() is window.frame.cases
    assert window.frame.cases.search_field.text() == "Ann"


def test_whoever_chose_welsh_finds_it_again_and_a_colleague_does_not(
    window: MainWindow, lanes: BackgroundLanes, preferences: Preferences
) -> None:
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    window.lock()
    lanes.wait_until_idle()
    assert window.unlock.open_button.accessibleName() == "Agor y swyddfa"
    mine = window.unlock.officer_box.currentText()
    _open(window, lanes)
    assert _menus(window)[0] == "Ffeil"
    assert window._jobs is not None
    assert preferences.language_of(window._jobs.officer.id) is ScreenLanguage.WELSH
    assert preferences.language_of("somebody-else") is ScreenLanguage.ENGLISH
    kept = str(preferences._settings.value(Preference.LANGUAGES_OF_OFFICERS))
    assert mine and mine not in kept


def test_what_is_chosen_at_the_door_is_meant_by_whoever_opens_it(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    window.lock()
    lanes.wait_until_idle()
    window.choose_language(ScreenLanguage.WELSH)
    assert window.unlock.why_locked.isVisibleTo(window.unlock)
    _open(window, lanes)
    assert _menus(window)[0] == "Ffeil"
    window.lock()
    lanes.wait_until_idle()
    _open(window, lanes)
    assert _menus(window)[0] == "Ffeil"


def test_the_passphrase_typed_so_far_stays_typed(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    window.lock()
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText("invented so")
    window.choose_language(ScreenLanguage.WELSH)
    assert window.unlock.passphrase_field.text() == "invented so"


def test_nothing_under_way_is_lost_to_another_language(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.choose_files([Path("one.json")])
    window.frame.presenters.arrivals.import_files()
    window.choose_language(ScreenLanguage.WELSH)
    assert _menus(window)[0] == "File"
    assert "still under way" in window.frame.arrivals.bar.text()
    lanes.wait_until_idle()
    window.choose_language(ScreenLanguage.WELSH)
    assert _menus(window)[0] == "Ffeil"


@pytest.mark.parametrize("is_long", [False, True], ids=["change", "long work"])
def test_no_answer_of_a_change_or_of_long_work_is_lost_to_another_language(
    window: MainWindow, lanes: BackgroundLanes, *, is_long: bool
) -> None:
    assert window.frame is not None
    told: list[str] = []
    gate = threading.Event()
    start = _watch(lanes) if is_long else lanes.write
    start(Topic("backups", "return"), lambda: (gate.wait(5), "done")[1], told.append, _fail)
    window.choose_language(ScreenLanguage.WELSH)
    assert "still under way" in window.frame.today.bar.text()
    gate.set()
    lanes.wait_until_idle()
    assert told == ["done"] and _menus(window)[0] == "File"
    window.choose_language(ScreenLanguage.WELSH)
    assert _menus(window)[0] == "Ffeil"


def test_news_told_at_the_opening_are_told_again_in_the_other_language(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes
) -> None:
    failed = FailedBefore(3, datetime(2026, 11, 24, 9, 12, tzinfo=UTC))
    window = make_window(InventedDoor(jobs=InventedJobs(news=OpeningNews(failed))))
    _open(window, lanes)
    assert window.frame is not None
    assert "3 failed attempts" in window.frame.today.bar.text()
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    again = window.frame.today.bar.text()
    assert "09:12" in again and "failed attempts" not in again


def test_what_stands_at_the_top_of_today_stays_and_what_it_asks_is_not_asked_again(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.today.bar.say("The backup folder is not there.", Tone.SOON)
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    assert window.frame.today.bar.text() == "The backup folder is not there."
    window.frame.today.bar.ask("Is it so?", ("Yes", "No"), lambda: None)
    window.choose_language(ScreenLanguage.ENGLISH)
    lanes.wait_until_idle()
    assert window.frame.today.bar.text() == ""


def test_names_are_covered_as_before_once_the_screens_were_made_anew(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme
) -> None:
    window.choose_language(ScreenLanguage.WELSH)
    lanes.wait_until_idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.veil.switch(is_on=True)
    assert window.frame is not None
    field = window.frame.cases.search_field
    assert field.echoMode() is field.EchoMode.PasswordEchoOnEdit


def test_days_are_named_in_welsh(theme: Theme) -> None:
    theme.languages.choose(ScreenLanguage.WELSH)
    assert day_and_date(date(2026, 11, 24)) == "Dydd Mawrth 24 Tachwedd 2026"
    assert short_date(date(2026, 2, 3)) == "3 Chwef 2026"
    theme.languages.choose(ScreenLanguage.ENGLISH)
    assert day_and_date(date(2026, 11, 24)) == "Tuesday 24 November 2026"


@pytest.mark.parametrize(("count", "words"), (PEOPLE | MORE_PEOPLE).items())
def test_a_number_gives_the_word_after_it_its_welsh_form(
    theme: Theme, count: int, words: str
) -> None:
    theme.languages.choose(ScreenLanguage.WELSH)
    assert _people(count) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0 people"), (1, "1 person"), (2, "2 people")])
def test_a_number_gives_the_word_after_it_its_english_form(
    theme: Theme, count: int, words: str
) -> None:
    assert theme.languages.chosen is ScreenLanguage.ENGLISH
    assert _people(count) == words


def test_what_the_catalogue_lacks_is_said_in_english(theme: Theme) -> None:
    theme.languages.choose(ScreenLanguage.WELSH)
    assert QApplication.translate("language", "Invented words") == "Invented words"


def _watch(lanes: BackgroundLanes) -> Callable[..., object]:
    """Long work that tells nothing on its way, asked for like any other job."""
    return lambda topic, job, done, failed: lanes.watch(
        topic, lambda _work: job(), lambda _progress: None, done, failed
    )


def _fail(error: KnownError) -> None:
    pytest.fail(str(error))


def _open(window: MainWindow, lanes: BackgroundLanes) -> None:
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
