"""What must be in sight on the Case screen whatever is open and however large the text is."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from tests.ui.invented_office import InventedDoor, a_case_work, a_file
from vcs_desktop.rules.case_words import DeedKind, Outcome
from vcs_desktop.ui.case.presenter import TypedContact
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.form import choose_in
from vcs_desktop.ui.toolkit.theme import Theme

NOT_SAFE = "01632 960123: NOT safe. Do not ring and leave no message."
WORK = (a_case_work(), a_case_work(413, title="Tell them that he absconded", script="absconded"))


@pytest.fixture(params=[100, 200])
def case(
    request: pytest.FixtureRequest,
    theme: Theme,
    window: MainWindow,
    door: InventedDoor,
    lanes: BackgroundLanes,
) -> CaseScreen:
    """A case whose number is not safe, at this size of text in percent."""
    theme.choose_text_size(request.param)
    deeds = (DeedKind.CONDITIONS_CHECKED,)
    work = (*WORK, a_case_work(414, title="Look at the conditions", deeds=deeds))
    door.jobs.file = a_file(telephone_safe=False, work=work)
    assert window.frame is not None
    window.frame.open_case("case-412")
    lanes.wait_until_idle()
    return window.frame.case


def is_whole(widget: QWidget) -> bool:
    QApplication.processEvents()
    return widget.visibleRegion().boundingRect() == widget.rect()


def scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QScrollArea) or scrolls(parent))


def warnings(case: CaseScreen) -> list[QLabel]:
    """The labels with the warning that are wholly in sight and never scroll away."""
    QApplication.processEvents()
    labels = [label for label in case.findChildren(QLabel) if label.text() == NOT_SAFE]
    return [label for label in labels if is_whole(label) and not scrolls(label)]


def test_a_number_that_is_not_safe_is_in_sight_whatever_is_open(
    case: CaseScreen, lanes: BackgroundLanes
) -> None:
    case.take_keyboard()
    assert warnings(case)
    case.work_table.choose(1)
    case.buttons.script.click()
    lanes.wait_until_idle()
    assert case._script.isVisible()
    assert warnings(case)
    case.buttons.contact.click()
    assert warnings(case)
    case.buttons.more.click()
    assert warnings(case)


def test_the_button_that_records_is_in_sight_in_every_form(case: CaseScreen) -> None:
    case.buttons.contact.click()
    assert is_whole(case.form.save_button)
    case.buttons.more.click()
    for act in (MoreAct.ASK, MoreAct.STATEMENT, MoreAct.END):
        case.more.choose(act)
        assert is_whole(case.more.save_button)
    case.head.back_button.click()
    case.work_table.choose(2)
    case.buttons.done.click()
    assert is_whole(case.deed.save_button)


def test_the_chosen_work_is_what_the_script_beside_it_is_about(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.file = a_file(work=WORK)
    frame = window.frame
    assert frame is not None
    frame.presenters.case.open_script("case-412", WORK[1].obligation)
    lanes.wait_until_idle()
    chosen = frame.case.work_table.chosen_row()
    assert chosen is not None
    assert chosen.obligation == WORK[1].obligation
    assert frame.case.buttons.script.isEnabled()


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.SPOKE, "Recorded. Nothing was ticked as told, so 2 things are still owed."),
        (Outcome.NO_ANSWER, "Recorded. They were not reached, so 2 things are still owed."),
    ],
)
def test_a_contact_in_which_nothing_was_ticked_says_what_is_still_owed(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes, outcome: Outcome, said: str
) -> None:
    door.jobs.file = a_file(work=WORK)
    frame = window.frame
    assert frame is not None
    frame.open_case("case-412")
    lanes.wait_until_idle()
    frame.case.buttons.contact.click()
    choose_in(frame.case.form.outcome_box, outcome)
    frame.case.form.save_button.click()
    lanes.wait_until_idle()
    assert said in [label.text() for label in frame.case.bar.findChildren(QLabel)]


def test_a_contact_that_met_something_is_not_nagged_about(
    window: MainWindow, door: InventedDoor, lanes: BackgroundLanes
) -> None:
    door.jobs.file = a_file(work=WORK)
    frame = window.frame
    assert frame is not None
    told: list[TypedContact] = []
    frame.case.contact_typed.connect(told.append)
    frame.open_case("case-412")
    lanes.wait_until_idle()
    frame.case.buttons.contact.click()
    frame.case.form.told_boxes[0].setChecked(True)
    frame.case.form.save_button.click()
    lanes.wait_until_idle()
    assert [one.meets for one in told] == [(WORK[0].obligation,)]
    words = " ".join(label.text() for label in frame.case.bar.findChildren(QLabel))
    assert "still owed" not in words
