"""Seven days, five weeks and twelve months of backups are kept, whatever days the office had."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.storage.backup_shelf import (
    ShelvedBackup,
    backup_name,
    backups_in,
    let_go_older,
    office_mark,
    to_let_go,
)

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
YEAR = timedelta(days=366)


def shelved(made_at: datetime, *, before_upgrade: bool = False) -> ShelvedBackup:
    return ShelvedBackup(Path(f"{made_at.isoformat()}.zip"), made_at, before_upgrade)


def after(days: int) -> list[ShelvedBackup]:
    """What stands on the shelf after so many days with a backup each."""
    shelf: list[ShelvedBackup] = []
    for day in range(days):
        new = shelved(NOON + timedelta(days=day))
        shelf.append(new)
        gone = set(to_let_go(shelf, new))
        shelf = [one for one in shelf if one not in gone]
    return sorted(shelf, key=lambda one: one.made_at)


def test_after_two_years_of_days_there_are_days_weeks_and_months() -> None:
    shelf = after(730)

    days = [(shelf[-1].made_at - one.made_at).days for one in reversed(shelf)]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert 17 <= len(shelf) <= 24
    assert 330 <= days[-1] <= YEAR.days


def test_of_one_day_the_first_backup_and_the_newest_stay() -> None:
    first, second, third = (shelved(NOON + timedelta(hours=hour)) for hour in (0, 2, 4))

    assert to_let_go([first, second], second) == ()
    assert to_let_go([first, second, third], third) == (second,)


def test_one_opening_with_the_clock_far_ahead_costs_no_history() -> None:
    shelf = after(300)
    ahead = shelved(NOON + timedelta(days=1100))

    gone = to_let_go([*shelf, ahead], ahead)

    # As on any other day: the oldest day, week or month makes room for the new one.
    assert len(gone) <= 3
    assert len({one.made_at.month for one in set(shelf) - set(gone)}) >= 9


def test_a_week_with_the_clock_far_ahead_leaves_weeks_and_months_from_before() -> None:
    shelf = after(300)
    for day in range(7):
        ahead = shelved(NOON + timedelta(days=1100 + day))
        shelf.append(ahead)
        gone = set(to_let_go(shelf, ahead))
        shelf = [one for one in shelf if one not in gone]

    before = [one for one in shelf if one.made_at < NOON + timedelta(days=400)]
    assert len({one.made_at.month for one in before}) >= 9


def test_once_the_clock_is_right_again_seven_days_are_kept_beside_those_from_ahead() -> None:
    ahead = [shelved(NOON + timedelta(days=1100 + day)) for day in range(9)]
    days = [shelved(NOON + timedelta(days=day)) for day in range(7)]

    assert to_let_go([*ahead, *days], days[-1]) == ()


def test_after_a_year_away_what_was_kept_before_is_still_there() -> None:
    old = after(30)
    new = shelved(NOON + timedelta(days=500))

    gone = to_let_go([*old, new], new)

    assert len(set(old) - set(gone)) >= 7


def test_what_was_erased_is_out_of_all_backups_a_year_later_with_one_each_month() -> None:
    shelf = [shelved(NOON + timedelta(days=30 * month)) for month in range(20)]

    gone = to_let_go(shelf, shelf[-1])

    assert all(shelf[-1].made_at - one.made_at <= YEAR for one in set(shelf) - set(gone))


def test_an_office_that_is_seldom_opened_lets_old_ones_go_as_well() -> None:
    shelf = [shelved(NOON + timedelta(days=100 * time)) for time in range(40)]

    gone = to_let_go(shelf, shelf[-1])

    assert len(set(shelf) - set(gone)) <= 12


def test_the_way_back_from_the_latest_upgrade_stays() -> None:
    first = shelved(NOON, before_upgrade=True)
    latest = shelved(NOON + timedelta(days=1), before_upgrade=True)
    every = [first, latest, *(shelved(NOON + timedelta(days=day)) for day in range(1, 300))]

    gone = to_let_go(every, every[-1])

    assert latest not in gone
    assert first in gone


def test_the_way_back_from_an_upgrade_goes_after_a_year_as_everything_does() -> None:
    upgrade = shelved(NOON, before_upgrade=True)
    every = [upgrade, *(shelved(NOON + timedelta(days=day)) for day in range(1, 400))]

    assert upgrade in to_let_go(every, every[-1])


@given(st.lists(st.integers(-400, 400), min_size=1, max_size=60), st.data())
def test_a_newer_one_never_goes_for_an_older_one(days, data) -> None:
    every = [shelved(NOON + timedelta(days=day, seconds=at)) for at, day in enumerate(days)]
    proved = data.draw(st.sampled_from(every))

    gone = to_let_go(every, proved)

    assert proved not in gone
    assert all(one.made_at < proved.made_at for one in gone)


@given(st.lists(st.integers(0, 9000), min_size=1, max_size=60))
def test_the_newest_seven_days_always_stay_however_far_apart(days) -> None:
    every = [shelved(NOON + timedelta(days=day)) for day in sorted(set(days))]
    newest = every[-1]

    gone = set(to_let_go(every, newest))

    assert not gone & set(every[-7:])


def test_a_share_that_is_gone_or_lost_the_new_one_lets_nothing_go(tmp_path) -> None:
    mark = office_mark(b"m" * 32)
    old, older, new = (backup_name(mark, NOON - timedelta(hours=at)) for at in (1, 2, 0))
    (tmp_path / "share").mkdir()
    for name in (old, older):
        (tmp_path / "share" / name).touch()

    assert let_go_older(tmp_path / "share", mark, tmp_path / "share" / new) == 0
    assert let_go_older(tmp_path / "gone", mark, tmp_path / "gone" / new) == 0
    assert len(backups_in(tmp_path / "share")) == 2


@pytest.mark.parametrize("before_upgrade", [False, True])
def test_a_name_is_read_as_it_was_written_and_others_are_left_alone(
    tmp_path, before_upgrade
) -> None:
    mine, other = office_mark(b"m" * 32), office_mark(b"o" * 32)
    (tmp_path / backup_name(mine, NOON, before_upgrade=before_upgrade)).touch()
    (tmp_path / backup_name(other, NOON)).touch()
    (tmp_path / "holiday pictures.zip").touch()

    (found,) = backups_in(tmp_path, mine)

    assert (found.made_at, found.before_upgrade) == (NOON, before_upgrade)
    assert len(backups_in(tmp_path)) == 2
