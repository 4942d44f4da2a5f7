"""A reminder in a line of one's own: listed on its day, and until it is done."""

from datetime import date

import pytest

from tests.helpers.office import OFFICER, AnOffice, not_yet_asked, record_says
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.reminders import (
    finish_reminder,
    list_reminders,
    make_reminder,
    reminders_of_case,
)
from vcs_desktop.office.whose_day import list_day_of

COLLEAGUE = "Tomos Invented"
MINE, THEIRS = "VC-000001", "VC-000002"
THURSDAY, FRIDAY = date(2026, 11, 5), date(2026, 11, 6)


@pytest.fixture
def shared(office: AnOffice) -> AnOffice:
    """An office of two: one case is mine, one a colleague's."""
    office.refer(not_yet_asked(1, officer=OFFICER), not_yet_asked(2, officer=COLLEAGUE))
    return office


def test_it_is_listed_from_its_day_on_until_it_is_done(shared: AnOffice) -> None:
    made = make_reminder(shared.desk, MINE, "ring back Thursday 2 pm")
    assert (made.words, made.on_day, made.at_time) == ("ring back", THURSDAY, "14:00")
    assert shared.today().reminders == ()

    assert shared.today(THURSDAY).reminders == (made,)
    assert shared.today(FRIDAY).reminders == (made,)

    finish_reminder(shared.desk, made.number)
    assert shared.today(FRIDAY).reminders == ()
    assert reminders_of_case(shared.desk, MINE) == ()


def test_it_is_of_whoever_made_it_whosever_case_it_is_about(shared: AnOffice) -> None:
    made = make_reminder(shared.desk, THEIRS, "ring back today")

    mine = list_day_of(shared.desk, Among.MINE)
    (colleague,) = mine.others
    assert mine.today.reminders == (made,)
    assert list_day_of(shared.desk, colleague.id).today.reminders == ()
    assert list_reminders(shared.desk) == (made,)


def test_what_cannot_be_read_is_refused_with_what_was_understood(shared: AnOffice) -> None:
    with pytest.raises(KnownError) as refused:
        make_reminder(shared.desk, MINE, "ring back Thursday or Friday 2 pm")
    assert "more than one day" in refused.value.happened
    assert "Understood: at 14:00." in refused.value.happened
    assert reminders_of_case(shared.desk, MINE) == ()


def test_done_twice_is_told(shared: AnOffice) -> None:
    made = make_reminder(shared.desk, MINE, "ring back tomorrow")
    finish_reminder(shared.desk, made.number)
    with pytest.raises(KnownError, match="done already"):
        finish_reminder(shared.desk, made.number)
    with pytest.raises(KnownError, match="no reminder with this number"):
        finish_reminder(shared.desk, 77)


def test_the_record_tells_that_there_was_one_and_not_a_word_of_it(shared: AnOffice) -> None:
    made = make_reminder(shared.desk, MINE, "ring back today")
    finish_reminder(shared.desk, made.number)
    for act in ("reminder-made", "reminder-done"):
        assert record_says(shared, act) == [{"number": made.number}]
    assert shared.is_sound()
