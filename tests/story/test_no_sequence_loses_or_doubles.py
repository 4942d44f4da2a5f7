"""Whatever happens in whatever order, with restarts between: each fact is owed once, and kept.

The world has offenders and facts about them, ten days apart.  People are referred early or
late; messages tell facts, several times over; officers enter facts by telephone, and say that a
message that comes later is the same; they call people; the program is closed and opened again.
"""

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.office import AnOffice, copy_office, movement, recall, referral
from vcs_desktop.crossing.by_hand import StageToEnter
from vcs_desktop.office.enter_stage import enter_stage
from vcs_desktop.office.settle_look import settle_match
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.victims.services import reading

FIRST = date(2026, 8, 3)
FACTS = (
    (KeyStageKind.RELEASED, lambda number, at: movement("CR", number, at=at)),
    (KeyStageKind.RECALLED, lambda number, at: recall(number, at=at)),
    (KeyStageKind.ABSCONDED, lambda number, at: movement("UAL", number, at=at)),
    (KeyStageKind.RECALLED, lambda number, at: recall(number, at=at)),
    (KeyStageKind.MOVED_TO_HOSPITAL, lambda number, at: movement("HQ", number, at=at)),
)
OFFENDERS = (1, 2)

ABOUT = st.tuples(st.sampled_from(OFFENDERS), st.integers(0, len(FACTS) - 1))
ACTS = st.one_of(
    st.tuples(st.just("refer"), st.sampled_from(OFFENDERS)),
    st.tuples(st.just("message"), ABOUT),
    st.tuples(st.just("enter"), ABOUT),
    st.tuples(st.just("call"), st.sampled_from(OFFENDERS)),
    st.tuples(st.just("restart"), st.just(0)),
)


@contextmanager
def an_office(ready: Path) -> Iterator[AnOffice]:
    with tempfile.TemporaryDirectory() as folder:
        papers = Path(folder) / "papers"
        papers.mkdir()
        office = AnOffice(copy_office(ready, Path(folder) / "office"), papers)
        try:
            yield office
        finally:
            office.close()


class World:
    """What really happened, beside the office that hears of it."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.referred: dict[int, str] = {}
        self.told: dict[int, set[int]] = {number: set() for number in OFFENDERS}

    def do(self, act: tuple) -> None:
        match act:
            case ("refer", number) if number not in self.referred:
                self.office.refer(
                    referral(number, referred_on="2026-07-01", opted_in_on="2026-07-02")
                )
                self.referred[number] = f"VC-{len(self.referred) + 1:06d}"
            case ("message", (number, place)):
                self.told[number].add(place)
                at = f"{day_of(place).isoformat()}T10:00:00+00:00"
                self.office.happens(FACTS[place][1](number, at))
                self.settle_matches()
            case ("enter", (number, place)):
                self.told[number].add(place)
                kind, _ = FACTS[place]
                heard = StageToEnter(
                    kind,
                    day_of(place),
                    HowHeard.TELEPHONE,
                    WhoTold.PRISON,
                    noms=f"A000{number}ZZ",
                )
                enter_stage(self.office.desk, heard)
            case ("call", number) if number in self.referred:
                case = self.referred[number]
                owed = [
                    item.obligation
                    for item in self.office.today().items
                    if item.case_number == case and item.call_first
                ]
                self.office.contact(Outcome.SPOKE, *owed[:1], case=case)
            case ("restart", _):
                self.office.close()
            case _:
                pass

    def settle_matches(self) -> None:
        for look in self.office.today().needs_look:
            if look.match is not None:
                settle_match(self.office.desk, look.id, is_same=True)

    def expected(self, number: int) -> Counter:
        return Counter((FACTS[place][0], day_of(place)) for place in self.told[number])


def day_of(place: int) -> date:
    return FIRST + timedelta(days=10 * place)


def heard_in(office: AnOffice, case: str) -> Counter:
    facts = [past.fact for past in reading.casefile(office.desk.book, case).facts]
    return Counter(
        (fact.stage.kind, fact.stage.happened_on) for fact in facts if isinstance(fact, StageHeard)
    )


def heard_of(office: AnOffice, case: str) -> set[str]:
    facts = [past.fact for past in reading.casefile(office.desk.book, case).facts]
    return {fact.stage.occurrence for fact in facts if isinstance(fact, StageHeard)}


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=9))
def test_each_fact_is_heard_once_and_owed_or_accounted_for(
    ready_office: Path, acts: Sequence[tuple]
) -> None:
    with an_office(ready_office) as office:
        world = World(office)
        for act in acts:
            world.do(act)
        for number in OFFENDERS:
            world.do(("refer", number))
        world.settle_matches()
        office.close()

        for number, case in world.referred.items():
            assert heard_in(office, case) == world.expected(number)
            owed = Counter(
                (duty.rule, duty.occurrence)
                for duty in reading.casefile(office.desk.book, case).obligations
            )
            assert max(owed.values(), default=1) == 1
            assert heard_of(office, case) <= {occurrence for _, occurrence in owed}
        assert office.is_sound()
