"""One search finds a case by whatever somebody on the telephone can say, best match first."""

import pytest

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    AnOffice,
    movement,
    not_yet_asked,
    referral,
)
from tests.helpers.raw_pages import every_page
from tests.helpers.seen import looks_of
from vcs_desktop.kernel.case_list import Among, CaseList, FoundBy, Order
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.cases import find_cases, list_cases
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.check import check
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.engine import writing
from vcs_desktop.storage.profile import Profile


@pytest.fixture
def named(office: AnOffice) -> AnOffice:
    """Six invented people, whose names are told on the telephone in more than one spelling."""
    people = (
        ("Ms Siân Llywelyn-Example", "Test Offender-One", "ZZ99 3WZ", "01632 960001"),
        ("Mr Muhammad Example", "Test Gruffydd", "ZZ99 4AA", "01632 960002"),
        ("Mr Mohammed Invented", "Test Offender-Three", "ZZ99 4AB", "+44 7700 900003"),
        ("Mrs Mairead O'Brien", "Test Muhammadi", "ZZ98 1AA", "01632 960004"),
        ("Ms Ann Smyth", "Test Offender-Five", "ZZ98 1AB", ""),
        ("Ms Ann Smith-Example", "Test Offender-One", "ZZ98 1AC", "01632 960006"),
    )
    office.refer(
        *(
            referral(
                number,
                person_name=person,
                salutation=person,
                offender_name=offender,
                postcode=postcode,
                telephone=telephone,
                offender_noms=f"A000{number}ZZ",
            )
            for number, (person, offender, postcode, telephone) in enumerate(people, 1)
        )
    )
    return office


def numbers(office: AnOffice, words: str, **wanted: object) -> list[int]:
    found = find_cases(office.desk, CaseList(words, **wanted))
    assert found.count == len(found.rows)
    return [int(row.case_number.removeprefix("VC-")) for row in found.rows]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sian", [1]),
        ("Llewelyn", [1]),
        ("griffith", [2]),
        ("O'Brien", [4]),
        ("o\u2019brien", [4]),
        ("offender-one", [6, 1]),
        ("ann example", [6]),
        ("ZZ98 1a", [6, 5, 4]),
        ("zz993wz", [1]),
        ("07700 900 003", [3]),
        ("960004", [4]),
        ("+44 1632 960006", [6]),
        ("WCU-5", [5]),
        ("VC-000003", [3]),
        ("a0004zz", [4]),
        ("nobody", []),
    ],
)
def test_a_case_is_found_by_whatever_is_known_of_it(named, words: str, found: list[int]) -> None:
    assert numbers(named, words) == found


def test_the_exact_name_comes_first_then_its_beginning_then_what_sounds_like_it(named) -> None:
    found = find_cases(named.desk, CaseList("muhammad"))
    told = [(row.person, row.only_sounds) for row in found.rows]
    assert told == [
        ("Mr Muhammad Example", False),
        ("Mrs Mairead O'Brien", False),
        ("Mr Mohammed Invented", True),
    ]
    assert found.sounding == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("0163", {FoundBy.TELEPHONE}),
        ("3", {FoundBy.CASE_NUMBER, FoundBy.POSTCODE}),
        ("960004", {FoundBy.TELEPHONE}),
        ("WCU-5", {FoundBy.REFERENCE}),
        ("ann zz98", {FoundBy.POSTCODE}),
        ("a0004zz", {FoundBy.NOMS}),
        ("muhammad", {None}),
    ],
)
def test_a_number_says_which_number_of_the_case_it_is(named, words: str, found) -> None:
    assert {row.found_by for row in find_cases(named.desk, CaseList(words)).rows} == found
    assert {row.found_by for row in list_cases(named.desk, CaseList(words))} == found


def test_a_whole_case_number_is_exact_and_the_beginning_of_one_is_not(named) -> None:
    assert find_cases(named.desk, CaseList("VC-000003")).is_exact
    assert find_cases(named.desk, CaseList("3")).is_exact
    assert not find_cases(named.desk, CaseList("sian")).is_exact


def test_an_offender_is_found_by_crn_once_a_message_said_whose_it_is(named) -> None:
    assert numbers(named, "X123456") == []
    message = movement("CR", 5)
    message["personReference"] = {
        "identifiers": [{"type": "NOMS", "value": "A0005ZZ"}, {"type": "CRN", "value": "X123456"}]
    }
    named.happens(message)
    assert numbers(named, "x123456") == [5]


def test_a_new_address_and_number_are_found_and_the_old_ones_no_more(named) -> None:
    change_address(named.desk, "VC-000001", ("2 Other Street", "ZZ97 7AA"), is_confirmed=True)
    assert numbers(named, "ZZ97 7AA") == [1]
    assert numbers(named, "ZZ99 3WZ") == []
    assert named.is_sound()


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        (Order.PERSON, 6, 1),
        (Order.PERSON_DOWN, 1, 6),
        (Order.OFFENDER, 2, 3),
        (Order.OFFENDER_DOWN, 3, 2),
        (Order.NUMBER, 1, 6),
        (Order.NUMBER_DOWN, 6, 1),
    ],
)
def test_every_case_is_listed_in_the_order_asked_for(named, order, first, last) -> None:
    found = numbers(named, "", order=order)
    assert (found[0], found[-1], len(found)) == (first, last, 6)


