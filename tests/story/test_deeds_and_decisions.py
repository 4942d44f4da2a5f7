"""What an officer does beside telling people: each act is recorded whole, or refused plainly."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, not_yet_asked, record_says, referral, sentence
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.decide_case import end_case, set_dormant
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.post_letter import mark_posted, mark_returned
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.office.write_letter import write_letter
from vcs_desktop.rules.case_words import (
    DeedKind,
    Direction,
    EndReason,
    Membership,
    Method,
    Outcome,
    RequestKind,
    StatementState,
)
from vcs_desktop.rules.deed_details import DeedDetail
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.store import officer_rows

CASE = "VC-000001"


def late(office: AnOffice) -> str:
    """A first contact that came after its day, and the reason that is wanted for it."""
    office.refer(not_yet_asked(referred_on="2026-09-01"))
    office.contact(Outcome.SPOKE, office.owed("CON-02").obligation)
    return office.owed("CON-13").obligation


def test_a_deed_meets_what_it_was_about_and_the_record_says_so(office: AnOffice) -> None:
    reason = late(office)

    record_deed(office.desk, NewDeed(reason, DeedKind.REASON_RECORDED, DeedDetail.HEARD_LATE))

    assert "CON-13" not in office.owed_rules()
    assert "Recorded" not in [line.words for line in office.case().timeline]
    assert record_says(office, "deed-recorded") == [
        {"deed": "reason-recorded", "rule": "CON-13", "detail": "heard-late"}
    ]
    assert office.is_sound()


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (NewDeed("", DeedKind.REVIEWED), "not what this asks for"),
        (NewDeed("", DeedKind.REASON_RECORDED), "not said which"),
        (NewDeed("", DeedKind.REASON_RECORDED, DeedDetail.PANEL_READS), "does not go with"),
        (NewDeed("", DeedKind.REASON_RECORDED, DeedDetail.HEARD_LATE, date(2026, 11, 3)),
         "not come yet"),
        (NewDeed("", DeedKind.REASON_RECORDED, DeedDetail.HEARD_LATE, date(2026, 8, 1)),
         "not been referred"),
    ],
    ids=["another deed", "no detail", "another detail", "to come", "before the case"],
)  # fmt: skip
def test_a_deed_that_can_not_be_so_is_refused(office: AnOffice, deed: NewDeed, words: str) -> None:
    reason = late(office)

    with pytest.raises(KnownError, match=words):
        record_deed(office.desk, NewDeed(reason, deed.deed, deed.detail, deed.on))

    assert "CON-13" in office.owed_rules()


def test_what_is_met_by_telling_is_not_met_by_a_deed_nor_twice(office: AnOffice) -> None:
    reason = late(office)
    told = NewDeed(reason, DeedKind.REASON_RECORDED, DeedDetail.OVERLOOKED)
    record_deed(office.desk, told)

    with pytest.raises(KnownError, match="met already"):
        record_deed(office.desk, told)
    with pytest.raises(KnownError, match="no obligation"):
        record_deed(office.desk, NewDeed("ob-nothing", DeedKind.REVIEWED))


def test_a_statement_comes_along_with_its_two_gates(office: AnOffice) -> None:
    office.refer(referral())
    move_statement(office.desk, StatementMove(CASE, StatementState.WANTED))
    with pytest.raises(KnownError, match="can't become sent"):
        move_statement(office.desk, StatementMove(CASE, StatementState.SENT, warned=True))
    with pytest.raises(KnownError, match=r"\(PB-04\).*ten minutes"):
        move_statement(office.desk, StatementMove(CASE, StatementState.DRAFTED))
    move_statement(office.desk, StatementMove(CASE, StatementState.DRAFTED, checked=True))
    with pytest.raises(KnownError, match=r"\(CONF-04\)"):
        move_statement(office.desk, StatementMove(CASE, StatementState.SENT))
    move_statement(office.desk, StatementMove(CASE, StatementState.SENT, warned=True))

    assert list_requests(office.desk, CASE).statement.state is StatementState.SENT
    assert record_says(office, "statement-moved") == [
        {"to": "wanted"},
        {"to": "drafted"},
        {"to": "sent"},
    ]


def test_a_case_goes_dormant_when_every_safe_way_was_tried_and_another_agreed(
    office: AnOffice,
) -> None:
    office.refer(not_yet_asked(telephone_safe="yes", email="ann@example.com"))
    office.contact(Outcome.NO_ANSWER)
    with pytest.raises(KnownError, match=r"by letter and by email \(CON-05\)"):
        set_dormant(office.desk, CASE, "Petra Sample")
    letter = office.owed("CON-02").obligation
    write_letter(office.desk, letter, office.papers / "invitation.pdf")
    mark_posted(office.desk, letter)
    log_contact(office.desk, NewContact(CASE, Method.EMAIL, Direction.OUT, Outcome.NO_ANSWER))
    for nobody in ("", "olwen  example"):
        with pytest.raises(KnownError, match=r"Nobody else has approved it \(CON-05\)"):
            set_dormant(office.desk, CASE, nobody)

    went = set_dormant(office.desk, CASE, "Petra Sample")

    assert went.is_approved_outside
    assert office.case().row.membership is Membership.DORMANT
    (noted,) = record_says(office, "case-set-dormant")
    assert "Petra" not in str(noted)
    assert office.is_sound()


def tried_in_vain(office: AnOffice) -> None:
    office.refer(not_yet_asked(telephone_safe="no", address_confirmed="no"))
    log_contact(office.desk, NewContact(CASE, Method.VISIT, Direction.OUT, Outcome.NO_ANSWER))


def is_here(office: AnOffice, name: str, *roles: Role) -> None:
    """Somebody else is an officer of this office."""
    with office.desk.book.changing() as change:
        officer = officer_rows.new_officer(name, frozenset(roles))
        officer_rows.add_officer(change.connection, officer)
        change.note("officer-added", officer.id)


def test_where_there_is_a_senior_officer_it_is_she_who_approves(office: AnOffice) -> None:
    tried_in_vain(office)
    is_here(office, "Sara Sample", Role.SPO)
    is_here(office, "Vera Sample", Role.VLO)
    for nobody in ("Nobody Known", "Vera Sample"):
        with pytest.raises(KnownError, match="no senior officer of this office"):
            set_dormant(office.desk, CASE, nobody)

    assert not set_dormant(office.desk, CASE, "sara sample").is_approved_outside


def test_the_history_says_that_somebody_outside_this_office_approved(office: AnOffice) -> None:
    tried_in_vain(office)

    set_dormant(office.desk, CASE, "Petra Sample")

    told = "The case is dormant: approved by somebody outside this office"
    assert told in [line.words for line in office.case().timeline]


def test_what_ended_with_a_dormant_case_says_that_it_is_dormant(office: AnOffice) -> None:
    tried_in_vain(office)

    set_dormant(office.desk, CASE, "Petra Sample")

    ended = {work.reason for work in office.case().work if work.status is Status.ENDED}
    assert ended == {"the case is dormant, because they never answered"}


def test_an_unsafe_number_is_no_way_that_must_be_tried(office: AnOffice) -> None:
    office.refer(not_yet_asked(telephone_safe="no", address_confirmed="no"))
    with pytest.raises(KnownError, match="Nobody has tried to reach"):
        set_dormant(office.desk, CASE, "Petra Sample")
    log_contact(office.desk, NewContact(CASE, Method.VISIT, Direction.OUT, Outcome.NO_ANSWER))

    set_dormant(office.desk, CASE, "Petra Sample")

    assert office.case().row.membership is Membership.DORMANT


def test_whoever_has_chosen_is_not_set_dormant(office: AnOffice) -> None:
    office.refer(referral())

    with pytest.raises(KnownError, match="opted in, so it can't be set dormant"):
        set_dormant(office.desk, CASE, "Petra Sample")


def test_a_case_that_ended_says_why_and_owes_nothing_to_the_person(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    assert "KEY-01" in office.owed_rules()

    end_case(office.desk, CASE, EndReason.MOVED_TO_ANOTHER_UNIT)

    assert "KEY-01" not in office.owed_rules()
    assert "The case is ended: moved to another unit" in [
        line.words for line in office.case().timeline
    ]
    with pytest.raises(KnownError, match="has ended already"):
        end_case(office.desk, CASE, EndReason.ANOTHER_REASON)
    with pytest.raises(KnownError, match="This case has ended"):
        ask_condition(office.desk, WhatIsAsked(CASE, RequestKind.NO_CONTACT))
    assert office.is_sound()


def test_one_invitation_is_the_first_contact_and_asks_for_the_choice(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    first = office.owed("CON-02").obligation
    choice = office.owed("CON-03").obligation
    write_letter(office.desk, first, office.papers / "invitation.pdf")

    mark_posted(office.desk, choice)

    assert not {"CON-02", "CON-03"} & set(office.owed_rules())
    met = {work.rule: work for work in office.case().work if work.status is Status.MET}
    assert met["CON-02"].letter_state == met["CON-03"].letter_state == "posted"

    mark_returned(office.desk, choice)

    assert {"CON-02", "CON-03"} <= set(office.owed_rules())
    assert office.is_sound()


def test_a_new_format_stops_a_letter_that_is_still_here(office: AnOffice) -> None:
    office.refer(not_yet_asked(communication_need="large-print"))
    first = office.owed("CON-02").obligation

    with pytest.raises(KnownError, match=r"standard print only \(ACC-01\)"):
        write_letter(office.desk, first, office.papers / "invitation.pdf")

    assert office.case().communication_need == "large-print"


def test_an_address_in_doubt_stops_the_letter_and_names_the_rule(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    first = office.owed("CON-02").obligation
    write_letter(office.desk, first, office.papers / "invitation.pdf")
    change_address(office.desk, CASE, ("9 New Street", "Exampleton", "ZZ99 4WX"))

    with pytest.raises(KnownError, match=r"not confirmed as safe to post to \(CONF-03\)"):
        mark_posted(office.desk, first)
    with pytest.raises(KnownError, match=r"\(CONF-03\)"):
        write_letter(office.desk, first, office.papers / "again.pdf")
