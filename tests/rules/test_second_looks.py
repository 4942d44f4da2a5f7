"""What follows from other obligations: checks, corrections, and reasons for lateness."""

from datetime import date

import pytest

from tests.rules.invented_case import (
    CALENDAR,
    CASE,
    RULEBOOK,
    InventedCase,
    in_the_scheme,
    stage_date,
)
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.hops import hops_of
from vcs_desktop.rules.key_stage import StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, State, Status
from vcs_desktop.rules.office_policy import OfficePolicy
from vcs_desktop.rules.rule_words import Party

TAKEN_ON = date(2026, 6, 1)


def taken_on_case(**position: object) -> InventedCase:
    case = InventedCase()
    case.referred(date(2024, 2, 5))
    case.taken_on(TAKEN_ON, "opted-in", "key-stages", **position)
    return case


def owed(found: list[Obligation]) -> list[str]:
    return [duty.rule for duty in found if duty.status is Status.OWED]


def test_what_is_from_before_taking_on_is_one_thing_to_check_and_never_overdue() -> None:
    case = taken_on_case(last_annual_on=date(2022, 3, 1))
    case.heard("recalled", date(2026, 3, 2), heard_on=date(2026, 6, 2))
    case.heard("moved-to-open-conditions", date(2025, 3, 2), heard_on=date(2026, 6, 2))

    check = case.the("OWN-01")

    assert case.open_rules().count("OWN-01") == 1
    assert "KEY-20" not in case.open_rules()
    assert case.the("KEY-20").reason is Reason.BEFORE_TAKING_ON
    assert check.state_on(date(2030, 1, 1)) is State.AS_SOON_AS_PRACTICABLE
    overdue = [
        duty
        for duty in case.obligations()
        if duty.status is Status.OWED and duty.state_on(TAKEN_ON) is State.OVERDUE
    ]
    assert not overdue


def test_what_comes_to_light_after_the_check_is_checked_again() -> None:
    case = taken_on_case()
    case.heard("recalled", date(2026, 3, 2), heard_on=date(2026, 6, 2))
    case.did(date(2026, 6, 3), "position-checked", ("OWN-01",))
    assert "OWN-01" not in case.open_rules()

    case.heard("moved-to-open-conditions", date(2026, 2, 2), heard_on=date(2026, 6, 9))

    assert [duty.status for duty in case.of_rule("OWN-01")] == [Status.MET, Status.OWED]


def test_a_month_that_the_unit_before_told_counts_as_told() -> None:
    case = taken_on_case(told_month="2027-03", told_on=date(2025, 1, 6))

    case.release_expected(date(2026, 6, 2), date(2027, 3, 20))
    assert "KEY-01" not in case.open_rules()

    case.release_expected(date(2026, 6, 9), date(2027, 5, 4))
    (owed_now,) = [duty for duty in case.of_rule("KEY-02") if duty.status is Status.OWED]
    assert owed_now.month_to_tell == date(2027, 5, 1)


def test_a_month_nobody_says_was_told_is_told_when_news_of_it_comes() -> None:
    case = taken_on_case()
    case.release_expected(date(2026, 5, 2), date(2027, 3, 20), heard_on=date(2026, 6, 2))
    assert "KEY-01" not in case.open_rules(), "it is from before: the position is checked"
    case.did(date(2026, 6, 3), "position-checked", ("OWN-01",))

    case.release_expected(date(2026, 6, 9), date(2027, 5, 4))

    assert "KEY-01" in case.open_rules()


def test_the_annual_letter_goes_on_from_the_last_one_that_the_unit_before_sent() -> None:
    soon = taken_on_case(last_annual_on=date(2025, 9, 1))
    assert [duty.due_on for duty in soon.of_rule("CON-09")] == [date(2026, 9, 1)]

    long_ago = taken_on_case(last_annual_on=date(2023, 9, 1))
    due = [(duty.due_on, duty.status) for duty in long_ago.of_rule("CON-09")]
    assert due == [
        (date(2024, 9, 1), Status.NOT_OWED),
        (date(2027, 6, 1), Status.OWED),
    ]
    assert "OWN-01" in long_ago.open_rules()


def test_a_deadline_that_lies_ahead_on_the_day_of_taking_on_stays_a_deadline() -> None:
    case = taken_on_case()
    case.hearing_listed(date(2026, 5, 4), date(2026, 9, 1), heard_on=date(2026, 6, 2))

    assert case.the("PB-02").status is Status.OWED
    assert case.the("PB-02").due_on == date(2026, 8, 4)


