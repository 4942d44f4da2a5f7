"""Safe contact: what is on file of each way, what officers are told, what a change forgets."""

from datetime import date

import pytest
from sqlalchemy import text

from tests.helpers.office import (
    MONDAY,
    AnOffice,
    movement,
    not_yet_asked,
    record_says,
    referral,
    table,
)
from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.decide_case import end_case, set_dormant
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case, preview_erasure
from vcs_desktop.office.newly_owed import owed_lines
from vcs_desktop.office.safe_ways import (
    Answer,
    NewsOfWay,
    Safety,
    Way,
    WayLine,
    list_ways,
    set_way,
)
from vcs_desktop.rules.case_words import EndReason, Outcome
from vcs_desktop.rules.safe_contact import May

CASE = "VC-000001"


@pytest.fixture
def referred(office: AnOffice) -> AnOffice:
    office.refer(referral(1, email="ann.example@example.com"))
    return office


def line(office: AnOffice, way: Way) -> WayLine:
    return next(one for one in list_ways(office.desk, CASE) if one.way is way)


def test_a_case_begins_with_what_the_referral_said(referred: AnOffice) -> None:
    assert {one.way: one.may for one in list_ways(referred.desk, CASE)} == {
        Way.PHONE: May.WITH_CARE,
        Way.LETTER: May.YES,
        Way.SMS: May.NO,
        Way.EMAIL: May.NO,
        Way.VISIT: May.NO,
        Way.THROUGH: May.NO,
    }
    assert line(referred, Way.PHONE).words == (
        "With care: nobody confirmed that it is safe; leave no message."
    )
    assert line(referred, Way.THROUGH).words == "Nothing on file."


def test_what_the_person_asks_for_is_said_before_anybody_rings(referred: AnOffice) -> None:
    news = NewsOfWay(
        Safety.SAFE,
        times="weekdays before three",
        may_leave_message=Answer.NO,
        code_word="harbour",
    )
    set_way(referred.desk, CASE, Way.PHONE, news)
    assert line(referred, Way.PHONE).words == (
        "Safe: leave no message; only weekdays before three; say “harbour” first; "
        "confirmed 2 November 2026."
    )
    assert referred.case().telephone_safe is True


def test_whoever_is_about_to_ring_from_today_is_told_what_the_person_asked(
    referred: AnOffice,
) -> None:
    referred.happens(movement("CR", at="2026-11-02T08:00:00+00:00"))
    news = NewsOfWay(Safety.SAFE, times="weekdays before three", code_word="harbour")
    set_way(referred.desk, CASE, Way.PHONE, news)
    set_way(referred.desk, CASE, Way.EMAIL, NewsOfWay(times="never at work"))
    told = {item.telephone.words for item in referred.today().items if item.case_number == CASE}
    assert told == {
        (
            "01632 960001: safe to ring. Leave no message; only weekdays before three; "
            "say “harbour” first."
        )
    }


def test_news_that_comes_in_says_how_the_person_may_be_rung(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE, code_word="harbour"))
    report = referred.happens(movement("CR", at="2026-11-02T08:00:00+00:00"))
    owed, *_others = owed_lines(referred.desk, report.obligations)
    assert "say “harbour” first" in owed.words


def test_a_way_that_is_not_safe_is_said_to_be_so_everywhere(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.NOT_SAFE))
    set_way(referred.desk, CASE, Way.LETTER, NewsOfWay(Safety.NOT_SAFE))
    assert line(referred, Way.PHONE).words == "NOT safe: do not use it."
    assert referred.case().telephone_safe is False
    assert not referred.case().address_confirmed


def test_what_was_said_before_stays_where_only_one_thing_changes(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE, code_word="harbour"))
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(times="evenings"))
    on_file = line(referred, Way.PHONE).on_file
    assert (on_file.code_word, on_file.times, on_file.safety) == (
        "harbour",
        "evenings",
        Safety.SAFE,
    )


def test_a_new_address_forgets_what_was_known_of_the_old_one(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.LETTER, NewsOfWay(seen_by="her mother opens the post"))
    set_way(referred.desk, CASE, Way.VISIT, NewsOfWay(Safety.SAFE))
    change_address(referred.desk, CASE, ("9 Placeholder Row", "Exampleton", "ZZ99 3WZ"))
    assert line(referred, Way.LETTER).on_file.seen_by == ""
    assert line(referred, Way.LETTER).may is May.NO
    assert line(referred, Way.VISIT).on_file.safety is Safety.NOT_KNOWN


def test_a_new_number_that_comes_with_a_table_forgets_what_was_known_of_the_old_one(
    referred: AnOffice,
) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE, may_leave_message=Answer.YES))
    set_way(referred.desk, CASE, Way.SMS, NewsOfWay(Safety.SAFE))
    table = "case_or_reference,telephone\nWCU-1,01632 960009\n"
    referred.take(referred.paper(table, ".csv"))
    assert line(referred, Way.PHONE).on_file.may_leave_message is None
    assert line(referred, Way.SMS).may is May.NO


