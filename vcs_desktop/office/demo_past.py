"""What an invented office had done before this morning: each case is lived through, day by day.

What is owed on a day is asked of the same arithmetic as always, and settled by a call, a visit
or a deed.  Nearly everything old is settled, so that the morning is a believable one; a few
people wait.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import derived_reference
from vcs_desktop.office.demo_paths import Path
from vcs_desktop.rules.case_fact import (
    Contacted,
    DeedDone,
    MembershipSet,
    RequestMoved,
    StatementMoved,
    TakenOn,
)
from vcs_desktop.rules.case_words import (
    DeedKind,
    Direction,
    EndReason,
    Level,
    Membership,
    Method,
    Outcome,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.deed_details import DETAILS, NEEDS_A_DETAIL
from vcs_desktop.rules.key_stage import KeyStage, KeyStageKind
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.victims.services.past_cases import PastCase

_AT_NINE = time(9, 0, tzinfo=UTC)
_YEARLY = timedelta(days=358)
_FAR_OFF = timedelta(days=45)
"""What falls due later than this is not settled yet."""

_QUIET = timedelta(days=40)
"""How long those who wait have not been rung."""

_REQUESTS: Mapping[int, tuple[RequestState, ...]] = {
    0: (),
    **dict.fromkeys((1, 2, 3, 4), (RequestState.FORWARDED,)),
    **dict.fromkeys((5, 6, 7, 8), (RequestState.FORWARDED, RequestState.GRANTED)),
    **dict.fromkeys((9, 10), (RequestState.FORWARDED, RequestState.REFUSED)),
}
"""How far requests for a condition have come; others, which are most, made none."""

_MADE_NONE_UP_TO = 64


@dataclass(slots=True)
class Past:
    """One case, its sentence's stages and its person's way, up to yesterday.

    Attributes:
        is_over: The sentence is over: the case was ended after its last stage.
        is_waiting: Nobody rang in the last weeks.
    """

    case: PastCase
    stages: Sequence[KeyStage]
    path: Path
    chance: Random
    today: date
    is_over: bool = False
    is_waiting: bool = False
    plan: list[tuple[date, int, Callable[[], None]]] = field(default_factory=list)

    def live(self) -> None:
        """Everything that happened, in the order in which it did."""
        begun_at = datetime.combine(self._referred_on, _AT_NINE)
        self.case.begin(min(begun_at, self.case.change.now))
        for stage in self.stages:
            self._on(self._heard_on(stage), partial(self.case.hear, stage))
        if self.path is not Path.NEW:
            chosen = self._choices()
            for day in self._days_of_calls(chosen):
                self._on(day, partial(self._settle, day))
            for day in self._days_of_yearly_calls(chosen):
                self._on(day, partial(self._ring_for_the_year, day))
        if self.is_over:
            self._end()
        for _day, _order, act in sorted(self.plan, key=lambda one: one[:2]):
            act()

    @property
    def _referred_on(self) -> date:
        return self.case.referral.referred_on

    def _heard_on(self, stage: KeyStage) -> date:
        """The day this case heard of a stage: at its beginning, of all that was before."""
        return max(london_day(stage.heard_at), self._referred_on)

    def _on(self, day: date, act: Callable[[], None]) -> None:
        if day < self.today:
            self.plan.append((day, len(self.plan), act))

    def _later(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.chance.randint(least, most))

    def _choices(self) -> date:
        """What the person and the unit chose; tells from which day on they are in the scheme."""
        invited = self._later(self._referred_on, 5, 18)
        chosen = self._later(invited, 3, 20)
        if self.path is Path.TAKEN_ON:
            middle = self._referred_on + (self.today - self._referred_on) / 2
            position = TakenOn(0, middle, Membership.OPTED_IN, Level.KEY_STAGES)
            self._on(middle, partial(self.case.take_on, position))
            return middle
        self._on(invited, partial(self._invite, invited))
        if self.path.is_silent:
            self._silence(chosen)
        elif self.path is Path.DECLINED:
            self._on(chosen, partial(self._contact, chosen, Outcome.DECLINED))
        else:
            self._on(chosen, partial(self._contact, chosen, Outcome.OPTED_IN))
            self._since_then(chosen)
        return chosen

    def _silence(self, since: date) -> None:
        for turn in range(3):
            day = since + timedelta(days=16 * turn)
            self._on(
                day, partial(self._contact, day, (Outcome.NO_ANSWER, Outcome.VOICEMAIL)[turn % 2])
            )
        if self.path is Path.DORMANT:
            quiet = since + timedelta(days=60)
            self._on(quiet, partial(self._every_way_tried, quiet))
            dormant = MembershipSet(0, quiet + timedelta(days=5), Membership.DORMANT)
            self._on(dormant.on, partial(self.case.set_membership, dormant))

    def _since_then(self, chosen: date) -> None:
        if self.path is Path.OPTED_OUT:
            out = chosen + (self.today - chosen) * self.chance.randint(3, 8) / 10
            self._on(out, partial(self._contact, out, Outcome.OPTED_OUT))
            return
        steps = _REQUESTS.get(self.chance.randrange(_MADE_NONE_UP_TO))
        if steps is not None:
            for turn, state in enumerate((RequestState.ASKED, *steps)):
                day = chosen + timedelta(days=10 + 25 * turn)
                self._on(day, partial(self.case.request, self._request(day, state)))

    def _request(self, day: date, state: RequestState) -> RequestMoved:
        reference = derived_reference("rq", self.case.referral.reference, "1")
        kind = (RequestKind.NO_CONTACT, RequestKind.EXCLUSION_ZONE)[self.case.number % 2]
        return RequestMoved(0, day, reference, state, kind)

    def _days_of_calls(self, chosen: date) -> Iterator[date]:
        """A call some days after news, and a last look in these days."""
        last_look = self._later(self.today, -9, -1)
        until = self._rung_until if self.is_waiting else last_look
        called = date.min
        # News is no news to whoever never came in: a last look is enough.
        news = self.stages if self.path.is_told_news else ()
        for heard_on in sorted({self._heard_on(stage) for stage in news}):
            if heard_on > called:
                called = max(self._later(heard_on, 1, 5), chosen + timedelta(days=1))
                if called < until:
                    yield called
        if not self.is_waiting:
            # What follows from being settled, such as why it was late, is settled with it.
            yield last_look
            yield last_look

    def _days_of_yearly_calls(self, chosen: date) -> Iterator[date]:
        yearly = chosen + _YEARLY
        while yearly < self._rung_until and self.path.has_yearly_contact:
            yield yearly
            yearly += _YEARLY

    @property
    def _rung_until(self) -> date:
        """The last day on which those who wait were rung."""
        return self.today - (_QUIET if self.is_waiting else timedelta(days=1))

    def _ring_for_the_year(self, day: date) -> None:
        duties = [duty for duty in self.case.owed_each_year() if self._is_due(duty, day)]
        self._tell(day, duties)

    def _invite(self, day: date) -> None:
        self._tell(day, [duty for duty in self.case.owed() if self._is_due(duty, day)])

    def _contact(self, day: date, outcome: Outcome) -> None:
        level = self.path.level if outcome is Outcome.OPTED_IN else None
        way = Direction.OUT if not outcome.reached_the_person else Direction.IN
        self.case.contact(Contacted(0, day, Method.PHONE, way, outcome, level=level))

    def _settle(self, day: date) -> None:
        """One call about whatever a call tells; the rest by what settles it."""
        duties = [duty for duty in self.case.owed() if self._is_due(duty, day)]
        told = [] if self.path.is_silent else self._tell(day, duties)
        rest = [duty for duty in duties if duty not in told]
        if any(self.case.rule(duty).met_by_statement for duty in rest):
            self._statement(day)
        for duty in rest:
            deeds = sorted(self.case.rule(duty).done_by - {DeedKind.EVERY_WAY_TRIED})
            if deeds:
                self._deed(day, deeds[0], duty)

    def _tell(self, day: date, duties: Sequence[Obligation]) -> list[Obligation]:
        """Ring about these, or visit where one of them is never told in a call."""
        told = [duty for duty in duties if Method.VISIT in self.case.rule(duty).met_by]
        if not told:
            return told
        if self.chance.randrange(10) == 0:
            self._contact(day, Outcome.NO_ANSWER)
        by_phone = all(Method.PHONE in self.case.rule(duty).met_by for duty in told)
        method = Method.PHONE if by_phone else Method.VISIT
        self.case.contact(Contacted(0, day, method, Direction.OUT, Outcome.SPOKE), *told)
        return told

    def _is_due(self, duty: Obligation, day: date) -> bool:
        has_begun = duty.starts_on is None or duty.starts_on <= day
        return has_begun and (duty.due_on is None or duty.due_on <= day + _FAR_OFF)

    def _statement(self, day: date) -> None:
        sent = (StatementState.WANTED, StatementState.DRAFTED, StatementState.SENT)
        states = sent if self.chance.randrange(3) == 0 else (StatementState.NOT_WANTED,)
        for state in states:
            self.case.statement(StatementMoved(0, day, state))

    def _every_way_tried(self, day: date) -> None:
        for duty in self.case.owed():
            if DeedKind.EVERY_WAY_TRIED in self.case.rule(duty).done_by:
                self._deed(day, DeedKind.EVERY_WAY_TRIED, duty)

    def _deed(self, day: date, deed: DeedKind, duty: Obligation) -> None:
        detail = DETAILS[deed][0].value if deed in NEEDS_A_DETAIL else ""
        self.case.deed(DeedDone(0, day, deed, detail=detail), duty)

    def _end(self) -> None:
        died = any(stage.kind is KeyStageKind.DIED for stage in self.stages)
        reason = EndReason.OFFENDER_DIED if died else EndReason.SENTENCE_OVER
        last = max(map(self._heard_on, self.stages), default=self._referred_on)
        ended = MembershipSet(0, self._later(last, 12, 30), Membership.ENDED, reason.value)
        self._on(ended.on, partial(self.case.set_membership, ended))