def test_a_rule_that_is_switched_on_later_makes_nothing_overdue() -> None:
    case = in_the_scheme(on=date(2024, 1, 8))
    case.heard("recalled", date(2025, 3, 3))
    later = RULEBOOK.with_policy(OfficePolicy(switched_on=(("KEY-20", date(2026, 1, 1)),)))

    before = obligations_of(CASE, case.facts, RULEBOOK, CALENDAR)
    after = obligations_of(CASE, case.facts, later, CALENDAR)

    assert "KEY-20" in owed(list(before)) and "OWN-01" not in owed(list(before))
    assert "KEY-20" not in owed(list(after)) and owed(list(after)).count("OWN-01") == 1
    reasons = {duty.reason for duty in after if duty.rule == "KEY-20"}
    assert reasons == {Reason.RULE_SWITCHED_ON_LATER}


def test_what_was_told_and_then_taken_back_is_corrected() -> None:
    case = in_the_scheme()
    case.heard("recalled", date(2026, 3, 2), occurrence="by-hand-1")
    case.contacted("spoke", date(2026, 3, 3), ("KEY-20",))
    case.heard("entry-withdrawn", date(2026, 3, 4), concerns="by-hand-1")

    assert case.the("KEY-20").status is Status.MET
    assert case.the("OWN-02").status is Status.OWED
    case.contacted("spoke", date(2026, 3, 4), ("OWN-02",))
    assert "OWN-02" not in case.open_rules()


def test_what_was_taken_back_before_anybody_was_told_is_owed_no_more() -> None:
    case = in_the_scheme()
    case.heard("recalled", date(2026, 3, 2), occurrence="by-hand-1")
    case.heard("entry-withdrawn", date(2026, 3, 3), concerns="by-hand-1")

    assert case.the("KEY-20").reason is Reason.TAKEN_BACK
    assert "OWN-02" not in case.open_rules()


def told_of_a_hearing() -> InventedCase:
    case = in_the_scheme()
    case.hearing_listed(date(2026, 3, 2), date(2026, 7, 6), sentence_kind="life")
    case.contacted("spoke", date(2026, 3, 3), ("PB-01",))
    return case


def test_a_told_hearing_that_is_postponed_is_corrected_once() -> None:
    case = told_of_a_hearing()
    case.heard("parole-hearing-postponed", date(2026, 5, 4))

    assert case.the("OWN-02").status is Status.OWED


def test_a_hearing_nobody_was_told_of_needs_no_correction() -> None:
    case = in_the_scheme()
    case.hearing_listed(date(2026, 3, 2), date(2026, 7, 6), sentence_kind="life")
    case.heard("parole-hearing-postponed", date(2026, 5, 4))

    assert case.of_rule("OWN-02") == []


def test_a_licence_end_that_moves_within_its_month_is_no_news() -> None:
    def licence_ends(case: InventedCase, on: date, end: date) -> None:
        dates = (stage_date(StageDateName.LICENCE_END, end),)
        case.heard("sentence-dates-changed", on, dates=dates)

    case = in_the_scheme()
    licence_ends(case, date(2026, 3, 2), date(2026, 9, 4))
    case.contacted("spoke", date(2026, 8, 10), ("KEY-23",))

    licence_ends(case, date(2026, 8, 11), date(2026, 9, 20))
    assert [duty for duty in case.of_rule("OWN-02") if duty.status is Status.OWED] == []

    licence_ends(case, date(2026, 8, 12), date(2026, 11, 20))
    told_by = {duty.rule for duty in case.obligations() if duty.status is Status.OWED}
    assert told_by & {"OWN-02", "KEY-23"}


@pytest.mark.parametrize(
    ("met_on", "expected"), [(date(2026, 2, 2), []), (date(2026, 2, 3), [Status.OWED])]
)
def test_a_duty_of_the_code_met_late_asks_for_the_reason(met_on, expected) -> None:
    case = InventedCase()
    case.referred(date(2026, 1, 5))
    assert case.the("CON-02").due_on == date(2026, 2, 2)

    case.contacted("spoke", met_on, ("CON-02",))

    assert [duty.status for duty in case.of_rule("CON-13")] == expected


def test_a_duty_of_the_code_not_met_asks_for_the_reason_from_the_day_after() -> None:
    case = InventedCase()
    case.referred(date(2026, 1, 5))

    wanted = case.the("CON-13")

    assert wanted.state_on(date(2026, 2, 2)) is State.NOT_YET
    assert wanted.state_on(date(2026, 2, 3)) is State.AS_SOON_AS_PRACTICABLE


