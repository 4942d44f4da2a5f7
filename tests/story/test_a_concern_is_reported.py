"""What a person fears is first on everybody's Today until somebody acts on it, and never lost."""

from datetime import date

import pytest

from tests.helpers.office import OFFICER, AnOffice, not_yet_asked, record_says
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.report_concern import (
    Concern,
    ConcernKind,
    ConcernState,
    ConcernStep,
    concerns_of_case,
    list_concerns,
    move_concern,
    report_concern,
)
from vcs_desktop.office.whose_day import list_day_of

COLLEAGUE = "Tomos Invented"
WORDS = "He stood at my gate.\nI do not sleep."
POLICE = "Invented Police, PC Example"
MINE, THEIRS = "VC-000001", "VC-000002"


@pytest.fixture
def shared(office: AnOffice) -> AnOffice:
    """An office of two: one case is mine, one a colleague's."""
    office.refer(not_yet_asked(1, officer=OFFICER), not_yet_asked(2, officer=COLLEAGUE))
    return office


def reported(office: AnOffice, case: str = MINE, passed_to: str = "") -> Concern:
    kind = ConcernKind.UNWANTED_CONTACT
    return report_concern(office.desk, case, kind, WORDS, passed_to)


def moved(office: AnOffice, concern: Concern, *steps: ConcernStep) -> Concern:
    for step in steps:
        concern = move_concern(office.desk, concern.number, step, POLICE)
    return concern


def test_it_stands_first_for_everybody_until_it_is_passed_on(shared: AnOffice) -> None:
    concern = reported(shared, THEIRS)
    mine = list_day_of(shared.desk, Among.MINE).today
    assert [one.number for one in mine.urgent_concerns] == [concern.number]

    moved(shared, concern, ConcernStep.PASSED_ON)

    mine = list_day_of(shared.desk, Among.MINE).today
    assert (mine.urgent_concerns, mine.concerns) == ((), ())


def test_once_it_is_passed_on_it_waits_quietly_until_the_person_knows(shared: AnOffice) -> None:
    concern = reported(shared, passed_to=POLICE)
    assert [one.number for one in shared.today().concerns] == [concern.number]
    assert shared.today().urgent_concerns == ()

    concern = moved(shared, concern, ConcernStep.ACKNOWLEDGED)
    assert concern.state is ConcernState.ACKNOWLEDGED
    assert [one.number for one in shared.today().concerns] == [concern.number]

    assert moved(shared, concern, ConcernStep.TOLD).state is ConcernState.SETTLED
    assert shared.today().concerns == ()
    assert list_concerns(shared.desk) == ()


def test_the_person_may_be_told_before_anybody_answered_and_it_goes_on_waiting(
    shared: AnOffice,
) -> None:
    concern = moved(shared, reported(shared), ConcernStep.PASSED_ON, ConcernStep.TOLD)

    assert concern.told_on == date(2026, 11, 2)
    assert concern.may_follow == (ConcernStep.ACKNOWLEDGED,)
    assert [one.number for one in shared.today().concerns] == [concern.number]


def test_her_words_stay_as_she_said_them(shared: AnOffice) -> None:
    reported(shared)
    (kept,) = concerns_of_case(shared.desk, MINE)
    assert (kept.words, kept.reported_to) == (WORDS, OFFICER)


@pytest.mark.parametrize("step", [ConcernStep.ACKNOWLEDGED, ConcernStep.TOLD])
def test_nothing_follows_before_somebody_has_it(shared: AnOffice, step: ConcernStep) -> None:
    concern = reported(shared)
    with pytest.raises(KnownError, match="Nobody passed this concern on yet"):
        moved(shared, concern, step)
    assert [one.number for one in shared.today().urgent_concerns] == [concern.number]


@pytest.mark.parametrize("step", list(ConcernStep))
def test_the_second_of_two_officers_is_told_of_the_first(
    shared: AnOffice, step: ConcernStep
) -> None:
    concern = moved(shared, reported(shared), *ConcernStep)
    with pytest.raises(KnownError, match="already"):
        moved(shared, concern, step)
    assert concerns_of_case(shared.desk, MINE) == (concern,)


@pytest.mark.parametrize("words", ["", " \n\t ", "\x00", "x" * 4001])
def test_without_words_that_can_be_kept_nothing_is_kept(shared: AnOffice, words: str) -> None:
    with pytest.raises(KnownError):
        report_concern(shared.desk, MINE, ConcernKind.FEAR, words)
    assert concerns_of_case(shared.desk, MINE) == ()


def test_to_nobody_it_is_not_passed_on(shared: AnOffice) -> None:
    concern = reported(shared)
    with pytest.raises(KnownError, match="not said to whom"):
        move_concern(shared.desk, concern.number, ConcernStep.PASSED_ON, "  ")
    assert [one.number for one in shared.today().urgent_concerns] == [concern.number]


def test_a_number_that_nobody_gave_is_refused(shared: AnOffice) -> None:
    with pytest.raises(KnownError, match="no concern with this number"):
        move_concern(shared.desk, 77, ConcernStep.TOLD)


def test_the_record_tells_each_step_and_not_a_word_of_it(shared: AnOffice) -> None:
    concern = moved(shared, reported(shared), *ConcernStep)

    number = {"number": concern.number}
    assert record_says(shared, "concern-reported") == [number | {"kind": "unwanted-contact"}]
    for act in ("concern-passed-on", "concern-acknowledged", "concern-told"):
        assert record_says(shared, act) == [number]
    assert shared.is_sound()


def test_no_list_of_the_unit_holds_what_she_said_or_who_has_it(shared: AnOffice) -> None:
    reported(shared, THEIRS, POLICE)
    listed = (*list_concerns(shared.desk), *shared.today().concerns)
    assert len(listed) == 2
    for one in listed:
        assert WORDS not in repr(one)
        assert POLICE not in repr(one)
