"""The unit's work in numbers: what the store counts is what anybody finds who reads every case."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from tests.helpers.counted_by_hand import count_by_hand
from tests.helpers.office import (
    MONDAY,
    OFFICER,
    AnOffice,
    movement,
    not_yet_asked,
    recall,
    record_says,
    referral,
    running_case,
    sentence,
)
from tests.helpers.packs import aimed_invitation
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.move_request import Forwarding, forward_request
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.policy_rehearsal import adopt_pack, load_rule_pack
from vcs_desktop.office.workload import (
    Counted,
    Holder,
    TeamLine,
    WhatIsCounted,
    count_behind,
    list_behind,
    list_workload,
)
from vcs_desktop.rules.case_words import (
    EndReason,
    Level,
    Outcome,
    Recipient,
    RequestKind,
    StatementState,
)
from vcs_desktop.rules.obligation import State
from vcs_desktop.victims.store import officer_rows

OTHER = "Petra Sample"
DAYS = (-40, 0, 1, 8, 30, 75, 400)


def busy(office: AnOffice, seed: int, tmp_path) -> None:
    """An office of nine cases, three officers, and whatever chance lets happen in them."""
    chance = Random(seed)  # noqa: S311 - decides what happens, keeps no secrets
    adopt_pack(office.desk, load_rule_pack(aimed_invitation(tmp_path / "pack")), "tried here")
    officers = ["", OTHER, "Quentin Specimen"]
    asked = [not_yet_asked(n, officer=chance.choice(officers)) for n in range(1, 5)]
    said_yes = [
        referral(n, officer=chance.choice(officers), level=chance.choice(list(Level)).value)
        for n in range(5, 8)
    ]
    office.refer(*asked)
    office.refer(*said_yes)
    office.refer(*(running_case(n, officer=chance.choice(officers)) for n in (8, 9)))
    office.dates(*(sentence(n, conditional_release_on=_some_day(chance)) for n in range(1, 10)))
    office.happens(*(movement("CR", n) for n in chance.sample(range(1, 10), 3)))
    office.happens(recall(chance.randint(1, 9)))
    outcomes = [Outcome.OPTED_IN, Outcome.DECLINED, Outcome.NO_ANSWER, Outcome.SPOKE]
    for number in (1, 2, 3):
        outcome = chance.choice(outcomes)
        level = Level.ANNUAL if outcome is Outcome.OPTED_IN else None
        office.contact(outcome, case=f"VC-00000{number}", level=level)
    _ask_for_things(office, chance)
    end_case(office.desk, f"VC-00000{chance.randint(5, 9)}", EndReason.SENTENCE_OVER)


def _ask_for_things(office: AnOffice, chance: Random) -> None:
    requests = [
        ask_condition(office.desk, WhatIsAsked(f"VC-00000{n}", RequestKind.NO_CONTACT)).request
        for n in (5, 6, 7)
    ]
    forward_request(office.desk, Forwarding(chance.choice(requests), Recipient.PRISON))
    for number in chance.sample(range(5, 10), 3):
        case = f"VC-00000{number}"
        move_statement(office.desk, StatementMove(case, StatementState.WANTED))
        if chance.random() < 0.5:
            move_statement(office.desk, StatementMove(case, StatementState.DRAFTED, checked=True))


def _some_day(chance: Random) -> str:
    return (MONDAY + timedelta(days=chance.randint(-20, 300))).isoformat()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_number_is_what_anybody_finds_who_reads_every_case(
    office: AnOffice, seed: int, tmp_path
) -> None:
    busy(office, seed, tmp_path)
    for days in DAYS:
        day = MONDAY + timedelta(days=days)
        by_hand = count_by_hand(office, day)
        work = list_workload(office.desk, day)
        told = {
            (line.officer, counted): (line.of(counted).number, line.of(counted).oldest_on)
            for line in work.lines
            for counted in Counted
            if line.of(counted).number
        }
        assert told == {key: (len(rows), rows[0][0]) for key, rows in by_hand.items()}
        assert work.in_all is not None
        for counted in Counted:
            numbers = [line.of(counted).number for line in work.lines]
            assert work.in_all.of(counted).number == sum(numbers), counted


@pytest.mark.parametrize("seed", [4, 5])
def test_every_number_opens_exactly_the_cases_behind_it(
    office: AnOffice, seed: int, tmp_path
) -> None:
    busy(office, seed, tmp_path)
    day = MONDAY + timedelta(days=30)
    by_hand = count_by_hand(office, day)
    for line in list_workload(office.desk, day).lines:
        for counted in Counted:
            what = WhatIsCounted(counted, line.officer, day)
            rows = list_behind(office.desk, what)
            assert count_behind(office.desk, what) == len(rows) == line.of(counted).number
            expected = by_hand.get((line.officer, counted), [])
            assert [(row.since_on, row.case_number) for row in rows] == expected


def test_the_numbers_of_what_is_owed_are_those_of_today(office: AnOffice, tmp_path) -> None:
    busy(office, 6, tmp_path)
    states = {
        Counted.OVERDUE: State.OVERDUE,
        Counted.DUE_WITHIN_SEVEN_DAYS: State.DUE,
        Counted.LATER: State.UPCOMING,
        Counted.AS_SOON_AS_PRACTICABLE: State.AS_SOON_AS_PRACTICABLE,
        Counted.PASSED_BEFORE_HEARD: State.PASSED_BEFORE_HEARD,
    }
    for days in (0, 20, 90):
        day = MONDAY + timedelta(days=days)
        today, in_all = office.today(day), list_workload(office.desk, day).in_all
        assert in_all is not None
        for counted, state in states.items():
            shown = [item for item in today.items if item.state is state]
            assert in_all.of(counted).number == len(shown), counted
        assert in_all.of(Counted.NOT_YET).number == len(today.not_yet)
        assert in_all.of(Counted.OWED).number == len(today.items) + len(today.not_yet)


def test_what_needs_a_look_is_counted_for_the_unit_with_its_age(office: AnOffice) -> None:
    office.refer(referral())
    assert list_workload(office.desk).needs_look.number == 0

    office.happens(movement("XX"))
    office.clock.go_to(date(2026, 11, 12))

    waiting = list_workload(office.desk).needs_look
    assert (waiting.number, waiting.oldest_on) == (1, MONDAY)


def test_an_officer_with_nothing_has_a_line_and_one_who_left_with_nothing_has_none(
    office: AnOffice,
) -> None:
    office.refer(referral(officer=OTHER))
    let_go(office, OTHER, to=OFFICER)

    assert [line.name for line in list_workload(office.desk).lines] == [OFFICER]
    end_case(office.desk, "VC-000001", EndReason.SENTENCE_OVER)
    assert [line.name for line in list_workload(office.desk).lines] == [OFFICER]


def test_what_ended_cases_owe_stands_in_the_line_of_whoever_left(office: AnOffice) -> None:
    office.refer(referral(officer=OTHER))
    end_case(office.desk, "VC-000001", EndReason.SENTENCE_OVER)
    let_go(office, OTHER)

    work = list_workload(office.desk, MONDAY + timedelta(days=400))

    assert [line.name for line in work.lines] == [OFFICER, OTHER]
    assert work.lines[1].holder is Holder.LEFT and work.without_anybody == 0
    assert work.in_all is not None and work.in_all.of(Counted.OWED).number == 1
    for counted in Counted:
        numbers = [line.of(counted).number for line in work.lines]
        assert work.in_all.of(counted).number == sum(numbers), counted


def test_cases_with_somebody_who_left_come_first_and_are_told_of(office: AnOffice) -> None:
    office.refer(*(referral(n, officer=who) for n, who in ((1, ""), (2, OTHER), (3, OTHER))))
    assert list_workload(office.desk).without_anybody == 0

    let_go(office, OTHER)

    work = list_workload(office.desk)
    first: TeamLine = work.lines[0]
    assert (first.name, first.holder, first.needs_somebody) == (OTHER, Holder.LEFT, True)
    assert work.without_anybody == 2


def test_the_last_act_is_what_an_officer_did_and_not_what_came_in(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.happens(movement("CR"))
    assert list_workload(office.desk).lines[0].last_act_at is None

    office.clock.go_to(date(2026, 11, 5))
    office.contact(Outcome.SPOKE)

    acted = list_workload(office.desk).lines[0].last_act_at
    assert acted is not None and acted.date() == date(2026, 11, 5)


def test_looking_at_numbers_is_on_record_and_so_are_the_cases_behind_one(
    office: AnOffice,
) -> None:
    office.refer(referral())
    for _again in range(2):
        list_workload(office.desk)
        list_behind(office.desk, WhatIsCounted(Counted.HELD))

    assert record_says(office, "workload-viewed") == [{}]
    assert record_says(office, "counted-listed") == [{"counted": "held", "found": 1}]


def test_a_day_that_is_asked_about_changes_nothing(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    list_workload(office.desk, date(2030, 1, 1))
    assert office.is_sound()


def test_a_victim_liaison_officer_sees_her_own_line_and_no_colleagues(
    office: AnOffice, as_a_colleague
) -> None:
    office.refer(referral(1, officer=""), referral(2, officer=OTHER))
    founder = list_workload(office.desk).lines[0].officer
    desk = as_a_colleague(office, OTHER)

    work = list_workload(desk)

    assert [line.name for line in work.lines] == [OTHER]
    assert work.in_all is None
    assert len(list_behind(desk, WhatIsCounted(Counted.HELD, desk.officer.id))) == 1
    for officer in ("", founder):
        with pytest.raises(KnownError, match="senior probation officer"):
            count_behind(desk, WhatIsCounted(Counted.HELD, officer))
        with pytest.raises(KnownError, match="senior probation officer"):
            list_behind(desk, WhatIsCounted(Counted.HELD, officer))


@pytest.fixture
def as_a_colleague():
    """The same open office, with somebody at the desk who is no senior officer."""

    def sit_down(office: AnOffice, name: str):
        with office.desk.book.reading() as connection:
            officer = officer_rows.officer_named(connection, name)
        assert officer is not None
        book = replace(office.desk.book, officer=officer)
        return replace(office.desk, officer=officer, book=book)

    return sit_down


def let_go(office: AnOffice, name: str, to: str = "") -> None:
    """Somebody is gone; with nobody named, the cases stay, as in an office of earlier versions."""
    with office.desk.book.changing() as change:
        officer = officer_rows.officer_named(change.connection, name)
        assert officer is not None
        if to:
            other = officer_rows.officer_named(change.connection, to)
            assert other is not None
            officer_rows.hand_cases_over(change.connection, officer.id, other.id)
        officer_rows.set_left(change.connection, officer.id, date(2026, 11, 1))
        change.note("officer-left", officer.id)
