"""How long nobody was there, by the computer's clock or the program's own."""

import pytest

from tests.ui.a_computer import StillComputer
from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.toolkit.idle_watch import IdleClock, IdleWatch, LockWishes
from vcs_desktop.ui.toolkit.preferences import Preference, Preferences


def watching(computer: StillComputer, minutes: int, clock: IdleClock) -> IdleWatch:
    watch = IdleWatch(computer.seconds, computer.idle_seconds)
    watch.wishes = LockWishes(minutes, clock)
    return watch


def stays_open_for(watch: IdleWatch, computer: StillComputer, seconds: int) -> None:
    for _second in range(seconds):
        computer.pass_by(1)
        assert watch.look().due is None


def test_after_the_chosen_minutes_without_a_key_it_is_time_to_lock() -> None:
    computer = StillComputer()
    watch = watching(computer, 2, IdleClock.PROGRAM)
    stays_open_for(watch, computer, 119)
    computer.pass_by(1)
    assert watch.look().due is LockReason.IDLE_PROGRAM


def test_a_key_begins_the_count_anew() -> None:
    computer = StillComputer()
    watch = watching(computer, 2, IdleClock.PROGRAM)
    stays_open_for(watch, computer, 110)
    watch.touch()
    stays_open_for(watch, computer, 119)


@pytest.mark.parametrize(("minutes", "warned_from"), [(10, 60), (1, 30)])
def test_the_last_seconds_are_announced(minutes: int, warned_from: int) -> None:
    computer = StillComputer()
    watch = watching(computer, minutes, IdleClock.PROGRAM)
    stays_open_for(watch, computer, minutes * 60 - warned_from - 1)
    assert not watch.look().warns
    computer.pass_by(1)
    assert watch.look().warns
    assert watch.look().seconds_left == warned_from


def test_work_in_another_program_keeps_the_office_open_by_the_clock_of_the_computer() -> None:
    computer = StillComputer()
    computer.idle = 0.0
    watch = watching(computer, 1, IdleClock.COMPUTER)
    stays_open_for(watch, computer, 50)
    computer.idle = 0.0
    stays_open_for(watch, computer, 59)
    computer.pass_by(1)
    assert watch.look().due is LockReason.IDLE_COMPUTER


def test_work_in_another_program_does_not_count_by_the_clock_of_this_one() -> None:
    computer = StillComputer()
    computer.idle = 0.0
    watch = watching(computer, 1, IdleClock.PROGRAM)
    stays_open_for(watch, computer, 59)
    computer.idle = 0.0
    computer.pass_by(1)
    assert watch.look().due is LockReason.IDLE_PROGRAM


def test_where_the_computer_tells_nothing_the_clock_of_the_program_counts() -> None:
    computer = StillComputer()
    watch = watching(computer, 1, IdleClock.COMPUTER)
    assert not watch.knows_computer
    stays_open_for(watch, computer, 59)
    computer.pass_by(1)
    assert watch.look().due is LockReason.IDLE_PROGRAM


def test_a_sleep_past_the_idle_time_locks_although_a_key_woke_the_computer() -> None:
    computer = StillComputer()
    computer.idle = 0.0
    watch = watching(computer, 10, IdleClock.COMPUTER)
    stays_open_for(watch, computer, 200)
    computer.pass_by(500)
    computer.idle = 0.0
    assert watch.look().due is LockReason.SLEPT


def test_a_short_sleep_locks_nothing() -> None:
    computer = StillComputer()
    computer.idle = 0.0
    watch = watching(computer, 10, IdleClock.COMPUTER)
    stays_open_for(watch, computer, 10)
    computer.pass_by(500)
    computer.idle = 0.0
    assert watch.look().due is None


@pytest.mark.parametrize("kept", ["0", "61", "-5", "never", ""])
def test_a_time_that_can_not_be_chosen_is_the_usual_ten_minutes(
    preferences: Preferences, kept: str
) -> None:
    preferences._settings.setValue(Preference.IDLE_MINUTES, kept)
    assert preferences.lock_wishes() == LockWishes(10, IdleClock.COMPUTER)


def test_what_was_chosen_is_kept(preferences: Preferences) -> None:
    for wishes in (LockWishes(1, IdleClock.PROGRAM), LockWishes(60, IdleClock.COMPUTER)):
        preferences.keep_lock_wishes(wishes)
        assert preferences.lock_wishes() == wishes
