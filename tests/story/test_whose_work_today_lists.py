"""Whose work Today lists: an officer begins with their own, and sees what waits elsewhere."""

from datetime import date

import pytest

from tests.helpers.office import (
    MONDAY,
    OFFICER,
    AnOffice,
    movement,
    not_yet_asked,
    recall,
    referral,
)
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.whose_day import Elsewhere, WhoseDay, list_day_of
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
    day = list_day_of(shared.desk, Among.MINE)
    assert cases_in(day) == {"VC-000001"}
    assert day.is_mine


def test_everybodys_work_is_one_choice_away(shared: AnOffice) -> None:
    day = list_day_of(shared.desk, Among.EVERYBODY)
    assert cases_in(day) == {"VC-000001", "VC-000002", "VC-000003"}
    assert not day.is_mine


def test_whoever_covers_for_a_colleague_sees_that_colleagues_work(shared: AnOffice) -> None:
    mine = list_day_of(shared.desk, Among.MINE)
    day = list_day_of(shared.desk, colleague_of(mine))
    assert cases_in(day) == {"VC-000002", "VC-000003"}


def test_what_waits_in_colleagues_cases_is_counted_beside_ones_own(shared: AnOffice) -> None:
    shared.clock.go_to(LATER)
    day = list_day_of(shared.desk, Among.MINE)
    everybody = list_day_of(shared.desk, Among.EVERYBODY)
    late_there = [
        item
        for item in everybody.today.items
        if item.state is State.OVERDUE and item.case_number != "VC-000001"
    ]
    assert late_there
    assert day.elsewhere.overdue == len(late_there)
    assert everybody.elsewhere == Elsewhere()


def test_what_falls_due_soon_in_colleagues_cases_is_counted_before_it_is_late(
    shared: AnOffice,
) -> None:
    everybody = list_day_of(shared.desk, Among.EVERYBODY).today.items
    there = [one for one in everybody if one.case_number != "VC-000001"]
    day = next(one.due_on for one in there if one.due_on)
    late_then = [one for one in there if one.due_on and one.due_on < day]
    elsewhere = list_day_of(shared.desk, Among.MINE, day).elsewhere
    assert elsewhere.due_soon
    assert elsewhere.overdue == len(late_then)


def test_a_danger_in_a_colleagues_case_is_counted_apart_until_it_is_over(office: AnOffice) -> None:
    office.refer(referral(1, officer=OFFICER), referral(2, officer=COLLEAGUE))
    before = list_day_of(office.desk, Among.MINE).elsewhere
    office.happens(movement("UAL", 2, at="2026-10-20T10:00:00Z"))
    during = list_day_of(office.desk, Among.MINE).elsewhere
    assert (before.dangers, during.dangers) == (0, 1)

    office.happens(recall(2, at="2026-11-01T10:00:00Z"))
    assert list_day_of(office.desk, Among.MINE).elsewhere.dangers == 0


def test_whoever_holds_no_case_begins_with_everybodys(office: AnOffice) -> None:
    office.refer(referral(1, officer=COLLEAGUE))
    day = list_day_of(office.desk, Among.MINE)
    assert not day.is_mine
    assert day.officer == ""


def test_an_officer_whom_nobody_knows_is_refused(shared: AnOffice) -> None:
    with pytest.raises(KnownError):
        list_day_of(shared.desk, "of-nobody")


def test_the_day_asked_about_is_the_one_that_is_listed(shared: AnOffice) -> None:
    assert list_day_of(shared.desk, Among.MINE, MONDAY).today.on == MONDAY
