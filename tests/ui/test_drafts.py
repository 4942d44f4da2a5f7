"""What is typed is kept, offered again to whoever typed it, and gone once it is sent."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.invented_acts import a_request, no_acts
from tests.ui.invented_drafts import BEGUN_AT
from tests.ui.invented_office import PASSPHRASE, InventedDoor, a_case_work, a_file
from tests.ui.real_office import OFFICER, make_real_office
from tests.ui.widget_words import found
from vcs_desktop.kernel.draft import Draft, DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.import_files import import_files
from vcs_desktop.rules.case_words import DeedKind, Method, Outcome, RequestState
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.ports import FrontDoor
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.form import choose_in

CONTACT = DraftKey("contact", "case-412")


def frame_of(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


def three_seconds_pass(window: MainWindow, lanes: BackgroundLanes) -> None:
    frame_of(window).keeper.timer.timeout.emit()
    lanes.wait_until_idle()


def open_contact(window: MainWindow, lanes: BackgroundLanes) -> None:
    frame_of(window).open_contact("case-412")
    lanes.wait_until_idle()


def unlock(window: MainWindow, lanes: BackgroundLanes) -> None:
    lanes.wait_until_idle()
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()


def test_the_window_looks_every_three_seconds_whether_something_was_typed(
    window: MainWindow,
) -> None:
    timer = frame_of(window).keeper.timer
    assert (timer.isActive(), timer.interval()) == (True, 3_000)


def test_a_form_that_nobody_typed_in_is_not_kept(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame = frame_of(window)
    open_contact(window, lanes)
    frame.case.buttons.script.click()
    lanes.wait_until_idle()
    frame.case.show_more()
    frame.case.more.choose(MoreAct.END)
    three_seconds_pass(window, lanes)
    assert door.jobs.drafts.held == {}


def test_what_is_chosen_in_the_form_for_a_contact_comes_back_after_a_lock(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    form = frame_of(window).case.form
    choose_in(form.method_box, Method.LETTER)
    form.day_field.setText("yesterday")
    form.told_boxes[1].setChecked(True)
    window.lock()
    lanes.wait_until_idle()
    assert list(door.jobs.drafts.held) == [CONTACT]

    unlock(window, lanes)
    open_contact(window, lanes)
    form = frame_of(window).case.form
    assert found(("You began this on 24 November at 10:12. Nothing was sent.",))
    assert form.method_box.currentData() == "phone"
    form.draft.offer_line.take_button.click()
    assert form.method_box.currentData() == "letter"
    assert form.day_field.text() == "yesterday"
    assert [box.isChecked() for box in form.told_boxes] == [False, True]
    assert form.draft.offer_line.isHidden()


def test_nothing_can_be_typed_over_what_is_offered(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    begun = Draft(CONTACT, (("method", "letter"),), BEGUN_AT)
    door.jobs.drafts.held[CONTACT] = begun
    open_contact(window, lanes)
    form = frame_of(window).case.form
    assert form.draft.offer_line.take_button.hasFocus()
    assert not form.method_box.isEnabled()
    assert not form.save_button.isEnabled()
    three_seconds_pass(window, lanes)
    assert door.jobs.drafts.held[CONTACT] is begun


def test_what_is_thrown_away_is_not_offered_again(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.drafts.held[CONTACT] = Draft(CONTACT, (("method", "letter"),), BEGUN_AT)
    open_contact(window, lanes)
    form = frame_of(window).case.form
    form.draft.offer_line.throw_button.click()
    lanes.wait_until_idle()
    assert door.jobs.drafts.held == {}
    assert form.method_box.isEnabled()
    assert form.method_box.currentData() == "phone"
    open_contact(window, lanes)
    assert form.draft.offer_line.isHidden()


def test_the_keyboard_alone_takes_a_draft_up(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    door.jobs.drafts.held[CONTACT] = Draft(CONTACT, (("method", "letter"),), BEGUN_AT)
    open_contact(window, lanes)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    form = frame_of(window).case.form
    assert form.method_box.currentData() == "letter"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert form.isAncestorOf(focused)


def test_what_is_sent_is_no_draft_any_more(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    form = frame_of(window).case.form
    choose_in(form.outcome_box, Outcome.NO_ANSWER)
    three_seconds_pass(window, lanes)
    assert list(door.jobs.drafts.held) == [CONTACT]
    form.save_button.click()
    frame_of(window).keeper.keep_all()
    lanes.wait_until_idle()
    three_seconds_pass(window, lanes)
    assert door.jobs.drafts.held == {}
    assert len(door.jobs.told) == 1


def test_what_is_refused_is_still_kept(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    form = frame_of(window).case.form
    form.day_field.setText("never")
    form.save_button.click()
    lanes.wait_until_idle()
    form.day_field.setText("never ever")
    three_seconds_pass(window, lanes)
    assert ("day", "never ever") in door.jobs.drafts.held[CONTACT].body


def test_going_elsewhere_and_back_loses_nothing(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    frame = frame_of(window)
    choose_in(frame.case.form.method_box, Method.VISIT)
    frame.open_letter(a_case_work())
    frame.go_back()
    lanes.wait_until_idle()
    assert ("method", "visit") in door.jobs.drafts.held[CONTACT].body
    frame.case.show_contact_form()
    assert frame.case.form.draft.is_offering


def test_words_that_are_taken_back_again_are_no_draft(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    form = frame_of(window).case.form
    choose_in(form.method_box, Method.VISIT)
    three_seconds_pass(window, lanes)
    choose_in(form.method_box, Method.PHONE)
    three_seconds_pass(window, lanes)
    assert door.jobs.drafts.held == {}


def typed_deed(frame: OfficeFrame) -> None:
    frame.case.show_deed_form()
    frame.case.deed.day_field.setText("yesterday")


def typed_zone(frame: OfficeFrame) -> None:
    frame.case.show_more()
    frame.case.more.choose(MoreAct.MOVE)
    frame.case.more.move_on.zone_field.setPlainText("The invented park, by its outer edge")


def typed_approver(frame: OfficeFrame) -> None:
    frame.case.more.dormant.approver_field.setText("Piotr Invented")


@pytest.mark.parametrize(
    ("type_it", "form", "words"),
    [
        (typed_deed, "deed ob-412", "yesterday"),
        (typed_zone, "more", "The invented park, by its outer edge"),
        (typed_approver, "more", "Piotr Invented"),
    ],
)
def test_every_form_of_a_case_is_kept(
    window: MainWindow,
    door: InventedDoor,
    lanes: BackgroundLanes,
    type_it: Callable[[OfficeFrame], None],
    form: str,
    words: str,
) -> None:
    asked = a_request(RequestState.ASKED, RequestState.FORWARDED, RequestState.REFUSED)
    acts = no_acts()
    work = a_case_work(deeds=(DeedKind.REVIEWED,))
    door.jobs.file = a_file(work=(work,), acts=type(acts)((asked,), acts.statement))
    open_contact(window, lanes)
    type_it(frame_of(window))
    lanes.wait_until_idle()
    three_seconds_pass(window, lanes)
    kept = door.jobs.drafts.held[DraftKey(form, "case-412")].body
    assert words in [said for _name, said in kept]


def test_news_that_was_begun_is_taken_up_with_its_stage_and_dates(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame = frame_of(window)
    frame.today.entry_wanted.emit("VC-000412", "Test Offender")
    lanes.wait_until_idle()
    entry = frame.entry
    entry.finder.line.setText("hearing listed")
    entry.details.day_field.line.setText("3 nov")
    dates = list(entry.details.date_fields.values())
    if dates:
        dates[0].line.setText("4 mar 2027")
    stage = entry.finder.chosen()
    frame.open_today()
    frame.today.entry_wanted.emit("VC-000412", "Test Offender")
    lanes.wait_until_idle()
    assert list(door.jobs.drafts.held) == [DraftKey("entry", "VC-000412")]
    assert entry.finder.chosen() == ""
    entry.draft.offer_line.take_button.click()
    assert stage
    assert entry.finder.chosen() == stage
    assert entry.details.day_field.line.text() == "3 nov"
    assert [field.line.text() for field in entry.details.date_fields.values()][: len(dates)] == (
        ["4 mar 2027", *[""] * (len(dates) - 1)] if dates else []
    )


def test_what_is_typed_in_settings_is_kept(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame = frame_of(window)
    frame.open_settings()
    lanes.wait_until_idle()
    frame.settings.figures.figure_field.setText("7")
    frame.settings.calendar.name_field.setText("An invented holiday")
    three_seconds_pass(window, lanes)
    assert set(door.jobs.drafts.held) == {DraftKey("figure"), DraftKey("holiday")}


def test_a_reason_is_kept_until_it_is_decided(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame = frame_of(window)
    frame.open_settings()
    frame.settings.figures_button.click()
    lanes.wait_until_idle()
    frame.settings.figures.figure_field.setText("7")
    frame.settings.figures.from_field.setText("01/12/2026")
    frame.settings.figures.try_button.click()
    lanes.wait_until_idle()
    frame.settings.trial.reason_field.setText("agreed in the meeting")
    three_seconds_pass(window, lanes)
    assert any(key.form.startswith("reason") for key in door.jobs.drafts.held)
    frame.settings.trial.decide_button.click()
    lanes.wait_until_idle()
    three_seconds_pass(window, lanes)
    assert door.jobs.drafts.held == {}


def test_a_draft_that_can_not_be_kept_is_said_once(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    open_contact(window, lanes)
    door.jobs.drafts.refusal = KnownError("The disk is full.", "Nothing was saved.", "Make room.")
    choose_in(frame_of(window).case.form.method_box, Method.VISIT)
    three_seconds_pass(window, lanes)
    bar = frame_of(window).case.bar
    assert "What you are typing can't be kept for now: The disk is full." in bar.text()
    bar.clear()
    three_seconds_pass(window, lanes)
    assert bar.text() == ""
    door.jobs.drafts.refusal = None
    three_seconds_pass(window, lanes)
    assert ("method", "visit") in door.jobs.drafts.held[CONTACT].body


def test_in_a_real_office_a_draft_survives_lock_and_is_gone_once_sent(
    make_window: Callable[[FrontDoor], MainWindow], lanes: BackgroundLanes, tmp_path: Path
) -> None:
    office = make_real_office(tmp_path)
    desk = open_desk(office.profile, OFFICER, PASSPHRASE)
    import_files(desk, [office.referrals, office.release])
    desk.close()
    window = make_window(ProfileDoor(office.profile))
    unlock(window, lanes)
    open_first_contact(window, lanes)
    choose_in(frame_of(window).case.form.method_box, Method.VISIT)
    window.lock()
    unlock(window, lanes)
    open_first_contact(window, lanes)
    form = frame_of(window).case.form
    form.draft.offer_line.take_button.click()
    assert form.method_box.currentData() == "visit"
    form.save_button.click()
    lanes.wait_until_idle()
    open_first_contact(window, lanes)
    assert form.draft.offer_line.isHidden()
    assert form.method_box.currentData() == "phone"


def open_first_contact(window: MainWindow, lanes: BackgroundLanes) -> None:
    frame = frame_of(window)
    frame.open_cases()
    lanes.wait_until_idle()
    frame.open_contact(frame.cases.table.rows()[0].case)
    lanes.wait_until_idle()
