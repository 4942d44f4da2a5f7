"""Reminders in one line: made as somebody types them, listed on their day, done with one word."""

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.seen import Listed, Seen, note_listed, note_seen
from vcs_desktop.victims.model.reminder import Reminder
from vcs_desktop.victims.model.reminder_line import NotRead, ReminderLine, read_reminder
from vcs_desktop.victims.services import reading, reminders

__all__ = ["Reminder", "finish_reminder", "list_reminders", "make_reminder", "reminders_of_case"]

_WHY = {
    NotRead.NO_WORDS: "The line does not say what to do.",
    NotRead.TOO_LONG: "The line is too long for a reminder.",
    NotRead.NO_DAY: "No day could be read in the line.",
    NotRead.TWO_DAYS: "There is more than one day in the line.",
    NotRead.NO_SUCH_DAY: "There is no such day.",
    NotRead.PASSED: "That day has passed.",
    NotRead.PASSED_TIME: "That time has passed today.",
    NotRead.FAR: "That day lies far ahead, and its year is not said.",
    NotRead.TWO_TIMES: "There is more than one time in the line.",
    NotRead.NO_SUCH_TIME: "There is no such time.",
    NotRead.UNCERTAIN: "A part of the line may be a day or a time, and could not be read.",
}


def make_reminder(desk: Desk, case: str, line: str) -> Reminder:
    """Make a reminder of a line such as `ring back Thursday 2 pm`.

    Raises:
        KnownError: There is no such case, or the line can't be read for certain.  What was
            understood of its day and time is said.
    """
    now = desk.clock.now().astimezone(LONDON)
    read = read_reminder(line, desk.today, f"{now:%H:%M}")
    if read.refused is not None or read.on_day is None:
        raise KnownError(
            f"{_WHY[read.refused or NotRead.NO_DAY]}{_understood(read)}",
            "No reminder was made.",
            "Type it as: ring back Thursday 2 pm, or: write on 3 Dec.",
        )
    return reminders.add_reminder(desk.book, case, read.on_day, read.at_time, read.words)


def finish_reminder(desk: Desk, number: int) -> Reminder:
    """Keep that a reminder was done.

    Raises:
        KnownError: There is no such reminder, or it was done already.
    """
    return reminders.finish_reminder(desk.book, number)


def list_reminders(desk: Desk) -> tuple[Reminder, ...]:
    """Every reminder of one's own that is not done, and of nobody's, by day and time.

    Raises:
        KnownError: The look can't be recorded.
    """
    note_listed(desk, Listed.REMINDERS)
    found = reminders.open_reminders(desk.book)
    return tuple(one for one in found if one.is_left_behind or one.is_of(desk.officer.id))


def reminders_of_case(desk: Desk, case: str) -> tuple[Reminder, ...]:
    """Every reminder of a case that is not done, by day.

    Raises:
        ReasonNeededError: It is a colleague's case, and no reason was given today.
        KnownError: There is no such case.
    """
    held = reading.casefile(desk.book, case).case
    note_seen(desk, Seen.CASE, held)
    return reminders.reminders_of(desk.book, held.id)


def _understood(read: ReminderLine) -> str:
    parts = [
        *([long_day(read.on_day)] if read.on_day else []),
        *([f"at {read.at_time}"] if read.at_time else []),
    ]
    return f" Understood: {' '.join(parts)}." if parts else ""
