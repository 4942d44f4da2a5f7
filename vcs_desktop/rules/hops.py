"""Whose delay it was: the way of one piece of news, hop by hop, from its beginning to the person.

Each hop has a beginning, an end and somebody who had it in hand.  A hop without an end goes on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.case_fact import CaseFact, Referred, StageHeard, known_on
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule_words import Party


@dataclass(frozen=True, slots=True)
class Hop:
    """One part of the way.

    Attributes:
        what: What had to be done, in words.
        whose: In whose hands it was.
        began_on: Its first day.
        ended_on: Its last day; None while it goes on.
    """

    what: str
    whose: Party
    began_on: date
    ended_on: date | None

    @property
    def days(self) -> int | None:
        """How many days it took; None while it goes on."""
        return None if self.ended_on is None else (self.ended_on - self.began_on).days


def hops_of(duty: Obligation, facts: Sequence[CaseFact]) -> tuple[Hop, ...]:
    """The way of what an obligation is about, as far as its facts tell it."""
    return tuple(_hops(duty, facts))


def _hops(duty: Obligation, facts: Sequence[CaseFact]) -> Iterator[Hop]:
    heard = next(
        (
            fact
            for fact in facts
            if isinstance(fact, StageHeard) and fact.stage.occurrence == duty.occurrence
        ),
        None,
    )
    referral = next((fact for fact in facts if isinstance(fact, Referred)), None)
    if heard is not None:
        happened_on, heard_on = heard.stage.happened_on, known_on(heard)
        yield Hop("from the day it happened until we heard", _teller(heard), happened_on, heard_on)
        if duty.heard_on > heard_on:
            asked = "from then until they asked to be told"
            yield Hop(asked, Party.VICTIM, heard_on, duty.heard_on)
        yield from _our_hop(duty, max(heard_on, duty.heard_on))
    elif referral is not None and duty.occurrence == f"referral-{referral.on.isoformat()}":
        yield from _referral_hops(referral)
        yield from _our_hop(duty, london_day(referral.heard_at))
    else:
        yield from _our_hop(duty, duty.heard_on)


def _teller(heard: StageHeard) -> Party:
    """Who had the news before us: of what was entered by hand, whoever told it.

    That an entry of ours was wrong was nobody else's to tell.
    """
    if heard.stage.concerns:
        return Party.TEAM
    who = heard.stage.source.rpartition(":")[2]
    return Party(who) if who in set(Party) else Party.SOURCE


def _referral_hops(referral: Referred) -> Iterator[Hop]:
    if referral.sentenced_on is not None:
        refers, on = Party.WITNESS_CARE_UNIT, referral.sentenced_on
        yield Hop("from the sentence until the referral", refers, on, referral.on)
    came_in_on = london_day(referral.heard_at)
    unit = Party.TEAM
    yield Hop("from the referral until it was brought in here", unit, referral.on, came_in_on)


def _our_hop(duty: Obligation, since: date) -> Iterator[Hop]:
    if duty.status in {Status.OWED, Status.MET}:
        words = "from then until they were told, or it was done"
        yield Hop(words, Party.VICTIM_LIAISON_OFFICER, since, duty.met_on)