def test_the_record_says_which_way_and_never_what_was_written(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE, code_word="harbour"))
    assert record_says(referred, "way-changed") == [{"way": "phone", "safety": "safe"}]


@pytest.mark.parametrize(
    ("way", "news"),
    [
        (Way.PHONE, NewsOfWay()),
        (Way.PHONE, NewsOfWay(Safety.NOT_KNOWN)),
        (Way.PHONE, NewsOfWay(code_word=" \x00\ue103 ")),
        (Way.THROUGH, NewsOfWay(Safety.SAFE)),
        (Way.PHONE, NewsOfWay(times="x" * 201)),
        (Way.PHONE, NewsOfWay(Safety.SAFE, on=date(2026, 11, 3))),
    ],
    ids=[
        "nothing",
        "nothing new",
        "no sign that can be read",
        "through nobody",
        "too long",
        "a day ahead",
    ],
)
def test_what_cannot_be_so_is_refused_and_nothing_changes(
    referred: AnOffice, way: Way, news: NewsOfWay
) -> None:
    assert referred.clock.now().date() == MONDAY
    before = list_ways(referred.desk, CASE)
    with pytest.raises(KnownError):
        set_way(referred.desk, CASE, way, news)
    assert list_ways(referred.desk, CASE) == before


def test_somebody_who_passes_it_on_is_named(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.THROUGH, NewsOfWay(Safety.SAFE, through="her sister Bet"))
    assert line(referred, Way.THROUGH).words == (
        "Safe: her sister Bet passes it on; confirmed 2 November 2026."
    )


def test_what_was_not_said_before_can_be_taken_back_to_not_said(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(may_leave_message=Answer.YES))
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(may_leave_message=Answer.NOT_SAID))
    assert line(referred, Way.PHONE).on_file.may_leave_message is None


def test_a_form_that_was_opened_before_never_turns_not_safe_back_into_safe(
    referred: AnOffice,
) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE))
    seen = line(referred, Way.PHONE).on_file
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.NOT_SAFE))
    with pytest.raises(ChangedMeanwhileError):
        set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(code_word="harbour"), seen)
    assert line(referred, Way.PHONE).may is May.NO


def test_what_was_said_of_an_old_number_is_not_recorded_for_a_new_one(referred: AnOffice) -> None:
    seen = line(referred, Way.PHONE).on_file
    referred.take(referred.paper("case_or_reference,telephone\nWCU-1,01632 960009\n", ".csv"))
    with pytest.raises(ChangedMeanwhileError):
        set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE), seen)


def test_a_code_word_alone_confirms_nothing_anew(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE))
    referred.clock.go_to(date(2027, 6, 1))
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(code_word="harbour"))
    assert line(referred, Way.PHONE).on_file.confirmed_on == MONDAY


def test_letters_that_are_not_safe_stay_so_whoever_confirms_the_address(
    referred: AnOffice,
) -> None:
    set_way(referred.desk, CASE, Way.LETTER, NewsOfWay(Safety.NOT_SAFE))
    with pytest.raises(KnownError, match="not safe"):
        referred.contact(Outcome.ADDRESS_CONFIRMED)
    row = referral(1)
    same = {name: row[name] for name in ("address_1", "address_2", "postcode")}
    news = {"case_or_reference": "WCU-1", **same, "address_confirmed": "yes"}
    referred.take(referred.paper(table((news,)), ".csv"))
    assert line(referred, Way.LETTER).may is May.NO
    assert not referred.case().address_confirmed


def test_before_a_case_goes_quiet_nobody_is_sent_to_an_email_that_is_not_safe(
    office: AnOffice,
) -> None:
    office.refer(not_yet_asked(1, email="ann.example@example.com", telephone=""))
    set_way(office.desk, CASE, Way.EMAIL, NewsOfWay(Safety.NOT_SAFE))
    with pytest.raises(KnownError) as refused:
        set_dormant(office.desk, CASE, "Another Officer")
    assert "email" not in refused.value.happened.casefold()


def test_what_is_known_of_a_way_goes_with_the_case_when_it_is_erased(referred: AnOffice) -> None:
    set_way(referred.desk, CASE, Way.PHONE, NewsOfWay(Safety.SAFE, code_word="harbour"))
    assert referred.is_sound()
    end_case(referred.desk, CASE, EndReason.SENTENCE_OVER)
    goes = dict(preview_erasure(referred.desk, CASE).goes)
    assert goes["how each way to reach them is safe"] == 1
    erase_case(referred.desk, ErasureWish(CASE, Ground.PERSON_ASKED, "", alone=True))
    with referred.desk.book.reading() as connection:
        left = connection.execute(text("SELECT count(*) FROM contact_ways")).scalar_one()
    assert left == 0
    assert referred.is_sound()
