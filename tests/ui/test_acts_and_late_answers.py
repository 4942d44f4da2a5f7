"""What is typed belongs to what is in sight, however late an answer comes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.invented_office import ImmediateBackground, InventedJobs
from tests.ui.test_presenters import RememberingView
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.office.log_contact import NewContact
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo
from vcs_desktop.ui.case.presenter import CasePresenter, News, TypedContact
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.menus import Menus
from vcs_desktop.ui.palette.dialog import CommandPalette
from vcs_desktop.ui.sentences.doubts_panel import DoubtsPanel
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.theme import Theme

A_CALL = TypedContact(Method.PHONE, Direction.OUT, Outcome.SPOKE, (), Level.ANNUAL, "today")


class HeldBackground(ImmediateBackground):
    """Answers wait until they are let through."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.holds_reads = self.holds_writes = False

    def read(self, topic, job, done, failed):
        if self.holds_reads:
            self.held.append(lambda: super(HeldBackground, self).read(topic, job, done, failed))
        else:
            super().read(topic, job, done, failed)

    def write(self, topic, job, done, failed):
        if self.holds_writes:
            self.held.append(lambda: super(HeldBackground, self).write(topic, job, done, failed))
        else:
            super().write(topic, job, done, failed)

    def let_through(self) -> None:
        self.holds_reads = self.holds_writes = False
        waiting, self.held = self.held, []
        for answer in waiting:
            answer()


@pytest.fixture
def held() -> HeldBackground:
    return HeldBackground()


def cases_of(jobs: InventedJobs) -> list[str]:
    return [told.case for told in jobs.told if isinstance(told, NewContact)]


def test_a_contact_is_recorded_in_the_case_in_sight_and_not_in_one_on_its_way(
    held: HeldBackground,
) -> None:
    jobs, view = InventedJobs(), RememberingView()
    presenter = CasePresenter(view, jobs, held)
    presenter.open("case-1")
    held.holds_reads = True
    presenter.open("case-2")
    presenter.log_contact(A_CALL)
    assert cases_of(jobs) == ["case-1"]


def test_a_late_answer_calls_nobody_back_from_the_case_they_went_on_to(
    held: HeldBackground,
) -> None:
    jobs, view = InventedJobs(), RememberingView()
    presenter = CasePresenter(view, jobs, held)
    presenter.open("case-1")
    held.holds_writes = True
    presenter.log_contact(A_CALL)
    presenter.withdraw_contact("contact-17", WhyNotSo.WRONG_DAY)
    presenter.open("case-2")
    held.let_through()
    assert view.told["show_news_elsewhere"] == (News.CONTACT_RECORDED,)
    assert not {"show_news", "show_contact"} & set(view.told)
    presenter.log_contact(A_CALL)
    assert cases_of(jobs) == ["case-1", "case-2"]


def test_no_key_settles_a_doubt_that_is_not_in_sight(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_arrivals()
    lanes.wait_until_idle()
    doubts = frame.arrivals.findChild(DoubtsPanel)
    assert doubts is not None
    settled: list[object] = []
    for told in (
        doubts.nothing_told,
        doubts.same_told,
        doubts.other_told,
        doubts.meaning_wanted,
    ):
        told.connect(settled.append)
    frame.choose_files([Path("released.json")])
    assert not doubts.isVisible()
    for key in "YOMN":
        QTest.keySequence(frame.current_screen(), key)
    assert settled == []


def test_no_key_of_a_screen_is_a_key_of_the_menus(window: MainWindow) -> None:
    assert window.frame is not None
    of_menus = {
        key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()
    } - {""}
    of_screens = {one.key().toString() for one in window.frame.findChildren(QShortcut)}
    assert of_menus & of_screens == set()


def test_the_palette_covers_what_is_looked_for_while_names_are_covered(
    window: MainWindow, theme: Theme
) -> None:
    assert window.frame is not None
    theme.veil.switch(True)
    QTest.keySequence(window.frame.current_screen(), "Ctrl+K")
    palette = window.findChild(CommandPalette)
    assert palette is not None
    QTest.keyClicks(palette.field, "Ann Smith")
    shown = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert shown
    assert "Smith" not in " ".join(shown) + palette.field.accessibleDescription()
    assert palette.field.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit


def test_words_of_the_palette_are_looked_for_among_everybody(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_cases()
    lanes.wait_until_idle()
    everybody = frame.cases.choice.list_box.currentText()
    frame.presenters.cases.take_from(Among.DORMANT)
    lanes.wait_until_idle()
    assert frame.cases.choice.list_box.currentText() != everybody
    frame.find_cases("VC-000412")
    lanes.wait_until_idle()
    assert frame.cases.choice.list_box.currentText() == everybody
    assert frame.cases.search_field.text() == "VC-000412"
    assert [row.case_number for row in frame.cases.table.rows()] == ["VC-000412"]


def test_an_enter_that_waits_opens_nothing_once_the_officer_has_gone_on(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_cases()
    lanes.wait_until_idle()
    opened: list[str] = []
    frame.cases.case_wanted.connect(opened.append)
    QTest.keyClicks(frame.cases.search_field, "VC-000412")
    QTest.keyClick(frame.cases.search_field, Qt.Key.Key_Return)
    frame.open_today()
    lanes.wait_until_idle()
    QApplication.processEvents()
    assert opened == []
    assert frame.current_screen() is frame.today


def test_the_palette_opens_after_the_menus_were_made_anew(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    frame = window.frame
    assert frame is not None
    menus = window.findChild(Menus)
    assert menus is not None
    menus.say_again()
    lanes.wait_until_idle()
    QTest.keySequence(frame.current_screen(), "Ctrl+K")
    assert window.findChild(CommandPalette) is not None


def test_names_are_covered_and_shown_again_after_the_palette_and_the_office_are_gone(
    window: MainWindow, theme: Theme, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    QTest.keySequence(window.frame.current_screen(), "Ctrl+K")
    window.lock()
    lanes.wait_until_idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.veil.switch(True)
    theme.veil.switch(False)
    assert window.findChild(CommandPalette) is None


def test_words_of_the_palette_can_be_typed_on(window: MainWindow, lanes: BackgroundLanes) -> None:
    frame = window.frame
    assert frame is not None
    frame.open_cases()
    lanes.wait_until_idle()
    frame.find_cases("VC-0004")
    lanes.wait_until_idle()
    QTest.keyClicks(frame.cases.search_field, "12")
    lanes.wait_until_idle()
    assert frame.cases.search_field.text() == "VC-000412"
