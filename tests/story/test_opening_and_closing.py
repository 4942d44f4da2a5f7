"""An office opens for its officers only, goes on after a wrong clock, and leaves nothing held."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    AnOffice,
    SetClock,
    make_ready_office,
    movement,
    referral,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.clock_corrected import sign_clock_corrected
from vcs_desktop.office.recover import recover
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.office.today import list_today
from vcs_desktop.startup.office import make_office, open_desk, profile_state
from vcs_desktop.storage.profile import Profile, use_profile_alone
from vcs_desktop.victims.services import reading


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(tmp_path: Path) -> None:
    folder, clock = tmp_path / "office", SetClock()
    code = make_ready_office(folder)

    recover(folder, OFFICER, code.lower(), "another invented passphrase", clock)

    with pytest.raises(KnownError, match="don't open"):
        open_desk(folder, OFFICER, PASSPHRASE, clock)
    desk = open_desk(folder, OFFICER, "another invented passphrase", clock)
    entries = reading.record_of(desk.book, desk.officer.id)
    desk.close()
    told = [(entry.act, entry.details) for entry in entries]
    assert told == [("passphrase-replaced", {"by": "recovery-code"})]


def test_an_office_whose_code_was_never_proved_does_not_open(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    wishes = SetUpWishes(OFFICER, "Invented Unit", Nation.ENGLAND, PASSPHRASE)
    made = make_office(folder, wishes, SetClock())
    assert profile_state(folder) == "unfinished"

    with pytest.raises(KnownError, match="no finished office"):
        open_desk(folder, OFFICER, PASSPHRASE, SetClock())
    with pytest.raises(KnownError):
        prove_recovery(folder, made.recovery_code[:-1])
    prove_recovery(folder, made.recovery_code)

    open_desk(folder, OFFICER, PASSPHRASE, SetClock()).close()


def test_an_officer_is_known_however_their_name_was_typed(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    wishes = SetUpWishes("  Sia\u0302n   Example", "Invented Unit", Nation.WALES, PASSPHRASE)
    prove_recovery(folder, make_office(folder, wishes, SetClock()).recovery_code)

    desk = open_desk(folder, "Siân Example", PASSPHRASE, SetClock())
    desk.close()

    assert desk.officer.name == "Siân Example"


def test_a_clock_that_went_back_is_refused_until_somebody_signs_for_it(office: AnOffice) -> None:
    office.refer(referral())
    office.clock.go_to(date(2062, 1, 2))
    office.happens(movement("CR"))
    office.close()
    office.clock.go_to(date(2026, 11, 3))

    with pytest.raises(KnownError, match="clock is earlier"):
        open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    sign_clock_corrected(office.folder, OFFICER, PASSPHRASE, office.clock)

    assert office.owed("KEY-18")
    assert office.is_sound()


def test_an_office_that_failed_to_open_is_held_by_nobody(office: AnOffice) -> None:
    office.refer(referral())
    office.close()
    office.clock.go_to(date(2020, 1, 1))

    with pytest.raises(KnownError) as refused:
        open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)

    with use_profile_alone(Profile(office.folder)):
        assert refused.value is not None


def test_an_unknown_officer_has_no_list_rather_than_an_empty_one(office: AnOffice) -> None:
    office.refer(referral())

    assert list_today(office.desk, officer=OFFICER).items
    with pytest.raises(KnownError, match="no officer"):
        list_today(office.desk, officer="Nobody Here")


def test_a_passphrase_is_not_shown_when_wishes_are() -> None:
    wishes = SetUpWishes(OFFICER, "Invented Unit", Nation.ENGLAND, PASSPHRASE)

    assert PASSPHRASE not in repr(wishes)
