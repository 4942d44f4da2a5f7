"""What belongs to this day's work, and how the team's own figures look beside the law's."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.kernel.identifiers import CaseId, ObligationId, SentenceRef
from vcs_desktop.office.work_item import BESIDE, LATER, WorkItem, work_items
from vcs_desktop.rules.obligation import DUE_SOON, Obligation, State, Status
from vcs_desktop.rules.office_policy import OfficePolicy, SettingChange, SettingName
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook
from vcs_desktop.victims.model.victim_case import WorkLine

DAY = date(2026, 11, 23)
ONE_DAY = timedelta(days=1)
CASE = CaseId("case-1")


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(ROOT / "resources" / "rules")


def a_line(**changes: object) -> WorkLine:
    duty = Obligation(
        id=ObligationId("ob-1"),
        case=CASE,
        rule="PB-02",
        occurrence="hearing-1",
        stage="parole-hearing-listed",
        status=Status.OWED,
        reason=None,
        line_from="not stated",
        counted_from=DAY,
        heard_on=DAY - ONE_DAY,
        due_on=None,
        nature=Nature.DUTY,
    )
    return WorkLine(
        obligation=replace(duty, **changes),
        case_number="VC-000001",
        person_name="Ms Ann Example",
        offender_name="Test Offender",
        officer_name="Olwen Example",
        sentence=SentenceRef("sentence-1"),
    )


def item_of(line: WorkLine, rulebook: Rulebook, *recalculated: date) -> WorkItem:
    (item,) = work_items([line], rulebook, {CASE: recalculated}, DAY)
    return item


@pytest.mark.parametrize(
    ("stage", "rule", "horizon"),
    [("parole-hearing-listed", "PB-02", LATER), ("", "CON-02", DUE_SOON)],
    ids=["news", "routine"],
)
def test_far_work_waits_and_news_is_listed_sooner_than_routine(
    rulebook: Rulebook, stage: str, rule: str, horizon: timedelta
) -> None:
    near = a_line(stage=stage, rule=rule, due_on=DAY + horizon)
    far = a_line(stage=stage, rule=rule, due_on=DAY + horizon + ONE_DAY)
    assert not item_of(near, rulebook).is_later
    assert item_of(far, rulebook).is_later


def test_an_aim_of_the_team_brings_far_work_up(rulebook: Rulebook) -> None:
    far = {"stage": "", "rule": "CON-02", "due_on": DAY + LATER}
    assert item_of(a_line(**far, target_on=DAY + DUE_SOON + ONE_DAY), rulebook).is_later
    assert not item_of(a_line(**far, target_on=DAY + DUE_SOON), rulebook).is_later


def test_urgent_work_never_waits(rulebook: Rulebook) -> None:
    far = {"stage": "absconded", "due_on": DAY + LATER + ONE_DAY}
    assert not item_of(a_line(rule="KEY-24", **far), rulebook).is_later


def test_what_does_not_come_up_yet_waits(rulebook: Rulebook) -> None:
    item = item_of(a_line(starts_on=DAY + ONE_DAY), rulebook)
    assert (item.state, item.is_later) == (State.NOT_YET, True)


def test_the_teams_own_reminder_is_never_overdue(rulebook: Rulebook) -> None:
    late = {"due_on": DAY - ONE_DAY, "heard_on": DAY - LATER}
    assert item_of(a_line(**late), rulebook).state is State.OVERDUE
    prompt = item_of(a_line(nature=Nature.PROMPT, **late), rulebook)
    assert (prompt.state, prompt.is_prompt) == (State.AS_SOON_AS_PRACTICABLE, True)


def test_a_passed_aim_makes_nothing_overdue(rulebook: Rulebook) -> None:
    item = item_of(a_line(target_on=DAY - LATER), rulebook)
    assert item.state is State.AS_SOON_AS_PRACTICABLE


def test_the_senior_officers_harm_order_counts_from_its_day(rulebook: Rulebook) -> None:
    for from_on, rank in ((DAY, 5), (DAY + ONE_DAY, rulebook.rule("PB-02").harm_rank)):
        change = SettingChange("PB-02", SettingName.HARM_RANK, 5, from_on)
        decided = rulebook.with_policy(OfficePolicy(changes=(change,)))
        assert item_of(a_line(), decided).harm_rank == rank


def test_a_month_heard_of_beside_a_recalculation_belongs_to_it(rulebook: Rulebook) -> None:
    month = a_line(rule="KEY-02", month_to_tell=date(2027, 3, 1))
    heard_on = month.obligation.heard_on
    assert item_of(month, rulebook, heard_on + BESIDE).from_recalculation
    assert not item_of(month, rulebook, heard_on - BESIDE - ONE_DAY).from_recalculation
    assert not item_of(a_line(), rulebook, heard_on).from_recalculation


def test_what_is_overdue_by_law_comes_before_a_reminder_that_harms_as_much(
    rulebook: Rulebook,
) -> None:
    late = a_line(rule="CON-03", stage="", due_on=DAY - ONE_DAY)
    reminder = a_line(rule="OWN-01", stage="", nature=Nature.PROMPT, heard_on=DAY - 9 * ONE_DAY)

    items = work_items([reminder, late], rulebook, {}, DAY)

    assert items[0].harm_rank == items[1].harm_rank
    assert [item.rule for item in items] == ["CON-03", "OWN-01"]
