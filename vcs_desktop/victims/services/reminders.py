"""Keep what an officer means to do on a day, until it is done.

The record tells that there is a reminder, by its number; its words stand in the reminder alone.
"""

from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.victims.model.reminder import Reminder
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.store import reminder_rows
from vcs_desktop.victims.store.decision_rows import Signed


def add_reminder(
    book: Casebook, case_or_number: str, on_day: date, at_time: str, words: str
) -> Reminder:
    """Keep a reminder about a case for a day.

    Raises:
        KnownError: There is no such case.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        signed = Signed(change.officer.id, change.now, words)
        number = reminder_rows.add_reminder(change.connection, case, on_day, at_time, signed)
        change.note("reminder-made", case, {"number": number})
        made = reminder_rows.past_reminder(change.connection, number)
    assert made is not None  # noqa: S101 - it was made just now
    return made.reminder


def finish_reminder(book: Casebook, number: int) -> Reminder:
    """Keep that a reminder was done.

    Raises:
        KnownError: There is no such reminder, or it was done already.
    """
    with book.changing() as change:
        found = reminder_rows.past_reminder(change.connection, number)
        if found is None:
            raise KnownError(
                "There is no reminder with this number.",
                "Nothing was recorded.",
                "Copy the number from the list of reminders.",
            )
        if found.done_at is not None:
            raise KnownError(
                "This reminder was done already.",
                "Nothing was recorded a second time.",
                "There is nothing more to do about it.",
            )
        reminder_rows.set_done(change.connection, number, change.now)
        change.note("reminder-done", found.reminder.case, {"number": number})
    return found.reminder


def open_reminders(book: Casebook, until: date | None = None) -> tuple[Reminder, ...]:
    """Every reminder of the unit that is not done, by day and time; until a day, or all."""
    with book.reading() as connection:
        return reminder_rows.open_reminders(connection, until)


def reminders_of(book: Casebook, case_or_number: str) -> tuple[Reminder, ...]:
    """Every reminder of a case that is not done, by day.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        case = known_case(connection, case_or_number)
        past = reminder_rows.reminders_of(connection, case)
    return tuple(one.reminder for one in past if one.done_at is None)
