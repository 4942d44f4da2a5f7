"""Whatever is decided, and in whatever order it is taken back, the office is as it was."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.office import AnOffice, not_yet_asked, referral, sentence
from tests.helpers.packs import aimed_invitation, quicker_invitation
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.late_holidays import add_holiday, remove_holiday
from vcs_desktop.office.policy_rehearsal import adopt_pack, drop_pack, load_rule_pack
from vcs_desktop.office.team_settings import (
    SettingChange,
    SettingName,
    change_setting,
    undo_setting,
)
from vcs_desktop.victims.services import reading

DAYS = st.dates(date(2026, 10, 1), date(2026, 12, 31))
SETTINGS = st.builds(
    SettingChange,
    st.sampled_from(["CON-02", "KEY-01"]),
    st.sampled_from(SettingName),
    st.one_of(st.none(), st.integers(1, 30)),
    DAYS,
)
DECISIONS = st.lists(
    st.one_of(SETTINGS, DAYS, st.sampled_from(["aimed", "quicker"])), min_size=1, max_size=5
)
PACKS = {"aimed": aimed_invitation, "quicker": quicker_invitation}


def decide(office: AnOffice, decision) -> str | date | None:
    """Decide, and say what takes it back; None where it was refused."""
    try:
        match decision:
            case SettingChange():
                return change_setting(office.desk, decision, "why not").reference
            case date():
                add_holiday(office.desk, decision, "Invented Day", "invented notice")
            case _:
                pack = load_rule_pack(PACKS[decision](office.papers / decision))
                adopt_pack(office.desk, pack, "why not")
    except KnownError:
        return None
    return decision


def take_back(office: AnOffice, taken: str | date) -> None:
    if isinstance(taken, date):
        remove_holiday(office.desk, taken, "not after all")
    elif taken.startswith("setting"):
        undo_setting(office.desk, taken, "not after all")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DECISIONS, st.randoms())
def test_everything_taken_back_is_as_if_nothing_had_been_decided(
    office: AnOffice, decisions, chance
) -> None:
    if not office.today().items:
        office.refer(not_yet_asked(1, referred_on="2026-11-02"), referral(2))
        office.dates(sentence(2))
    before = set(reading.every_obligation(office.desk.book))
    policy = office.desk.rulebook.policy

    taken = [one for one in (decide(office, each) for each in decisions) if one is not None]
    assert office.is_sound()
    chance.shuffle(taken)
    for one in taken:
        take_back(office, one)
    if any(one in PACKS for one in taken):
        drop_pack(office.desk, "not after all")

    assert set(reading.every_obligation(office.desk.book)) == before
    assert office.desk.rulebook.policy == policy
    assert office.is_sound()
