"""Whatever the office says about anybody is covered, also where no screen thought of a name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.invented_day import DAY
from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from tests.ui.widget_words import found
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.entries_of_case import EntryLine
from vcs_desktop.office.import_files import ImportReport, LookSeen, Refusal, StageSeen
from vcs_desktop.office.show_case import SentenceGlance
from vcs_desktop.office.today import LookItem
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.today.presenter import Heap
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.table import Table

NAME, NUMBER = "Ffion Planted", "A9999ZZ"
ADDRESS, POSTCODE, TELEPHONE = "9 Planted Street", "ZZ99 9ZZ", "01632 960999"
EMAIL = "planted@x.example"
SHAPED = f"{NUMBER}, {POSTCODE}, {TELEPHONE}, {EMAIL}"
ALL = f"{NAME}, {ADDRESS}, {SHAPED}"
PLANTED = (NAME, "Planted", NUMBER, ADDRESS, POSTCODE, TELEPHONE, EMAIL)


def plant(door: InventedDoor) -> None:
    """Say all of it wherever the office says anything."""
    jobs = door.jobs
    entry = EntryLine(entry="entry-1", words=ALL, standing=ALL, may_be_withdrawn=True)
    line = replace(jobs.file.timeline[0], words=ALL)
    jobs.file = a_file(
        timeline=(line,),
        sentence=SentenceGlance(ALL, ((DAY, ALL),), (), DAY, entries=(entry,)),
        address_lines=(ADDRESS, POSTCODE),
        telephone=TELEPHONE,
        email=EMAIL,
    )
    jobs.day = replace(jobs.day, needs_look=(LookItem(ALL, ALL, DAY),))
    jobs.report = ImportReport(
        read=3,
        accepted=1,
        duplicates=0,
        ignored=0,
        refused=(Refusal(f"{ALL}.csv line 4", ALL),),
        key_stages=(StageSeen(f"{ALL}.json", "released-on-hdc"),),
        needs_look=(LookSeen(f"{ALL}.json", ALL),),
        obligations=(),
    )


def go_through_the_screens(window: MainWindow, lanes: BackgroundLanes) -> list[str]:
    """Everything planted that could be read on the way, screen by screen."""
    frame = window.frame
    assert frame is not None
    read: list[str] = []
    for name, go in SCREENS.items():
        go(frame)
        lanes.wait_until_idle()
        QApplication.processEvents()
        read += [f"{name}: {words}" for words in found(PLANTED)]
    return read


def typed_into_every_field(frame: OfficeFrame) -> None:
    case = frame.case
    case.more.dormant.approver_field.setText(ALL)
    case.more.move_on.zone_field.setPlainText(ALL)
    case.more.erase.approver_field.setText(ALL)
    frame.entry._whom_part.field.setText(ALL)
    frame.entry._whom_part.field.clearFocus()


def bar_says(frame: OfficeFrame) -> None:
    frame.open_today()
    frame.today.bar.say(f"It is said of {SHAPED}.", Tone.SOON)


def bar_refuses(frame: OfficeFrame) -> None:
    frame.open_today()
    frame.today.bar.show_problem(KnownError(SHAPED, SHAPED, SHAPED))


SCREENS: dict[str, Callable[[OfficeFrame], object]] = {
    "today": lambda frame: frame.open_today(),
    "looks": lambda frame: frame.today.heap_chosen.emit(Heap.NEEDS_LOOK),
    "cases": lambda frame: frame.open_cases(),
    "changed dates": lambda frame: frame.open_changed_dates(),
    "case": lambda frame: frame.open_case("case-412"),
    "script": lambda frame: frame.case.buttons.script.click(),
    "contact": lambda frame: frame.case.buttons.contact.click(),
    "more": lambda frame: frame.case.buttons.more.click(),
    "entry": lambda frame: frame.case.buttons.news.click(),
    "fields": typed_into_every_field,
    "letter": lambda frame: frame.open_letter(a_case_work()),
    "chosen": lambda frame: frame.choose_files([Path(f"{ALL}.json")]),
    "arrivals": lambda frame: frame.arrivals.import_button.click(),
    "settings": lambda frame: frame.open_settings(),
    "bar": bar_says,
    "refusal": bar_refuses,
}


def test_without_the_veil_what_was_planted_is_read_on_the_way(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    plant(door)
    read = go_through_the_screens(window, lanes)
    silent = [screen for screen in HOLES if not any(one.startswith(screen) for one in read)]
    assert silent == []


HOLES = ("looks", "case", "fields", "chosen", "arrivals", "bar", "refusal")


def test_with_the_veil_on_nothing_that_was_planted_is_in_any_widget_model_or_timeline(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, qtbot: QtBot
) -> None:
    plant(door)
    qtbot.keySequence(window, "F8")
    assert go_through_the_screens(window, lanes) == []


def test_a_veil_that_is_put_on_later_covers_what_stands_there_and_gives_it_back(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, theme: Theme
) -> None:
    plant(door)
    go_through_the_screens(window, lanes)
    before = sorted(found(PLANTED))
    theme.veil.switch(True)
    assert found(PLANTED) == []
    theme.veil.switch(False)
    assert sorted(found(PLANTED)) == before


def test_a_field_is_read_while_the_keyboard_is_in_it_and_no_longer(
    window: MainWindow, lanes: BackgroundLanes, theme: Theme
) -> None:
    frame = window.frame
    assert frame is not None
    theme.veil.switch(True)
    frame.open_case("case-412")
    lanes.wait_until_idle()
    frame.case.buttons.news.click()
    lanes.wait_until_idle()
    field = frame.entry._whom_part.field
    field.setFocus()
    field.setText(NUMBER)
    assert field.displayText() == NUMBER
    frame.entry.details.how_box.setFocus()
    assert NUMBER not in field.displayText()
    assert field.text() == NUMBER


def test_every_list_covers_a_column_that_nobody_said_may_be_read(theme: Theme) -> None:
    from vcs_desktop.ui.widgets.rows import Column, RowsModel  # noqa: PLC0415 - only used here

    model: RowsModel[str] = RowsModel((Column("Anything", lambda row: row),))
    table = Table(theme, model, "Any list")
    model.show((ALL,))
    theme.veil.switch(True)
    assert model.index(0, 0).data() == "(covered)"
    assert isinstance(table, QWidget)


@pytest.mark.parametrize("words", [NUMBER, POSTCODE, TELEPHONE, EMAIL, "+44 1632 960999"])
def test_what_has_the_shape_of_a_number_or_an_address_is_covered_wherever_it_stands(
    theme: Theme, words: str
) -> None:
    theme.veil.switch(True)
    assert theme.veil.reveal(f"About {words} in VC-000412.") == "About (covered) in VC-000412."


def test_days_and_counts_are_read_with_the_veil_on(theme: Theme) -> None:
    theme.veil.switch(True)
    words = "23 November 2026, 09:05, 12 of 1,200 letters, KEY-18, 12/03/2026, released.json"
    assert theme.veil.reveal(words) == words
