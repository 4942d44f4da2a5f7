"""Each rule that ships on is reached the way an officer would reach it."""

from datetime import date

import pytest

from tests.helpers.office import (
    AnOffice,
    licence_activated,
    movement,
    not_yet_asked,
    recall,
    referral,
    sentence,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.explain import explain_obligation
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.write_letter import draft_letter, read_script, write_letter
from vcs_desktop.paper.text import text_of
from vcs_desktop.rules.case_words import (
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
)
from vcs_desktop.rules.obligation import State, Status


def test_a_referral_is_answered_within_twenty_working_days(office: AnOffice) -> None:
    office.clock.go_to(date(2026, 12, 7))
    office.refer(not_yet_asked(referred_on="2026-12-04"))

    item = office.owed("CON-02")
    why = explain_obligation(office.desk, item.obligation)

    # Friday 4 December; Christmas Day, the day for Boxing Day and New Year's Day don't count.
    assert item.due_on == date(2027, 1, 6)
    assert {date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)} <= set(why.skipped_days)
    assert why.counted_from == date(2026, 12, 4)
    assert office.today(date(2027, 1, 6)).items[0].state is State.DUE
    assert office.today(date(2027, 1, 7)).items[0].state is State.OVERDUE


def test_the_invitation_meets_the_first_contact(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    item = office.owed("CON-02")

    write_letter(office.desk, item.obligation, office.papers / "invitation.pdf")
    mark_posted(office.desk, item.obligation)

    assert not {"CON-02", "CON-03"} & set(office.owed_rules()), "one letter is both"
    assert "CON-04" in office.owed_rules(), "nobody has answered yet"
    assert office.case().row.membership is Membership.OFFERED


def test_opting_in_starts_the_annual_letters(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    first = office.owed("CON-02").obligation

    office.contact(Outcome.OPTED_IN, first, level=Level.ANNUAL)

    item = office.owed("CON-09")
    assert item.due_on == date(2027, 11, 2)
    office.clock.go_to(date(2027, 10, 20))
    office.contact(Outcome.SPOKE, item.obligation)
    assert office.owed("CON-09").due_on == date(2028, 10, 20)


def test_the_expected_month_is_told_and_only_a_change_of_month_is_news(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2027-03-03"))
    item = office.owed("KEY-01")
    write_letter(office.desk, item.obligation, office.papers / "month.pdf")
    mark_posted(office.desk, item.obligation)

    office.dates(sentence(conditional_release_on="2027-03-17", as_at="2026-11-01"))
    assert "KEY-02" not in office.owed_rules(), "still March: no news"

    office.dates(sentence(conditional_release_on="2027-04-02", as_at="2026-11-02"))
    changed = office.owed("KEY-02")
    assert "April 2027" in draft_text(office, changed.obligation)

    office.clock.go_to(date(2026, 11, 3))
    office.dates(sentence(conditional_release_on="2027-03-20", as_at="2026-11-03"))
    assert "KEY-02" not in office.owed_rules(), "undone before anybody was told"
    assert office.is_sound()


def test_a_letter_that_tells_an_old_month_can_not_be_posted(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    item = office.owed("KEY-01")
    write_letter(office.desk, item.obligation, office.papers / "month.pdf")
    office.dates(sentence(conditional_release_on="2027-05-02", as_at="2026-11-01"))

    with pytest.raises(KnownError, match="month of release changed"):
        mark_posted(office.desk, item.obligation)

    assert office.owed("KEY-01").obligation == item.obligation


def test_an_active_licence_asks_for_its_conditions_to_be_told(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(licence_activated())

    item = office.owed("KEY-11")
    office.contact(Outcome.SPOKE, item.obligation)

    assert "KEY-11" not in office.owed_rules()


@pytest.mark.parametrize(
    ("event", "rule", "letter"),
    [
        (movement("CR"), "KEY-18", "release"),
        (movement("HD"), "KEY-18", "release"),
        (recall(), "KEY-20", "recall"),
        (movement("HQ", reason="RELEASED_TO_HOSPITAL"), "MH-09", "moved-to-hospital"),
    ],
)
def test_news_that_may_come_by_letter_has_one(office, event, rule, letter) -> None:
    office.refer(referral())
    office.happens(event)

    item = office.owed(rule)

    assert item.letter == letter
    assert "Test Offender-1" in draft_text(office, item.obligation)


@pytest.mark.parametrize(("code", "rule"), [("UAL", "KEY-24"), ("DEC", "KEY-25")])
def test_the_hardest_news_is_never_told_first_by_letter(office, code, rule) -> None:
    office.refer(referral(level="month-only"))
    office.happens(movement(code))
    item = office.owed(rule)

    with pytest.raises(KnownError, match="never told first by letter"):
        draft_letter(office.desk, item.obligation)

    assert read_script(office.desk, item.obligation).steps
    office.contact(Outcome.NO_ANSWER)
    assert rule in office.owed_rules(), "nobody was reached"
    office.contact(Outcome.SPOKE, item.obligation)
    assert rule not in office.owed_rules()


def test_an_abscond_stands_before_everything_else(office: AnOffice) -> None:
    office.refer(referral(), referral(2))
    office.happens(movement("CR"), movement("UAL", 2))

    assert office.today().items[0].rule == "KEY-24"


def test_a_listed_hearing_asks_for_the_statement_28_days_before(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", parole_hearing_on="2026-12-16"))

    item = office.owed("PB-02")
    assert (item.due_on, item.state) == (date(2026, 11, 18), State.UPCOMING)

    office.dates(sentence(parole_hearing_on="2026-11-12", as_at="2026-11-02"))
    late = office.owed("PB-02")
    assert (late.due_on, late.state) == (date(2026, 10, 15), State.PASSED_BEFORE_HEARD)


def test_somebody_who_declines_is_left_alone(office: AnOffice) -> None:
    office.refer(not_yet_asked(referred_on="2026-10-20"))
    office.contact(Outcome.DECLINED)
    office.happens(movement("CR"))

    assert office.owed_rules() == []
    reasons = {work.reason for work in office.case().work if work.status is not Status.MET}
    assert reasons == {"they asked us to stop (CON-06)"}


def test_what_is_not_owed_says_why(office: AnOffice) -> None:
    office.refer(not_yet_asked(), referral(2, level="month-only"))
    office.happens(movement("CR"), movement("CR", 2))

    def reason_in(case: str) -> str:
        stages = [work for work in office.case(case).work if work.rule == "KEY-18"]
        return stages[0].reason

    assert reason_in("VC-000001") == "they had not opted in when we heard"
    assert reason_in("VC-000002") == "they did not ask to be told this"


def test_a_release_that_nobody_heard_of_is_asked_about(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2026-11-20"))
    assert office.today(date(2026, 11, 20)).silent == ()

    silent = office.today(date(2026, 11, 21)).silent

    assert [one.case_number for one in silent] == ["VC-000001"]
    office.clock.go_to(date(2026, 11, 23))
    office.happens(movement("CR", at="2026-11-20T08:00:00+00:00"))
    assert office.today().silent == ()


def draft_text(office: AnOffice, obligation: str) -> str:
    """The words of a letter, kept as a file to read them."""
    file = office.papers / "draft.pdf"
    write_letter(office.desk, obligation, file)
    return text_of(file.read_bytes()).replace("\r\n", " ")


def test_a_text_message_does_not_meet_the_hardest_news(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("UAL"))
    item = office.owed("KEY-24")
    by_text = NewContact("VC-000001", Method.SMS, Direction.OUT, Outcome.SPOKE, (item.obligation,))

    with pytest.raises(KnownError, match="does not meet this duty"):
        log_contact(office.desk, by_text)

    assert office.owed("KEY-24").obligation == item.obligation
    assert "Text message" not in [line.words for line in office.case().timeline]


def test_the_list_of_cases_says_what_can_not_wait(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("UAL"))

    (row,) = list_cases(office.desk, "Ann Example")

    # The absconding and what the sentence means have no day, the annual letter has one.
    assert (row.undated_count, row.owed_count) == (2, 3)


def test_somebody_in_the_scheme_opts_out_rather_than_declines(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("DEC"))

    with pytest.raises(KnownError, match="opted-out"):
        office.contact(Outcome.DECLINED)

    assert "KEY-25" in office.owed_rules()


@pytest.mark.parametrize(
    ("event", "rule"),
    [
        (recall(at="2025-03-04T10:00:00+00:00"), "KEY-20"),
        (movement("HQ", reason="RELEASED_TO_HOSPITAL", at="2025-03-04T10:00:00+00:00"), "MH-09"),
    ],
)
def test_old_news_is_told_with_its_month_and_not_as_if_it_were_today(office, event, rule) -> None:
    office.refer(referral())
    office.happens(event)

    words = draft_text(office, office.owed(rule).obligation)

    assert "in March 2025" in words and "They are still held" not in words
