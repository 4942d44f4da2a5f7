"""Ten exercises on an invented office: each is open until it was really done, and again after."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice
from tests.helpers.places import ROOT
from vcs_desktop.crossing.by_hand import StageToEnter
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.cases import CaseRow, list_cases
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.enter_stage import enter_stage
from vcs_desktop.office.exercises import (
    Exercise,
    Progress,
    answer_exercise,
    begin_exercise,
    list_exercises,
    read_exercises,
)
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.rehearse_import import rehearse_import
from vcs_desktop.office.settle_look import settle_look
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.today import WorkItem, list_today
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.office.write_letter import print_letter
from vcs_desktop.rules.case_words import Direction, Method, Outcome, RequestKind
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An invented office of one officer, whose work is that of every other test here as well."""
    folder = tmp_path_factory.mktemp("exercises")
    make_demo_office(folder, victims=60, officers=1, seed=1)
    desk = open_desk(folder, DEMO_OFFICER, DEMO_PASSPHRASE)
    yield desk
    desk.close()


def progress(desk: Desk, exercise: Exercise) -> Progress:
    return next(one.progress for one in list_exercises(desk) if one.exercise is exercise)


def owed(desk: Desk, fits: Callable[[WorkItem], bool]) -> WorkItem:
    return next(item for item in list_today(desk).items if fits(item))


def case_that(desk: Desk, fits: Callable[[CaseRow], bool]) -> CaseRow:
    return next(row for row in list_cases(desk, "", 0, 500) if fits(row))


def opted_in(row: CaseRow) -> bool:
    return row.membership == "opted-in" and row.level == "key-stages"


def find(desk: Desk) -> None:
    list_cases(desk, "ex", 0, 50)
    for row in list_cases(desk, "", 0, 60):
        show_case(desk, row.case)


def why(desk: Desk) -> None:
    answer_exercise(desk, Exercise.WHY, owed(desk, lambda _item: True).rule.lower())


def ring(desk: Desk) -> None:
    item = owed(desk, lambda item: item.telephone.is_safe is True and item.rule == "CON-09")
    told(desk, item)


def letter(desk: Desk) -> None:
    for item in list_today(desk).items:
        try:
            print_letter(desk, item.obligation)
        except KnownError:
            continue
        mark_posted(desk, item.obligation)
        return
    pytest.fail("no letter could be written")


def absconded(desk: Desk) -> None:
    enter(desk, KeyStageKind.ABSCONDED)


def taken_back(desk: Desk) -> None:
    entry = enter(desk, KeyStageKind.APPEAL_LODGED)
    withdraw_entry(desk, entry, WhyWithdrawn.WRONG_PERSON)


def look(desk: Desk) -> None:
    today = list_today(desk)
    settle_look(desk, (*today.needs_look, *today.looks_elsewhere)[0].id)


def zone(desk: Desk) -> None:
    case = case_that(desk, opted_in).case
    ask_condition(desk, WhatIsAsked(case, RequestKind.EXCLUSION_ZONE))


def rehearse(desk: Desk) -> None:
    rehearse_import(desk, [ROOT / "resources" / "samples" / "domain-events" / "died.json"])


def month(desk: Desk) -> None:
    told(desk, owed(desk, lambda item: item.rule == "KEY-02"))


def told(desk: Desk, item: WorkItem) -> None:
    contact = NewContact(item.case, Method.PHONE, Direction.OUT, Outcome.SPOKE, (item.obligation,))
    log_contact(desk, contact)


def enter(desk: Desk, kind: KeyStageKind) -> str:
    case = case_that(desk, opted_in).case
    stage = StageToEnter(kind, desk.today, HowHeard.TELEPHONE, WhoTold.PRISON, case=case)
    return enter_stage(desk, stage).entry


DOING: dict[Exercise, Callable[[Desk], None]] = {
    Exercise.FIND: find,
    Exercise.WHY: why,
    Exercise.RING: ring,
    Exercise.LETTER: letter,
    Exercise.ABSCONDED: absconded,
    Exercise.TAKEN_BACK: taken_back,
    Exercise.LOOK: look,
    Exercise.ZONE: zone,
    Exercise.REHEARSE: rehearse,
    Exercise.MONTH: month,
}


@pytest.mark.parametrize("exercise", Exercise)
def test_an_exercise_is_open_until_it_was_done(desk: Desk, exercise: Exercise) -> None:
    begin_exercise(desk, exercise)
    assert progress(desk, exercise) is Progress.BEGUN
    DOING[exercise](desk)
    assert progress(desk, exercise) is Progress.DONE


def test_an_exercise_begun_again_is_open_again(desk: Desk) -> None:
    begin_exercise(desk, Exercise.REHEARSE)
    rehearse(desk)
    begin_exercise(desk, Exercise.REHEARSE)
    assert progress(desk, Exercise.REHEARSE) is Progress.BEGUN


def test_the_hint_names_the_folder_of_files_to_try(desk: Desk) -> None:
    hint = next(one.hint for one in list_exercises(desk) if one.exercise is Exercise.REHEARSE)
    assert str(ROOT / "resources" / "samples") in hint


def test_a_rule_by_which_nothing_is_owed_is_no_answer(desk: Desk) -> None:
    with pytest.raises(KnownError, match="No line on Today"):
        answer_exercise(desk, Exercise.WHY, "KEY-99")


def test_an_office_with_real_people_has_no_exercises(office: AnOffice) -> None:
    with pytest.raises(KnownError, match="real people"):
        list_exercises(office.desk)
    with pytest.raises(KnownError, match="real people"):
        begin_exercise(office.desk, Exercise.FIND)


def test_a_rehearsal_leaves_no_trace_where_people_are_real(office: AnOffice) -> None:
    before = acts(office.desk)
    rehearse(office.desk)
    assert acts(office.desk) == before


def test_each_exercise_says_its_task_in_two_sentences() -> None:
    for text in read_exercises(ROOT / "resources").values():
        assert text["task"].count(".") == 2, text["title"]
        assert (Path(ROOT) / "resources" / "help" / "en" / f"{text['page']}.md").exists()


def acts(desk: Desk) -> int:
    with desk.book.reading() as connection:
        return len(desk.book.store.record.entries(connection))
