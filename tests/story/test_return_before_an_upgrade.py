"""An upgrade that turns out bad is undone in one step, and only what nobody needs is lost."""

from datetime import UTC, datetime

import pytest

from tests.helpers.earlier import NAMES, unpacked
from tests.helpers.office import SetClock
from vcs_desktop.kernel.case_list import CaseList, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.case_lists import keep_list
from vcs_desktop.office.check import check
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.return_before_upgrade import is_work, return_before_upgrade, way_back
from vcs_desktop.office.seen import Form, Left, Listed, note_left
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.today import list_today
from vcs_desktop.office.upgrade import versions_of
from vcs_desktop.office.workload import Counted, WhatIsCounted, list_behind, list_workload
from vcs_desktop.rules.case_words import Direction, Method, Outcome
from vcs_desktop.startup.backups import let_upgrade
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.unlocking import unlock_office


@pytest.fixture
def earlier(tmp_path):
    return unpacked(NAMES[0], tmp_path / "office")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


def opened(earlier, clock):
    return open_desk(earlier.folder, earlier.officer, earlier.passphrase, clock)


def work_a_little(desk) -> None:
    log_contact(desk, NewContact("VC-000001", Method.PHONE, Direction.OUT, Outcome.NO_ANSWER))


def versions(earlier) -> set[int]:
    way = ByPassphrase(earlier.officer, earlier.passphrase)
    profile = Profile(earlier.folder)
    return set(versions_of(profile, unlock_office(profile, way)).values())


def test_the_office_is_then_as_the_earlier_program_left_it(earlier, clock) -> None:
    keys_before = (earlier.folder / "victims" / "keys.json").read_bytes()
    restored = return_before_upgrade(opened(earlier, clock).back, loses_work=False)

    assert (earlier.folder / "victims" / "keys.json").read_bytes() == keys_before
    assert versions(earlier) == {4, 5}
    assert (restored.aside / "victims" / "victims.db").exists()


def test_this_program_then_waits_to_be_told_before_it_upgrades_again(earlier, clock) -> None:
    return_before_upgrade(opened(earlier, clock).back, loses_work=False)

    with pytest.raises(KnownError, match="returned to how it was before"):
        opened(earlier, clock)

    let_upgrade(earlier.folder)
    desk = opened(earlier, clock)
    assert check(desk) == ()
    desk.close()


def test_work_since_the_upgrade_is_not_lost_unasked(earlier, clock) -> None:
    desk = opened(earlier, clock)
    assert way_back(office_to_keep(desk.back)).work_since == 0
    work_a_little(desk)
    assert way_back(office_to_keep(desk.back)).work_since > 0

    with pytest.raises(KnownError, match="entries of work were made"):
        return_before_upgrade(desk.back, loses_work=False)
    assert check(desk) == ()

    return_before_upgrade(desk.back, loses_work=True)
    assert versions(earlier) == {4, 5}


def test_looks_and_failed_attempts_are_no_work_that_would_be_lost(earlier, clock) -> None:
    desk = opened(earlier, clock)
    list_today(desk)
    note_left(desk, Left.TODAY, 1, Form.JSON)
    show_case(desk, "VC-000001")
    list_workload(desk)
    list_behind(desk, WhatIsCounted(Counted.HELD))
    assert check(desk) == ()
    desk.close()
    with pytest.raises(KnownError, match="don't open"):
        open_desk(earlier.folder, earlier.officer, "some other words altogether", clock)

    desk = opened(earlier, clock)
    assert way_back(office_to_keep(desk.back)).work_since == 0
    desk.close()


def test_a_list_that_somebody_kept_since_is_counted_as_work_that_would_be_lost(
    earlier, clock
) -> None:
    desk = opened(earlier, clock)
    keep_list(desk, SavedList("To ring back", CaseList("Example")))

    assert way_back(office_to_keep(desk.back)).work_since == 1
    with pytest.raises(KnownError, match="1 entries of work were made"):
        return_before_upgrade(desk.back, loses_work=False)

    assert check(desk) == ()
    desk.close()


def test_work_that_came_after_it_was_counted_for_the_officer_is_not_lost(earlier, clock) -> None:
    desk = opened(earlier, clock)
    work_a_little(desk)
    shown = way_back(office_to_keep(desk.back)).work_since
    work_a_little(desk)

    with pytest.raises(KnownError, match="Work went on since this was shown"):
        return_before_upgrade(desk.back, loses_work=True, shown=shown)

    assert check(desk) == ()
    desk.close()


def test_another_window_keeps_the_office_as_it_is(earlier, clock) -> None:
    desk, other = opened(earlier, clock), opened(earlier, clock)

    with pytest.raises(KnownError, match="open in another window"):
        return_before_upgrade(desk.back, loses_work=True)

    assert check(other) == ()
    other.close()
    opened(earlier, clock).close()


def test_an_office_that_was_never_upgraded_has_no_way_back(office) -> None:
    assert way_back(office_to_keep(office.desk.back)) is None

    with pytest.raises(KnownError, match="no upgrade to return from"):
        return_before_upgrade(office.desk.back, loses_work=True)


@pytest.mark.parametrize("listed", list(Listed))
def test_no_list_that_was_looked_at_counts_as_work(listed: Listed) -> None:
    assert not is_work(listed.value)
