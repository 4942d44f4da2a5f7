"""Officers hear by telephone what a message tells days later: owed at once, and owed once."""

from datetime import date

import pytest

from tests.helpers.by_hand import enter, the_match
from tests.helpers.office import AnOffice, movement, recall, referral, sentence
from tests.helpers.planted import everything_in
from vcs_desktop.kernel.errors import KnownError, MayBeOnFileError
from vcs_desktop.office.settle_look import decide_look, settle_look, settle_match
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, Precision, StageDate, StageDateName
from vcs_desktop.victims.services import reading

RELEASED, ABSCONDED = KeyStageKind.RELEASED, KeyStageKind.ABSCONDED
MONDAY, SUNDAY = date(2026, 11, 2), date(2026, 11, 1)
MAY = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 5, 1), Precision.MONTH)
HEARING = StageDate(StageDateName.PAROLE_HEARING, date(2027, 1, 16))


def test_what_is_entered_is_owed_at_once_with_its_source(office: AnOffice) -> None:
    office.refer(referral())

    entered = enter(office, ABSCONDED, who=WhoTold.POLICE)

    assert entered.is_new
    assert entered.obligations == (office.owed("KEY-24").obligation,)
    assert (
        entered.words == "Entered: Absconded, 2 November 2026, heard by telephone from the police."
    )
    (told,) = [line for line in office.case().timeline if line.kind == "stage"]
    assert told.words == "Absconded. Entered by hand: heard by telephone from the police"
    assert office.is_sound()


def test_a_later_message_of_it_is_offered_as_a_match_and_owes_nothing(office: AnOffice) -> None:
    office.refer(referral())
    enter(office, RELEASED)
    owed = office.owed_rules()

    report = office.happens(movement("CR"))

    assert report.key_stages == () and report.obligations == ()
    (look,) = office.today().needs_look
    assert look.match is not None
    assert (look.match.entered.stage, look.match.entered.on) == ("released", MONDAY)
    assert (look.match.reported.stage, look.match.reported.on) == ("released", SUNDAY)
    settled = settle_match(office.desk, look.id, is_same=True)
    assert "What was entered counts, 2 November 2026" in settled.words
    assert "the message gives 1 November 2026" in settled.words
    assert settled.obligations == ()
    assert (office.today().needs_look, office.owed_rules()) == ((), owed)
    again = office.happens(movement("CR"))
    assert (again.duplicates, again.needs_look, office.owed_rules()) == (1, (), owed)
    assert office.is_sound()


def test_news_that_was_told_on_the_telephone_is_not_owed_again_by_the_message(
    office: AnOffice,
) -> None:
    office.refer(referral())
    enter(office, RELEASED)
    office.contact(Outcome.SPOKE, office.owed("KEY-18").obligation)
    office.clock.go_to(date(2026, 11, 4))
    office.happens(movement("CR"))

    the_match(office, is_same=True)

    assert "KEY-18" not in office.owed_rules()


def test_something_else_is_owed_as_heard_when_its_message_came(office: AnOffice) -> None:
    office.refer(referral())
    enter(office, RELEASED)
    office.contact(Outcome.SPOKE, office.owed("KEY-18").obligation)
    office.clock.go_to(date(2026, 11, 4))
    office.happens(movement("CR", at="2026-11-04T08:00:00Z"))
    office.clock.go_to(date(2026, 11, 6))

    settled = the_match(office, is_same=False)

    duty = office.owed("KEY-18")
    assert settled.obligations == (duty.obligation,)
    assert duty.heard_on == date(2026, 11, 4)
    assert office.is_sound()


