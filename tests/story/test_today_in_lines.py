"""Today as an officer reads it: an event is one line, and no one who is owed something is lost."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Engine, event

from tests.helpers.by_hand import enter
from tests.helpers.documents import absence
from tests.helpers.office import AnOffice, movement, not_yet_asked, referral, sentence
from vcs_desktop.office.bulk_dates import list_changed_dates
from vcs_desktop.office.day_events import SEVERAL, SeriesKind
from vcs_desktop.office.day_lines import DayLine, Series
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.services import reading

SAME_OFFENDER = {"offender_noms": "A0001ZZ", "offender_name": "Test Offender-1"}


def line_of(office: AnOffice, rule: str) -> DayLine:
    found = [line for line in office.today().lines if rule in line.rules]
    assert len(found) == 1, [line.rules for line in found]
    return found[0]


def nothing_is_lost(office: AnOffice, on: date | None = None) -> bool:
    """Whether everything owed stands in exactly one line, or is counted under later."""
    today = office.today(on)
    folded = [item.obligation for line in today.lines for item in line.items]
    every = reading.every_obligation(office.desk.book)
    owed = [duty.id for _number, duty in every if duty.status is Status.OWED]
    now = sum(len(line.items) for line in today.lines_now)
    return sorted(folded) == sorted(owed) and len(owed) == now + today.later_count


def test_three_people_hear_of_one_release_in_one_line_until_each_was_told(office) -> None:
    office.refer(referral(1), *(referral(n, **SAME_OFFENDER) for n in (2, 3)))
    office.happens(movement("CR"))
    line = line_of(office, "KEY-18")
    assert [person.case_number for person in line.people] == [
        "VC-000001", "VC-000002", "VC-000003",
    ]  # fmt: skip
    assert line.call_first
    assert nothing_is_lost(office)

    second = line.people[1].items[0].obligation
    office.contact(Outcome.SPOKE, second, case="VC-000002")

    left = line_of(office, "KEY-18")
    assert left.event == line.event
    assert [person.case_number for person in left.people] == ["VC-000001", "VC-000003"]
    assert nothing_is_lost(office)


def test_people_of_two_offenders_stand_in_two_lines(office) -> None:
    office.refer(referral(1), referral(2))
    office.happens(movement("CR"), movement("CR", 2))
    about_it = [line for line in office.today().lines_now if "KEY-18" in line.rules]
    assert [len(line.people) for line in about_it] == [1, 1]


@pytest.mark.parametrize(("count", "lines"), [(SEVERAL - 1, SEVERAL - 1), (SEVERAL, 1)])
def test_months_that_changed_together_are_one_line_and_few_are_not(office, count, lines) -> None:
    numbers = range(1, count + 1)
    office.refer(*map(referral, numbers))
    office.dates(*map(sentence, numbers))
    for number in numbers:
        case = f"VC-{number:06}"
        office.contact(Outcome.SPOKE, office.owed("KEY-01", case).obligation, case=case)
    moved = {"conditional_release_on": "2027-06-10", "as_at": "2026-11-02"}
    office.dates(*(sentence(number, **moved) for number in numbers))
    found = [line for line in office.today().lines_now if "KEY-02" in line.rules]
    assert len(found) == lines
    assert nothing_is_lost(office)
    if lines == 1:
        (series,) = [line.series for line in found if line.series]
        assert (series.kind, series.count) == (SeriesKind.MONTHS_OF_RELEASE, count)
        assert series.next_on == date(2027, 6, 1)


def test_a_first_contact_waits_until_its_week_and_is_counted_until_then(office) -> None:
    office.refer(not_yet_asked(referred_on="2026-10-30"))
    due_on = office.owed("CON-02").due_on
    assert due_on == date(2026, 11, 27)
    waiting = office.today()
    assert (waiting.lines_now, len(waiting.lines)) == ((), 1)
    assert {"CON-02", "CON-03"} <= set(waiting.lines[0].rules)
    (line,) = office.today(date(2026, 11, 20)).lines_now
    assert line.rules == ("CON-02", "CON-03")
    assert nothing_is_lost(office)
    assert nothing_is_lost(office, date(2026, 11, 20))


def test_more_people_cost_no_more_questions_to_the_store(office) -> None:
    counts = []
    for numbers in (range(1, 4), range(4, 8)):
        office.refer(*map(referral, numbers))
        office.dates(*map(sentence, numbers))
        # The first look of a sitting goes on record, and costs more for that.
        office.today()
        list_changed_dates(office.desk)
        today = questions_asked(office.today)
        counts.append((today, questions_asked(lambda: list_changed_dates(office.desk))))
    assert counts[0] == counts[1]


def questions_asked(job: Callable[[], object]) -> int:
    """How often a job asks one of the two stores something."""
    asked: list[str] = []

    def note(_connection, _cursor, statement, *_more) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        job()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(asked)


def test_a_pattern_of_leave_is_one_line_and_a_missed_return_stands_alone(office) -> None:
    office.refer(referral())
    office.happens(absence("scheduled", at="2026-10-30T09:00:00+00:00"))
    leave = StageDate(StageDateName.TEMPORARY_RELEASE, date(2026, 11, 20))
    kind = KeyStageKind.TEMPORARY_ABSENCE_CONSIDERED
    enter(office, kind, dates=(leave,), is_another=True)
    line = line_of(office, "KEY-07")
    assert line.series == Series(SeriesKind.TEMPORARY_LEAVE, 2, date(2026, 11, 20))

    office.happens(absence("overdue", at="2026-11-01T20:00:00+00:00"))

    lines = [line for line in office.today().lines_now if "absence" in line.stage]
    assert [line.rules[0] for line in lines] == ["KEY-08", "KEY-07"]
    assert lines[0].urgent and lines[0].series is None
    assert nothing_is_lost(office)
