"""Whoever is erased is pointed to by no list that an officer kept; lists of others stay."""

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, referral
from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.office.back_up import back_up
from vcs_desktop.office.case_lists import keep_list, my_lists
from vcs_desktop.office.check import check
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case, preview_erasure
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.backups import restore_by_passphrase

CASE = "VC-000001"
ALONE = ErasureWish(CASE, Ground.PERSON_ASKED, "", alone=True)
SOON = SavedList("Soonest first", CaseList("", Among.MINE, Order.NEXT_DUE))
COUNTED = "officers' own lists that point to it"


@pytest.fixture
def two(office: AnOffice) -> AnOffice:
    """Siân, whose case has ended, and Bea, who has the same postcode's beginning."""
    office.refer(
        referral(1, person_name="Mrs Siân Example-1"),
        referral(2, person_name="Ms Bea Invented", postcode="ZZ99 4AB", telephone="01632 970002"),
    )
    identifiers = [{"type": "NOMS", "value": "A0001ZZ"}, {"type": "CRN", "value": "X123456"}]
    office.happens(
        {
            "eventType": "probation-case.registration.added",
            "version": 1,
            "description": "A registration was added",
            "occurredAt": "2026-10-29T09:00:00Z",
            "personReference": {"identifiers": identifiers},
        }
    )
    end_case(office.desk, CASE, EndReason.ANOTHER_REASON)
    return office


@pytest.mark.parametrize(
    "words",
    [
        "Example-1",
        "shan example-1",
        "ZZ99 3WZ",
        "VC-000001",
        "WCU-1",
        "01632 960001",
        "a0001zz",
        "X123456",
        "A0001ZZ of theirs",
        # More words than can be looked for at once.
        "s e m t o w z sia exa tes off wcu",
    ],
)
@pytest.mark.parametrize("is_name", [False, True])
def test_a_list_that_points_to_whoever_is_erased_goes_with_them(
    two: AnOffice, words: str, *, is_name: bool
) -> None:
    keep_list(two.desk, SOON)
    keep_list(
        two.desk,
        SavedList(words, CaseList()) if is_name else SavedList("To ring back", CaseList(words)),
    )
    assert dict(preview_erasure(two.desk, CASE).goes)[COUNTED] == 1
    erase_case(two.desk, ALONE)
    assert my_lists(two.desk) == (SOON,)
    assert check(two.desk) == ()


@pytest.mark.parametrize(
    "name",
    [
        "Siân's sister",
        "Sian\u2019s sister",
        "Mrs Example-1 rings on Mondays",
        "VC-000001 waits",
        "Wait (wcu-1).",
    ],
)
def test_a_list_that_is_named_after_them_goes_with_them(two: AnOffice, name: str) -> None:
    keep_list(two.desk, SavedList(name, CaseList()))
    assert dict(preview_erasure(two.desk, CASE).goes)[COUNTED] == 1
    erase_case(two.desk, ALONE)
    assert my_lists(two.desk) == ()


@pytest.mark.parametrize(
    "other",
    [
        SavedList("The north", CaseList("ZZ99")),
        SavedList("Some letters", CaseList("o")),
        SavedList("Everybody referred", CaseList("WCU")),
        SavedList("Mrs and others", CaseList()),
        SavedList("One prisoner", CaseList("A0002ZZ")),
        SavedList("Bea's sister", CaseList("", Among.MINE)),
    ],
)
def test_a_list_that_finds_somebody_else_as_well_stays(two: AnOffice, other: SavedList) -> None:
    keep_list(two.desk, other)
    assert COUNTED not in dict(preview_erasure(two.desk, CASE).goes)
    erase_case(two.desk, ALONE)
    assert my_lists(two.desk) == (other,)


def test_a_list_of_an_offender_stays_while_another_person_is_told_of_them(
    office: AnOffice,
) -> None:
    office.refer(referral(1), referral(2, offender_noms="A0001ZZ"))
    theirs = SavedList("One prisoner", CaseList("A0001ZZ"))
    keep_list(office.desk, theirs)
    end_case(office.desk, CASE, EndReason.ANOTHER_REASON)
    erase_case(office.desk, ALONE)
    assert my_lists(office.desk) == (theirs,)


def test_a_backup_that_comes_back_brings_no_list_that_points_to_them(two: AnOffice) -> None:
    keep_list(two.desk, SOON)
    for words in ("Example-1", "A0001ZZ"):
        keep_list(two.desk, SavedList(f"To find {words}", CaseList(words)))
    backup = back_up(office_to_keep(two.desk.back)).path
    erase_case(two.desk, ALONE)
    two.close()
    restore_by_passphrase(two.folder, backup, OFFICER, PASSPHRASE, two.clock)
    assert my_lists(two.desk) == (SOON,)
