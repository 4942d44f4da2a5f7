"""Whose work Today lists: an officer begins with their own, and sees what waits elsewhere."""

from datetime import date

import pytest

from tests.helpers.office import MONDAY, OFFICER, AnOffice, not_yet_asked, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.whose_day import Elsewhere, Whose, WhoseDay, list_day_of
from vcs_desktop.rules.obligation import State

COLLEAGUE = "Tomos Invented"
LATER = date(2026, 12, 1)


@pytest.fixture
def shared(office: AnOffice) -> AnOffice:
    """An office of two: one case is mine, two are a colleague's, all not asked yet."""
    office.refer(
        not_yet_asked(1, officer=OFFICER),
        not_yet_asked(2, officer=COLLEAGUE),
        not_yet_asked(3, officer=COLLEAGUE),
    )
    return office


def cases_in(day: WhoseDay) -> set[str]:
    return {item.case_number for item in day.today.items}


def colleague_of(day: WhoseDay) -> str:
    (other,) = day.others
    return other.id


def test_an_officer_begins_the_day_with_their_own_cases(shared: AnOffice) -> None:
    day = list_day_of(shared.desk, Whose.MINE)
    assert cases_in(day) == {"VC-000001"}
    assert day.is_mine


def test_everybodys_work_is_one_choice_away(shared: AnOffice) -> None:
    day = list_day_of(shared.desk, Whose.EVERYBODY)
    assert cases_in(day) == {"VC-000001", "VC-000002", "VC-000003"}
    assert not day.is_mine


def test_whoever_covers_for_a_colleague_sees_that_colleagues_work(shared: AnOffice) -> None:
    mine = list_day_of(shared.desk, Whose.MINE)
    day = list_day_of(shared.desk, colleague_of(mine))
    assert cases_in(day) == {"VC-000002", "VC-000003"}


def test_what_waits_in_colleagues_cases_is_counted_beside_ones_own(shared: AnOffice) -> None:
    shared.clock.go_to(LATER)
    day = list_day_of(shared.desk, Whose.MINE)
    everybody = list_day_of(shared.desk, Whose.EVERYBODY)
    late_there = [
        item
        for item in everybody.today.items
        if item.state is State.OVERDUE and item.case_number != "VC-000001"
    ]
    assert late_there
    assert day.elsewhere.overdue == len(late_there)
    assert everybody.elsewhere == Elsewhere()


def test_whoever_holds_no_case_begins_with_everybodys(office: AnOffice) -> None:
    office.refer(referral(1, officer=COLLEAGUE))
    day = list_day_of(office.desk, Whose.MINE)
    assert not day.is_mine
    assert day.officer == ""


def test_an_officer_whom_nobody_knows_is_refused(shared: AnOffice) -> None:
    with pytest.raises(KnownError):
        list_day_of(shared.desk, "of-nobody")


def test_the_day_asked_about_is_the_one_that_is_listed(shared: AnOffice) -> None:
    assert list_day_of(shared.desk, Whose.MINE, MONDAY).today.on == MONDAY
