"""What waits in the case of somebody who left stands on everybody's day, until a hand-over."""

from datetime import date

import pytest

from tests.helpers.office import OFFICER, AnOffice, not_yet_asked
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.office.reminders import list_reminders
from vcs_desktop.office.report_concern import ConcernKind, report_concern
from vcs_desktop.office.whose_day import list_day_of
from vcs_desktop.victims.services.casebook import known_case
from vcs_desktop.victims.store import officer_rows, reminder_rows
from vcs_desktop.victims.store.decision_rows import Signed

BO, CY = "Mr Bo Example", "Ms Cy Example"
BOS, CYS = "VC-000002", "VC-000003"
DAY = date(2026, 11, 2)


@pytest.fixture
def shared(office: AnOffice) -> AnOffice:
    """An office of three, each with a case; in Bo's case something waits."""
    cases = [not_yet_asked(n, officer=who) for n, who in enumerate((OFFICER, BO, CY), start=1)]
    office.refer(*cases)
    report_concern(office.desk, BOS, ConcernKind.FEAR, "I do not sleep.", "Invented Police")
    return office


def leaves(office: AnOffice, name: str) -> None:
    with office.desk.book.changing() as change:
        gone = officer_rows.officer_named(change.connection, name)
        assert gone is not None
        officer_rows.set_left(change.connection, gone.id, DAY)
        change.note("officer-left", gone.id)


def reminded(office: AnOffice, name: str, case: str) -> None:
    """Somebody else of the office made a reminder."""
    with office.desk.book.changing() as change:
        who = officer_rows.officer_named(change.connection, name)
        assert who is not None
        held = known_case(change.connection, case)
        signed = Signed(who.id, change.now, "ring back")
        reminder_rows.add_reminder(change.connection, held, DAY, "", signed)
        change.note("reminder-made", held, {"number": 1})


def test_a_concern_that_was_passed_on_stands_on_everybodys_day(shared: AnOffice) -> None:
    assert list_day_of(shared.desk, Among.MINE).today.concerns == ()
    leaves(shared, BO)
    day = list_day_of(shared.desk, Among.MINE)
    assert [one.case_number for one in day.today.concerns] == [BOS]


def test_a_reminder_stands_there_once_nobody_of_it_is_left(shared: AnOffice) -> None:
    reminded(shared, BO, CYS)
    leaves(shared, BO)
    assert list_day_of(shared.desk, Among.MINE).today.reminders == ()
    assert list_reminders(shared.desk) == ()

    leaves(shared, CY)
    mine = list_day_of(shared.desk, Among.MINE).today.reminders
    assert [one.case_number for one in mine] == [CYS]
    assert list_reminders(shared.desk) == mine
