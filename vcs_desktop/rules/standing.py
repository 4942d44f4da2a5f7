"""Where a person stands in the scheme, folded from the facts of their case.

Nobody sets a membership: it follows from what was posted and what was said, day by day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    LetterPosted,
    MembershipSet,
    Referred,
    StageHeard,
    TakenOn,
    known_on,
    that_hold,
)
from vcs_desktop.rules.case_words import Level, Membership, Outcome
from vcs_desktop.rules.obligation import Reason
from vcs_desktop.rules.rule import Conditions

_ASKED_US_TO_STOP = frozenset({Membership.DECLINED, Membership.OPTED_OUT})

_MEMBERSHIP_AFTER = {
    Outcome.OPTED_IN: Membership.OPTED_IN,
    Outcome.DECLINED: Membership.DECLINED,
    Outcome.OPTED_OUT: Membership.OPTED_OUT,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's membership, the level they asked for while opted in, and since when."""

    membership: Membership = Membership.REFERRED
    level: Level | None = None
    since: date | None = None

    def reason_against(self, conditions: Conditions) -> Reason | None:
        """Why a duty with these conditions is not owed to this person; None when it is."""
        if conditions.memberships and self.membership not in conditions.memberships:
            return self._reason_of_membership()
        if conditions.levels and self.level not in conditions.levels:
            return Reason.LEVEL_NOT_ASKED_FOR
        return None

    def _reason_of_membership(self) -> Reason:
        if self.membership in _ASKED_US_TO_STOP:
            return Reason.ASKED_US_TO_STOP
        # What is owed only until somebody decides has no point once they have opted in.
        reasons = {
            Membership.OPTED_IN: Reason.OVERTAKEN,
            Membership.ENDED: Reason.CASE_ENDED,
            Membership.DORMANT: Reason.CASE_DORMANT,
        }
        return reasons.get(self.membership, Reason.NOT_OPTED_IN)


@dataclass(frozen=True, slots=True)
class StandingChange:
    """The standing from one day on.

    `sequence` is the place among the facts from which it counts: that of the fact which changed
    it, or of earlier news that it comes just before.
    """

    sequence: int
    on: date
    standing: Standing


def standing_changes(facts: Sequence[CaseFact]) -> tuple[StandingChange, ...]:
    """Every change of standing, in the order of the days on which people chose.

    A choice counts from its own day, however late it was written down: before all news that was
    heard on that day or later, and before the choices of later days.  Somebody who said yes on
    the day of the news is told it, and somebody who said no that day is left alone.  Of two
    choices on one day the one written down last counts.
    """
    changes: list[StandingChange] = []
    standing = Standing()
    for fact in _by_their_own_day(facts):
        after = _after(standing, fact)
        if after != standing:
            changes.append(StandingChange(fact.sequence, fact.on, after))
            standing = after
    return _in_their_place(changes, facts)


def membership_of(facts: Sequence[CaseFact]) -> Standing:
    """How the person stands after all these facts."""
    changes = standing_changes(facts)
    return changes[-1].standing if changes else Standing()


_Deciding = Referred | Contacted | LetterPosted | MembershipSet | TakenOn


def _by_their_own_day(facts: Sequence[CaseFact]) -> list[_Deciding]:
    acts = [fact for fact in that_hold(facts) if isinstance(fact, _Deciding)]
    return sorted(acts, key=lambda fact: (fact.on, fact.sequence))


def _in_their_place(
    changes: Sequence[StandingChange], facts: Sequence[CaseFact]
) -> tuple[StandingChange, ...]:
    """Give each change the place from which it counts; places never go back."""
    news = [(known_on(fact), fact.sequence) for fact in facts if isinstance(fact, StageHeard)]
    placed: list[StandingChange] = []
    for change in reversed(changes):
        later_news = [sequence for heard_on, sequence in news if heard_on >= change.on]
        later_choice = [placed[-1].sequence] if placed else []
        place = min([change.sequence, *later_news, *later_choice])
        placed.append(replace(change, sequence=place))
    return tuple(reversed(placed))


def _after(standing: Standing, fact: _Deciding) -> Standing:
    match fact:
        case Referred():
            is_first = standing.since is None
            return Standing(Membership.REFERRED, None, fact.on) if is_first else standing
        case MembershipSet():
            return _moved_to(standing, fact.membership, None, fact.on)
        case TakenOn():
            return _moved_to(standing, fact.membership, fact.level, fact.on)
        case Contacted() if fact.outcome in _MEMBERSHIP_AFTER:
            after = _after_a_choice(standing, fact)
        case Contacted() if not fact.outcome.reached_the_person:
            after = standing
        case _:
            after = _offered(standing, fact.on)
    return after


def _moved_to(standing: Standing, to: Membership, level: Level | None, on: date) -> Standing:
    return Standing(to, level, standing.since if to is standing.membership else on)


def _after_a_choice(standing: Standing, fact: Contacted) -> Standing:
    membership = _MEMBERSHIP_AFTER[fact.outcome]
    if membership is not Membership.OPTED_IN:
        level = None
    else:
        # Somebody whose level was not written down is told everything: silence does more harm.
        level = fact.level or standing.level or Level.KEY_STAGES
    since = standing.since if membership is standing.membership else fact.on
    return Standing(membership, level, since)


def _offered(standing: Standing, on: date) -> Standing:
    if standing.membership is not Membership.REFERRED:
        return standing
    return Standing(Membership.OFFERED, None, on)
