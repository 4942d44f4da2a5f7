"""A recall for a fixed term: its day of release is counted from the return, or asked for."""

from datetime import date

from tests.helpers.office import AnOffice, recall, referral, sentence
from tests.story.rule_steps import hear, recalled_for_a_fixed_term
from vcs_desktop.office.explain import explain_obligation


def test_the_day_is_counted_from_the_return_that_the_prison_reported(office: AnOffice) -> None:
    recalled_for_a_fixed_term(office)

    plan = office.owed("KEY-21")
    why = explain_obligation(office.desk, plan.obligation)

    assert (why.counted_from, plan.due_on) == (date(2026, 11, 1), date(2026, 12, 27))
    assert why.counted_from_what == "the day of the return to custody"
    assert office.is_sound()


def test_heard_of_before_the_return_it_has_no_day_until_the_return_comes(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    hear(office, "fixed-term-recall-set")
    plan = office.owed("KEY-21")
    assert plan.due_on is None
    assert "ask for the date" in explain_obligation(office.desk, plan.obligation).limit

    office.clock.go_to(date(2026, 11, 12))
    office.happens(recall(at="2026-11-11T10:00:00Z"))

    assert office.owed("KEY-21").obligation == plan.obligation
    assert office.owed("KEY-21").due_on == date(2027, 1, 6)
    assert office.is_sound()


def test_for_a_sentence_without_a_figure_the_date_is_asked_for(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended"))
    office.happens(recall())
    hear(office, "fixed-term-recall-set")

    plan = office.owed("KEY-21")

    assert plan.due_on is None
    assert (
        "for determinate sentences only" in explain_obligation(office.desk, plan.obligation).limit
    )
    assert office.is_sound()
