"""A concern that somebody has still to act on is lost neither with the end of a case nor after."""

import pytest

from tests.helpers.office import AnOffice, not_yet_asked
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.decide_case import concerns_left, end_case
from vcs_desktop.office.erase_case import (
    ErasureWish,
    Ground,
    erase_case,
    list_erased,
    preview_erasure,
)
from vcs_desktop.office.report_concern import (
    Concern,
    ConcernKind,
    ConcernStep,
    move_concern,
    report_concern,
)
from vcs_desktop.rules.case_words import EndReason, Membership

CASE = "VC-000001"
ALONE = ErasureWish(CASE, Ground.PERSON_ASKED, "", alone=True)


def feared(office: AnOffice, passed_to: str = "") -> Concern:
    office.refer(not_yet_asked(officer=""))
    return report_concern(office.desk, CASE, ConcernKind.FEAR, "I do not sleep.", passed_to)


def end(office: AnOffice) -> None:
    end_case(office.desk, CASE, EndReason.ANOTHER_REASON)


def test_a_case_does_not_end_while_nobody_has_what_she_fears(office: AnOffice) -> None:
    concern = feared(office)
    with pytest.raises(KnownError, match="passed on to nobody"):
        end(office)
    assert office.case().row.membership is not Membership.ENDED

    move_concern(office.desk, concern.number, ConcernStep.PASSED_ON, "Invented Police")
    end(office)
    assert concerns_left(office.desk, CASE) == 1
    assert len(office.today().concerns) == 1


def test_it_is_not_erased_before_its_concerns_are_settled(office: AnOffice) -> None:
    concern = feared(office, "Invented Police")
    end(office)
    assert preview_erasure(office.desk, CASE).against == ("A concern in it is open.",)
    with pytest.raises(KnownError, match="concern in this case is open"):
        erase_case(office.desk, ALONE)
    assert list_erased(office.desk) == ()

    for step in (ConcernStep.ACKNOWLEDGED, ConcernStep.TOLD):
        move_concern(office.desk, concern.number, step)
    assert preview_erasure(office.desk, CASE).against == ()
    assert erase_case(office.desk, ALONE).case_number == CASE
