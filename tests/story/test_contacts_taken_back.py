"""A contact recorded by mistake is taken back: what it met is owed again, and nothing is lost."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, movement, not_yet_asked, record_says, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.log_contact import (
    NewContact,
    list_contacts,
    log_contact,
    withdraw_contact,
)
from vcs_desktop.rules.case_words import (
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
    WhyNotSo,
)

CASE = "VC-000001"


def called(office: AnOffice, outcome: Outcome, *meets: str, **more: object) -> str:
    contact = NewContact(CASE, Method.PHONE, Direction.OUT, outcome, meets, **more)
    return log_contact(office.desk, contact).reference


def test_what_a_contact_met_is_owed_again_when_it_is_taken_back(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    release = office.owed("KEY-18").obligation
    contact = called(office, Outcome.SPOKE, release)
    assert "KEY-18" not in office.owed_rules()

    gone = withdraw_contact(office.desk, CASE, contact, WhyNotSo.WRONG_PERSON)

    assert gone.obligations == (release,)
    assert office.owed("KEY-18").obligation == release
    assert office.is_sound()


def test_a_choice_that_was_never_made_is_undone_with_it(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    before = office.owed_rules()
    contact = called(office, Outcome.OPTED_IN, level=Level.MONTH_ONLY)
    assert office.case().row.membership is Membership.OPTED_IN

    withdraw_contact(office.desk, CASE, contact, WhyNotSo.WRONG_OUTCOME)

    assert office.case().row.membership is Membership.REFERRED
    assert office.owed_rules() == before
    assert office.is_sound()


def test_it_stays_in_the_history_with_why_and_is_on_record(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    contact = called(office, Outcome.NO_ANSWER)

    withdraw_contact(office.desk, CASE, contact, WhyNotSo.NOT_MADE)

    told = [line.words for line in office.case().timeline]
    assert "A contact was taken back: it was never made" in told
    assert "Telephone call to them: no answer. Taken back: it counts as never made" in told
    (line,) = list_contacts(office.desk, CASE)
    assert (line.reference, line.is_withdrawn) == (contact, True)
    noted = {"contact": contact, "because": "not-made"}
    assert record_says(office, "contact-withdrawn") == [noted]


def test_an_address_that_it_had_confirmed_is_in_doubt_again(office: AnOffice) -> None:
    office.refer(not_yet_asked(address_confirmed=""))
    contact = called(office, Outcome.ADDRESS_CONFIRMED)

    gone = withdraw_contact(office.desk, CASE, contact, WhyNotSo.WRONG_PERSON)

    assert "in doubt" in gone.words
    assert not office.case().address_confirmed


def test_a_contact_is_taken_back_once_and_in_its_own_case_only(office: AnOffice) -> None:
    office.refer(not_yet_asked(), not_yet_asked(2))
    contact = called(office, Outcome.NO_ANSWER)

    with pytest.raises(KnownError, match="no contact with this reference"):
        withdraw_contact(office.desk, "VC-000002", contact, WhyNotSo.NOT_MADE)
    withdraw_contact(office.desk, CASE, contact, WhyNotSo.NOT_MADE)
    with pytest.raises(KnownError, match="taken back already"):
        withdraw_contact(office.desk, CASE, contact, WhyNotSo.NOT_MADE)


def test_no_contact_was_before_the_referral(office: AnOffice) -> None:
    office.refer(not_yet_asked(referred_on="2026-10-10"))

    with pytest.raises(KnownError, match="had not been referred yet"):
        called(office, Outcome.OPTED_IN, level=Level.MONTH_ONLY, on=date(2026, 10, 1))

    assert office.case().row.membership is Membership.REFERRED
    assert called(office, Outcome.NO_ANSWER, on=date(2026, 10, 10))


def test_a_contact_that_met_nothing_says_how_much_is_still_owed(office: AnOffice) -> None:
    office.refer(not_yet_asked(telephone_safe="yes"))
    contact = NewContact(CASE, Method.PHONE, Direction.OUT, Outcome.SPOKE)

    made = log_contact(office.desk, contact)

    count = len(made.still_owed)
    assert count > 1
    assert made.remarks == (f"Nothing that is owed was marked as told: {count} are still owed.",)


def test_whoever_rang_a_number_that_is_not_safe_is_told_so(office: AnOffice) -> None:
    office.refer(not_yet_asked(telephone_safe="no"))
    contact = NewContact(CASE, Method.PHONE, Direction.OUT, Outcome.NO_ANSWER)

    remark, *_ = log_contact(office.desk, contact).remarks

    assert remark == "01632 960001: NOT safe. Do not ring and leave no message."


def test_only_a_telephone_call_reaches_a_voicemail(office: AnOffice) -> None:
    office.refer(not_yet_asked())

    with pytest.raises(KnownError, match="Only a telephone call"):
        log_contact(office.desk, NewContact(CASE, Method.LETTER, Direction.OUT, Outcome.VOICEMAIL))