def test_what_is_owed_soonest_is_listed_first_and_nothing_owed_last(office: AnOffice) -> None:
    office.refer(referral(1, opted_in_on="2026-10-12"), not_yet_asked(2), not_yet_asked(3))
    office.happens(movement("CR"))
    rows = list_cases(office.desk, CaseList(order=Order.NEXT_DUE))
    days = [
        (not row.undated_count, not row.owed_count, not row.undated_count and row.next_due_on)
        for row in rows
    ]
    assert days == sorted(days)
    down = list_cases(office.desk, CaseList(order=Order.NEXT_DUE_DOWN))
    assert [row.case for row in down] == [row.case for row in rows][::-1]


def test_a_list_of_ones_own_cases_leaves_colleagues_out(office: AnOffice) -> None:
    office.refer(referral(1, officer=""), referral(2, officer="Piotr Invented"))
    assert numbers(office, "", among=Among.MINE) == [1]
    assert numbers(office, "example", among=Among.MINE) == [1]
    assert numbers(office, "", order=Order.OFFICER) == [1, 2]
    assert numbers(office, "", order=Order.OFFICER_DOWN) == [2, 1]


def test_lists_follow_what_becomes_of_a_case(office: AnOffice) -> None:
    office.refer(not_yet_asked(1), referral(2))
    assert numbers(office, "", among=Among.NOT_ASKED_YET) == [1]
    assert numbers(office, "", among=Among.NOTHING_OWED) == []
    end_case(office.desk, "VC-000001", EndReason.ANOTHER_REASON)
    assert numbers(office, "", among=Among.NOT_ASKED_YET) == []
    assert office.is_sound()


def test_a_page_further_down_goes_on_where_the_first_one_ended(named) -> None:
    whole = list_cases(named.desk, CaseList("e"))
    pages = [list_cases(named.desk, CaseList("e"), offset, 2) for offset in (0, 2, 4)]
    assert [row for page in pages for row in page] == list(whole)


def test_the_record_says_what_kind_of_thing_was_searched_and_never_what(named) -> None:
    for words in ("a0004zz", "ZZ98 1AA", "01632 960001", "sian"):
        find_cases(named.desk, CaseList(words))
    told = [dict(look.details) for look in looks_of(named, "searched")]
    assert [one["field"] for one in told] == ["noms", "postcode", "telephone", "name"]
    assert not looks_of(named, "searched", is_sentence_side=True)


def test_a_word_that_was_lost_or_changed_is_found_by_the_check(named) -> None:
    with writing(named.desk.book.store.engine) as connection:
        connection.exec_driver_sql("DELETE FROM search_terms WHERE term = 'smyth'")
        connection.exec_driver_sql("UPDATE listed_cases SET owed_count = 99 WHERE number = 2")
    findings = " ".join(check(named.desk))
    assert "found by is not what its names" in findings
    assert "What lists show of" in findings
    assert "smyth" not in findings.lower()


def test_terms_of_another_making_are_made_anew_at_the_next_opening(named) -> None:
    with writing(named.desk.book.store.engine) as connection:
        connection.exec_driver_sql("DELETE FROM search_terms")
        connection.exec_driver_sql("DELETE FROM listed_cases")
        connection.exec_driver_sql("UPDATE terms_made SET version = 0")
    named.close()
    named.use(open_desk(named.folder, OFFICER, PASSPHRASE, named.clock))
    assert numbers(named, "sian") == [1]
    assert named.is_sound()


def test_eight_words_are_looked_for_and_more_are_refused_in_plain_words(named) -> None:
    eight = "sian llywelyn test offender-one zz99 3wz wcu-1"
    assert numbers(named, eight) == [1]
    for words in (f"{eight} 01632", " ".join(f"word{number}" for number in range(70))):
        with pytest.raises(KnownError, match="more than 8 words"):
            find_cases(named.desk, CaseList(words))
        with pytest.raises(KnownError, match="more than 8 words"):
            list_cases(named.desk, words)


def test_whoever_is_erased_is_found_by_nothing_any_more(named) -> None:
    end_case(named.desk, "VC-000001", EndReason.ANOTHER_REASON)
    erase_case(named.desk, ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True))
    for words in ("sian", "llewelyn", "ZZ99 3WZ", "960001", "WCU-1", "VC-000001", "a0001zz"):
        assert numbers(named, words) == []
    with named.desk.book.reading() as connection:
        for table in ("search_terms", "listed_cases"):
            query = f"SELECT count(*) FROM {table} WHERE number = 1"  # noqa: S608 - names this test wrote
            assert connection.exec_driver_sql(query).scalar_one() == 0
    assert named.is_sound()


def test_no_page_of_the_file_holds_a_word_by_which_they_were_found(named) -> None:
    def pages() -> bytes:
        return every_page(Profile(named.folder).victim_store, named.desk.book.store.key.database)

    words = (b"llywelyn", b"zz993wz", b"1632960001", b"1000692361")
    assert [word in pages() for word in words] == [True, True, True, True]
    end_case(named.desk, "VC-000001", EndReason.ANOTHER_REASON)
    erase_case(named.desk, ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True))
    assert not any(word in pages() for word in words)
