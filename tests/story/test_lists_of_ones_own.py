"""An officer names a list and finds it again; nobody else does."""

from dataclasses import replace

import pytest

from tests.helpers.office import MONDAY, OFFICER, AnOffice, record_says, referral
from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.case_lists import (
    delete_list,
    keep_list,
    list_named,
    my_lists,
    rename_list,
)
from vcs_desktop.office.cases import find_cases
from vcs_desktop.victims.services.officers import let_go
from vcs_desktop.victims.store import officer_rows

SOON = SavedList("Soonest first", CaseList("", Among.MINE, Order.NEXT_DUE))
ABOUT_ONE = SavedList("To ring back", CaseList("Example-1"))


@pytest.fixture
def two(office: AnOffice) -> AnOffice:
    office.refer(referral(1), referral(2))
    return office


def test_a_list_is_kept_found_by_its_name_and_outlives_the_sitting(two: AnOffice) -> None:
    keep_list(two.desk, SOON)
    keep_list(two.desk, ABOUT_ONE)
    two.close()
    assert my_lists(two.desk) == (SOON, ABOUT_ONE)
    assert list_named(two.desk, "Soonest first") == SOON.wanted
    found = find_cases(two.desk, list_named(two.desk, "To ring back"))
    assert [row.case_number for row in found.rows] == ["VC-000001"]


def test_a_list_is_renamed_and_deleted_and_comes_back_as_it_was(two: AnOffice) -> None:
    keep_list(two.desk, SOON)
    rename_list(two.desk, "Soonest first", "  Mine,   by day ")
    (renamed,) = my_lists(two.desk)
    assert renamed.name == "Mine, by day"
    deleted = delete_list(two.desk, "Mine, by day")
    assert my_lists(two.desk) == ()
    keep_list(two.desk, deleted)
    assert my_lists(two.desk) == (renamed,)


def test_the_lists_of_whoever_leaves_go_with_them_and_no_other(two: AnOffice) -> None:
    two.refer(referral(3, officer="Nia Invented"))
    with two.desk.book.reading() as connection:
        nia = officer_rows.officer_named(connection, "Nia Invented")
    assert nia is not None
    theirs = replace(two.desk, officer=nia, book=replace(two.desk.book, officer=nia))
    keep_list(theirs, ABOUT_ONE)
    keep_list(two.desk, SOON)
    let_go(two.desk.book.store, nia.name, OFFICER, MONDAY, lambda officer: officer.name == OFFICER)
    assert my_lists(theirs) == ()
    assert my_lists(two.desk) == (SOON,)


def test_no_list_is_lost_by_a_name_that_is_taken_or_is_none(two: AnOffice) -> None:
    keep_list(two.desk, SOON)
    keep_list(two.desk, ABOUT_ONE)
    with pytest.raises(KnownError, match="already"):
        rename_list(two.desk, "Soonest first", "To ring back")
    with pytest.raises(KnownError, match="needs a name"):
        keep_list(two.desk, SavedList("   ", CaseList()))
    with pytest.raises(KnownError, match="no list of this name"):
        delete_list(two.desk, "Not there")
    with pytest.raises(KnownError, match="already"):
        keep_list(two.desk, SavedList("To ring back", CaseList("Example-2")))
    assert my_lists(two.desk) == (SOON, ABOUT_ONE)
    assert keep_list(two.desk, SOON) == SOON


def test_a_list_that_is_brought_back_replaces_none_that_was_kept_since(two: AnOffice) -> None:
    keep_list(two.desk, ABOUT_ONE)
    deleted = delete_list(two.desk, "To ring back")
    newer = keep_list(two.desk, SavedList("To ring back", CaseList("Example-2")))
    with pytest.raises(KnownError, match="already"):
        keep_list(two.desk, deleted)
    assert my_lists(two.desk) == (newer,)


@pytest.mark.parametrize("name", ["mine", " Dormant ", "NOT-ASKED-YET"])
def test_no_list_takes_the_name_of_one_that_comes_with_the_program(
    two: AnOffice, name: str
) -> None:
    keep_list(two.desk, SOON)
    with pytest.raises(KnownError, match="comes with the program"):
        keep_list(two.desk, SavedList(name, CaseList("Example-1")))
    with pytest.raises(KnownError, match="comes with the program"):
        rename_list(two.desk, "Soonest first", name)
    assert my_lists(two.desk) == (SOON,)


def test_the_record_knows_no_list_and_a_search_by_one_is_on_it_as_any_other(
    two: AnOffice,
) -> None:
    keep_list(two.desk, ABOUT_ONE)
    find_cases(two.desk, list_named(two.desk, "To ring back"))
    assert record_says(two, "searched") == [{"field": "name", "found": 1}]
    with two.desk.book.reading() as connection:
        entries = two.desk.book.store.record.entries(connection)
    assert "ring back" not in str(entries)
