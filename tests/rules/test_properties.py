"""What must hold whatever happens in a case, and in whatever order it is heard."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.rules.invented_case import CALENDAR, CASE, RULEBOOK, InventedCase
from vcs_desktop.rules.case_fact import Contacted, StageHeard
from vcs_desktop.rules.case_words import Level, Membership, Method
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Obligation, State, Status
from vcs_desktop.rules.rule_words import LimitDirection, Party
from vcs_desktop.rules.standing import membership_of

DAYS = st.dates(date(2021, 3, 1), date(2027, 12, 31))
LATENESS = st.integers(0, 60)
WITH_ANNUAL = {Level.ANNUAL, Level.KEY_STAGES}

STEPS = st.one_of(
    st.tuples(st.just("stage"), st.sampled_from(sorted(KeyStageKind)), DAYS, LATENESS),
    st.tuples(st.just("release-expected"), DAYS, LATENESS, DAYS),
    st.tuples(st.just("hearing-listed"), DAYS, LATENESS, DAYS),
    st.tuples(st.just("opted-in"), DAYS, st.sampled_from(sorted(Level))),
    st.tuples(
        st.just("contacted"),
        DAYS,
        st.sampled_from(["spoke", "declined", "opted-out"]),
        st.sampled_from(sorted(Method)),
        st.integers(0, 5),
    ),
    st.tuples(st.just("posted"), DAYS, st.integers(0, 5)),
    st.tuples(st.just("returned"), DAYS, st.integers(0, 12)),
)


BY_A_NUMBER = {
    State.OVERDUE,
    State.DUE,
    State.UPCOMING,
    State.PASSED_BEFORE_HEARD,
    State.ASK_WHAT_IS_STILL_POSSIBLE,
    State.SHOULD_HAVE_COME,
}
"""How something looks that is counted by a number."""


def one_open_rule(case: InventedCase, which: int) -> tuple[str, ...]:
    """A rule that something is owed by, if there is any."""
    rules = case.open_rules()
    return (rules[which % len(rules)],) if rules else ()


def add(case: InventedCase, step: tuple) -> None:
    match step:
        case ("stage", kind, on, late):
            case.heard(kind, on, on + timedelta(days=late))
        case ("release-expected", on, late, release):
            kind = "sentence-dates-changed"
            case.release_expected(on, release, kind=kind, heard_on=on + timedelta(days=late))
        case ("hearing-listed", on, late, hearing):
            case.hearing_listed(on, hearing, heard_on=on + timedelta(days=late))
        case ("opted-in", on, level):
            case.opted_in(on, level)
        case ("contacted", on, outcome, method, which):
            case.contacted(outcome, on, one_open_rule(case, which), method=method)
        case ("posted", on, which):
            case.posted(on, *one_open_rule(case, which), letter=f"letter-{case.next}")
        case ("returned", on, number):
            case.returned(on, letter=f"letter-{number}")


@st.composite
def cases(draw: st.DrawFn) -> InventedCase:
    case = InventedCase()
    case.referred(draw(DAYS))
    for step in draw(st.lists(STEPS, max_size=10)):
        add(case, step)
    return case


def line_of(obligation: Obligation):
    return RULEBOOK.rule(obligation.rule).line_starting(obligation.line_from)


def of_the_news(case: InventedCase) -> list[Obligation]:
    return [entry for entry in case.of_rule("KEY-24") if entry.occurrence == "news"]


@given(cases(), st.randoms())
def test_the_same_facts_in_any_order_of_the_list_give_the_same_obligations(case, chance) -> None:
    shuffled = list(case.facts)
    chance.shuffle(shuffled)

    assert obligations_of(CASE, shuffled, RULEBOOK, CALENDAR) == case.obligations()


@given(cases())
def test_each_stage_leads_to_an_obligation_or_to_a_reason(case) -> None:
    answered = {(entry.stage, entry.occurrence) for entry in case.obligations()}
    heard = {
        (fact.stage.kind.value, fact.stage.occurrence)
        for fact in case.facts
        if isinstance(fact, StageHeard)
    }

    assert heard <= answered


@given(cases())
def test_what_is_not_open_says_why_and_what_is_met_says_when(case) -> None:
    for entry in case.obligations():
        assert (entry.reason is not None) == (entry.status in {Status.ENDED, Status.NOT_OWED})
        assert (entry.met_on is not None) == (entry.status is Status.MET)


@given(cases())
def test_nothing_is_due_before_the_day_that_an_after_limit_counts_from(case) -> None:
    for entry in case.obligations():
        if entry.due_on is None:
            continue
        limit = line_of(entry).usable_limit
        if limit.direction is LimitDirection.AFTER:
            assert entry.due_on > entry.counted_from
        else:
            assert entry.due_on < entry.counted_from


@given(cases(), DAYS)
def test_nothing_without_a_number_in_its_source_is_ever_overdue(case, day) -> None:
    for entry in case.obligations():
        line = line_of(entry) if entry.rule and entry.line_from else None
        if line is None or line.usable_limit is None:
            assert entry.state_on(day) not in BY_A_NUMBER


@given(cases())
def test_exactly_one_annual_letter_is_to_come_while_the_person_is_in(case) -> None:
    standing = membership_of(case.facts)
    is_wanted = standing.membership is Membership.OPTED_IN and standing.level in WITH_ANNUAL
    has_died = any(
        isinstance(fact, StageHeard) and fact.stage.kind is KeyStageKind.DIED
        for fact in case.facts
    )
    to_come = [entry for entry in case.of_rule("CON-09") if entry.status is Status.OWED]

    assert len(to_come) == (1 if is_wanted and not has_died else 0)


@given(cases(), st.sampled_from(["opted-in", "declined", "opted-out"]), DAYS, LATENESS)
def test_it_makes_no_difference_when_a_choice_was_written_down(case, choice, on, days) -> None:
    late = InventedCase(facts=list(case.facts))
    case.contacted(choice, on)
    case.heard("absconded", on + timedelta(days=days), occurrence="news")
    late.heard("absconded", on + timedelta(days=days), occurrence="news")
    late.contacted(choice, on)

    assert of_the_news(late) == of_the_news(case)
    assert membership_of(late.facts) == membership_of(case.facts)


@given(cases())
def test_what_no_letter_may_bring_is_met_only_by_a_conversation(case) -> None:
    spoken = {
        reference
        for fact in case.facts
        if isinstance(fact, Contacted) and fact.method in {Method.PHONE, Method.VISIT}
        for reference in fact.meets
    }

    for entry in [*case.of_rule("KEY-24"), *case.of_rule("KEY-25")]:
        assert entry.status is not Status.MET or entry.id in spoken


@given(cases())
def test_nothing_stays_owed_to_somebody_who_asked_us_to_stop(case) -> None:
    case.contacted("opted-out", date(2028, 1, 3))

    owed_to = {RULEBOOK.rule(rule).owed_to for rule in case.open_rules()}
    assert Party.VICTIM not in owed_to


@given(cases(), st.data())
def test_hearing_of_a_stage_twice_changes_nothing(case, data) -> None:
    stages = [fact.stage for fact in case.facts if isinstance(fact, StageHeard)]
    before = case.obligations()
    if stages:
        case.facts.append(StageHeard(case.next, data.draw(st.sampled_from(stages))))

    assert case.obligations() == before


@given(cases())
def test_each_obligation_has_its_own_reference(case) -> None:
    entries = case.obligations()

    assert len({entry.id for entry in entries}) == len(entries)
    assert len({(entry.rule, entry.occurrence, entry.stage) for entry in entries}) == len(entries)


@given(cases())
def test_at_most_one_month_is_to_be_told_at_any_time(case) -> None:
    open_months = [
        entry
        for entry in [*case.of_rule("KEY-01"), *case.of_rule("KEY-02")]
        if entry.status is Status.OWED
    ]

    assert len(open_months) <= 1
    assert all(entry.month_to_tell is not None for entry in open_months)


@given(cases(), st.sets(st.dates(date(2021, 3, 1), date(2028, 12, 31)), max_size=5))
def test_an_added_holiday_never_shortens_what_is_due(case, holidays) -> None:
    more = CALENDAR.with_bank_holidays(holidays)
    later = {entry.id: entry for entry in obligations_of(CASE, case.facts, RULEBOOK, more)}

    for entry in case.obligations():
        if entry.due_on is not None:
            assert later[entry.id].due_on >= entry.due_on
