"""What follows from moments of the case itself: referral, choices, coming of age, its end."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeGuard

from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    LetterPosted,
    MembershipSet,
    Referred,
    TakenOn,
    known_on,
)
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.case_words import Direction, Membership
from vcs_desktop.rules.cause import Cause, make_obligation
from vcs_desktop.rules.fate import fate_of, is_meant
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, CountedFrom
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.standing import StandingChange

_ANOTHER_TIME = frozenset(
    {Membership.OPTED_OUT, Membership.DECLINED, Membership.DORMANT, Membership.ENDED}
)


def case_moment_obligations(history: CaseHistory, rulebook: Rulebook) -> Iterator[Obligation]:
    """Whatever the moments of the case oblige to, met or owed or over."""
    for moment, causes in _CAUSES.items():
        for rule in rulebook.for_moment(moment):
            if is_meant(history, rule):
                yield from _of_rule(history, rule, causes)


def _of_rule(
    history: CaseHistory, rule: Rule, causes: Callable[[CaseHistory], Iterator[Cause]]
) -> Iterator[Obligation]:
    for cause in causes(history):
        made = make_obligation(history, rule, cause, fate_of(history, rule, cause))
        if rule.trigger.moment is CaseMoment.SENTENCE_PASSED and made.status is Status.STANDS:
            # The referral itself is what was waited for, early or late.
            met_on = history.referral.on if history.referral else None
            made = replace(made, status=Status.MET, reason=None, met_on=met_on)
        is_of_age = made.starts_on is not None and made.starts_on <= cause.happened_on
        if rule.trigger.moment is CaseMoment.COMES_OF_AGE and is_of_age:
            continue
        yield made


def _sentences(history: CaseHistory) -> Iterator[Cause]:
    for fact in history.of_type(Referred):
        if fact.sentenced_on is not None:
            days = {CountedFrom.SENTENCED: fact.sentenced_on}
            occurrence = f"sentence-{fact.sentenced_on.isoformat()}"
            yield _cause(occurrence, fact.sequence, fact.sentenced_on, days, known_on(fact))


def _referrals(history: CaseHistory) -> Iterator[Cause]:
    for fact in history.of_type(Referred):
        days = {CountedFrom.REFERRAL: fact.on}
        if fact.sentenced_on is not None:
            days[CountedFrom.SENTENCED] = fact.sentenced_on
        # A file that came in late is our lateness, and earns us no longer limit.
        yield _cause(f"referral-{fact.on.isoformat()}", fact.sequence, fact.on, days)


def _birthdays(history: CaseHistory) -> Iterator[Cause]:
    for fact in history.of_type(Referred):
        if fact.born_on is not None:
            days = {CountedFrom.BIRTH: fact.born_on}
            yield _cause(f"born-{fact.born_on.isoformat()}", fact.sequence, fact.on, days)


def _first_attempt(history: CaseHistory) -> Iterator[Cause]:
    """The first time that a person who has not chosen yet was tried, and did not answer."""
    first = next((fact for fact in history.facts if _was_not_answered(fact)), None)
    if first is not None and not _has_chosen(history, first.sequence):
        days = {CountedFrom.CASE_FACT: first.on}
        yield _cause(f"tried-{first.on.isoformat()}", first.sequence, first.on, days)


def _was_not_answered(fact: CaseFact) -> TypeGuard[LetterPosted | Contacted]:
    if isinstance(fact, Contacted):
        return fact.direction is Direction.OUT and not fact.outcome.reached_the_person
    return isinstance(fact, LetterPosted)


def _has_chosen(history: CaseHistory, sequence: int) -> bool:
    undecided = {Membership.REFERRED, Membership.OFFERED}
    return history.standing_at(sequence).membership not in undecided


def _first_yes(history: CaseHistory) -> Iterator[Cause]:
    first = next((change for change, _ in _yeses(history)), None)
    # Whoever was in when the case was taken on had their first yes elsewhere.
    if first is not None and not _was_found_so(history, first):
        yield _yes(first)


def _later_yeses(history: CaseHistory) -> Iterator[Cause]:
    for change, before in _yeses(history):
        if before in _ANOTHER_TIME and not _was_found_so(history, change):
            yield _yes(change)


def _yeses(history: CaseHistory) -> Iterator[tuple[StandingChange, Membership]]:
    """Each time the person came in, and where they stood before."""
    before = Membership.REFERRED
    for change in history.changes:
        now = change.standing.membership
        if now is Membership.OPTED_IN and before is not Membership.OPTED_IN:
            yield change, before
        before = now


def _was_found_so(history: CaseHistory, change: StandingChange) -> bool:
    """Whether nobody chose on that day: the case was taken on with the person in the scheme."""
    return any(
        fact.on == change.on and fact.membership is Membership.OPTED_IN
        for fact in history.of_type(TakenOn)
    )


def _yes(change: StandingChange) -> Cause:
    days = {CountedFrom.CASE_FACT: change.on}
    return _cause(f"opted-in-{change.on.isoformat()}", change.sequence, change.on, days)


def _ends(history: CaseHistory) -> Iterator[Cause]:
    for fact in history.of_type(MembershipSet):
        if fact.membership is Membership.ENDED:
            days = {CountedFrom.CASE_FACT: fact.on}
            yield _cause(f"ended-{fact.on.isoformat()}", fact.sequence, fact.on, days)


def _cause(
    occurrence: str,
    sequence: int,
    on: date,
    days: Mapping[CountedFrom, date],
    heard_on: date | None = None,
) -> Cause:
    return Cause(occurrence, "", sequence, on, heard_on or on, days)


_CAUSES: Mapping[CaseMoment, Callable[[CaseHistory], Iterator[Cause]]] = {
    CaseMoment.SENTENCE_PASSED: _sentences,
    CaseMoment.REFERRAL: _referrals,
    CaseMoment.COMES_OF_AGE: _birthdays,
    CaseMoment.NO_ANSWER_YET: _first_attempt,
    CaseMoment.OPTED_IN: _first_yes,
    CaseMoment.OPTED_BACK_IN: _later_yeses,
    CaseMoment.CASE_ENDED: _ends,
}
