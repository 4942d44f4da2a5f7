"""A colleague's case asks why before it opens; the reason lasts a day, and her senior sees it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    AnOffice,
    movement,
    referral,
)
from tests.helpers.seen import acts, looks_of
from vcs_desktop.kernel.errors import KnownError, ReasonNeededError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.cases import count_cases
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.log_contact import list_contacts
from vcs_desktop.office.officers import NewColleague, add_officer
from vcs_desktop.office.outside import Because, WhyOutside, give_reason, list_outside
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.write_letter import draft_letter, print_letter, read_script, write_letter
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.key_file import ByPassphrase

COLLEAGUE = "Piotr Example"
SECRET = "another invented passphrase"
COVERING = Because(WhyOutside.COVERING)


@pytest.fixture
def unit(office: AnOffice) -> AnOffice:
    """One case of the senior officer's and one of a colleague's, who is at the desk."""
    new = NewColleague(COLLEAGUE, frozenset({Role.VLO}), SECRET)
    add_officer(office.desk.back, new, ByPassphrase(OFFICER, PASSPHRASE))
    office.refer(referral(1, officer=OFFICER), referral(2, officer=COLLEAGUE))
    office.happens(movement("CR"), movement("UAL", 2))
    office.close()
    office.use(open_desk(office.folder, COLLEAGUE, SECRET, office.clock))
    return office


def senior(unit: AnOffice) -> Desk:
    """Go on as the senior officer."""
    unit.close()
    unit.use(open_desk(unit.folder, OFFICER, PASSPHRASE, unit.clock))
    return unit.desk


def test_ones_own_case_opens_without_a_question(unit: AnOffice) -> None:
    assert show_case(unit.desk, "VC-000002").row.officer == COLLEAGUE
    (look,) = looks_of(unit, "case-viewed")
    assert dict(look.details) == {}


def test_a_colleagues_case_asks_why_and_shows_nothing_before(unit: AnOffice) -> None:
    release = next(item for item in unit.today().items if item.case_number == "VC-000001")
    shut: tuple[Callable[[], object], ...] = (
        lambda: show_case(unit.desk, "VC-000001"),
        lambda: list_requests(unit.desk, "VC-000001"),
        lambda: list_contacts(unit.desk, "VC-000001"),
        lambda: draft_letter(unit.desk, release.obligation),
        lambda: print_letter(unit.desk, release.obligation),
        lambda: write_letter(unit.desk, release.obligation, unit.papers / "letter.pdf"),
    )
    for look in shut:
        with pytest.raises(ReasonNeededError, match="colleague's case"):
            look()
    assert not (unit.papers / "letter.pdf").exists()
    assert looks_of(unit, "case-viewed") == ()


def test_a_call_script_of_a_colleagues_case_asks_too(unit: AnOffice) -> None:
    script = next(item for item in unit.today().items if item.script)
    desk = senior(unit)
    other = replace(desk, officer=replace(desk.officer, roles=frozenset({Role.VLO})))
    with pytest.raises(ReasonNeededError):
        read_script(other, script.obligation)


def test_whoever_is_signed_in_rings_under_their_own_name(unit: AnOffice) -> None:
    script = next(item for item in unit.today().items if item.script)
    assert f"My name is {COLLEAGUE}." in read_script(unit.desk, script.obligation).steps[0]
    first, then, *_rest = read_script(senior(unit), script.obligation).steps
    assert f"My name is {OFFICER}." in first
    assert f"I work with your Victim Liaison Officer, {COLLEAGUE}." in then


def test_the_question_carries_the_case_and_names_nobody(unit: AnOffice) -> None:
    with pytest.raises(ReasonNeededError) as refused:
        show_case(unit.desk, "VC-000001")
    assert refused.value.case.startswith("case-")
    assert OFFICER not in str(refused.value)
    assert "Example" not in str(refused.value)


def test_a_reason_opens_the_case_for_the_rest_of_the_day(unit: AnOffice) -> None:
    give_reason(unit.desk, "VC-000001", COVERING)
    assert show_case(unit.desk, "VC-000001").row.case_number == "VC-000001"
    unit.close()
    unit.use(open_desk(unit.folder, COLLEAGUE, SECRET, unit.clock))
    show_case(unit.desk, "VC-000001")
    unit.clock.go_to(date(2026, 11, 3))
    with pytest.raises(ReasonNeededError):
        show_case(unit.desk, "VC-000001")


def test_a_reason_for_one_case_opens_no_other(unit: AnOffice) -> None:
    senior(unit)
    unit.refer(referral(3, officer=OFFICER))
    unit.close()
    unit.use(open_desk(unit.folder, COLLEAGUE, SECRET, unit.clock))
    give_reason(unit.desk, "VC-000001", COVERING)
    with pytest.raises(ReasonNeededError):
        show_case(unit.desk, "VC-000003")


def test_the_record_has_the_reasons_code_and_never_its_words(unit: AnOffice) -> None:
    give_reason(unit.desk, "VC-000001", Because.said("The chaplain asked for her"))
    show_case(unit.desk, "VC-000001")
    assert acts(unit)[-2:] == ["reason-given", "case-viewed"]
    assert looks_of(unit, "case-viewed")[0].details == {"why": "other"}
    with unit.desk.book.reading() as connection:
        entries = unit.desk.book.store.record.entries(connection)
    assert "chaplain" not in str(entries)


def test_a_reason_for_ones_own_case_is_not_kept(unit: AnOffice) -> None:
    give_reason(unit.desk, "VC-000002", COVERING)
    assert "reason-given" not in acts(unit)


@pytest.mark.parametrize(
    "words", ["", "  ", "x", "at work", "a b " + "x" * 300, "all of\ntwo lines"]
)
def test_a_reason_of_ones_own_needs_words_and_few(unit: AnOffice, words: str) -> None:
    with pytest.raises(KnownError, match="few words"):
        give_reason(unit.desk, "VC-000001", Because(WhyOutside.OTHER, words.strip(" ")))
    assert "reason-given" not in acts(unit)


def test_searching_colleagues_cases_stays_possible_and_is_on_record(unit: AnOffice) -> None:
    assert count_cases(unit.desk, "Example-1") == 1
    assert looks_of(unit, "searched")[0].details == {"field": "name", "found": 1}


def test_the_senior_officer_is_not_asked_and_is_on_record_as_supervising(unit: AnOffice) -> None:
    desk = senior(unit)
    show_case(desk, "VC-000002")
    (look,) = looks_of(unit, "case-viewed")
    assert (look.officer, dict(look.details)) == (desk.officer.id, {"why": "supervising"})


def test_the_senior_officer_sees_who_looked_where_and_why_newest_first(unit: AnOffice) -> None:
    give_reason(unit.desk, "VC-000001", COVERING)
    unit.clock.go_to(date(2026, 11, 3))
    give_reason(unit.desk, "VC-000001", Because.said("The chaplain asked for her"))
    found = list_outside(senior(unit))
    assert [(one.why.value, one.words) for one in found] == [
        ("other", "The chaplain asked for her"),
        ("covering", ""),
    ]
    assert {(one.officer_name, one.whose, one.case_number) for one in found} == {
        (COLLEAGUE, OFFICER, "VC-000001")
    }
    assert len(list_outside(unit.desk, officer=COLLEAGUE)) == 2
    assert list_outside(unit.desk, officer=OFFICER) == ()
    assert list_outside(unit.desk, case="VC-000002") == ()


def test_nobody_else_sees_that_list(unit: AnOffice) -> None:
    with pytest.raises(KnownError, match="senior probation officer"):
        list_outside(unit.desk)


def test_all_is_sound_afterwards(unit: AnOffice, tmp_path: Path) -> None:
    give_reason(unit.desk, "VC-000001", COVERING)
    release = next(item for item in unit.today().items if item.case_number == "VC-000001")
    write_letter(unit.desk, release.obligation, tmp_path / "letter.pdf")
    assert unit.is_sound()