def test_what_a_message_told_before_is_said_to_be_on_file(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    owed = office.owed_rules()

    told = enter(office, RELEASED, SUNDAY)

    assert not told.is_new and told.entry == "" and told.obligations == ()
    assert told.words == (
        "This is on file already: Released, 1 November 2026, since 2 November 2026, "
        "from prison and probation events. Nothing was added."
    )
    with pytest.raises(MayBeOnFileError, match="Released, 1 November 2026, since 2 November"):
        enter(office, RELEASED, MONDAY)
    assert office.owed_rules() == owed
    assert enter(office, RELEASED, MONDAY, is_another=True).is_new
    assert office.owed_rules().count("KEY-18") == 2


def test_an_offender_known_only_by_the_case_can_be_entered_about(office: AnOffice) -> None:
    office.refer(referral())

    enter(office, ABSCONDED)
    seen = office.case().sentence

    assert seen is not None and seen.noms == ""
    assert "KEY-24" in office.owed_rules()
    office.happens(recall(at="2026-11-02T07:00:00Z"))
    seen = office.case().sentence
    assert seen is not None and seen.noms == "A0001ZZ"


def test_a_number_reaches_everybody_whom_it_concerns(office: AnOffice) -> None:
    office.refer(referral(), referral(2, offender_noms="A0001ZZ"), referral(3))

    enter(office, RELEASED, case="", noms="a0001zz")
    nobody = enter(office, RELEASED, case="", noms="A0009ZZ")

    assert "KEY-18" in office.owed_rules("VC-000001")
    assert "KEY-18" in office.owed_rules("VC-000002")
    assert "KEY-18" not in office.owed_rules("VC-000003")
    assert nobody.words.endswith("so nobody is owed anything.")


def test_a_number_that_is_none_is_refused(office: AnOffice) -> None:
    with pytest.raises(KnownError, match="not a NOMS number"):
        enter(office, RELEASED, case="", noms="Ann Example")


def test_a_referral_that_comes_later_hears_of_it_once(office: AnOffice) -> None:
    enter(office, RELEASED, case="", noms="A0001ZZ")
    office.refer(referral())

    assert office.owed_rules().count("KEY-18") == 1


def test_that_a_victim_told_it_stays_out_of_the_sentence_store(office: AnOffice) -> None:
    office.refer(referral())

    enter(office, ABSCONDED, who=WhoTold.VICTIM, how=HowHeard.IN_PERSON)

    content = everything_in(office.desk.door._sentences._store.engine)
    assert "by-hand:in-person:other" in content
    assert "victim" not in content and "VC-000001" not in content


def test_a_month_of_release_heard_by_telephone_is_told_once(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(as_at="2026-10-20"))

    enter(office, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY,))
    duty = reading.obligation(office.desk.book, office.owed("KEY-01").obligation)
    assert duty.month_to_tell == date(2027, 5, 1)
    office.clock.go_to(date(2026, 11, 5))
    office.dates(sentence(conditional_release_on="2027-05-14", as_at="2026-11-04"))

    months = [item.rule for item in office.today().items if item.rule in {"KEY-01", "KEY-02"}]
    assert months == ["KEY-01"]
    assert office.today().needs_look == ()
    assert office.is_sound()


def test_a_hearing_heard_by_telephone_is_owed_for_its_day_once(office: AnOffice) -> None:
    office.refer(referral())

    enter(office, KeyStageKind.PAROLE_HEARING_LISTED, dates=(HEARING,))
    assert office.owed("PB-02").due_on == date(2026, 12, 19)
    office.dates(sentence(sentence_kind="extended", parole_hearing_on="2027-01-16"))

    (look,) = office.today().needs_look
    assert look.match is not None
    assert look.match.entered.on == look.match.reported.on == date(2027, 1, 16)
    the_match(office, is_same=True)
    assert office.owed_rules().count("PB-02") == 1
    assert office.is_sound()


def test_a_message_in_doubt_becomes_the_stage_that_an_officer_says(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("XX"))
    (look,) = office.today().needs_look
    assert look.may_be_decided and look.match is None
    office.clock.go_to(date(2026, 11, 6))

    settled = decide_look(office.desk, look.id, RELEASED)

    duty = office.owed("KEY-18")
    assert settled.obligations == (duty.obligation,)
    assert duty.heard_on == MONDAY
    assert office.today().needs_look == ()
    assert office.is_sound()


def test_a_match_is_not_settled_by_looking_at_it(office: AnOffice) -> None:
    office.refer(referral())
    enter(office, RELEASED)
    office.happens(movement("CR"), movement("XX", at="2026-11-01T09:00:00Z"))
    by_question = {look.match is not None: look.id for look in office.today().needs_look}

    for attempt in (
        lambda: settle_look(office.desk, by_question[True]),
        lambda: decide_look(office.desk, by_question[True], RELEASED),
        lambda: settle_match(office.desk, by_question[False], is_same=True),
        lambda: settle_match(office.desk, "look-0000000000", is_same=True),
    ):
        with pytest.raises(KnownError, match=r"Nothing was recorded\."):
            attempt()

    assert len(office.today().needs_look) == 2


def test_what_was_entered_wrongly_is_owed_no_more_and_what_is_right_is(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(as_at="2026-10-20"))
    wrong = enter(office, ABSCONDED, SUNDAY)
    moved = enter(office, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(MAY,))

    withdraw_entry(office.desk, wrong.entry, WhyWithdrawn.WRONG_PERSON)
    withdraw_entry(office.desk, moved.entry, WhyWithdrawn.NEVER_HAPPENED)

    assert "KEY-24" not in office.owed_rules()
    duty = reading.obligation(office.desk.book, office.owed("KEY-01").obligation)
    assert duty.month_to_tell == date(2027, 3, 1)
    assert enter(office, ABSCONDED, SUNDAY).is_new
    assert "KEY-24" in office.owed_rules()
    assert office.is_sound()


def test_an_entry_taken_back_reaches_the_case_and_what_waited_is_owed(office: AnOffice) -> None:
    office.refer(referral())
    entered = enter(office, RELEASED)
    office.happens(movement("CR"))

    withdrawn = withdraw_entry(office.desk, entered.entry, WhyWithdrawn.WRONG_DAY)

    assert withdrawn.words == "Taken back: Released, 2 November 2026."
    stages = [
        past.fact.stage
        for past in reading.casefile(office.desk.book, "VC-000001").facts
        if isinstance(past.fact, StageHeard)
    ]
    assert [(stage.kind, stage.concerns) for stage in stages] == [
        (RELEASED, ""),
        (KeyStageKind.ENTRY_WITHDRAWN, entered.occurrence),
        (RELEASED, ""),
    ]
    assert office.today().needs_look == ()
