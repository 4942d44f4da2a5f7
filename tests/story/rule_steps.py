"""What is done in the stories of `rule_stories`: each step tells one story in an office."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import update

from tests.helpers.office import (
    MONDAY,
    AnOffice,
    licence_activated,
    movement,
    not_yet_asked,
    recall,
    referral,
    running_case,
    sentence,
)
from vcs_desktop.crossing.by_hand import StageToEnter
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.decide_case import end_case, set_dormant
from vcs_desktop.office.enter_stage import EnteredStage, enter_stage
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.move_request import Forwarding, forward_request, move_request
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.office.write_letter import draft_letter
from vcs_desktop.rules.case_words import (
    Direction,
    EndReason,
    Level,
    Method,
    Outcome,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName, StageOutcome
from vcs_desktop.victims.store import tables

CASE = "VC-000001"
ANOTHER_OFFICER = "Petra Sample"
Telling = Callable[[AnOffice], object]


def in_the_scheme(office: AnOffice) -> None:
    office.refer(referral())


def not_asked_yet(office: AnOffice) -> None:
    office.refer(not_yet_asked())


def referral_with(**columns: str) -> Telling:
    return lambda office: office.refer(referral(**columns))


def not_asked_with(**columns: str) -> Telling:
    return lambda office: office.refer(not_yet_asked(**columns))


def dates_with(**columns: str) -> Telling:
    def tell(office: AnOffice) -> None:
        office.refer(referral())
        office.dates(sentence(**columns))

    return tell


def movement_of(code: str) -> Telling:
    def tell(office: AnOffice) -> None:
        office.refer(referral())
        office.happens(movement(code))

    return tell


def hears(
    kind: str,
    dates: Mapping[StageDateName, date] = {},
    outcome: StageOutcome = StageOutcome.NOT_STATED,
) -> Telling:
    def tell(office: AnOffice) -> None:
        office.refer(referral())
        hear(office, kind, dates, outcome)

    return tell


def hear(
    office: AnOffice,
    kind: str,
    dates: Mapping[StageDateName, date] = {},
    outcome: StageOutcome = StageOutcome.NOT_STATED,
) -> EnteredStage:
    return enter_stage(
        office.desk,
        StageToEnter(
            KeyStageKind(kind),
            MONDAY,
            HowHeard.TELEPHONE,
            WhoTold.PRISON,
            case=CASE,
            dates=tuple(StageDate(name, on) for name, on in dates.items()),
            outcome=outcome,
        ),
    )


def licence_active(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(licence_activated())


def recalled(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(recall())


def recalled_for_a_fixed_term(office: AnOffice) -> None:
    dates_with()(office)
    office.happens(recall())
    hear(office, "fixed-term-recall-set")


def first_call_not_answered(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.contact(Outcome.NO_ANSWER)


def dormant_too_soon(office: AnOffice) -> None:
    first_call_not_answered(office)
    set_dormant(office.desk, CASE, ANOTHER_OFFICER)


def declines(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.contact(Outcome.DECLINED)
    office.happens(movement("CR"))


def opts_in_again(office: AnOffice) -> None:
    office.refer(referral())
    office.contact(Outcome.OPTED_OUT)
    office.clock.go_to(date(2026, 11, 9))
    office.contact(Outcome.OPTED_IN, level=Level.KEY_STAGES)


def opts_in_without_level(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.contact(Outcome.OPTED_IN)


def empty_annual_letter(office: AnOffice) -> None:
    office.refer(referral())
    use_wording(
        office,
        "annual",
        lambda text: text.replace("((security_category))", "C").replace(
            '"security_category", ', ""
        ),
    )
    draft_letter(office.desk, office.owed("CON-09").obligation)


def letter_names_a_prison(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    use_wording(office, "release-month", lambda text: f"{text}\nHMP Exampleton will tell you.\n")
    draft_letter(office.desk, office.owed("KEY-01").obligation)


def use_wording(office: AnOffice, kind: str, change: Callable[[str], str]) -> None:
    """Work with another wording of one letter, as a unit might write it."""
    resources = office.papers / "resources"
    shutil.copytree(office.desk.resources, resources)
    file = resources / "letters" / "en" / kind / "v1.md"
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
    office.use(replace(office.desk, resources=resources))


def dormant_near_release(office: AnOffice) -> None:
    office.refer(
        not_yet_asked(telephone_safe="yes", officer=""),
        referral(2, officer=ANOTHER_OFFICER),
    )
    office.contact(Outcome.NO_ANSWER)
    by_letter = NewContact(CASE, Method.LETTER, Direction.OUT, Outcome.NO_ANSWER)
    log_contact(office.desk, by_letter)
    set_dormant(office.desk, CASE, ANOTHER_OFFICER)
    office.dates(sentence())


def first_contact_late(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.contact(Outcome.SPOKE, office.owed("CON-02").obligation)


def month_moves(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    office.contact(Outcome.SPOKE, office.owed("KEY-01").obligation)
    office.dates(sentence(conditional_release_on="2027-05-20", as_at="2026-11-01"))


AREA = b"Inside the ring road."


def asks_for_a_zone(office: AnOffice) -> str:
    office.refer(referral())
    return ask_condition(office.desk, WhatIsAsked(CASE, RequestKind.EXCLUSION_ZONE)).request


def request_refused(office: AnOffice) -> None:
    request = asks_for_a_zone(office)
    forward_request(office.desk, Forwarding(request, Recipient.PROBATION_PRACTITIONER, zone=AREA))
    move_request(office.desk, request, RequestState.REFUSED)


def zone_not_seen(office: AnOffice) -> None:
    asks_for_a_zone(office)
    office.dates(sentence())


def zone_gives_away_home(office: AnOffice) -> None:
    request = asks_for_a_zone(office)
    forward_request(
        office.desk,
        Forwarding(request, Recipient.PRISON, zone=b"The streets around ZZ99 3WZ"),
    )


def forwarded(office: AnOffice) -> None:
    request = asks_for_a_zone(office)
    forward_request(office.desk, Forwarding(request, Recipient.PROBATION_PRACTITIONER, zone=AREA))


def tribunal_in_wales(office: AnOffice) -> None:
    with office.desk.book.changing() as change:
        change.connection.execute(update(tables.office).values(nation=Nation.WALES.value))
        change.note("unit-moved", "office")
    office.close()
    hears("tribunal-applied-for")(office)


def back_from_leave(office: AnOffice) -> None:
    office.refer(referral())
    hear(office, "temporary-absence-overdue")
    office.contact(Outcome.SPOKE, office.owed("KEY-08").obligation)
    hear(office, "temporary-absence-ended")


def taken_on(office: AnOffice) -> None:
    office.refer(running_case())
    office.happens(recall(at="2026-09-01T10:00:00+00:00"))


def licence_ends(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(licence_end_on="2026-11-20"))


def silence(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2026-11-01"))


def statement(office: AnOffice, to: StatementState, **more: bool) -> None:
    move_statement(office.desk, StatementMove(CASE, to, **more))


def statement_withheld(office: AnOffice) -> None:
    hears("parole-hearing-listed", {StageDateName.PAROLE_HEARING: date(2027, 3, 1)})(office)
    statement(office, StatementState.WANTED)
    statement(office, StatementState.WITHHOLDING_WANTED)


def statement_unchecked(office: AnOffice) -> None:
    office.refer(referral())
    statement(office, StatementState.WANTED)
    statement(office, StatementState.DRAFTED)


def statement_unwarned(office: AnOffice) -> None:
    office.refer(referral())
    statement(office, StatementState.WANTED)
    statement(office, StatementState.DRAFTED, checked=True)
    statement(office, StatementState.SENT)


def letter_to_doubtful_address(office: AnOffice) -> None:
    office.refer(referral(address_confirmed="no"))
    office.dates(sentence())
    draft_letter(office.desk, office.owed("KEY-01").obligation)


def letter_not_in_welsh(office: AnOffice) -> None:
    office.refer(referral(language="cy"))
    office.dates(sentence())
    draft_letter(office.desk, office.owed("KEY-01").obligation)


def small_print(office: AnOffice) -> None:
    office.refer(referral(communication_need="large-print"))
    office.dates(sentence())
    draft_letter(office.desk, office.owed("KEY-01").obligation)


def case_ends(office: AnOffice) -> None:
    office.refer(referral())
    end_case(office.desk, CASE, EndReason.SENTENCE_OVER)


def told_and_taken_back(office: AnOffice) -> None:
    office.refer(referral())
    entered = hear(office, "recalled")
    office.contact(Outcome.SPOKE, office.owed("KEY-20").obligation)
    withdraw_entry(office.desk, entered.entry, WhyWithdrawn.NEVER_HAPPENED)
