"""Who may do what: deny by default."""

from dataclasses import dataclass
from datetime import date

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import FOUNDERS_ROLES, Officer, Role
from vcs_desktop.office.powers import Power, may, require, why_not


@dataclass
class ASeat:
    officer: Officer


def somebody(*roles: Role, left_on: date | None = None) -> Officer:
    return Officer("of-1", "Ann Example", frozenset(roles), left_on)


def powers_of(*roles: Role) -> set[Power]:
    return {power for power in Power if may(somebody(*roles), power)}


def test_an_officer_without_a_role_may_do_nothing():
    assert powers_of() == set()


def test_only_those_who_work_with_cases_see_cases():
    assert {role for role in Role if Power.CASES in powers_of(role)} == {Role.VLO, Role.SPO}


def test_only_the_senior_officer_decides_for_the_unit_and_erases():
    for power in (Power.SETTINGS, Power.ERASURE, Power.RETENTION):
        assert {role for role in Role if power in powers_of(role)} == {Role.SPO}


def test_an_administrator_looks_after_officers_keys_and_backups_and_reads_no_record():
    held = powers_of(Role.ADMINISTRATOR)
    assert {Power.OFFICERS, Power.KEYS, Power.BACKUPS, Power.RESTORE, Power.LETTERHEAD} <= held
    assert not held & {Power.CASES, Power.RECORD, Power.SETTINGS}


def test_an_auditor_reads_the_record_and_changes_nothing():
    assert powers_of(Role.AUDITOR) == {Power.RECORD, Power.CHECK, Power.DIAGNOSTICS}


def test_roles_add_up_and_the_founder_may_do_everything():
    assert powers_of(Role.VLO, Role.AUDITOR) == powers_of(Role.VLO) | powers_of(Role.AUDITOR)
    assert powers_of(*FOUNDERS_ROLES) == set(Power)


def test_whoever_left_may_do_nothing_whatever_their_roles():
    gone = somebody(*Role, left_on=date(2026, 11, 2))
    assert not any(may(gone, power) for power in Power)


@pytest.mark.parametrize("power", Power)
def test_a_refusal_says_who_may_and_a_screen_says_why_it_only_shows(power):
    nobody = somebody()
    with pytest.raises(KnownError, match="Nothing was done"):
        require(ASeat(nobody), power)
    assert why_not(nobody, power).startswith("Only shown")
    assert why_not(somebody(Role.SPO), power) == ""
    require(ASeat(somebody(Role.SPO)), power)
