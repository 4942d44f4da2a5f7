"""Cases that somebody who left still holds go to a colleague, whenever that is seen."""

from datetime import date

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, referral
from tests.helpers.seen import victim_entries
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.officers import let_officer_go
from vcs_desktop.office.workload import list_workload
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.victims.store import officer_rows

BO = "Mr Bo Example"
WAY = ByPassphrase(OFFICER, PASSPHRASE)


@pytest.fixture
def with_leaver(office: AnOffice) -> AnOffice:
    """Bo left some time ago, and holds two cases even so."""
    office.refer(referral(1, officer=""), referral(2, officer=BO), referral(3, officer=BO))
    with office.desk.book.changing() as change:
        bo = officer_rows.officer_named(change.connection, BO)
        assert bo is not None
        officer_rows.set_left(change.connection, bo.id, date(2026, 10, 1))
        change.note("officer-left", bo.id)
    assert list_workload(office.desk).without_anybody == 2
    return office


def test_they_go_to_whoever_is_named_and_the_record_says_so(with_leaver: AnOffice) -> None:
    office = with_leaver
    assert let_officer_go(office.desk.back, BO, OFFICER, WAY) == 2
    assert list_workload(office.desk).without_anybody == 0
    (told,) = (one for one in victim_entries(office) if one.act == "cases-handed-over")
    assert told.details["cases"] == 2
    assert told.details["to"] == office.desk.officer.id
    assert office.is_sound()


def test_with_nobody_named_they_stay(with_leaver: AnOffice) -> None:
    assert let_officer_go(with_leaver.desk.back, BO, "", WAY) == 0
    assert list_workload(with_leaver.desk).without_anybody == 2


def test_they_go_to_nobody_who_has_left_and_not_without_the_own_passphrase(
    with_leaver: AnOffice,
) -> None:
    back = with_leaver.desk.back
    with pytest.raises(KnownError, match="not somebody else who works with cases"):
        let_officer_go(back, BO, BO, WAY)
    with pytest.raises(KnownError, match="don't open"):
        let_officer_go(back, BO, OFFICER, ByPassphrase(OFFICER, "a wrong guess at it"))
    assert list_workload(with_leaver.desk).without_anybody == 2
