"""An officer names a list and finds it again; nobody else does."""

import pytest

from tests.helpers.office import AnOffice, record_says, referral
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


def test_no_list_is_lost_by_a_name_that_is_taken_or_is_none(two: AnOffice) -> None:
    keep_list(two.desk, SOON)
    keep_list(two.desk, ABOUT_ONE)
    with pytest.raises(KnownError, match="already"):
        rename_list(two.desk, "Soonest first", "To ring back")
    with pytest.raises(KnownError, match="needs a name"):
        keep_list(two.desk, SavedList("   ", CaseList()))
    with pytest.raises(KnownError, match="no list of this name"):
        delete_list(two.desk, "Not there")
    assert my_lists(two.desk) == (SOON, ABOUT_ONE)


def test_the_record_knows_no_list_and_a_search_by_one_is_on_it_as_any_other(
    two: AnOffice,
) -> None:
    keep_list(two.desk, ABOUT_ONE)
    find_cases(two.desk, list_named(two.desk, "To ring back"))
    assert record_says(two, "searched") == [{"field": "name", "found": 1}]
    with two.desk.book.reading() as connection:
        entries = two.desk.book.store.record.entries(connection)
    assert "ring back" not in str(entries)
