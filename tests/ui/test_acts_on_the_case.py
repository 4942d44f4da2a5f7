"""What an officer records on the Case screen beside contacts: by keyboard, calm, asked once more
where there is no way back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.invented_acts import a_request, no_acts
from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked
from vcs_desktop.office.case_acts import CaseActs
from vcs_desktop.office.move_request import Forwarding
from vcs_desktop.office.move_statement import StatementMove
from vcs_desktop.office.record_deed import NewDeed
from vcs_desktop.rules.case_words import (
    DeedKind,
    EndReason,
    Membership,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.deed_details import DeedDetail
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.form import choose_in

LATE = a_case_work(
    414,
    title="Record why it was late",
    letter=None,
    deeds=(DeedKind.REASON_RECORDED, DeedKind.REVIEWED),
    is_met_by_telling=False,
)


@pytest.fixture
def case(window: MainWindow, door: InventedDoor, lanes: BackgroundLanes) -> CaseScreen:
    """The Case screen of somebody who never answered, with one request."""
    file = a_file(
        work=(LATE, a_case_work(415, title="Write the annual letter")),
        acts=CaseActs(
            (a_request(RequestState.ASKED, RequestState.FORWARDED, RequestState.WITHDRAWN),),
            no_acts().statement,
        ),
    )
    door.jobs.file = replace(file, row=replace(file.row, membership=Membership.OFFERED))
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    return window.frame.case


def press(*keys: str) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, key)


def save(lanes: BackgroundLanes) -> None:
    press("Ctrl+S")
    lanes.wait_until_idle()
    QApplication.processEvents()


def test_a_deed_is_recorded_by_keyboard_with_today_as_its_day(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("D")
    choose_in(case.deed.detail_box, DeedDetail.HEARD_LATE)
    save(lanes)

    assert door.jobs.told == [
        NewDeed(LATE.obligation, DeedKind.REASON_RECORDED, DeedDetail.HEARD_LATE, None)
    ]
    assert "Recorded" in case.bar.text()


def test_a_detail_is_asked_for_only_where_the_deed_takes_one(case: CaseScreen) -> None:
    press("D")
    assert case.deed.detail_box.isVisible()

    choose_in(case.deed.deed_box, DeedKind.REVIEWED)

    assert not case.deed.detail_box.isVisible()


def test_what_is_met_by_telling_cannot_be_recorded_as_done(case: CaseScreen) -> None:
    case.work_table.choose(1)

    assert not case.buttons.done.isEnabled()


def test_what_is_met_by_a_deed_is_not_ticked_in_a_contact(case: CaseScreen) -> None:
    press("C")

    assert [box.accessibleName() for box in case.form.told_boxes] == ["Write the annual letter"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the other day", "The day can't be read."),
        ("31/02/2026", "There is no such day in the calendar."),
        ("tomorrow", "That day is still ahead."),
        ("24/12/2026", "That day is still ahead."),
        ("1/1/1800", "That day is too long ago to be meant."),
    ],
)
def test_a_day_that_is_none_is_told_calmly_and_nothing_is_recorded(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes, typed: str, said: str
) -> None:
    press("D")
    case.deed.day_field.setText(typed)
    save(lanes)

    assert said in case.bar.text()
    assert door.jobs.told == []


def test_a_refusal_of_the_office_is_shown_and_the_form_stays(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.refusal = KnownError("An invented gate (ANY-01).", "Nothing was.", "Do this.")
    press("D")
    save(lanes)

    assert "An invented gate (ANY-01)." in case.bar.text()
    assert case.deed.isVisible()


def test_a_request_is_recorded_on_the_day_it_was_made(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("M")
    choose_in(case.more.ask.kind_box, RequestKind.EXCLUSION_ZONE)
    case.more.ask.day_field.setText("20 nov 2026")
    save(lanes)

    assert door.jobs.told == [
        WhatIsAsked("case-412", RequestKind.EXCLUSION_ZONE, on=date(2026, 11, 20))
    ]


def test_a_request_leaves_only_with_a_file_for_its_page(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes, tmp_path: Path
) -> None:
    press("M")
    case.more.choose(MoreAct.MOVE)
    choose_in(case.more.move_on.whom_box, Recipient.PRISON)
    case.more.move_on.zone_field.setPlainText("Inside the ring road.")
    save(lanes)
    assert door.jobs.told == []
    page = tmp_path / "page.txt"

    dialog = case.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(page))
    dialog.close()
    lanes.wait_until_idle()

    assert door.jobs.told == [
        Forwarding("rq-1", Recipient.PRISON, b"Inside the ring road.", page, None)
    ]
    assert "Now send the page." in case.bar.text()


def test_a_request_may_be_withdrawn_without_a_page(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("M")
    case.more.choose(MoreAct.MOVE)
    choose_in(case.more.move_on.state_box, RequestState.WITHDRAWN)
    assert not case.more.move_on.zone_field.isVisible()
    save(lanes)

    assert door.jobs.told == [("rq-1", RequestState.WITHDRAWN, None)]


def test_the_statement_shows_the_list_that_its_draft_is_read_against(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("M")
    case.more.choose(MoreAct.STATEMENT)
    choose_in(case.more.statement.state_box, StatementState.DRAFTED)
    assert case.more.statement.checked_box.isVisible()
    case.more.statement.checked_box.setChecked(True)
    save(lanes)

    assert door.jobs.told == [
        StatementMove("case-412", StatementState.DRAFTED, checked=True, warned=False)
    ]


def test_a_case_goes_quiet_with_somebodys_name(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("M")
    case.more.choose(MoreAct.DORMANT)
    case.more.dormant.approver_field.setText("Piotr Invented")
    save(lanes)

    assert door.jobs.told == [("dormant", "case-412", "Piotr Invented")]


def test_only_somebody_who_never_answered_can_be_set_dormant(
    window: MainWindow, lanes: BackgroundLanes
) -> None:
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()

    assert window.frame.case.more.what_box.findData(MoreAct.DORMANT.value) == -1


def test_ending_a_case_is_asked_once_more_and_the_safe_answer_has_the_keyboard(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("M")
    case.more.choose(MoreAct.END)
    save(lanes)
    assert door.jobs.told == []
    assert case.bar.no_button.hasFocus()

    case.bar.yes_button.click()
    lanes.wait_until_idle()

    assert door.jobs.told == [("ended", "case-412", EndReason.SENTENCE_OVER)]


def test_a_contact_may_have_been_on_another_day(
    case: CaseScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    press("C")
    case.form.day_field.setText("yesterday")
    save(lanes)

    (contact,) = door.jobs.told
    assert contact.on == date(2026, 11, 22)


def test_escape_leaves_a_form_and_then_the_case(case: CaseScreen, window: MainWindow) -> None:
    press("M")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert case.history.isVisible()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert window.frame is not None
    assert window.frame.current_screen() is not case
