"""Hand entries, imports and restarts of a whole office: one duty for one fact, and none lost."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.by_hand import enter
from tests.helpers.office import AnOffice, copy_office, movement, referral
from vcs_desktop.kernel.errors import MayBeOnFileError
from vcs_desktop.office.settle_look import settle_match
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.services import reading

FIRST, SECOND = date(2026, 10, 20), date(2026, 10, 23)
"""Two absconds, so near that a message of one may be taken for the other."""

STEPS = st.one_of(
    st.tuples(st.just("enter"), st.sampled_from([FIRST, SECOND])),
    st.tuples(st.just("message"), st.sampled_from([FIRST, SECOND])),
    st.tuples(st.just("settle"), st.just(FIRST)),
    st.tuples(st.just("restart"), st.just(FIRST)),
)


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(STEPS, min_size=2, max_size=7))
def test_each_fact_is_one_duty_whatever_came_first(
    referred: Path, tmp_path_factory: pytest.TempPathFactory, steps: Sequence[tuple[str, date]]
) -> None:
    folder = tmp_path_factory.mktemp("office")
    office = AnOffice(copy_office(referred, folder / "office"), folder)
    try:
        known = walk(office, steps)
        while settle_one(office):
            pass
        assert days_of_duties(office) == sorted(known)
        assert office.is_sound()
    finally:
        office.close()


@pytest.fixture(scope="module")
def referred(ready_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that looks after one person, closed."""
    folder = tmp_path_factory.mktemp("referred")
    office = AnOffice(copy_office(ready_office, folder / "office"), folder)
    office.refer(referral())
    office.close()
    return office.folder


def walk(office: AnOffice, steps: Sequence[tuple[str, date]]) -> set[date]:
    """Do all this, and give the days of what anybody told."""
    known: set[date] = set()
    for step, day in steps:
        if step == "enter":
            enter_unless_on_file(office, day)
        elif step == "message":
            office.happens(movement("UAL", at=f"{day}T10:00:00Z"))
        elif step == "settle":
            settle_one(office)
        else:
            office.close()
        known |= {day} if step in {"enter", "message"} else set()
    return known


def enter_unless_on_file(office: AnOffice, day: date) -> None:
    """Enter it; where the other one is on file, say that this is another."""
    try:
        enter(office, KeyStageKind.ABSCONDED, day)
    except MayBeOnFileError:
        enter(office, KeyStageKind.ABSCONDED, day, is_another=True)


def settle_one(office: AnOffice) -> bool:
    """Settle the first match truthfully; False when there is none."""
    for look in office.today().needs_look:
        assert look.match is not None
        is_same = look.match.entered.on == look.match.reported.on
        settle_match(office.desk, look.id, is_same=is_same)
        return True
    return False


def days_of_duties(office: AnOffice) -> list[date]:
    """The days of what is owed, or was owed, as a call about an abscond."""
    held = reading.casefile(office.desk.book, "VC-000001")
    asked = {Status.OWED, Status.MET, Status.ENDED}
    return sorted(
        duty.counted_from
        for duty in held.obligations
        if duty.rule == "KEY-24" and duty.status in asked
    )