def test_each_hop_says_whose_time_it_was() -> None:
    case = InventedCase()
    case.referred(date(2026, 1, 5), heard_on=date(2026, 1, 9), sentenced_on=date(2025, 12, 1))
    case.contacted("spoke", date(2026, 1, 20), ("CON-02",))

    hops = hops_of(case.the("CON-02"), case.facts)

    assert [(hop.whose, hop.days) for hop in hops] == [
        (Party.WITNESS_CARE_UNIT, 35),
        (Party.TEAM, 4),
        (Party.VICTIM_LIAISON_OFFICER, 11),
    ]


def test_a_danger_that_goes_on_is_called_about_however_old_it_is() -> None:
    case = taken_on_case()
    case.heard("absconded", date(2026, 5, 30), heard_on=date(2026, 6, 2))
    assert "KEY-24" in case.open_rules()

    case.heard("recalled", date(2026, 5, 31), heard_on=date(2026, 6, 2))
    assert "KEY-24" not in case.open_rules()


def test_what_comes_to_light_on_the_day_of_the_check_is_checked_again() -> None:
    case = taken_on_case()
    case.heard("recalled", date(2026, 3, 2), heard_on=TAKEN_ON)
    case.did(TAKEN_ON, "position-checked", ("OWN-01",))

    case.heard("moved-to-open-conditions", date(2026, 2, 2), heard_on=TAKEN_ON)

    assert [duty.status for duty in case.of_rule("OWN-01")] == [Status.MET, Status.OWED]


def test_a_last_annual_letter_that_nobody_knows_of_is_something_to_check() -> None:
    assert taken_on_case().open_rules().count("OWN-01") == 1
    assert "OWN-01" not in taken_on_case(last_annual_on=date(2026, 1, 5)).open_rules()


def test_a_duty_of_the_code_that_ends_late_still_asks_for_the_reason() -> None:
    case = InventedCase()
    case.referred(date(2026, 1, 5))
    case.opted_in(date(2026, 4, 1))

    assert case.the("CON-02").status is Status.ENDED
    assert case.the("CON-13").status is Status.OWED


def test_a_release_that_moves_away_and_back_is_chased_as_if_it_had_never_moved() -> None:
    case = in_the_scheme()
    case.request_moved(date(2026, 1, 6), "asked", kind="exclusion-zone", code="zone")
    for number, day in enumerate((1, 30, 1)):
        case.release_expected(date(2026, 2, 2 + number), date(2026, 9, day))

    chased = {duty.counted_from: duty.status for duty in case.of_rule("KEY-13")}
    owed_now = [duty for duty in case.of_rule("KEY-13") if duty.status is Status.OWED]

    assert chased and [duty.occurrence for duty in owed_now] == [
        "request-request-1-release-2026-09-01"
    ]


def test_the_hard_stop_is_not_counted_from_an_earlier_licence() -> None:
    case = in_the_scheme()
    case.request_moved(date(2026, 1, 6), "asked", kind="exclusion-zone", code="zone")
    licence = (stage_date(StageDateName.LICENCE_START, date(2026, 3, 2)),)
    case.heard("licence-seen", date(2026, 2, 2), dates=licence)
    case.heard("released", date(2026, 3, 2))
    case.heard("recalled", date(2026, 6, 1))
    case.release_expected(date(2026, 6, 10), date(2027, 3, 1))

    assert case.the("KEY-14").due_on == date(2027, 2, 25)


def test_nobody_is_late_for_a_limit_that_had_passed_when_the_wish_was_told() -> None:
    case = in_the_scheme()
    case.hearing_listed(date(2026, 3, 2), date(2026, 7, 1), sentence_kind="life")
    case.statement_moved(date(2026, 5, 20), "withholding-wanted")
    assert case.the("PB-03").state_on(date(2026, 5, 21)) is State.PASSED_BEFORE_HEARD

    case.statement_moved(date(2026, 5, 22), "not-wanted")
    assert case.the("PB-03").status is Status.ENDED


def test_the_time_before_somebody_asked_to_be_told_is_not_the_officer_s() -> None:
    case = InventedCase()
    case.referred(date(2026, 1, 5))
    case.heard("licence-activated", date(2026, 2, 2))
    case.opted_in(date(2026, 11, 2))
    case.contacted("spoke", date(2026, 11, 3), ("KEY-11",))

    ours = hops_of(case.the("KEY-11"), case.facts)[-1]

    assert (ours.whose, ours.days) == (Party.VICTIM_LIAISON_OFFICER, 1)
