"""Whatever order the messages came in, and however often: what is owed is the same."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.rules.invented_case import InventedCase, stage_date
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName
from vcs_desktop.rules.obligation import Obligation, Status

FIRST = date(2026, 1, 5)
NOT_BY_MESSAGE = {KeyStageKind.ENTRY_WITHDRAWN}
KINDS = sorted(set(KeyStageKind) - NOT_BY_MESSAGE)
ACTS = ["opted-in", "opted-out", "no-answer", "spoke"]
DATES = [
    StageDateName.CONDITIONAL_RELEASE,
    StageDateName.PAROLE_HEARING,
    StageDateName.LICENCE_END,
    StageDateName.TRIBUNAL_HEARING,
]

MESSAGES = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.sampled_from([None, *DATES]),
        st.integers(30, 900),
    ),
    min_size=1,
    max_size=4,
)
LIVES = st.lists(st.tuples(st.sampled_from(ACTS), MESSAGES), min_size=1, max_size=3)


def life(segments, order) -> InventedCase:
    """Between two acts, all messages come in on one day, in some order, some of them twice.

    Each tells of another day, as no two things of one day have an order of their own.
    """
    case = InventedCase()
    case.referred(FIRST)
    day, number = FIRST, 0
    for act, messages in segments:
        day += timedelta(days=30)
        case.contacted(act, day, level="key-stages" if act == "opted-in" else None)
        told = []
        for place, (kind, name, ahead) in enumerate(messages):
            number += 1
            on = day + timedelta(days=1 + place)
            dates = (stage_date(name, on + timedelta(days=ahead)),) if name else ()
            told.append((kind, on, f"fact-{number}", dates))
        for kind, on, occurrence, dates in order(told):
            heard_on = day + timedelta(days=9)
            case.heard(kind, on, heard_on, occurrence, dates, sentence_kind="unknown")
    return case


def owed(case: InventedCase) -> Counter:
    return Counter(
        (duty.rule, duty.due_on, duty.target_on, duty.starts_on, duty.month_to_tell)
        for duty in case.obligations()
        if duty.status in {Status.OWED, Status.STANDS}
    )


def told_once(duty: Obligation) -> tuple[str, str]:
    return duty.rule, duty.occurrence


@given(LIVES, st.randoms(use_true_random=False))
def test_the_order_of_messages_between_two_acts_never_matters(segments, chance) -> None:
    def shuffled(messages):
        return chance.sample(messages, len(messages))

    assert owed(life(segments, list)) == owed(life(segments, shuffled))


@given(LIVES)
def test_a_message_that_comes_twice_is_told_once(segments) -> None:
    once, twice = life(segments, list), life(segments, lambda messages: [*messages, *messages])

    assert owed(once) == owed(twice)
    assert max(Counter(map(told_once, twice.obligations())).values(), default=1) == 1
