"""The invented office: sound, the same for the same seed, visibly invented, ready for work."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, SetClock, copy_office
from tests.office.what_an_office_holds import what_it_holds
from vcs_desktop.office.check import check
from vcs_desktop.office.demo_people import AREAS, invent_people, officers_for
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.office.today import list_today
from vcs_desktop.rules.case_fact import Contacted, StageHeard
from vcs_desktop.rules.case_words import Level, Membership, Outcome
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, SentenceKind
from vcs_desktop.rules.obligation import State
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import open_desk
from vcs_desktop.victims.model.case_lists import CaseSearch
from vcs_desktop.victims.model.victim_case import Casefile
from vcs_desktop.victims.services import finding, reading

A_TUESDAY = date(2026, 11, 24)
VICTIMS, OFFICERS = 84, 4
EVERYBODY = 1_000


def on_a_tuesday() -> SetClock:
    clock = SetClock()
    clock.go_to(A_TUESDAY)
    return clock


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An invented office that is closed.  Copy it; never change it."""
    folder = tmp_path_factory.mktemp("invented") / "office"
    make_demo_office(folder, victims=VICTIMS, officers=OFFICERS, seed=7, clock=on_a_tuesday())
    return folder


@pytest.fixture(scope="module")
def desk(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A copy of it, open to be looked at."""
    copy = copy_office(made, tmp_path_factory.mktemp("copy") / "office")
    desk = open_desk(copy, DEMO_OFFICER, DEMO_PASSPHRASE, on_a_tuesday())
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def files(desk: Desk) -> list[Casefile]:
    """Every case of it."""
    found = finding.found_lines(desk.book, CaseSearch(""), 0, EVERYBODY)
    lines = [one.line for one in found]
    return [reading.casefile(desk.book, line.id) for line in lines]


def stages_of(file: Casefile) -> list[StageHeard]:
    return [past.fact for past in file.facts if isinstance(past.fact, StageHeard)]


def test_an_invented_office_passes_every_check(desk: Desk) -> None:
    assert check(desk) == ()


def test_the_same_seed_on_the_same_day_makes_the_same_office(desk: Desk, tmp_path: Path) -> None:
    again = tmp_path / "again"
    make_demo_office(again, victims=VICTIMS, officers=OFFICERS, seed=7, clock=on_a_tuesday())
    second = open_desk(again, DEMO_OFFICER, DEMO_PASSPHRASE, on_a_tuesday())
    try:
        assert what_it_holds(second) == what_it_holds(desk)
    finally:
        second.close()


def test_another_seed_invents_other_people() -> None:
    names = [
        [person.referral.person_name for person in invent_people(30, 3, seed)] for seed in (1, 2)
    ]
    assert names[0] != names[1]


def test_everybody_in_it_is_visibly_invented(files: list[Casefile]) -> None:
    for file in files:
        case = file.case
        assert "Invented Street" in case.address_lines[0]
        assert case.address_lines[-1].startswith("ZZ99 ")
        assert case.telephone.startswith("01632 960")
        assert case.email == "" or case.email.endswith("@example.com")


def test_it_has_every_kind_of_sentence_and_patient(files: list[Casefile]) -> None:
    heard = [one.stage for file in files for one in stages_of(file)]
    assert {stage.sentence_kind for stage in heard} == set(SentenceKind)
    patients = {stage.patient_kind for stage in heard}
    assert patients == set(PatientKind) - {PatientKind.NOT_A_PATIENT}


def test_every_key_stage_was_heard_by_somebody(files: list[Casefile]) -> None:
    heard = {one.stage.kind for file in files for one in stages_of(file)}
    assert heard == set(KeyStageKind)


def test_people_came_every_way_through_the_scheme(files: list[Casefile]) -> None:
    assert {file.membership for file in files} == set(Membership)
    assert {file.level for file in files} == {*Level, None}


def test_its_people_have_years_of_history(files: list[Casefile]) -> None:
    calls = [
        past.fact.on for file in files for past in file.facts if isinstance(past.fact, Contacted)
    ]
    assert len({on.year for on in calls}) > 5
    assert max(calls) < A_TUESDAY
    assert len(calls) > 5 * VICTIMS


def test_each_officer_works_in_one_of_two_areas(files: list[Casefile]) -> None:
    areas: dict[str, set[str]] = {}
    for file in files:
        areas.setdefault(file.case.officer_name, set()).add(file.case.address_lines[1])
    assert sorted(map(sorted, areas.values())) == [[AREAS[0]], *[[AREAS[1]]] * (OFFICERS - 1)]


def test_a_full_office_has_twelve_officers_with_a_caseload_each() -> None:
    people = invent_people(1_889, officers_for(1_889), seed=1)
    areas = Counter(person.referral.address_lines[1] for person in people)
    assert areas == {AREAS[0]: 490, AREAS[1]: 1_399}
    held = Counter(person.referral.officer_name for person in people)
    assert len(held) == 12
    assert min(held.values()) >= 150
    assert max(held.values()) <= 300
    assert len({person.referral.reference for person in people}) == 1_889


def test_an_office_has_as_many_officers_as_its_people_need() -> None:
    assert [officers_for(victims) for victims in (1, 48, 1_889, 50_000)] == [1, 3, 12, 318]


def test_its_morning_has_work_with_and_without_a_date_and_something_to_look_at(desk: Desk) -> None:
    today = list_today(desk)
    states = Counter(item.state for item in today.items if not item.is_later)
    assert states[State.OVERDUE] + states[State.DUE] + states[State.UPCOMING] > 0
    assert states[State.AS_SOON_AS_PRACTICABLE] > 0
    assert len(today.lines_now) < 12 * OFFICERS
    assert today.needs_look
    rules = {item.rule for item in today.items}
    assert {"CON-02", "KEY-02", "KEY-11"} <= rules


def test_work_goes_on_in_it_as_in_any_office(made: Path, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    office = AnOffice(copy_office(made, tmp_path / "office"), papers, on_a_tuesday())
    office.use(open_desk(office.folder, DEMO_OFFICER, DEMO_PASSPHRASE, office.clock))
    try:
        month = next(item for item in office.today().items if item.rule == "KEY-02")
        office.contact(Outcome.SPOKE, month.obligation, case=month.case_number)
        assert "KEY-02" not in office.owed_rules(month.case_number)
        office.dates(
            {
                "noms": "A1001ZZ",
                "sentence_kind": "determinate",
                "conditional_release_on": "2031-03-03",
                "as_at": "2026-11-24",
            }
        )
        assert office.owed("KEY-02", "VC-000001")
        assert office.is_sound()
    finally:
        office.close()
