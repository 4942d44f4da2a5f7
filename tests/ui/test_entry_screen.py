"""The form for what happened: it asks what the stage asks, and loses nothing that was typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.invented_entries import DAY
from tests.ui.invented_office import InventedDoor
from vcs_desktop.kernel.errors import KnownError, MayBeOnFileError
from vcs_desktop.office.enter_stage import StageToEnter
from vcs_desktop.office.today import LookItem, LookMatch, StageOn
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    Precision,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.ui.entry.screen import EntryScreen
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes

MATCH = LookItem(
    "an invented event about A0001ZZ",
    "It may be what was entered by hand.",
    DAY,
    "look-1",
    LookMatch(StageOn("released", DAY), StageOn("released", DAY)),
)
DOUBT = LookItem(
    "an invented event about A0002ZZ", "It has two meanings.", DAY, "look-2", may_be_decided=True
)


@pytest.fixture
def frame(window: MainWindow) -> OfficeFrame:
    assert window.frame is not None
    return window.frame


@pytest.fixture
def entry(frame: OfficeFrame, lanes: BackgroundLanes) -> EntryScreen:
    """The form, opened from a case."""
    frame.open_case("case-412")
    lanes.wait_until_idle()
    frame.case.buttons.news.click()
    lanes.wait_until_idle()
    return frame.entry


def pick(entry: EntryScreen, letters: str) -> None:
    entry.finder.line.setText(letters)


def save(entry: EntryScreen, lanes: BackgroundLanes) -> None:
    QApplication.processEvents()
    entry.save_button.click()
    lanes.wait_until_idle()


def test_the_form_begins_with_the_case_today_and_how_news_comes_most(entry: EntryScreen) -> None:
    assert entry.about_field.text() == "VC-000412"
    assert entry.details.day() == DAY
    assert entry.details.heard_from() == (HowHeard.TELEPHONE, WhoTold.PRISON)
    assert QApplication.focusWidget() is entry.finder.line


def test_everything_that_is_typed_reaches_the_office(
    entry: EntryScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    pick(entry, "final parole")
    details = entry.details
    details.date_fields[StageDateName.DECISION_PROVIDED].line.setText("20 nov 2026")
    details.date_fields[StageDateName.NEXT_REVIEW].line.setText("mar 2028")
    details.outcome_box.setCurrentIndex(
        details.outcome_box.findData(StageOutcome.NOT_RELEASED.value)
    )
    details.day_field.line.setText("yesterday")
    save(entry, lanes)

    assert door.jobs.told == [
        StageToEnter(
            kind=KeyStageKind.PAROLE_DECISION_FINAL,
            happened_on=date(2026, 11, 22),
            how=HowHeard.TELEPHONE,
            who=WhoTold.PRISON,
            case="VC-000412",
            dates=(
                StageDate(StageDateName.DECISION_PROVIDED, date(2026, 11, 20)),
                StageDate(StageDateName.NEXT_REVIEW, date(2028, 3, 1), Precision.MONTH),
            ),
            outcome=StageOutcome.NOT_RELEASED,
        )
    ]


def test_a_patient_is_asked_about_only_where_the_stage_asks(
    entry: EntryScreen, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    pick(entry, "moved to hosp")
    box = entry.details.patient_box
    assert box.isVisible() and not entry.details.outcome_box.isVisible()
    box.setCurrentIndex(box.findData(PatientKind.RESTRICTED.value))
    pick(entry, "absc")
    assert not box.isVisible()
    save(entry, lanes)

    (told,) = door.jobs.told
    assert told.patient_kind is PatientKind.UNKNOWN


@pytest.mark.parametrize(
    ("letters", "typed", "field"),
    [
        ("", {}, "finder"),
        ("qqq", {}, "finder"),
        ("absc", {"day": "soon"}, "day"),
        ("hearing lis", {}, "hearing"),
        ("hearing lis", {"hearing": "jan 2027"}, "hearing"),
        ("dates ch", {}, "release"),
    ],
)
def test_what_is_missing_is_said_and_the_keyboard_goes_there(
    entry: EntryScreen,
    door: InventedDoor,
    lanes: BackgroundLanes,
    letters: str,
    typed: dict[str, str],
    field: str,
) -> None:
    pick(entry, letters)
    dates = entry.details.date_fields
    names = {
        "hearing": StageDateName.PAROLE_HEARING,
        "release": StageDateName.CONDITIONAL_RELEASE,
    }
    lines = {"finder": entry.finder.line, "day": entry.details.day_field.line} | {
        words: dates[name].line for words, name in names.items() if name in dates
    }
    for words, text in typed.items():
        lines[words].setText(text)
    save(entry, lanes)

    assert door.jobs.told == []
    assert "Nothing was recorded." in entry.bar.text()
    assert QApplication.focusWidget() is lines[field]


def test_an_entry_needs_somebody_whom_it_is_about(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    frame.today.entry_wanted.emit("", "")
    lanes.wait_until_idle()
    pick(frame.entry, "absc")
    save(frame.entry, lanes)
    assert "It is not said whom it is about." in frame.entry.bar.text()

    frame.entry.about_field.setText("a0017aa")
    save(frame.entry, lanes)

    (told,) = door.jobs.told
    assert (told.noms, told.case) == ("A0017AA", "")


def test_dates_of_another_stage_do_not_stay(entry: EntryScreen) -> None:
    pick(entry, "hearing lis")
    entry.details.date_fields[StageDateName.PAROLE_HEARING].line.setText("16 jan")
    pick(entry, "absc")

    assert entry.details.dates() == ()


def test_what_is_nearly_on_file_is_entered_only_when_it_is_another(
    entry: EntryScreen, door: InventedDoor, frame: OfficeFrame, lanes: BackgroundLanes
) -> None:
    door.jobs.entry_refusal = MayBeOnFileError("It is on file.", "Nothing was entered.", "Say so.")
    pick(entry, "absc")
    save(entry, lanes)
    assert "It is on file." in entry.bar.text()
    assert entry.bar.no_button.hasFocus(), "the safe answer has the keyboard"

    entry.bar.yes_button.click()
    lanes.wait_until_idle()

    (told,) = door.jobs.told
    assert told.is_another
    assert frame.current_screen() is frame.case


def test_a_refusal_leaves_what_was_typed(
    entry: EntryScreen, door: InventedDoor, frame: OfficeFrame, lanes: BackgroundLanes
) -> None:
    door.jobs.entry_refusal = KnownError("It lies ahead.", "Nothing was entered.", "Wait.")
    pick(entry, "absc")
    save(entry, lanes)

    assert "It lies ahead." in entry.bar.text()
    assert frame.current_screen() is entry
    assert entry.finder.chosen() == "absconded"


def test_what_is_on_file_is_told_and_can_not_be_taken_back(
    entry: EntryScreen, door: InventedDoor, frame: OfficeFrame, lanes: BackgroundLanes
) -> None:
    door.jobs.is_new = False
    pick(entry, "absc")
    save(entry, lanes)

    bar = frame.case.bar
    assert bar.text() == "Entered: it happened." and not bar.yes_button.isVisible()
    bar.take_offer()
    assert bar.choice_buttons == []


def test_each_reason_for_taking_back_reaches_the_office(
    door: InventedDoor, frame: OfficeFrame, lanes: BackgroundLanes
) -> None:
    frame.open_case("case-412")
    lanes.wait_until_idle()
    for number, why in enumerate(WhyWithdrawn):
        frame.case.withdrawal_wanted.emit("entry-1")
        frame.case.bar.choice_buttons[number].click()
        lanes.wait_until_idle()
        assert door.jobs.told[-1] == ("entry-1", why)


def test_escape_leaves_the_form_and_records_nothing(
    entry: EntryScreen, door: InventedDoor, frame: OfficeFrame
) -> None:
    pick(entry, "absc")
    QTest.keyClick(entry.finder.line, Qt.Key.Key_Escape)

    assert frame.current_screen() is frame.case
    assert door.jobs.told == []


@pytest.mark.parametrize(
    ("look", "offered"),
    [
        (MATCH, ["Same as entered", "Something else"]),
        (DOUBT, ["It means …", "Nothing to tell"]),
        (LookItem("a row", "It is older.", DAY, "look-3"), ["Nothing to tell"]),
    ],
)
def test_what_needs_a_look_offers_the_answers_that_fit(
    frame: OfficeFrame, look: LookItem, offered: list[str]
) -> None:
    frame.today.show_needs_look([look])

    panel = frame.today.look_panel
    assert [b.accessibleName() for b in panel.buttons if not b.isHidden()] == offered


@pytest.mark.parametrize(
    ("look", "key", "is_asked", "told"),
    [
        (MATCH, "Y", True, ("same", "look-1")),
        (MATCH, "O", False, ("different", "look-1")),
        (DOUBT, "N", True, ("nothing", "look-2")),
    ],
)
def test_an_answer_reaches_the_office_and_one_that_ends_it_is_asked_again(
    frame: OfficeFrame,
    door: InventedDoor,
    lanes: BackgroundLanes,
    look: LookItem,
    key: str,
    told: tuple[str, str],
    *,
    is_asked: bool,
) -> None:
    frame.today.show_needs_look([look])
    QTest.keyClick(frame.today._look_table, key.lower())
    if is_asked:
        assert door.jobs.told == []
        frame.today.bar.yes_button.click()
    lanes.wait_until_idle()

    assert door.jobs.told == [told]


def test_a_meaning_takes_the_messages_own_day_unless_another_is_typed(
    frame: OfficeFrame, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    for typed, on in (("", None), ("3 nov 2026", date(2026, 11, 3))):
        frame.today.meaning_wanted.emit(DOUBT)
        lanes.wait_until_idle()
        assert not frame.entry.details.how_box.isVisible()
        pick(frame.entry, "absc")
        frame.entry.details.day_field.line.setText(typed)
        save(frame.entry, lanes)
        assert door.jobs.told[-1] == ("look-2", KeyStageKind.ABSCONDED, on)
        assert frame.current_screen() is frame.today
