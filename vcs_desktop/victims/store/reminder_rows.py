"""Reminders as rows, each beside the case that it is about."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.reminder import Reminder
from vcs_desktop.victims.store.contact_tables import reminders
from vcs_desktop.victims.store.decision_rows import Signed
from vcs_desktop.victims.store.tables import cases, officers, people

_HOLDERS = officers.alias("holders")
_WHOLE = (
    select(
        reminders,
        cases.c.number.label("case_number"),
        _HOLDERS.c.id.label("holder"),
        _HOLDERS.c.name.label("holder_name"),
        _HOLDERS.c.left_on.label("holder_left_on"),
        people.c.name.label("person"),
        officers.c.name.label("made_by"),
        officers.c.left_on,
    )
    .join(cases, reminders.c.case_id == cases.c.id)
    .join(people, cases.c.person == people.c.id)
    .join(officers, reminders.c.officer == officers.c.id)
    .join(_HOLDERS, cases.c.officer == _HOLDERS.c.id)
    .order_by(reminders.c.on_day, reminders.c.at_time, reminders.c.number)
)


@dataclass(frozen=True, slots=True)
class PastReminder:
    """A reminder of a case, and when it was done if it was."""

    reminder: Reminder
    done_at: datetime | None


def add_reminder(
    connection: Connection, case: CaseId, on_day: date, at_time: str, signed: Signed
) -> int:
    """Keep a reminder, and give its number."""
    number = connection.scalar(
        insert(reminders)
        .values(
            case_id=case,
            officer=signed.officer,
            on_day=on_day,
            at_time=at_time,
            words=signed.reason,
            made_at=signed.at,
        )
        .returning(reminders.c.number)
    )
    return int(number or 0)


def past_reminder(connection: Connection, number: int) -> PastReminder | None:
    """The reminder of this number, done or not; None where there is none."""
    row = connection.execute(_WHOLE.where(reminders.c.number == number)).first()
    return None if row is None else PastReminder(_reminder(row), row.done_at)


def reminders_of(connection: Connection, case: CaseId) -> tuple[PastReminder, ...]:
    """Every reminder of a case, those that were done as well, by day."""
    query = _WHOLE.where(reminders.c.case_id == case)
    return tuple(PastReminder(_reminder(row), row.done_at) for row in connection.execute(query))


def open_reminders(connection: Connection, until: date | None = None) -> tuple[Reminder, ...]:
    """Every reminder of the unit that is not done, by day and time.

    Args:
        connection: The open store.
        until: Only those for this day and earlier ones.
    """
    query = _WHOLE.where(reminders.c.done_at.is_(None))
    if until is not None:
        query = query.where(reminders.c.on_day <= until)
    return tuple(_reminder(row) for row in connection.execute(query))


def set_done(connection: Connection, number: int, at: datetime) -> None:
    """Keep that it was done."""
    query = update(reminders).where(reminders.c.number == number)
    connection.execute(query.values(done_at=at))


def _reminder(row: Row[Any]) -> Reminder:
    has_left = row.left_on is not None
    return Reminder(
        number=row.number,
        case=CaseId(row.case_id),
        case_number=number_text(row.case_number),
        person=row.person,
        # What somebody who left meant to do is left to whoever has the case now.
        officer=row.holder if has_left else row.officer,
        officer_name=row.holder_name if has_left else row.made_by,
        on_day=row.on_day,
        at_time=row.at_time,
        words=row.words,
        is_left_behind=has_left and row.holder_left_on is not None,
    )
